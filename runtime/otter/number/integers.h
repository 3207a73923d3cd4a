// ECMAScript's conversions of numbers to integers.
#pragma once

#include <cmath>
#include <cstdint>

#include "../where.h"
#include "small_integer.h"

namespace otter {

// Throws the RangeError of an index that an array or text does not have.
[[noreturn]] void raiseIndexError(double index, std::int32_t length, Where where);

// The element that `index` names in an array of `length` elements; throws when there is none.
inline std::int32_t checkedIndex(double index, std::int32_t length, Where where) {
  if (!(index >= 0 && index < length)) raiseIndexError(index, length, where);
  const auto position = static_cast<std::int32_t>(index);
  if (position != index) raiseIndexError(index, length, where);
  return position;
}

inline double toIntegerOrInfinity(double value) {
  return std::isnan(value) ? 0 : std::trunc(value) + 0.0;
}

// A position clamped into [0, length].
inline std::int32_t clampPosition(double position, std::int32_t length) {
  if (!(position > 0)) return 0;
  return position >= length ? length : static_cast<std::int32_t>(position);
}

// A position that counts from the end when negative, clamped into [0, length].
inline std::int32_t relativePosition(double position, std::int32_t length) {
  if (!(position < 0)) return clampPosition(position, length);
  const double fromEnd = std::trunc(position) + length;
  return fromEnd > 0 ? static_cast<std::int32_t>(fromEnd) : 0;
}

// ToUint32 for numbers outside the int32 range.
std::uint32_t toUint32Slow(double value);

inline std::uint32_t toUint32(double value) {
  if (value >= -2147483648.0 && value <= 2147483647.0)
    return static_cast<std::uint32_t>(static_cast<std::int32_t>(value));
  return toUint32Slow(value);
}
inline std::int32_t toInt32(double value) {
  return static_cast<std::int32_t>(toUint32(value));
}
inline std::uint16_t toUint16(double value) {
  return static_cast<std::uint16_t>(toUint32(value));
}
inline std::int16_t toInt16(double value) {
  return static_cast<std::int16_t>(toUint32(value));
}
inline std::uint8_t toUint8(double value) {
  return static_cast<std::uint8_t>(toUint32(value));
}
inline std::int8_t toInt8(double value) {
  return static_cast<std::int8_t>(toUint32(value));
}
// Rounds half to even, clamps into [0, 255].
inline std::uint8_t toUint8Clamp(double value) {
  return !(value > 0) ? 0 : value >= 255 ? 255 : static_cast<std::uint8_t>(std::nearbyint(value));
}

// BigInt.asIntN and asUintN for up to 64 bits; asUintN(64, …) of a negative number does not fit and throws.
std::int64_t asIntN(double bits, std::int64_t value, Where where = OTTER_HERE);
std::int64_t asUintN(double bits, std::int64_t value, Where where = OTTER_HERE);

}  // namespace otter
