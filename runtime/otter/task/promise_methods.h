// Promise: settling, `then` and its kin.
#pragma once

#include "promise.h"

namespace otter {

template <typename V>
inline constexpr bool isPromiseRef = false;
template <typename T>
inline constexpr bool isPromiseRef<Ref<Promise<T>>> = true;

template <typename T>
template <typename V>
void Promise<T>::resolve(V&& value) {
  using Given = std::decay_t<V>;
  if constexpr (isPromiseRef<Given>) {
    follow(Ref<PromiseBase>(std::forward<V>(value)));
  } else if constexpr (holdsObjects<Given>) {
    // An erased reference may be a promise.
    resolveValue(toValue(std::forward<V>(value)));
  } else {
    fulfil(convert<Held>(value));
  }
}

template <typename T>
template <typename F, typename... A>
void Promise<T>::settleBy(F& call, A&&... args) {
  try {
    if constexpr (std::is_void_v<decltype(invoke(call, std::forward<A>(args)...))>) {
      invoke(call, std::forward<A>(args)...);
      resolve();
    } else {
      resolve(invoke(call, std::forward<A>(args)...));
    }
  } catch (const Thrown& thrown) {
    reject(thrown.value);
  }
}

template <typename T>
template <typename F>
void Promise<T>::construct(F&& executor) {
  using Settle = Fn<void(Value)>;
  const Ref<Promise> promise(this);
  // Only the first call counts, whichever of the two it is.
  const Ref<Settle> resolve = closure<void(Value)>(capture(promise), [](const Ref<Promise>& own, const Value& value) {
    if (!own->isResolved()) own->resolveValue(value);
  });
  const Ref<Settle> reject = closure<void(Value)>(capture(promise), [](const Ref<Promise>& own, const Value& reason) {
    if (!own->isResolved()) own->reject(reason);
  });
  try {
    invoke(executor, resolve, reject);
  } catch (const Thrown& thrown) {
    if (!isResolved()) this->reject(thrown.value);
  }
}

// Whether a handler was left out: undefined or null.
template <typename F>
bool isLeftOut(const F& handler) {
  if constexpr (requires { handler.isNullish(); }) {
    return handler.isNullish();
  } else {
    return std::is_same_v<F, Undefined> || std::is_same_v<F, Null>;
  }
}

template <typename T>
template <typename R, typename F, typename G>
Ref<Promise<R>> Promise<T>::then(F onFulfilled, G onRejected) {
  auto result = create<Promise<R>>();
  whenSettled(*this, capture(result, std::move(onFulfilled), std::move(onRejected)),
              [](const Ref<Promise<R>>& result, F& onFulfilled, G& onRejected, PromiseBase& settled) {
                const auto& source = static_cast<const Promise&>(settled);
                if (settled.state() == State::Fulfilled) {
                  if constexpr (!std::is_same_v<F, Undefined> && !std::is_same_v<F, Null>) {
                    if (!isLeftOut(onFulfilled)) return result->settleBy(onFulfilled, Held(source.value()));
                  }
                  result->passOn(source.value());
                } else {
                  if constexpr (!std::is_same_v<G, Undefined> && !std::is_same_v<G, Null>) {
                    if (!isLeftOut(onRejected)) return result->settleBy(onRejected, Value(settled.reason()));
                  }
                  result->reject(settled.reason());
                }
              });
  return result;
}

template <typename T>
template <typename R, typename F>
Ref<Promise<R>> Promise<T>::then(F onFulfilled) {
  return then<R>(std::move(onFulfilled), Undefined{});
}

template <typename T>
template <typename R, typename F>
Ref<Promise<T>> Promise<T>::finally(F onSettled) {
  if (isLeftOut(onSettled)) return then<T>();
  // As ECMAScript builds it: a promise for what the callback gives, then the original outcome.
  auto result = create<Promise<T>>();
  whenSettled(*this, capture(result, std::move(onSettled)),
              [](const Ref<Promise>& result, F& onSettled, PromiseBase& settled) {
                const auto given = create<Promise<Value>>();
                Ref<PromiseBase> called = given;
                const Ref<PromiseBase> source(&settled);
                try {
                  if constexpr (std::is_void_v<decltype(invoke(onSettled))>) {
                    invoke(onSettled);
                    given->resolve();
                  } else {
                    const Value value = toValue(invoke(onSettled));
                    const Ref<PromiseBase> promise = promiseIn(value);
                    if (promise.isUndefined()) {
                      given->fulfil(value);
                    } else {
                      called = promise;
                    }
                  }
                } catch (const Thrown& thrown) {
                  return result->reject(thrown.value);
                }
                const auto waited = create<Promise<T>>();
                whenSettled(*called, capture(waited, source),
                            [](const Ref<Promise>& waited, const Ref<PromiseBase>& source, PromiseBase& finished) {
                              if (finished.state() == State::Rejected) return waited->reject(finished.reason());
                              if (source->state() == State::Rejected) return waited->reject(source->reason());
                              waited->resolve(static_cast<const Promise&>(*source).value());
                            });
                result->follow(waited);
              });
  return result;
}

}  // namespace otter
