// Functions of the language as C++ callbacks. They must be called by the task that runs `loop()`: counting is not
// atomic. What a callback throws goes through the library to the scheduler, as an uncaught exception goes in Node.
#pragma once

#include <otter/function.h>
#include <otter/value.h>

#include <cstddef>
#include <functional>
#include <tuple>
#include <type_traits>
#include <utility>

#include "native.h"
#include "number.h"
#include "text.h"

namespace otter::border {

// A reference inside a closure's signature is erased: any bound object will do for it.
template <typename To, typename T>
requires(std::is_same_v<To, Ref<Object>>&& std::is_class_v<std::decay_t<T>>) To from(T&& value) {
  return create<Native<std::decay_t<T>>>(std::forward<T>(value));
}

template <typename R, typename... A>
class Callback {
 public:
  explicit Callback(Ref<Fn<R(A...)>> function) : function_(std::move(function)) {}

  // Arguments that the function does not take are dropped.
  template <typename... Offered>
  R operator()(Offered&&... offered) const {
    static_assert(sizeof...(Offered) >= sizeof...(A), "the callback takes more arguments than the library gives");
    return call(std::forward_as_tuple(std::forward<Offered>(offered)...), std::index_sequence_for<A...>{});
  }

 private:
  template <typename Tuple, std::size_t... I>
  R call(Tuple&& offered, std::index_sequence<I...>) const {
    return function_->call(from<A>(std::get<I>(std::forward<Tuple>(offered)))...);
  }

  Ref<Fn<R(A...)>> function_;
};

// The callable that converts to any fitting `std::function`.
template <typename R, typename... A>
Callback<R, A...> callback(const Ref<Fn<R(A...)>>& function) {
  return Callback<R, A...>(function);
}

// A named C++ signature, for results that need a conversion too.
template <typename To>
struct FunctionOf;
template <typename Result, typename... Given>
struct FunctionOf<std::function<Result(Given...)>> {
  template <typename R, typename... A>
  static std::function<Result(Given...)> make(const Ref<Fn<R(A...)>>& function) {
    return [call = callback(function)](Given... given) -> Result {
      if constexpr (std::is_void_v<Result>) {
        call(std::forward<Given>(given)...);
      } else {
        return to<Result>(call(std::forward<Given>(given)...));
      }
    };
  }
};

template <typename To, typename R, typename... A>
requires requires(const Ref<Fn<R(A...)>>& function) {
  FunctionOf<To>::make(function);
}
To to(const Ref<Fn<R(A...)>>& function) {
  return FunctionOf<To>::make(function);
}

}  // namespace otter::border
