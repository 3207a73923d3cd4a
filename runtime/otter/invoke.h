// Calls a callback with as many of the offered arguments as it takes: a C++ lambda or a function value of the language.
#pragma once

#include <cstddef>
#include <tuple>
#include <type_traits>
#include <utility>

#include "function.h"

namespace otter {

template <typename T>
struct IsFunctionRef : std::false_type {};
template <typename R, typename... A>
struct IsFunctionRef<Ref<Fn<R(A...)>>> : std::true_type {};

template <typename F, typename Arguments, std::size_t... I>
constexpr bool takesFirst(std::index_sequence<I...>) {
  return std::is_invocable_v<F, std::tuple_element_t<I, Arguments>...>;
}

// The greatest number of leading arguments that the callback takes.
template <typename F, typename Arguments, std::size_t Count>
constexpr std::size_t arity() {
  if constexpr (takesFirst<F, Arguments>(std::make_index_sequence<Count>{})) {
    return Count;
  } else {
    static_assert(Count > 0, "the callback takes none of the offered arguments");
    return arity<F, Arguments, Count - 1>();
  }
}

template <typename R, typename... A>
struct FunctionCaller {
  Fn<R(A...)>* function;
  R operator()(A... args) const { return function->call(std::move(args)...); }
};

// `f(a, b, c)`, or `f(a)` if that is all it takes.
template <typename F, typename... A>
decltype(auto) invoke(F&& f, A&&... args) {
  using Arguments = std::tuple<A&&...>;
  constexpr std::size_t count = arity<F, Arguments, sizeof...(A)>();
  return [&]<std::size_t... I>(std::index_sequence<I...>)->decltype(auto) {
    [[maybe_unused]] Arguments offered(std::forward<A>(args)...);
    return f(std::get<I>(std::move(offered))...);
  }
  (std::make_index_sequence<count>{});
}

template <typename R, typename... P, typename... A>
R invoke(const Ref<Fn<R(P...)>>& f, A&&... args) {
  return invoke(FunctionCaller<R, P...>{f.get()}, std::forward<A>(args)...);
}
template <typename R, typename... P, typename... A>
R invoke(Ref<Fn<R(P...)>>& f, A&&... args) {
  return invoke(FunctionCaller<R, P...>{f.get()}, std::forward<A>(args)...);
}
template <typename R, typename... P, typename... A>
R invoke(Ref<Fn<R(P...)>>&& f, A&&... args) {
  return invoke(FunctionCaller<R, P...>{f.get()}, std::forward<A>(args)...);
}

}  // namespace otter
