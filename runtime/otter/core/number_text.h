// Numbers to text.
#pragma once

#include "../number.h"
#include "../number/decimal.h"
#include "text_builder.h"

namespace otter {

// NaN and the infinities; an undefined text for finite numbers.
OTTER_CORE Str nonFiniteText(double value) {
  if (std::isnan(value)) return "NaN"_s;
  if (std::isinf(value)) return value < 0 ? "-Infinity"_s : "Infinity"_s;
  return Str();
}

OTTER_CORE Str integerToText(std::int64_t value) {
  if (value >= 0 && value < 10) return textOfUnit(static_cast<char16_t>('0' + value));
  char digits[20];
  int at = sizeof digits;
  auto rest = value < 0 ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
  for (; rest != 0; rest /= 10) digits[--at] = static_cast<char>('0' + rest % 10);
  if (value < 0) digits[--at] = '-';
  StrData* data = allocateText(static_cast<std::int32_t>(sizeof digits) - at, false);
  data->length = data->capacity();
  std::memcpy(data->narrow(), digits + at, sizeof digits - static_cast<std::size_t>(at));
  return Str::adopt(data);
}

// `count` digits from `start` on, zeros where there are none.
OTTER_CORE void appendDigits(TextBuilder& out, const Decimal& decimal, int start, int count) {
  for (int i = start; i < start + count; ++i) out.append(i >= 0 && i < decimal.count ? decimal.digits[i] : '0');
}

OTTER_CORE void appendExponent(TextBuilder& out, const Decimal& decimal, int fractionDigits) {
  appendDigits(out, decimal, 0, 1);
  if (fractionDigits > 0) appendDigits(out.append('.'), decimal, 1, fractionDigits);
  const int exponent = decimal.exponent - 1;
  out.append(exponent < 0 ? "e-" : "e+").append(integerToText(exponent < 0 ? -exponent : exponent));
}

// The digits with a decimal point before the digit `exponent`.
OTTER_CORE void appendPlain(TextBuilder& out, const Decimal& decimal, int fractionDigits) {
  if (decimal.exponent > 0) {
    appendDigits(out, decimal, 0, decimal.exponent);
  } else {
    out.append('0');
  }
  if (fractionDigits > 0) appendDigits(out.append('.'), decimal, decimal.exponent, fractionDigits);
}

OTTER_CORE Str numberToText(double value) {
  if (std::trunc(value) == value && std::fabs(value) < 9007199254740992.0)
    return integerToText(static_cast<std::int64_t>(value));
  if (const Str special = nonFiniteText(value); !special.isUndefined()) return special;
  TextBuilder out(24);
  if (value < 0) out.append('-');
  const Decimal decimal = shortestDecimal(std::fabs(value));
  if (decimal.exponent > 21 || decimal.exponent <= -6) {
    appendExponent(out, decimal, decimal.count - 1);
  } else {
    appendPlain(out, decimal, decimal.count - decimal.exponent);
  }
  return out.finish();
}

OTTER_CORE Str toFixed(double value, double digits, Where where) {
  const double fraction = toIntegerOrInfinity(digits);
  if (fraction < 0 || fraction > 100) raiseRangeError("toFixed() digits argument must be between 0 and 100", where);
  if (!(std::fabs(value) < 1e21)) return numberToText(value);
  const int fractionDigits = static_cast<int>(fraction);
  TextBuilder out;
  if (value < 0) out.append('-');
  Decimal decimal;
  if (value != 0) decimal = fixedDecimal(std::fabs(value), fractionDigits);
  appendPlain(out, decimal, fractionDigits);
  return out.finish();
}

OTTER_CORE Str toPrecision(double value, Opt<double> digits, Where where) {
  if (!digits.isPresent()) return numberToText(value);
  if (const Str special = nonFiniteText(value); !special.isUndefined()) return special;
  const double precision = toIntegerOrInfinity(*digits);
  if (precision < 1 || precision > 100) raiseRangeError("toPrecision() argument must be between 1 and 100", where);
  const int count = static_cast<int>(precision);
  TextBuilder out;
  if (value < 0) out.append('-');
  Decimal decimal;
  decimal.exponent = 1;
  if (value != 0) decimal = roundedDecimal(std::fabs(value), count);
  if (decimal.exponent <= -6 || decimal.exponent > count) {
    appendExponent(out, decimal, count - 1);
  } else {
    appendPlain(out, decimal, count - decimal.exponent);
  }
  return out.finish();
}

OTTER_CORE Str toExponential(double value, Opt<double> digits, Where where) {
  const double fraction = digits.isPresent() ? toIntegerOrInfinity(*digits) : 0;
  if (const Str special = nonFiniteText(value); !special.isUndefined()) return special;
  if (fraction < 0 || fraction > 100) raiseRangeError("toExponential() argument must be between 0 and 100", where);
  TextBuilder out;
  if (value < 0) out.append('-');
  Decimal decimal;
  decimal.exponent = 1;
  if (value != 0) {
    decimal = digits.isPresent() ? roundedDecimal(std::fabs(value), static_cast<int>(fraction) + 1)
                                 : shortestDecimal(std::fabs(value));
  }
  appendExponent(out, decimal, digits.isPresent() ? static_cast<int>(fraction) : decimal.count - 1);
  return out.finish();
}

inline constexpr char kRadixDigits[] = "0123456789abcdefghijklmnopqrstuvwxyz";

// Digits of a fraction until they tell it from its neighbours; `carries` when they round up to 1. V8's rule: the
// specification leaves the digits open.
OTTER_CORE int fractionDigits(double value, double fraction, int radix, char* digits, bool& carries) {
  double delta = 0.5 * (std::nextafter(value, HUGE_VAL) - value);
  if (delta < 5e-324) delta = 5e-324;
  int count = 0;
  carries = false;
  while (fraction >= delta) {
    fraction *= radix;
    delta *= radix;
    const int digit = static_cast<int>(fraction);
    digits[count++] = kRadixDigits[digit];
    fraction -= digit;
    const bool roundsUp = fraction > 0.5 || (fraction == 0.5 && digit % 2 == 1);
    if (!roundsUp || fraction + delta <= 1) continue;
    const char highest = kRadixDigits[radix - 1];
    while (count > 0 && digits[count - 1] == highest) --count;
    carries = count == 0;
    if (!carries) digits[count - 1] = digits[count - 1] == '9' ? 'a' : static_cast<char>(digits[count - 1] + 1);
    break;
  }
  return count;
}

OTTER_CORE Str numberToText(double value, double radix, Where where) {
  const double wanted = toIntegerOrInfinity(radix);
  if (wanted < 2 || wanted > 36) raiseRangeError("toString() radix argument must be between 2 and 36", where);
  if (wanted == 10) return numberToText(value);
  if (const Str special = nonFiniteText(value); !special.isUndefined()) return special;
  const int base = static_cast<int>(wanted);
  const double magnitude = std::fabs(value);
  double integer = std::floor(magnitude);
  char fraction[1100];
  bool carries = false;
  const int fractionCount = fractionDigits(magnitude, magnitude - integer, base, fraction, carries);
  if (carries) integer += 1;
  char reversed[1100];
  int count = 0;
  // As V8: digits below the number's own precision are zeros.
  for (; integer / base >= 9007199254740992.0; integer /= base) reversed[count++] = '0';
  do {
    const double rest = std::fmod(integer, base);
    reversed[count++] = kRadixDigits[static_cast<int>(rest)];
    integer = (integer - rest) / base;
  } while (integer > 0);
  TextBuilder out(count + fractionCount + 2);
  if (value < 0) out.append('-');
  while (count > 0) out.append(reversed[--count]);
  if (fractionCount > 0) out.append('.').append(fraction, static_cast<std::size_t>(fractionCount));
  return out.finish();
}

namespace bigint {

OTTER_CORE Str toString(std::int64_t value, double radix, Where where) {
  const double wanted = toIntegerOrInfinity(radix);
  if (wanted < 2 || wanted > 36) raiseRangeError("toString() radix argument must be between 2 and 36", where);
  const auto base = static_cast<std::uint64_t>(wanted);
  constexpr int kMostDigits = 64;
  char digits[kMostDigits + 1];
  int at = kMostDigits + 1;
  // Not -value: the lowest has no positive counterpart.
  std::uint64_t rest = value < 0 ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
  do {
    digits[--at] = kRadixDigits[rest % base];
    rest /= base;
  } while (rest != 0);
  if (value < 0) digits[--at] = '-';
  return textOfUtf8(digits + at, static_cast<std::size_t>(kMostDigits + 1 - at));
}

}  // namespace bigint

}  // namespace otter
