#pragma once

#include <bit>
#include <cmath>
#include <cstdint>

#include "../math.h"
#include "../platform.h"

namespace otter::math {

OTTER_CORE double random() {
  static std::uint64_t state[2] = {0, 0};
  while (state[0] == 0 || state[1] == 0) {
    for (std::uint64_t& half : state) half = (std::uint64_t{platform::random()} << 32) | platform::random();
  }
  std::uint64_t a = state[0];
  const std::uint64_t b = state[1];
  state[0] = b;
  a ^= a << 23;
  a ^= (a >> 17) ^ b ^ (b >> 26);
  state[1] = a;
  return static_cast<double>((a + b) >> 11) * 0x1p-53;
}

OTTER_CORE double cbrt(double value) {
  if (value == 0 || !std::isfinite(value)) return value;
  const double magnitude = std::fabs(value);
  // A third of the exponent, and a bias that brings the error below 5 %.
  const auto guess = [](double of, std::uint32_t bias) {
    const auto high = static_cast<std::uint32_t>(std::bit_cast<std::uint64_t>(of) >> 32);
    return std::bit_cast<double>(std::uint64_t{high / 3 + bias} << 32);
  };
  constexpr double kSmallestNormal = 0x1p-1022;
  double root = magnitude < kSmallestNormal ? guess(magnitude * 0x1p54, 696219795) : guess(magnitude, 715094163);
  // A polynomial in root³ / magnitude: 23 good bits.
  const double ratio = (root * root) * (root / magnitude);
  root = root * ((1.87595182427177009643 + ratio * (-1.88497979543377169875 + ratio * 1.621429720105354466140)) +
                 ((ratio * ratio) * ratio) * (-0.758397934778766047437 + ratio * 0.145996192886612446982));
  // Rounded to these, so that its square is exact; one step of Newton's gives the rest.
  root = std::bit_cast<double>((std::bit_cast<std::uint64_t>(root) + 0x80000000ull) & 0xffffffffc0000000ull);
  const double quotient = magnitude / (root * root);
  root += root * ((quotient - root) / (root + root + quotient));
  return std::copysign(root, value);
}

OTTER_CORE double round(double value) {
  // Not floor(value + 0.5): that sum is rounded itself, near a half and from 2^52 on.
  if (!(std::fabs(value) < 4503599627370496.0)) return value;
  const double below = std::floor(value);
  const double rounded = value - below >= 0.5 ? below + 1 : below;
  return std::copysign(rounded, value);
}

OTTER_CORE double hypotOf(const double* values, std::size_t count) {
  double greatest = 0;
  bool hasNan = false;
  for (std::size_t i = 0; i < count; ++i) {
    if (std::isinf(values[i])) return HUGE_VAL;
    hasNan = hasNan || std::isnan(values[i]);
    if (std::fabs(values[i]) > greatest) greatest = std::fabs(values[i]);
  }
  if (hasNan) return NAN;
  if (greatest == 0) return 0;
  // Kahan's summation of the scaled squares, as V8 does it: the last digit depends on it.
  double sum = 0;
  double compensation = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const double scaled = std::fabs(values[i]) / greatest;
    const double summand = scaled * scaled - compensation;
    const double preliminary = sum + summand;
    compensation = (preliminary - sum) - summand;
    sum = preliminary;
  }
  return std::sqrt(sum) * greatest;
}

}  // namespace otter::math
