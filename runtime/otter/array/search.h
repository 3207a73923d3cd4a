// Array methods that look for elements.
#pragma once

#include "../array.h"

namespace otter {

template <typename T>
Maybe<T> Array<T>::at(double index) const {
  const double position = index < 0 ? toIntegerOrInfinity(index) + length_ : toIntegerOrInfinity(index);
  if (position < 0 || position >= length_) return Maybe<T>();
  return data()[static_cast<std::int32_t>(position)];
}

template <typename T>
bool Array<T>::includes(const T& value, double from) const {
  for (std::int32_t i = relativePosition(from, length_); i < length_; ++i) {
    if (sameValueZero(data()[i], value)) return true;
  }
  return false;
}

template <typename T>
std::int32_t Array<T>::indexOf(const T& value, double from) const {
  for (std::int32_t i = relativePosition(from, length_); i < length_; ++i) {
    if (strictEquals(data()[i], value)) return i;
  }
  return -1;
}

template <typename T>
std::int32_t Array<T>::lastIndexOf(const T& value, Opt<double> from) const {
  double start = from.isPresent() ? toIntegerOrInfinity(*from) : length_ - 1;
  if (start < 0) start += length_;
  if (start < 0) return -1;
  for (std::int32_t i = clampPosition(start, length_ - 1); i >= 0; --i) {
    if (strictEquals(data()[i], value)) return i;
  }
  return -1;
}

template <typename T>
template <bool isForward, typename F>
std::int32_t Array<T>::findPosition(F& test) const {
  const std::int32_t count = length_;
  for (std::int32_t step = 0; step < count; ++step) {
    const std::int32_t i = isForward ? step : count - 1 - step;
    if (i < length_ && truthy(callElement(test, i))) return i;
  }
  return -1;
}

template <typename T>
template <typename F>
Maybe<T> Array<T>::find(F&& test) const {
  // The element as the test saw it, whatever the test did to the array.
  const std::int32_t count = length_;
  for (std::int32_t i = 0; i < count && i < length_; ++i) {
    T element(data()[i]);
    if (truthy(callElement(test, i))) return element;
  }
  return Maybe<T>();
}

template <typename T>
template <typename F>
std::int32_t Array<T>::findIndex(F&& test) const {
  return findPosition<true>(test);
}

template <typename T>
template <typename F>
Maybe<T> Array<T>::findLast(F&& test) const {
  for (std::int32_t i = length_ - 1; i >= 0; --i) {
    if (i >= length_) continue;
    T element(data()[i]);
    if (truthy(callElement(test, i))) return element;
  }
  return Maybe<T>();
}

template <typename T>
template <typename F>
std::int32_t Array<T>::findLastIndex(F&& test) const {
  return findPosition<false>(test);
}

template <typename T>
template <typename F>
bool Array<T>::some(F&& test) const {
  return findPosition<true>(test) >= 0;
}

template <typename T>
template <typename F>
bool Array<T>::every(F&& test) const {
  const std::int32_t count = length_;
  for (std::int32_t i = 0; i < count && i < length_; ++i) {
    if (!truthy(callElement(test, i))) return false;
  }
  return true;
}

}  // namespace otter
