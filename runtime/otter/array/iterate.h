// Array methods that call a function for each element. Elements added meanwhile are not visited, removed ones neither.
#pragma once

#include "../array.h"

namespace otter {

template <typename T>
template <typename F>
decltype(auto) Array<T>::callElement(F& f, std::int32_t index) const {
  // Copies: the callback may change the array.
  return invoke(f, T(data()[index]), static_cast<double>(index), self());
}

template <typename T>
template <typename F>
void Array<T>::forEach(F&& f) const {
  const std::int32_t count = length_;
  for (std::int32_t i = 0; i < count && i < length_; ++i) callElement(f, i);
}

template <typename T>
template <typename R, typename F>
Ref<Array<R>> Array<T>::map(F&& f) const {
  const std::int32_t count = length_;
  auto result = Array<R>::withCapacity(count);
  for (std::int32_t i = 0; i < count && i < length_; ++i) result->add(R(callElement(f, i)));
  return result;
}

template <typename T>
template <typename F>
Ref<Array<T>> Array<T>::filter(F&& test) const {
  auto result = create<Array<T>>();
  const std::int32_t count = length_;
  for (std::int32_t i = 0; i < count && i < length_; ++i) {
    T element(data()[i]);
    if (truthy(callElement(test, i))) result->add(std::move(element));
  }
  return result;
}

template <typename T>
template <typename R, typename F>
Ref<Array<R>> Array<T>::flatMap(F&& f) const {
  auto result = create<Array<R>>();
  const std::int32_t count = length_;
  for (std::int32_t i = 0; i < count && i < length_; ++i) appendFlat(*result, callElement(f, i), 1);
  return result;
}

template <typename T>
template <typename R, typename F>
R Array<T>::reduce(F&& f, R initial) const {
  const std::int32_t count = length_;
  for (std::int32_t i = 0; i < count && i < length_; ++i) {
    initial = R(invoke(f, std::move(initial), T(data()[i]), static_cast<double>(i), self()));
  }
  return initial;
}

template <typename T>
template <typename F>
T Array<T>::reduce(F&& f, Where where) const {
  if (length_ == 0) raiseTypeError("Reduce of empty array with no initial value", where);
  T result(data()[0]);
  const std::int32_t count = length_;
  for (std::int32_t i = 1; i < count && i < length_; ++i) {
    result = T(invoke(f, std::move(result), T(data()[i]), static_cast<double>(i), self()));
  }
  return result;
}

template <typename T>
template <typename R, typename F>
R Array<T>::reduceRight(F&& f, R initial) const {
  for (std::int32_t i = length_ - 1; i >= 0; --i) {
    if (i < length_) initial = R(invoke(f, std::move(initial), T(data()[i]), static_cast<double>(i), self()));
  }
  return initial;
}

template <typename T>
template <typename F>
T Array<T>::reduceRight(F&& f, Where where) const {
  if (length_ == 0) raiseTypeError("Reduce of empty array with no initial value", where);
  T result(data()[length_ - 1]);
  for (std::int32_t i = length_ - 2; i >= 0; --i) {
    if (i < length_) result = T(invoke(f, std::move(result), T(data()[i]), static_cast<double>(i), self()));
  }
  return result;
}

}  // namespace otter
