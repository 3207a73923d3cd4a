// `Promise<T>`: a value that comes later. T is an erased type or void.
#pragma once

#include <tuple>
#include <type_traits>

#include "../convert.h"
#include "../error.h"
#include "../inspect.h"
#include "scheduler.h"

namespace otter {

class PromiseBase;

// What happens once a promise is settled. Until then the promise owns it; then the microtask queue.
class Reaction : public Job {
 public:
  // Called when the promise is settled: from now on the reaction keeps the promise alive, not the other way round.
  void arm(PromiseBase* source);
  // Visits what it keeps alive while the promise owns it.
  virtual void trace(Tracer& tracer) = 0;

 protected:
  Ref<PromiseBase> source_;
};

class PromiseBase : public Inspectable {
 public:
  static const TypeInfo info;
  enum class State : std::uint8_t { Pending, Fulfilled, Rejected };

  PromiseBase() { markCyclic(); }
  ~PromiseBase() override;
  const TypeInfo& type() const override { return info; }
  void trace(Tracer& tracer) override;
  Str opening() const override { return "Promise {"_s; }
  void inspectEntries(Inspection& inspection) const override;

  State state() const { return state_; }
  const Value& reason() const { return reason_; }
  // The value it was fulfilled with.
  virtual Value fulfilledValue() const = 0;
  // Fulfils it with a value, or follows it if that is a promise itself.
  void resolveValue(const Value& value);
  void reject(Value reason);
  // Settles as `source` does; takes three turns, as JavaScript's.
  void follow(const Ref<PromiseBase>& source);
  // Runs the reaction in a microtask once the promise is settled.
  void react(Reaction* reaction);
  // Whether it was resolved or rejected, or follows another.
  bool isResolved() const { return isResolved_; }
  void markHandled() { isHandled_ = true; }
  bool isHandled() const { return isHandled_; }

 protected:
  virtual void fulfilWith(const Value& value) = 0;
  void settle(State state);

  bool isResolved_ = false;

 private:
  State state_ = State::Pending;
  bool isHandled_ = false;
  Value reason_;
  JobQueue reactions_;
};

inline void Reaction::arm(PromiseBase* source) {
  source_ = Ref<PromiseBase>(source);
}

// The promise in a value, or undefined.
Ref<PromiseBase> promiseIn(const Value& value);

// A callable as a reaction; it is given what it captured, where the collector can see it, and the promise.
template <typename Captures, typename F>
class CallReaction final : public Reaction {
 public:
  CallReaction(Captures captures, F call) : captures_(std::move(captures)), call_(std::move(call)) {}
  void run() override {
    F call(std::move(call_));
    Captures captures(std::move(captures_));
    const Ref<PromiseBase> source = std::move(this->source_);
    delete this;
    std::apply([&](auto&... captured) { call(captured..., *source); }, captures);
  }
  void discard() override { delete this; }
  void trace(Tracer& tracer) override { tracer(captures_); }

 private:
  Captures captures_;
  [[no_unique_address]] F call_;
};

// whenSettled(promise, capture(result), [](const Ref<Promise<T>>& result, PromiseBase& settled) { … })
template <typename... C, typename F>
void whenSettled(PromiseBase& promise, std::tuple<C...> captures, F call) {
  promise.react(new CallReaction<std::tuple<C...>, F>(std::move(captures), std::move(call)));
}

// What a promise of T holds.
template <typename T>
using PromiseValue = std::conditional_t<std::is_void_v<T>, Undefined, T>;

template <typename T>
class Promise final : public PromiseBase {
 public:
  using Held = PromiseValue<T>;

  // `new Promise(executor)`: the executor gets the two functions that settle it.
  template <typename F>
  void construct(F&& executor);
  void construct() {}

  void trace(Tracer& tracer) override {
    PromiseBase::trace(tracer);
    tracer(value_);
  }
  const Held& value() const { return value_; }
  Value fulfilledValue() const override { return toValue(value_); }

  void fulfil(Held value) {
    isResolved_ = true;
    value_ = std::move(value);
    settle(State::Fulfilled);
  }
  // What a callback or an async function returned: a value, a promise of one, or nothing.
  template <typename V>
  void resolve(V&& value);
  void resolve() { fulfil(Held()); }
  // Another promise's value where `then` has no function for it; TypeScript then knows that the types agree.
  template <typename V>
  void passOn(const V& value) {
    if constexpr (std::is_same_v<V, Held>) {
      fulfil(value);
    } else {
      fulfilWith(toValue(value));
    }
  }

  // Settles as what `call` gives or throws.
  template <typename F, typename... A>
  void settleBy(F& call, A&&... args);

  // `R` is what the promise that comes back holds.
  template <typename R, typename F>
  Ref<Promise<R>> then(F onFulfilled);
  template <typename R, typename F, typename G>
  Ref<Promise<R>> then(F onFulfilled, G onRejected);
  template <typename R>
  Ref<Promise<R>> then() {
    return then<R>(Undefined{}, Undefined{});
  }
  template <typename R, typename G>
  Ref<Promise<R>> catch_(G onRejected) {
    return then<R>(Undefined{}, std::move(onRejected));
  }
  template <typename R = T, typename F>
  Ref<Promise<T>> finally(F onSettled);

 protected:
  void fulfilWith(const Value& value) override { fulfil(convert<Held>(value)); }

 private:
  Held value_{};
};

}  // namespace otter

#include "promise_methods.h"
