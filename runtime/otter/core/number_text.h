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

// Writes the digits so that they end before `end`, and says where they begin; there is room for twenty characters.
OTTER_CORE char* writeInteger(std::int64_t value, char* end) {
  auto rest = value < 0 ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
  do {
    *--end = static_cast<char>('0' + rest % 10);
    rest /= 10;
  } while (rest != 0);
  if (value < 0) *--end = '-';
  return end;
}

OTTER_CORE Str integerToText(std::int64_t value) {
  if (value >= 0 && value < 10) return textOfUnit(static_cast<char16_t>('0' + value));
  char digits[20];
  char* const end = digits + sizeof digits;
  const char* const start = writeInteger(value, end);
  StrData* data = allocateText(static_cast<std::int32_t>(end - start), false);
  data->length = data->capacity();
  std::memcpy(data->narrow(), start, static_cast<std::size_t>(data->length));
  return Str::adopt(data);
}

OTTER_CORE bool isExactInteger(double value) {
  return std::trunc(value) == value && std::fabs(value) < 9007199254740992.0;
}

OTTER_CORE void Digits::format(std::int64_t value) {
  char* const end = storage_.characters + kMostCharacters;
  char* const start = writeInteger(value, end);
  storage_.length = static_cast<std::int32_t>(end - start);
  std::memmove(storage_.characters, start, static_cast<std::size_t>(storage_.length));
  text_ = Str(storage_);
}

OTTER_CORE Digits::Digits(std::int64_t value) {
  format(value);
}

OTTER_CORE Digits::Digits(double value) {
  if (isExactInteger(value)) {
    format(static_cast<std::int64_t>(value));
  } else {
    text_ = numberToText(value);
  }
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
  if (isExactInteger(value)) return integerToText(static_cast<std::int64_t>(value));
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

OTTER_CORE std::int64_t shiftedLeft(std::int64_t left, std::int64_t count) {
  if (count < 0) return count > -64 ? left >> -count : left >> 63;
  return count < 64 ? static_cast<std::int64_t>(static_cast<std::uint64_t>(left) << count) : 0;
}

OTTER_CORE std::int64_t shiftedRight(std::int64_t left, std::int64_t count, Where where) {
  if (count >= 0) return left >> (count < 63 ? count : 63);
  const std::int64_t shifted = shiftedLeft(left, negated(count));
  const bool isExact = left == 0 || (count > -64 && shifted >> -count == left);
  if (!isExact) raiseRangeError("The BigInt needs more than 64 bits", where);
  return shifted;
}

OTTER_CORE std::int64_t quotient(std::int64_t left, std::int64_t right, Where where) {
  if (right == 0) raiseRangeError("Division by zero", where);
  return right == -1 ? negated(left) : left / right;
}

OTTER_CORE std::int64_t remainder(std::int64_t left, std::int64_t right, Where where) {
  if (right == 0) raiseRangeError("Division by zero", where);
  return right == -1 ? 0 : left % right;
}

// A whole number that is no bigint of 64 bits is beyond all of them.
inline constexpr double kBeyondBigInts = 9223372036854775808.0;

OTTER_CORE bool isLess(std::int64_t left, double right) {
  const double next = std::ceil(right);
  return next >= kBeyondBigInts || (next >= -kBeyondBigInts && left < static_cast<std::int64_t>(next));
}
OTTER_CORE bool isAtMost(std::int64_t left, double right) {
  const double last = std::floor(right);
  return last >= kBeyondBigInts || (last >= -kBeyondBigInts && left <= static_cast<std::int64_t>(last));
}
OTTER_CORE bool isLess(double left, std::int64_t right) {
  return !std::isnan(left) && !isAtMost(right, left);
}
OTTER_CORE bool isAtMost(double left, std::int64_t right) {
  return !std::isnan(left) && !isLess(right, left);
}

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
