// `Promise.resolve`, `all`, `race`, `any`, `allSettled`.
#pragma once

#include "../iterator.h"
#include "promise.h"

namespace otter::promise {

template <typename T>
Ref<Promise<T>> resolve() {
  auto result = create<Promise<T>>();
  result->resolve();
  return result;
}
// A promise comes back as it is, also one that is in a Value.
template <typename T, typename V>
Ref<Promise<T>> resolve(const V& value) {
  if constexpr (std::is_same_v<V, Ref<Promise<T>>>) {
    return value;
  } else {
    if constexpr (std::is_same_v<T, Value> && holdsObjects<V>) {
      if (const Ref<PromiseBase> promise = promiseIn(toValue(value)); !promise.isUndefined())
        return as<Promise<Value>>(promise);
    }
    auto result = create<Promise<T>>();
    result->resolve(value);
    return result;
  }
}
template <typename T>
Ref<Promise<T>> reject(Value reason = Value()) {
  auto result = create<Promise<T>>();
  result->reject(std::move(reason));
  return result;
}

// Calls `call(captured…, promise)` when the item, a promise or a plain value, is settled.
template <typename... C, typename F>
void whenItemSettled(const Value& item, std::tuple<C...> captures, F call) {
  Ref<PromiseBase> promise = promiseIn(item);
  if (promise.isUndefined()) promise = resolve<Value>(item);
  whenSettled(*promise, std::move(captures), std::move(call));
}

// What the reactions of one combined promise share.
template <typename E>
class Gathering final : public Object {
 public:
  static const TypeInfo info;
  Gathering() { markCyclic(); }
  const TypeInfo& type() const override { return info; }
  void trace(Tracer& tracer) override {
    tracer(results);
    tracer(result);
  }

  Ref<Array<E>> results = create<Array<E>>();
  Ref<PromiseBase> result;
  std::int32_t missing = 1;  // the gathering itself, until every item is known
};
template <typename E>
const TypeInfo Gathering<E>::info{"", Kind::Native, nullptr, nullptr, nullptr, 0};

template <typename E>
void finishItem(Gathering<E>& gathering) {
  if (--gathering.missing == 0 && !gathering.result->isResolved())
    gathering.result->resolveValue(Value(gathering.results));
}

// `E` is the element type of the array of results; `take(captured…, gathering, settled, position)` makes one, or
// rejects `gathering.result` and says false.
template <typename E, typename I, typename... C, typename Take>
Ref<Promise<Value>> gather(const I& items, const std::tuple<C...>& captures, Take take) {
  auto result = create<Promise<Value>>();
  auto gathering = create<Gathering<E>>();
  gathering->result = result;
  std::int32_t position = 0;
  for (const auto at = iterate(items); at->advance(); ++position) {
    gathering->results->add(E());
    ++gathering->missing;
    whenItemSettled(
        toValue(at->current()), std::tuple_cat(captures, capture(gathering, position)),
        [take](C&... captured, const Ref<Gathering<E>>& gathering, std::int32_t index, PromiseBase& settled) {
          if (take(captured..., *gathering, settled, index)) finishItem(*gathering);
        });
  }
  finishItem(*gathering);
  return result;
}

// `E` is the element type of the array that comes back.
template <typename E, typename I>
Ref<Promise<Value>> all(const I& items) {
  return gather<E>(items, capture(), [](Gathering<E>& gathering, PromiseBase& settled, std::int32_t index) {
    if (settled.state() == PromiseBase::State::Rejected) {
      if (!gathering.result->isResolved()) gathering.result->reject(settled.reason());
      return false;
    }
    (*gathering.results)[index] = convert<E>(settled.fulfilledValue());
    return true;
  });
}

// `onFulfilled(value)` and `onRejected(reason)` make the `{ status, … }` objects.
template <typename I, typename F, typename G>
Ref<Promise<Value>> allSettled(const I& items, F onFulfilled, G onRejected) {
  using E = Ref<Object>;
  return gather<E>(
      items, capture(onFulfilled, onRejected),
      [](F& onFulfilled, G& onRejected, Gathering<E>& gathering, PromiseBase& settled, std::int32_t index) {
        const bool isFulfilled = settled.state() == PromiseBase::State::Fulfilled;
        (*gathering.results)[index] =
            isFulfilled ? E(invoke(onFulfilled, settled.fulfilledValue())) : E(invoke(onRejected, settled.reason()));
        return true;
      });
}

template <typename T, typename I>
Ref<Promise<T>> race(const I& items) {
  auto result = create<Promise<T>>();
  for (const auto at = iterate(items); at->advance();) {
    whenItemSettled(toValue(at->current()), capture(result), [](const Ref<Promise<T>>& result, PromiseBase& settled) {
      if (result->isResolved()) return;
      if (settled.state() == PromiseBase::State::Rejected) {
        result->reject(settled.reason());
      } else {
        result->resolveValue(settled.fulfilledValue());
      }
    });
  }
  return result;
}

template <typename T, typename I>
Ref<Promise<T>> any(const I& items) {
  auto result = create<Promise<T>>();
  auto failures = create<Gathering<Value>>();
  failures->result = result;
  const auto fail = [](Gathering<Value>& gathering) {
    if (--gathering.missing > 0 || gathering.result->isResolved()) return;
    gathering.result->reject(create<AggregateError>(gathering.results, "All promises were rejected"_s));
  };
  std::int32_t position = 0;
  for (const auto at = iterate(items); at->advance(); ++position) {
    failures->results->add(Value());
    ++failures->missing;
    whenItemSettled(toValue(at->current()), capture(failures, position),
                    [fail](const Ref<Gathering<Value>>& failures, std::int32_t index, PromiseBase& settled) {
                      if (settled.state() == PromiseBase::State::Rejected) {
                        (*failures->results)[index] = settled.reason();
                        fail(*failures);
                      } else if (!failures->result->isResolved()) {
                        failures->result->resolveValue(settled.fulfilledValue());
                      }
                    });
  }
  fail(*failures);
  return result;
}

}  // namespace otter::promise
