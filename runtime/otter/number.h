// Numbers and their texts, as ECMAScript specifies them.
#pragma once

#include <cmath>
#include <cstdint>
#include <limits>

#include "number/integers.h"
#include "string.h"
#include "value.h"

namespace otter {

// Number::toString: the shortest digits that give the number back.
Str numberToText(double value);
Str integerToText(std::int64_t value);
// `value.toString(radix)`, radix 2 … 36, fractions included.
Str numberToText(double value, double radix, Where where = OTTER_HERE);
Str toFixed(double value, double digits = 0, Where where = OTTER_HERE);
Str toPrecision(double value, Opt<double> digits = {}, Where where = OTTER_HERE);
Str toExponential(double value, Opt<double> digits = {}, Where where = OTTER_HERE);
// `Number(text)`: white space around, hex/octal/binary prefixes, Infinity; NaN for anything else.
double textToNumber(const Str& text);
// `Number(value)`.
double toNumber(const Value& value);
inline double toNumber(double value) {
  return value;
}
inline double toNumber(std::int64_t value) {
  return static_cast<double>(value);
}
inline double toNumber(bool value) {
  return value ? 1 : 0;
}
inline double toNumber(const Str& text) {
  return text.isNullish() ? (text.isNull() ? 0 : NAN) : textToNumber(text);
}

// `%` and `**`, which differ from C's in sign of zero and with NaN, 1 and infinities.
inline double remainder(double dividend, double divisor) {
  // Most operands are small whole numbers, which need no loop over the bits of a double.
  if (dividend > 0 && dividend <= INT32_MAX && divisor >= 1 && divisor <= INT32_MAX) {
    const auto whole = static_cast<std::int32_t>(dividend);
    const auto by = static_cast<std::int32_t>(divisor);
    if (whole == dividend && by == divisor) return whole % by;
  }
  return std::fmod(dividend, divisor);
}
inline std::int32_t remainder(std::int32_t dividend, std::int32_t divisor) {
  return dividend % divisor;
}
inline std::uint32_t remainder(std::uint32_t dividend, std::uint32_t divisor) {
  return dividend % divisor;
}
double power(double base, double exponent);

namespace number {

double parseFloat(const Str& text);
double parseInt(const Str& text, double radix = 0);
inline bool isFinite(double value) {
  return std::isfinite(value);
}
inline bool isNaN(double value) {
  return std::isnan(value);
}
inline bool isInteger(double value) {
  return std::isfinite(value) && std::trunc(value) == value;
}
inline bool isSafeInteger(double value) {
  return isInteger(value) && std::fabs(value) <= 9007199254740991.0;
}
// What is no number is none of these.
inline bool isFinite(const Value& value) {
  return value.isNumber() && isFinite(value.number());
}
inline bool isNaN(const Value& value) {
  return value.isNumber() && isNaN(value.number());
}
inline bool isInteger(const Value& value) {
  return value.isNumber() && isInteger(value.number());
}
inline bool isSafeInteger(const Value& value) {
  return value.isNumber() && isSafeInteger(value.number());
}

inline Str toString(double value) {
  return numberToText(value);
}
inline Str toString(double value, double radix, Where where = OTTER_HERE) {
  return numberToText(value, radix, where);
}
inline Str toFixed(double value, double digits = 0, Where where = OTTER_HERE) {
  return otter::toFixed(value, digits, where);
}
inline Str toPrecision(double value, Opt<double> digits = {}, Where where = OTTER_HERE) {
  return otter::toPrecision(value, digits, where);
}
inline Str toExponential(double value, Opt<double> digits = {}, Where where = OTTER_HERE) {
  return otter::toExponential(value, digits, where);
}

}  // namespace number

using number::parseFloat;
using number::parseInt;
inline bool isNaN(double value) {
  return std::isnan(value);
}
inline bool isFinite(double value) {
  return std::isfinite(value);
}

namespace bigint {

inline std::int64_t asIntN(double bits, std::int64_t value, Where where = OTTER_HERE) {
  return otter::asIntN(bits, value, where);
}
inline std::int64_t asUintN(double bits, std::int64_t value, Where where = OTTER_HERE) {
  return otter::asUintN(bits, value, where);
}

// Modulo 2⁶⁴: `asIntN` or `asUintN` stands around them.
inline std::int64_t plus(std::int64_t left, std::int64_t right) {
  return static_cast<std::int64_t>(static_cast<std::uint64_t>(left) + static_cast<std::uint64_t>(right));
}
inline std::int64_t minus(std::int64_t left, std::int64_t right) {
  return static_cast<std::int64_t>(static_cast<std::uint64_t>(left) - static_cast<std::uint64_t>(right));
}
inline std::int64_t times(std::int64_t left, std::int64_t right) {
  return static_cast<std::int64_t>(static_cast<std::uint64_t>(left) * static_cast<std::uint64_t>(right));
}
inline std::int64_t negated(std::int64_t value) {
  return minus(0, value);
}
// `left << count` modulo 2⁶⁴, and `left >> count`; a negative count shifts the other way. Throws RangeError where `>>`
// needs more bits.
std::int64_t shiftedLeft(std::int64_t left, std::int64_t count);
std::int64_t shiftedRight(std::int64_t left, std::int64_t count, Where where = OTTER_HERE);
// Towards zero, and what is left over; they throw RangeError for a divisor of zero.
std::int64_t quotient(std::int64_t left, std::int64_t right, Where where = OTTER_HERE);
std::int64_t remainder(std::int64_t left, std::int64_t right, Where where = OTTER_HERE);

// `<` and `<=` between a bigint and a number, exact; false for NaN.
bool isLess(std::int64_t left, double right);
bool isLess(double left, std::int64_t right);
bool isAtMost(std::int64_t left, double right);
bool isAtMost(double left, std::int64_t right);

// In base 2 to 36; throws RangeError.
Str toString(std::int64_t value, double radix, Where where = OTTER_HERE);

}  // namespace bigint
}  // namespace otter
