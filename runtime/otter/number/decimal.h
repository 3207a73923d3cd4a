// The exact decimal digits of a double, and the double that decimal digits mean.
#pragma once

#include <cstdint>

namespace otter {

// 0.d₁d₂d₃… × 10^exponent; no trailing zeros unless asked for a fixed count.
struct Decimal {
  static constexpr int kMaxDigits = 128;
  char digits[kMaxDigits];
  int count = 0;
  int exponent = 0;
};

// The fewest digits that give the positive, finite `value` back; the closest such digits.
Decimal shortestDecimal(double value);
// `count` digits of the positive, finite value, half rounded up.
Decimal roundedDecimal(double value, int count);
// The digits down to 10^-fraction, half rounded up; no digits when that is zero.
Decimal fixedDecimal(double value, int fraction);
// The double nearest to digits × 10^exponent (digits as an integer), half to even.
double decimalToDouble(const char* digits, int count, int exponent);

}  // namespace otter
