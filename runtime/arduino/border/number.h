// Numbers and enumerations across the border.
#pragma once

#include <cmath>
#include <cstdint>
#include <type_traits>

namespace otter::border {

// ECMAScript's ToInt32 and kin: what does not fit wraps, NaN and the infinities are 0.
template <typename Integer>
Integer wrapped(double value) {
  constexpr double kTwoTo63 = 9223372036854775808.0;
  if (value > -kTwoTo63 && value < kTwoTo63) return static_cast<Integer>(static_cast<std::int64_t>(value));
  if (!std::isfinite(value)) return 0;
  constexpr double kTwoTo64 = 18446744073709551616.0;
  const double rest = std::fmod(std::trunc(value), kTwoTo64);
  return static_cast<Integer>(static_cast<std::uint64_t>(rest < 0 ? rest + kTwoTo64 : rest));
}

template <typename To>
concept Number = std::is_arithmetic_v<To> || std::is_enum_v<To>;

// A number as the type that a C++ parameter has.
template <Number To, Number From>
To to(From value) {
  if constexpr (std::is_enum_v<To>) {
    return static_cast<To>(to<std::underlying_type_t<To>>(value));
  } else if constexpr (std::is_same_v<To, bool>) {
    return value != From{};
  } else if constexpr (std::is_integral_v<To> && std::is_floating_point_v<From>) {
    return wrapped<To>(static_cast<double>(value));
  } else {
    return static_cast<To>(value);
  }
}

// A number that C++ gave, as the representation that the compiler chose.
template <Number To, Number From>
To from(From value) {
  return to<To>(value);
}

}  // namespace otter::border
