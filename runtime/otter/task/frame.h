// What the collector sees of a coroutine: C++ hides its variables in a frame, so those that may be part of a cycle are
// registered there.
#pragma once

#include <coroutine>

#include "../trace.h"

namespace otter {

class TracedVariable;

// The base of every coroutine's promise type.
class CoroutineFrame {
 public:
  // Visits what the frame holds, each reference once; only who owns the frame may call it.
  void traceVariables(Tracer& tracer) const;
  bool hasVariables() const { return variables_ != nullptr; }

 private:
  friend class TracedVariable;
  TracedVariable* variables_ = nullptr;  // the youngest; scopes end in the opposite order
};

class TracedVariable {
 public:
  TracedVariable(const TracedVariable&) = delete;
  TracedVariable& operator=(const TracedVariable&) = delete;

 protected:
  explicit TracedVariable(CoroutineFrame& frame) : frame_(frame), older_(frame.variables_) { frame.variables_ = this; }
  ~TracedVariable() { frame_.variables_ = older_; }

 private:
  friend class CoroutineFrame;
  virtual void trace(Tracer& tracer) const = 0;

  CoroutineFrame& frame_;
  TracedVariable* const older_;
};

inline void CoroutineFrame::traceVariables(Tracer& tracer) const {
  for (const TracedVariable* variable = variables_; variable != nullptr; variable = variable->older_)
    variable->trace(tracer);
}

// Stands behind the variable in the coroutine, in the same scope: `const Traced tracedNode(frame, node);`.
template <typename T>
class Traced final : public TracedVariable {
 public:
  Traced(CoroutineFrame& frame, const T& variable) : TracedVariable(frame), variable_(variable) {}

 private:
  void trace(Tracer& tracer) const override { tracer(variable_); }

  const T& variable_;
};

// `co_await ownFrame()` gives a coroutine its frame; it does not wait.
struct OwnFrame {};
inline OwnFrame ownFrame() {
  return {};
}

struct GivenFrame {
  CoroutineFrame& frame;
  bool await_ready() const noexcept { return true; }
  void await_suspend(std::coroutine_handle<>) const noexcept {}
  CoroutineFrame& await_resume() const noexcept { return frame; }
};

}  // namespace otter
