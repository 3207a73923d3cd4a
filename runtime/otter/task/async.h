// `async` functions: C++20 coroutines that return `Ref<Promise<T>>`, start at once and go on in microtasks.
#pragma once

#include <coroutine>

#include "frame.h"
#include "promise.h"

namespace otter {

// A frame that can wait for promises; while it does, the promise owns it.
class AwaitingFrame : public CoroutineFrame {
 public:
  virtual void trace(Tracer& tracer) const { traceVariables(tracer); }

 protected:
  ~AwaitingFrame() = default;
};

// One `await`: it is its own reaction, so waiting allocates nothing.
template <typename T>
class Await final : public Reaction {
 public:
  explicit Await(Ref<Promise<T>> promise) : promise_(std::move(promise)) {}

  bool await_ready() const { return false; }
  template <typename Frame>
  void await_suspend(std::coroutine_handle<Frame> handle) {
    handle_ = handle;
    frame_ = &handle.promise();
    // The promise owns this frame now. If nobody else holds it, nobody can settle it, and both go.
    const Ref<Promise<T>> promise = std::move(promise_);
    promise->react(this);
  }
  T await_resume() {
    const Ref<PromiseBase> settled = std::move(this->source_);
    if (settled->state() == PromiseBase::State::Rejected) throw Thrown{settled->reason()};
    if constexpr (!std::is_void_v<T>) return static_cast<const Promise<T>&>(*settled).value();
  }

  void run() override { handle_.resume(); }
  void discard() override { handle_.destroy(); }
  void trace(Tracer& tracer) override { frame_->trace(tracer); }

 private:
  Ref<Promise<T>> promise_;
  std::coroutine_handle<> handle_;
  AwaitingFrame* frame_ = nullptr;
};

// Turns what is awaited into an Await.
class Awaiting : public AwaitingFrame {
 public:
  GivenFrame await_transform(OwnFrame) { return {*this}; }
  template <typename T>
  Await<T> await_transform(const Ref<Promise<T>>& promise) {
    return Await<T>(promise);
  }
  template <typename T>
  Await<T> await_transform(Ref<Promise<T>>&& promise) {
    return Await<T>(std::move(promise));
  }
  template <typename T>
  requires(!isPromiseRef<T>) Await<T> await_transform(const T& value) {
    auto promise = create<Promise<T>>();
    promise->resolve(value);
    return Await<T>(std::move(promise));
  }
};

template <typename T>
class AsyncFrameBase : public Awaiting {
 public:
  Ref<Promise<T>> get_return_object() { return result_; }
  void trace(Tracer& tracer) const override {
    tracer(result_);
    this->traceVariables(tracer);
  }
  std::suspend_never initial_suspend() noexcept { return {}; }
  std::suspend_never final_suspend() noexcept { return {}; }
  void unhandled_exception() {
    try {
      throw;
    } catch (const Thrown& thrown) {
      result_->reject(thrown.value);
    }
  }

 protected:
  Ref<Promise<T>> result_ = create<Promise<T>>();
};

template <typename T>
class AsyncFrame : public AsyncFrameBase<T> {
 public:
  template <typename V>
  void return_value(V&& value) {
    this->result_->resolve(std::forward<V>(value));
  }
};

template <>
class AsyncFrame<void> : public AsyncFrameBase<void> {
 public:
  void return_void() { this->result_->resolve(); }
};

}  // namespace otter

template <typename T, typename... A>
struct std::coroutine_traits<otter::Ref<otter::Promise<T>>, A...> {
  using promise_type = otter::AsyncFrame<T>;
};
