// Async generators: C++20 coroutines that return `Ref<AsyncIterator<T>>`, may await, and give their values as promises.
#pragma once

#include <coroutine>

#include "async.h"
#include "generator.h"

namespace otter {

template <typename T>
class AsyncGeneratorFrame;

// `for await` asks with `advance()`, a promise of whether there is a value, which `current()` then is.
template <typename T>
class AsyncIterator final : public Inspectable {
 public:
  static const TypeInfo info;
  using Handle = std::coroutine_handle<AsyncGeneratorFrame<T>>;

  explicit AsyncIterator(Handle frame) : frame_(frame) { markCyclic(); }
  ~AsyncIterator() override {
    if (frame_) frame_.destroy();
  }
  const TypeInfo& type() const override { return info; }
  Str opening() const override { return "Object [AsyncGenerator] {"_s; }
  void inspectEntries(Inspection&) const override {}
  bool isEmpty() const override { return true; }
  void trace(Tracer& tracer) override {
    tracer(current_);
    tracer(asked_);
    // While the frame waits, it is the promise that owns it.
    if (frame_ && !frame_.promise().isKept()) frame_.promise().trace(tracer);
  }

  // Asks for the next value; the one before must have come.
  Ref<Promise<bool>> advance() { return resume(); }
  const T& current() const { return current_; }
  // Leaves the generator early: its `finally` blocks run. The promise is settled when they have.
  Ref<Promise<bool>> close() {
    if (!isStarted_) finish();
    if (!frame_ || frame_.done()) return settled(false);
    frame_.promise().throws = true;
    return resume();
  }

 private:
  friend class AsyncGeneratorFrame<T>;

  static Ref<Promise<bool>> settled(bool value) {
    auto promise = create<Promise<bool>>();
    promise->fulfil(value);
    return promise;
  }
  Ref<Promise<bool>> resume() {
    if (!frame_ || frame_.done()) return settled(false);
    asked_ = create<Promise<bool>>();
    const Ref<Promise<bool>> answer = asked_;
    isStarted_ = true;
    const Ref<AsyncIterator> kept(this);
    frame_.promise().keepIterator();
    frame_.resume();
    return answer;
  }
  void finish() {
    if (frame_) std::exchange(frame_, Handle()).destroy();
  }
  void answer(bool hasValue) { std::exchange(asked_, Ref<Promise<bool>>())->fulfil(hasValue); }

  Handle frame_;
  T current_{};
  Ref<Promise<bool>> asked_;
  bool isStarted_ = false;
};

template <typename T>
const TypeInfo AsyncIterator<T>::info{"AsyncIterator", Kind::Iterator, nullptr, nullptr, nullptr, 0};

template <typename T>
class AsyncGeneratorFrame : public Awaiting {
 public:
  ~AsyncGeneratorFrame() { iterator_->frame_ = std::coroutine_handle<AsyncGeneratorFrame>(); }
  Ref<AsyncIterator<T>> get_return_object() {
    iterator_ = new AsyncIterator<T>(std::coroutine_handle<AsyncGeneratorFrame>::from_promise(*this));
    return Ref<AsyncIterator<T>>(iterator_);
  }
  std::suspend_always initial_suspend() noexcept { return {}; }
  // The frame stays until its iterator goes: a frame that destroyed itself here would take the iterator's handle with
  // it.
  std::suspend_always final_suspend() noexcept { return {}; }
  void trace(Tracer& tracer) const override {
    tracer(kept_);
    this->traceVariables(tracer);
  }
  bool isKept() const { return !kept_.isUndefined(); }
  void return_void() { answer(false); }
  // While the frame runs or awaits, the iterator must not go: it would take the frame with it.
  void keepIterator() { kept_ = Ref<AsyncIterator<T>>(iterator_); }
  void unhandled_exception() {
    try {
      throw;
    } catch (const Thrown& thrown) {
      if (isReturnSignal(thrown.value)) {
        answer(false);
      } else {
        std::exchange(iterator_->asked_, Ref<Promise<bool>>())->reject(thrown.value);
        kept_ = Ref<AsyncIterator<T>>();
      }
    }
  }

  struct Yielding {
    AsyncGeneratorFrame& frame;
    bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<>) const { frame.answer(true); }
    void await_resume() const {
      if (std::exchange(frame.throws, false)) throw Thrown{returnSignal()};
    }
  };
  template <typename V>
  Yielding yield_value(V&& value) {
    iterator_->current_ = T(std::forward<V>(value));
    return Yielding{*this};
  }
  using Awaiting::await_transform;

  bool throws = false;

 private:
  void answer(bool hasValue) {
    iterator_->answer(hasValue);
    kept_ = Ref<AsyncIterator<T>>();
  }

  AsyncIterator<T>* iterator_ = nullptr;
  Ref<AsyncIterator<T>> kept_;
};

}  // namespace otter

template <typename T, typename... A>
struct std::coroutine_traits<otter::Ref<otter::AsyncIterator<T>>, A...> {
  using promise_type = otter::AsyncGeneratorFrame<T>;
};
