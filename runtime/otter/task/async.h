// `async` functions: C++20 coroutines that return `Ref<Promise<T>>`, start at once and go on in microtasks.
#pragma once

#include <coroutine>

#include "promise.h"

namespace otter {

// One `await`: it is its own reaction, so waiting allocates nothing.
template <typename T>
class Await final : public Reaction {
 public:
  explicit Await(Ref<Promise<T>> promise) : promise_(std::move(promise)) {}

  bool await_ready() const { return false; }
  void await_suspend(std::coroutine_handle<> handle) {
    handle_ = handle;
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

 private:
  Ref<Promise<T>> promise_;
  std::coroutine_handle<> handle_;
};

// Turns what is awaited into an Await.
struct Awaiting {
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
