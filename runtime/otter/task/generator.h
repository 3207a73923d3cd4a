// Generators: C++20 coroutines that return `Ref<Iterator<T>>` and run while somebody asks for values.
#pragma once

#include <coroutine>

#include "../error.h"
#include "../iterator.h"
#include "frame.h"

namespace otter {

// Thrown at a `yield` to leave a generator early, so that its `finally` blocks run; carries what `return` was called
// with.
class ReturnSignal final : public Object {
 public:
  static const TypeInfo info;
  explicit ReturnSignal(Value value) : value(std::move(value)) {}
  const TypeInfo& type() const override { return info; }

  const Value value;
};
Value returnSignal(const Value& value = Value());
bool isReturnSignal(const Value& value);
// The value in a signal.
Value returnedBy(const Value& signal);

// What came out of a `yield*` goes to the iterator that it stands for; true if that went on to another value.
template <typename T>
bool passOn(const Ref<Iterator<T>>& inner, const Value& thrown) {
  if (!isReturnSignal(thrown)) return inner->throw_(thrown);
  if (inner->return_(returnedBy(thrown))) return true;
  throw Thrown{returnSignal(inner->takeReturned())};
}

// Stands in a generator for what its last `yield` gives.
struct Received {};
inline Received received() {
  return {};
}

// Where a generator waits until it is first asked.
struct Beginning {};
inline Beginning beginning() {
  return {};
}

template <typename T>
class GeneratorFrame;

template <typename T>
class Generator final : public Iterator<T> {
 public:
  using Handle = std::coroutine_handle<GeneratorFrame<T>>;

  explicit Generator(Handle frame) : frame_(frame) {
    if constexpr (holdsObjects<T>) this->markCyclic();
  }
  ~Generator() override {
    if (frame_) frame_.destroy();
  }
  Str opening() const override { return "Object [Generator] {"_s; }
  void trace(Tracer& tracer) override {
    tracer(this->current_);
    tracer(this->returned_);
    if (frame_) frame_.promise().trace(tracer);
  }

  void close() override { return_(Value()); }
  bool return_(const Value& value) override {
    if (frame_ && isStarted_) return resumeThrowing(returnSignal(value));
    if (frame_) finish();
    this->returned_ = value;
    return false;
  }
  bool throw_(const Value& error) override {
    if (!frame_ || !isStarted_) {
      if (frame_) finish();
      throw Thrown{error};
    }
    return resumeThrowing(error);
  }

 protected:
  bool step(T& value) override {
    if (!frame_) return false;
    isStarted_ = true;
    return resume(value);
  }
  void send(const Value& value) override {
    if (frame_) frame_.promise().sent = value;
  }

 private:
  friend class GeneratorFrame<T>;

  // The frame waits at a `yield`, with variables that may be part of a cycle or without.
  void suspended() {
    if (frame_.promise().hasVariables()) this->markCyclic();
  }
  bool resume(T& value);
  bool resumeThrowing(const Value& error);
  void finish() { std::exchange(frame_, Handle()).destroy(); }

  Handle frame_;
  bool isStarted_ = false;
  bool isRunning_ = false;
};

template <typename T>
class GeneratorFrame : public CoroutineFrame {
 public:
  Ref<Iterator<T>> get_return_object() {
    generator_ = new Generator<T>(std::coroutine_handle<GeneratorFrame>::from_promise(*this));
    return Ref<Iterator<T>>(generator_);
  }
  // The body registers its parameters before it waits at its `co_await beginning()`.
  std::suspend_never initial_suspend() noexcept { return {}; }
  std::suspend_always final_suspend() noexcept { return {}; }
  void unhandled_exception() {
    try {
      throw;
    } catch (const Thrown& thrown) {
      hasFailed = !isReturnSignal(thrown.value);
      (hasFailed ? error : returned) = hasFailed ? thrown.value : returnedBy(thrown.value);
    }
  }
  template <typename V>
  void return_value(V&& value) {
    returned = toValue(std::forward<V>(value));
  }

  // Suspends; goes on by throwing if the caller left a value to throw.
  struct Yielding {
    GeneratorFrame& frame;
    bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<>) const noexcept {}
    void await_resume() const {
      if (std::exchange(frame.throws, false)) throw Thrown{std::exchange(frame.error, Value())};
    }
  };
  template <typename V>
  Yielding yield_value(V&& value) {
    current = T(std::forward<V>(value));
    sent = Value();
    return Yielding{*this};
  }

  // `co_await received()`: what `next(value)` gave to the `yield` before; does not wait.
  struct Receiving {
    GeneratorFrame& frame;
    bool await_ready() const noexcept { return true; }
    void await_suspend(std::coroutine_handle<>) const noexcept {}
    Value await_resume() const { return std::exchange(frame.sent, Value()); }
  };
  Receiving await_transform(Received) { return Receiving{*this}; }
  GivenFrame await_transform(OwnFrame) { return {*this}; }

  // `co_await beginning()`: the first statement that the source knows of stands behind it.
  struct Begin {
    GeneratorFrame& frame;
    bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<>) const { frame.generator_->suspended(); }
    void await_resume() const noexcept {}
  };
  Begin await_transform(Beginning) { return Begin{*this}; }

  void trace(Tracer& tracer) const {
    tracer(current);
    tracer(sent);
    tracer(returned);
    tracer(error);
    this->traceVariables(tracer);
  }

  T current{};
  Value sent;
  Value returned;
  Value error;
  bool throws = false;
  bool hasFailed = false;

 private:
  Generator<T>* generator_ = nullptr;
};

template <typename T>
bool Generator<T>::resume(T& value) {
  if (isRunning_) raiseTypeError("Generator is already running"_s);
  const Ref<Iterator<T>> kept(this);
  isRunning_ = true;
  frame_.resume();
  isRunning_ = false;
  GeneratorFrame<T>& frame = frame_.promise();
  if (!frame_.done()) {
    suspended();
    value = std::move(frame.current);
    return true;
  }
  const bool hasFailed = frame.hasFailed;
  const Value error = std::move(frame.error);
  this->returned_ = std::move(frame.returned);
  finish();
  if (hasFailed) throw Thrown{error};
  return false;
}

template <typename T>
bool Generator<T>::resumeThrowing(const Value& error) {
  if (isRunning_) raiseTypeError("Generator is already running"_s);
  frame_.promise().throws = true;
  frame_.promise().error = error;
  return resume(this->current_);
}

}  // namespace otter

template <typename T, typename... A>
struct std::coroutine_traits<otter::Ref<otter::Iterator<T>>, A...> {
  using promise_type = otter::GeneratorFrame<T>;
};
template <typename T, typename... A>
struct std::coroutine_traits<otter::Ref<otter::Iterable<T>>, A...> {
  using promise_type = otter::GeneratorFrame<T>;
};
