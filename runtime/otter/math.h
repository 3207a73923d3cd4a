// `Math`. Results are those of C's library where ECMAScript leaves the last digit open.
#pragma once

#include <cmath>
#include <cstdint>

#include "array.h"
#include "number.h"

namespace otter::math {

// Math.random's generator, xorshift128+ seeded from the platform.
double random();
// Math.round: half up, also for negative numbers; keeps -0.
double round(double value);
double hypotOf(const double* values, std::size_t count);

inline double floor(double value) {
  return std::floor(value);
}
inline double ceil(double value) {
  return std::ceil(value);
}
inline double trunc(double value) {
  return std::trunc(value);
}
inline double sqrt(double value) {
  return std::sqrt(value);
}
// The method of FreeBSD's msun, which V8 uses, too: glibc's root of 27 is not 3.
double cbrt(double value);
inline double exp(double value) {
  return std::exp(value);
}
inline double expm1(double value) {
  return std::expm1(value);
}
inline double log(double value) {
  return std::log(value);
}
inline double log1p(double value) {
  return std::log1p(value);
}
inline double log2(double value) {
  return std::log2(value);
}
inline double log10(double value) {
  return std::log10(value);
}
inline double sin(double value) {
  return std::sin(value);
}
inline double cos(double value) {
  return std::cos(value);
}
inline double tan(double value) {
  return std::tan(value);
}
inline double asin(double value) {
  return std::asin(value);
}
inline double acos(double value) {
  return std::acos(value);
}
inline double atan(double value) {
  return std::atan(value);
}
inline double atan2(double y, double x) {
  return std::atan2(y, x);
}
inline double sinh(double value) {
  return std::sinh(value);
}
inline double cosh(double value) {
  return std::cosh(value);
}
inline double tanh(double value) {
  return std::tanh(value);
}
inline double asinh(double value) {
  return std::asinh(value);
}
inline double acosh(double value) {
  return std::acosh(value);
}
inline double atanh(double value) {
  return std::atanh(value);
}
inline double pow(double base, double exponent) {
  return power(base, exponent);
}
// What these give is a number like any other: in the type that shows its range C++ would go on computing with it.
inline double fround(double value) {
  return static_cast<float>(value);
}
inline double clz32(double value) {
  const std::uint32_t bits = toUint32(value);
  return bits == 0 ? 32 : __builtin_clz(bits);
}
inline double imul(double a, double b) {
  return static_cast<std::int32_t>(toUint32(a) * toUint32(b));
}

template <typename T>
T abs(T value) {
  if constexpr (std::is_floating_point_v<T>) {
    return std::fabs(value);
  } else {
    return value < 0 ? static_cast<T>(-value) : value;
  }
}
template <typename T>
T sign(T value) {
  if constexpr (std::is_floating_point_v<T>) {
    return value > 0 ? 1 : value < 0 ? -1 : value;
  } else {
    return static_cast<T>((value > 0) - (value < 0));
  }
}

inline double larger(double a, double b) {
  if (std::isnan(a) || std::isnan(b)) return NAN;
  return a > b || (a == b && !std::signbit(a)) ? a : b;
}
inline double smaller(double a, double b) {
  if (std::isnan(a) || std::isnan(b)) return NAN;
  return a < b || (a == b && std::signbit(a)) ? a : b;
}
template <typename T>
requires std::is_integral_v<T> T larger(T a, T b) {
  return a > b ? a : b;
}
template <typename T>
requires std::is_integral_v<T> T smaller(T a, T b) {
  return a < b ? a : b;
}

inline double max() {
  return -HUGE_VAL;
}
inline double min() {
  return HUGE_VAL;
}
template <typename T>
T max(T value) {
  return value;
}
template <typename T>
T min(T value) {
  return value;
}
// Of one type, or of any mixture of numbers, which gives a double.
template <typename A, typename B, typename... Rest>
auto max(A a, B b, Rest... rest) {
  if constexpr (std::is_same_v<A, B>) {
    return max(larger(a, b), rest...);
  } else {
    return max(larger(static_cast<double>(a), static_cast<double>(b)), rest...);
  }
}
template <typename A, typename B, typename... Rest>
auto min(A a, B b, Rest... rest) {
  if constexpr (std::is_same_v<A, B>) {
    return min(smaller(a, b), rest...);
  } else {
    return min(smaller(static_cast<double>(a), static_cast<double>(b)), rest...);
  }
}
// `Math.max(...values)`.
template <typename T>
double maxAll(const Ref<Array<T>>& values) {
  double result = -HUGE_VAL;
  for (const T& value : *values) result = larger(result, static_cast<double>(value));
  return result;
}
template <typename T>
double minAll(const Ref<Array<T>>& values) {
  double result = HUGE_VAL;
  for (const T& value : *values) result = smaller(result, static_cast<double>(value));
  return result;
}
template <typename... T>
double hypot(T... values) {
  const double list[] = {static_cast<double>(values)..., 0};
  return hypotOf(list, sizeof...(T));
}

}  // namespace otter::math
