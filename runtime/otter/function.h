// Function values: a counted object with one virtual call, and its captured variables where the collector can see them.
#pragma once

#include <tuple>
#include <utility>

#include "object.h"
#include "trace.h"

namespace otter {

template <typename Signature>
class Fn;

// What every function value has in common, whatever its signature: it is called and it has a name.
class FunctionBase : public Object {
 public:
  static const TypeInfo info;

  // Equal for an adapter and the function it adapts, so that `===` sees one function.
  virtual const void* identity() const { return this; }
  // UTF-8; empty for anonymous functions.
  virtual const char* name() const { return ""; }
  const TypeInfo& type() const override { return info; }
};

// `R` and `A…` are erased types: every reference is a Ref<Object>.
template <typename R, typename... A>
class Fn<R(A...)> : public FunctionBase {
 public:
  virtual R call(A... args) = 0;
  R operator()(A... args) { return call(std::move(args)...); }
};

// Captured variables, in the order of the closure's leading parameters.
template <typename... C>
std::tuple<std::decay_t<C>...> capture(C&&... values) {
  return {std::forward<C>(values)...};
}

// A name as a template argument: it costs its characters in flash and nothing in a function value.
template <std::size_t Size>
struct FunctionName {
  consteval FunctionName(const char (&text)[Size]) {
    for (std::size_t i = 0; i < Size; ++i) characters[i] = text[i];
  }
  char characters[Size];
};

template <typename Signature, FunctionName sourceName, bool isAdapter, typename Captures, typename Body>
class Closure;

// An adapter stands for the function that it captures first.
template <typename R, typename... A, FunctionName sourceName, bool isAdapter, typename... C, typename Body>
class Closure<R(A...), sourceName, isAdapter, std::tuple<C...>, Body> final : public Fn<R(A...)> {
 public:
  Closure(std::tuple<C...> captures, Body body) : captures_(std::move(captures)), body_(std::move(body)) {
    if constexpr ((holdsObjects<C> || ...)) this->markCyclic();
  }
  R call(A... args) override {
    return std::apply([&](C&... captured) -> R { return body_(captured..., std::move(args)...); }, captures_);
  }
  void trace(Tracer& tracer) override { tracer(captures_); }
  const char* name() const override {
    if constexpr (isAdapter) {
      return std::get<0>(captures_)->name();
    } else {
      return sourceName.characters;
    }
  }
  const void* identity() const override {
    if constexpr (isAdapter) {
      return std::get<0>(captures_)->identity();
    } else {
      return this;
    }
  }

 private:
  std::tuple<C...> captures_;
  [[no_unique_address]] Body body_;
};

// closure<double(double)>(capture(count), [](Ref<Cell<double>>& count, double x) -> double { … })
template <typename Signature, FunctionName sourceName = "", typename... C, typename Body>
Ref<Fn<Signature>> closure(std::tuple<C...> captures, Body body) {
  return Ref<Fn<Signature>>(
      new Closure<Signature, sourceName, false, std::tuple<C...>, Body>(std::move(captures), std::move(body)));
}

// A function with another signature, which still is the captured one to `===`.
template <typename Signature, typename... C, typename Body>
Ref<Fn<Signature>> adapter(std::tuple<C...> captures, Body body) {
  return Ref<Fn<Signature>>(
      new Closure<Signature, "", true, std::tuple<C...>, Body>(std::move(captures), std::move(body)));
}

template <auto function>
struct FunctionCall {
  template <typename... A>
  decltype(auto) operator()(A&&... args) const {
    return function(std::forward<A>(args)...);
  }
};

// A function of a module as a value; always the same object, so that `f === f`.
template <typename Signature, auto function, FunctionName sourceName = "">
const Ref<Fn<Signature>>& functionValue() {
  static const Ref<Fn<Signature>> value = closure<Signature, sourceName>(capture(), FunctionCall<function>{});
  return value;
}

}  // namespace otter
