// `Object.*` and `BigInt(…)`.
#pragma once

#include "iterator.h"
#include "lowered.h"
#include "record.h"

namespace otter {

inline bool isFunction(const Value& value) {
  return value.isObject() && value.objectPointer()->type().kind == Kind::Function;
}

// `BigInt(value)`; a number must be an integer, and all must fit 64 bits.
std::int64_t BigInt(const Value& value, Where where = OTTER_HERE);

namespace object {

// Names of a record, literal or instance, in JavaScript's order; absent members are left out.
Ref<Array<Str>> keysOf(const Value& object);
template <typename T>
Ref<Array<Str>> keys(const T& object) {
  return keysOf(toValue(object));
}
template <typename V>
Ref<Array<V>> valuesOf(const Ref<Record<V>>& record) {
  return record->values();
}
template <typename E, typename V>
Ref<Array<E>> values(const Ref<Record<V>>& record) {
  return convertElements<E>(record->values());
}
template <typename V>
Ref<Array<V>> values(const Ref<Record<V>>& record) {
  return record->values();
}
template <typename V>
Ref<Array<Ref<Object>>> entries(const Ref<Record<V>>& record) {
  return record->entries();
}
template <typename V, typename I>
Ref<Record<V>> fromEntries(const I& iterable) {
  auto result = create<Record<V>>();
  for (const auto at = iterate(iterable); at->advance();) {
    const Ref<Object> pair = at->current();
    const auto& list = static_cast<const ArrayBase&>(*pair);
    result->set(toStr(list.valueAt(0)), convert<V>(list.valueAt(1)));
  }
  return result;
}
template <typename V, typename... Sources>
Ref<Record<V>> assign(const Ref<Record<V>>& target, const Sources&... sources) {
  (target->assign(sources), ...);
  return target;
}
template <typename T>
bool hasOwn(const T& object, const Str& key) {
  return hasMember(object, key);
}
// `Object.is`.
bool is(const Value& left, const Value& right);

}  // namespace object
}  // namespace otter
