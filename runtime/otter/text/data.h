// The storage of a text: a header and its characters in one block, either in flash or counted on the heap.
#pragma once

#include <cstdint>

#include "../config.h"

namespace otter {

// Characters follow the header: Latin-1 (one byte each) or UTF-16 (two).
struct StrData {
  static constexpr std::uint32_t kWide = 1u << 0;
  static constexpr std::uint32_t kLiteral = 1u << 1;  // in flash: never counted, never written
  static constexpr std::uint32_t kCapacityShift = 2;
  // Not counted either, and gone when its function returns: no literal has a capacity.
  static constexpr std::uint32_t kOnStack = kLiteral | 1u << kCapacityShift;

  std::uint32_t count;
  std::int32_t length;         // in UTF-16 code units
  std::uint32_t hash;          // 0: not computed yet
  std::uint32_t capacityBits;  // capacity in code units, above the flags

  constexpr bool isWide() const { return (capacityBits & kWide) != 0; }
  constexpr bool isLiteral() const { return (capacityBits & kLiteral) != 0; }
  constexpr bool isOnStack() const { return (capacityBits & kOnStack) == kOnStack; }
  std::int32_t capacity() const { return static_cast<std::int32_t>(capacityBits >> kCapacityShift); }
  std::uint8_t* narrow() { return reinterpret_cast<std::uint8_t*>(this + 1); }
  char16_t* wide() { return reinterpret_cast<char16_t*>(this + 1); }
};

inline constexpr std::int32_t kMaxTextLength = (1 << 29) - 24;  // as V8

// A block for `capacity` code units with count 1 and length 0; throws RangeError when longer than a text may be.
StrData* allocateText(std::int32_t capacity, bool isWide);
void freeText(StrData* data);

inline void retainText(StrData* data) {
  if (reinterpret_cast<std::uintptr_t>(data) > 2 && !data->isLiteral()) ++data->count;
}
inline void releaseText(StrData* data) {
  if (reinterpret_cast<std::uintptr_t>(data) > 2 && !data->isLiteral() && --data->count == 0) freeText(data);
}

}  // namespace otter
