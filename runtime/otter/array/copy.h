// Array methods that make a new array.
#pragma once

#include "../array.h"
#include "../convert.h"

namespace otter {

// Appends a value, or its elements down to `depth` levels if it is an array.
template <typename R, typename V>
void appendFlat(Array<R>& target, const V& value, double depth) {
  if constexpr (std::is_same_v<V, Ref<Array<R>>>) {
    if (depth == 1) {
      target.pushAll(value);
      return;
    }
  }
  if constexpr (holdsObjects<V>) {
    const Value item = toValue(value);
    if (depth >= 1 && item.isObject() && item.objectPointer()->type().kind == Kind::Array) {
      const auto& nested = static_cast<const ArrayBase&>(*item.objectPointer());
      for (std::int32_t i = 0; i < nested.length(); ++i) appendFlat(target, nested.valueAt(i), depth - 1);
      return;
    }
  }
  // An erased reference that is no array cannot be an element of an array of numbers or texts.
  constexpr bool isForeign = isRef<V> && !isRef<R> && !std::is_same_v<R, Value>;
  if constexpr (!isForeign) target.add(convert<R>(value));
}

template <typename T>
Ref<Array<T>> Array<T>::slice(double start, Opt<double> end) const {
  const std::int32_t from = relativePosition(start, length_);
  const std::int32_t to = end.isPresent() ? relativePosition(*end, length_) : length_;
  auto result = withCapacity(to > from ? to - from : 0);
  for (std::int32_t i = from; i < to; ++i) result->add(data()[i]);
  return result;
}

template <typename T>
template <typename... Items>
Ref<Array<T>> Array<T>::concat(const Items&... items) const {
  Ref<Array> result = slice();
  (appendFlat(*result, items, 1), ...);
  return result;
}

template <typename T>
Ref<Array<T>> Array<T>::toReversed() const {
  return slice()->reverse();
}

template <typename T>
template <typename... Items>
Ref<Array<T>> Array<T>::toSpliced(double start, double deleteCount, Items&&... items) const {
  Ref<Array> result = slice();
  result->splice(start, deleteCount, std::forward<Items>(items)...);
  return result;
}

template <typename T>
Ref<Array<T>> Array<T>::toSpliced(double start) const {
  Ref<Array> result = slice();
  result->splice(start);
  return result;
}

template <typename T>
Ref<Array<T>> Array<T>::with(double index, T value, Where where) const {
  const double position = index < 0 ? toIntegerOrInfinity(index) + length_ : toIntegerOrInfinity(index);
  if (position < 0 || position >= length_) raiseRangeError("Invalid index : ", where);
  Ref<Array> result = slice();
  (*result)[static_cast<std::int32_t>(position)] = std::move(value);
  return result;
}

template <typename T>
template <typename R>
Ref<Array<R>> Array<T>::flat(double depth) const {
  auto result = create<Array<R>>();
  for (std::int32_t i = 0; i < length_; ++i) appendFlat(*result, T(data()[i]), toIntegerOrInfinity(depth));
  return result;
}

}  // namespace otter
