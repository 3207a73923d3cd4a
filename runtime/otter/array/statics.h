// `Array.from` and kin.
#pragma once

#include "../array.h"

namespace otter::array {

inline bool isArray(const Value& value) {
  return value.isObject() && value.objectPointer()->type().kind == Kind::Array;
}
template <typename T>
bool isArray(const Ref<T>& value) {
  return isArray(Value(value));
}

// `new Array<T>(length)`: every element is undefined, or zero where T has no undefined; fill it before reading.
template <typename T>
Ref<Array<T>> ofLength(double length, Where where = OTTER_HERE) {
  if (!(length >= 0) || length != std::trunc(length) || length > kMaximumLength)
    raiseRangeError("Invalid array length", where);
  auto result = Array<T>::withCapacity(static_cast<std::int32_t>(length));
  for (double i = 0; i < length; ++i) result->add(T());
  return result;
}

// `Array.from({ length }, f)`: `f` gets undefined and the index.
template <typename R, typename F>
Ref<Array<R>> fromLength(double length, F&& f) {
  const double count = toIntegerOrInfinity(length);
  auto result = create<Array<R>>();
  for (double i = 0; i < count; ++i) result->add(R(invoke(f, Undefined{}, i)));
  return result;
}

}  // namespace otter::array
