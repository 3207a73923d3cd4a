// Digits of doubles: a quick way for numbers with few digits, the exact one (after Steele and White) for all others.
#pragma once

#include <bit>
#include <cmath>
#include <cstring>

#include "../number/decimal.h"
#include "natural.h"

namespace otter {

inline constexpr double kPowersOfTen[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                          1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

// value = mantissa × 2^exponent, both integers.
struct BinaryParts {
  explicit BinaryParts(double value) {
    const auto bits = std::bit_cast<std::uint64_t>(value);
    const int biased = static_cast<int>(bits >> 52) & 0x7FF;
    mantissa = bits & ((std::uint64_t{1} << 52) - 1);
    if (biased != 0) mantissa |= std::uint64_t{1} << 52;
    exponent = (biased == 0 ? 1 : biased) - 1075;
    isPowerOfTwo = mantissa == (std::uint64_t{1} << 52) && biased > 1;
  }
  std::uint64_t mantissa;
  int exponent;
  bool isPowerOfTwo;
};

OTTER_CORE void setDigits(Decimal& decimal, std::uint64_t integer) {
  char reversed[20];
  int count = 0;
  for (; integer != 0; integer /= 10) reversed[count++] = static_cast<char>('0' + integer % 10);
  decimal.exponent += count;
  for (int i = 0; i < count; ++i) decimal.digits[i] = reversed[count - 1 - i];
  while (count > 0 && decimal.digits[count - 1] == '0') --count;
  decimal.count = count;
}

// Numbers below 10^15 that are a whole number divided by a power of ten: at most one decimal of 15 digits gives
// a double, so the first that does is the shortest.
OTTER_CORE bool quickDecimal(double value, Decimal& decimal) {
  if (value < 9007199254740992.0 && value == std::trunc(value)) {
    setDigits(decimal, static_cast<std::uint64_t>(value));
    return true;
  }
  if (!(value >= 1e-5 && value < 1e14)) return false;
  for (int shift = 1; shift <= 19; ++shift) {
    const double scaled = std::nearbyint(value * kPowersOfTen[shift]);
    if (scaled >= 1e15) return false;
    if (scaled / kPowersOfTen[shift] == value) {
      decimal.exponent = -shift;
      setDigits(decimal, static_cast<std::uint64_t>(scaled));
      return true;
    }
  }
  return false;
}

// The place of the first digit: value < 10^result; at most one too small.
OTTER_CORE int decimalMagnitude(const BinaryParts& parts) {
  const int bits = 64 - __builtin_clzll(parts.mantissa);
  return static_cast<int>(std::ceil((parts.exponent + bits - 1) * 0.30102999566398120 - 1e-10));
}

OTTER_CORE Decimal shortestDecimal(double value) {
  Decimal result;
  if (quickDecimal(value, result)) return result;
  const BinaryParts parts(value);
  // Everything in units of a quarter of the last place: the number, and how far its neighbours' halfway points are.
  Natural number(parts.mantissa);
  Natural above(1);
  Natural below(1);
  Natural scale(1);
  number.shiftLeft(2);
  above.shiftLeft(1);
  if (!parts.isPowerOfTwo) below.shiftLeft(1);
  scale.shiftLeft(2);
  if (parts.exponent > 0) {
    number.shiftLeft(parts.exponent);
    above.shiftLeft(parts.exponent);
    below.shiftLeft(parts.exponent);
  } else {
    scale.shiftLeft(-parts.exponent);
  }
  int magnitude = decimalMagnitude(parts);
  if (magnitude > 0) {
    scale.multiplyPowerOfTen(magnitude);
  } else {
    number.multiplyPowerOfTen(-magnitude);
    above.multiplyPowerOfTen(-magnitude);
    below.multiplyPowerOfTen(-magnitude);
  }
  // Halfway points belong to the number whose mantissa is even.
  const bool isEven = (parts.mantissa & 1) == 0;
  const auto reachesTop = [&] {
    Natural top = number;
    top.add(above);
    const int order = Natural::compare(top, scale);
    return order > 0 || (isEven && order == 0);
  };
  if (reachesTop()) {
    ++magnitude;
  } else {
    number.multiplyAdd(10);
    above.multiplyAdd(10);
    below.multiplyAdd(10);
  }
  for (;;) {
    int digit = number.divideSmall(scale);
    const int lowOrder = Natural::compare(number, below);
    const bool low = lowOrder < 0 || (isEven && lowOrder == 0);
    const bool high = reachesTop();
    if (low || high) {
      if (high && low) {
        number.shiftLeft(1);
        const int half = Natural::compare(number, scale);
        if (half > 0 || (half == 0 && digit % 2 == 1)) ++digit;
      } else if (high) {
        ++digit;
      }
      result.digits[result.count++] = static_cast<char>('0' + digit);
      break;
    }
    result.digits[result.count++] = static_cast<char>('0' + digit);
    number.multiplyAdd(10);
    above.multiplyAdd(10);
    below.multiplyAdd(10);
  }
  result.exponent = magnitude;
  return result;
}

// Digits from the first one on, `count` of them or down to 10^-fraction, half rounded up.
OTTER_CORE Decimal exactDigits(double value, int count, int fraction, bool isFixed) {
  const BinaryParts parts(value);
  Natural number(parts.mantissa);
  Natural scale(1);
  if (parts.exponent > 0) {
    number.shiftLeft(parts.exponent);
  } else {
    scale.shiftLeft(-parts.exponent);
  }
  int magnitude = decimalMagnitude(parts);
  if (magnitude > 0) {
    scale.multiplyPowerOfTen(magnitude);
  } else {
    number.multiplyPowerOfTen(-magnitude);
  }
  // Now value = number / scale × 10^magnitude, below 10^(magnitude + 1).
  if (Natural::compare(number, scale) >= 0) {
    ++magnitude;
    scale.multiplyAdd(10);
  }
  Decimal result;
  result.exponent = magnitude;
  if (isFixed) count = magnitude + fraction;
  if (count < 0) return result;
  if (count > Decimal::kMaxDigits) count = Decimal::kMaxDigits;
  for (; result.count < count; ++result.count) {
    number.multiplyAdd(10);
    result.digits[result.count] = static_cast<char>('0' + number.divideSmall(scale));
  }
  number.shiftLeft(1);
  if (Natural::compare(number, scale) < 0) return result;
  int at = count - 1;
  while (at >= 0 && result.digits[at] == '9') result.digits[at--] = '0';
  if (at >= 0) {
    ++result.digits[at];
    return result;
  }
  // 99…9 became 100…0.
  if (isFixed && result.count < Decimal::kMaxDigits) ++result.count;
  if (result.count > 1) std::memset(result.digits + 1, '0', static_cast<std::size_t>(result.count - 1));
  result.digits[0] = '1';
  ++result.exponent;
  return result;
}

OTTER_CORE Decimal roundedDecimal(double value, int count) {
  return exactDigits(value, count, 0, false);
}
OTTER_CORE Decimal fixedDecimal(double value, int fraction) {
  return exactDigits(value, 0, fraction, true);
}

OTTER_CORE double decimalToDouble(const char* digits, int count, int exponent) {
  while (count > 0 && *digits == '0') ++digits, --count;
  while (count > 0 && digits[count - 1] == '0') --count, ++exponent;
  if (count == 0 || count + exponent < -330) return 0;
  if (count + exponent > 310) return HUGE_VAL;
  if (count <= 15 && exponent >= -22 && exponent <= 22) {
    double integer = 0;
    for (int i = 0; i < count; ++i) integer = integer * 10 + (digits[i] - '0');
    return exponent < 0 ? integer / kPowersOfTen[-exponent] : integer * kPowersOfTen[exponent];
  }
  // No halfway point between doubles has more than 768 digits: further ones only say "a little more".
  constexpr int kSignificant = 770;
  Natural number;
  for (int i = 0; i < count && i < kSignificant; ++i)
    number.multiplyAdd(10, static_cast<std::uint32_t>(digits[i] - '0'));
  if (count > kSignificant) {
    number.multiplyAdd(10, 1);
    exponent += count - kSignificant - 1;
  }
  Natural scale(1);
  if (exponent >= 0) {
    number.multiplyPowerOfTen(exponent);
  } else {
    scale.multiplyPowerOfTen(-exponent);
  }
  // Divide bit by bit; `weight` is the power of two of the newest bit of the quotient.
  const int aligned = scale.bitLength() - number.bitLength();
  if (aligned > 0) {
    number.shiftLeft(aligned);
  } else {
    scale.shiftLeft(-aligned);
  }
  std::uint64_t quotient = 0;
  int weight = -aligned;
  // Below half of the smallest double.
  if (weight < -1075) return 0;
  for (int i = 0;; ++i) {
    quotient <<= 1;
    if (Natural::compare(number, scale) >= 0) {
      number.subtract(scale);
      quotient |= 1;
    }
    // One bit beyond the mantissa decides the rounding, together with whether anything is left.
    if ((quotient >> 53) != 0 || weight <= -1075) break;
    number.shiftLeft(1);
    --weight;
  }
  const bool isOdd = (quotient & 2) != 0;
  const bool hasHalf = (quotient & 1) != 0;
  quotient >>= 1;
  if (hasHalf && (isOdd || !number.isZero())) ++quotient;
  return std::ldexp(static_cast<double>(quotient), weight + 1);
}

}  // namespace otter
