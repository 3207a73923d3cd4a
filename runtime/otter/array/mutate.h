// Array methods that change the array in place.
#pragma once

#include <cstring>

#include "../array.h"

namespace otter {

template <typename T>
void Array<T>::setLength(double length, Where where) {
  if (!(length >= 0) || length != std::trunc(length) || length > kMaximumLength)
    raiseRangeError("Invalid array length", where);
  const auto wanted = static_cast<std::int32_t>(length);
  truncate(wanted);
  if constexpr (std::is_arithmetic_v<T>) {
    if (length_ < wanted) raiseIndexError(length - 1, length_, where);
  } else {
    reserve(wanted);
    while (length_ < wanted) add(T());
  }
}

template <typename T>
template <typename... Items>
std::int32_t Array<T>::push(Items&&... items) {
  (add(T(std::forward<Items>(items))), ...);
  return length_;
}

template <typename T>
std::int32_t Array<T>::pushAll(const Ref<Array>& items) {
  const std::int32_t count = items->length();
  reserve(length_ + count);
  for (std::int32_t i = 0; i < count; ++i) add((*items)[i]);
  return length_;
}

template <typename T>
Maybe<T> Array<T>::pop() {
  if (length_ == 0) return Maybe<T>();
  Maybe<T> last(std::move(data()[length_ - 1]));
  data()[--length_].~T();
  return last;
}

template <typename T>
Maybe<T> Array<T>::shift() {
  if (length_ == 0) return Maybe<T>();
  Maybe<T> first(std::move(data()[0]));
  data()[0].~T();
  closeGap(0, 1, sizeof(T));
  return first;
}

template <typename T>
template <typename... Items>
std::int32_t Array<T>::unshift(Items&&... items) {
  [[maybe_unused]] T* place = openRaw(0, sizeof...(Items));
  (new (place++) T(std::forward<Items>(items)), ...);
  return length_;
}

template <typename T>
std::int32_t Array<T>::unshiftAll(const Ref<Array>& items) {
  spliceAll(0, 0, items);
  return length_;
}

template <typename T>
Ref<Array<T>> Array<T>::splice(double start) {
  return spliceAll(start, INFINITY, Ref<Array>());
}

template <typename T>
template <typename... Items>
Ref<Array<T>> Array<T>::splice(double start, double deleteCount, Items&&... items) {
  Ref<Array> added;
  if constexpr (sizeof...(Items) > 0) {
    added = withCapacity(sizeof...(Items));
    (added->add(T(std::forward<Items>(items))), ...);
  }
  return spliceAll(start, deleteCount, added);
}

template <typename T>
Ref<Array<T>> Array<T>::spliceAll(double start, double deleteCount, const Ref<Array>& items) {
  const std::int32_t from = relativePosition(start, length_);
  const std::int32_t count = clampPosition(deleteCount, length_ - from);
  // A copy first: `items` may be this array.
  const Ref<Array> added = items.isNullish() ? Ref<Array>() : items->slice();
  auto removed = withCapacity(count);
  std::memcpy(static_cast<void*>(removed->data()), static_cast<const void*>(data() + from),
              static_cast<std::size_t>(count) * sizeof(T));
  removed->length_ = count;
  closeGap(from, count, sizeof(T));
  if (!added.isNullish()) {
    T* place = openRaw(from, added->length());
    for (const T& item : *added) new (place++) T(item);
  }
  return removed;
}

template <typename T>
Ref<Array<T>> Array<T>::reverse() {
  for (std::int32_t low = 0, high = length_ - 1; low < high; ++low, --high) std::swap(data()[low], data()[high]);
  return self();
}

template <typename T>
Ref<Array<T>> Array<T>::fill(const T& value, double start, Opt<double> end) {
  const T kept(value);
  const std::int32_t stop = end.isPresent() ? relativePosition(*end, length_) : length_;
  for (std::int32_t i = relativePosition(start, length_); i < stop && i < length_; ++i) data()[i] = kept;
  return self();
}

template <typename T>
Ref<Array<T>> Array<T>::copyWithin(double target, double start, Opt<double> end) {
  const std::int32_t to = relativePosition(target, length_);
  const Ref<Array> part = slice(start, end);
  for (std::int32_t i = 0; i < part->length() && to + i < length_; ++i) data()[to + i] = (*part)[i];
  return self();
}

}  // namespace otter
