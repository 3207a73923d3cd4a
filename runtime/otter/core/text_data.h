// Allocation, growth and joining of texts.
#pragma once

#include <cstdlib>
#include <cstring>
#include <new>

#include "../platform.h"
#include "../string.h"

namespace otter {

OTTER_CORE std::size_t textBytes(std::int32_t capacity, bool isWide) {
  // A spare unit keeps narrow texts terminated, so that C functions can read them in place.
  return sizeof(StrData) + (static_cast<std::size_t>(capacity) + 1) * (isWide ? 2 : 1);
}

OTTER_CORE std::uint32_t textFlags(std::int32_t capacity, bool isWide) {
  return (static_cast<std::uint32_t>(capacity) << StrData::kCapacityShift) | (isWide ? StrData::kWide : 0);
}

OTTER_CORE StrData* allocateText(std::int32_t capacity, bool isWide) {
  if (capacity > kMaxTextLength || capacity < 0) raiseRangeError("Invalid string length");
  void* block = std::malloc(textBytes(capacity, isWide));
  if (block == nullptr) platform::panic("out of memory");
  return new (block) StrData{1, 0, 0, textFlags(capacity, isWide)};
}

OTTER_CORE_APART void freeText(StrData* data) {
  std::free(data);
}

// Copies the code units [start, end) of `source` to `target` at `at`; a narrow target takes only units below 0x100.
OTTER_CORE void copyUnits(StrData* target, std::int32_t at, const StrData* sourceData, std::int32_t start,
                          std::int32_t end) {
  StrData* source = const_cast<StrData*>(sourceData);
  const auto count = static_cast<std::size_t>(end - start);
  if (count == 0) return;
  if (target->isWide() && source->isWide()) {
    std::memcpy(target->wide() + at, source->wide() + start, count * 2);
  } else if (target->isWide()) {
    for (std::size_t i = 0; i < count; ++i) target->wide()[at + i] = source->narrow()[start + i];
  } else if (!source->isWide()) {
    std::memcpy(target->narrow() + at, source->narrow() + start, count);
  } else {
    for (std::size_t i = 0; i < count; ++i)
      target->narrow()[at + i] = static_cast<std::uint8_t>(source->wide()[start + i]);
  }
}

OTTER_CORE bool fitsNarrow(const char16_t* units, std::int32_t count) {
  char16_t all = 0;
  for (std::int32_t i = 0; i < count; ++i) all |= units[i];
  return all < 0x100;
}

OTTER_CORE Str concatParts(const Str* const* parts, std::size_t count) {
  std::int64_t length = 0;
  bool isWide = false;
  for (std::size_t i = 0; i < count; ++i) {
    if (parts[i]->length() == 0) continue;
    length += parts[i]->length();
    isWide = isWide || parts[i]->isWide();
  }
  if (length > kMaxTextLength) raiseRangeError("Invalid string length");
  for (std::size_t i = 0; i < count; ++i) {
    if (parts[i]->length() == length && !parts[i]->data()->isOnStack()) return *parts[i];
  }
  StrData* joined = allocateText(static_cast<std::int32_t>(length), isWide);
  for (std::size_t i = 0; i < count; ++i) {
    copyUnits(joined, joined->length, parts[i]->data(), 0, parts[i]->length());
    joined->length += parts[i]->length();
  }
  return Str::adopt(joined);
}

OTTER_CORE void appendParts(Str& target, const Str* const* parts, std::size_t count) {
  StrData* data = target.data();
  const bool isUnique = !data->isLiteral() && data->count == 1;
  std::int64_t length = data->length;
  bool isWide = false;
  bool isAliased = false;
  for (std::size_t i = 0; i < count; ++i) {
    length += parts[i]->length();
    isWide = isWide || parts[i]->isWide();
    isAliased = isAliased || parts[i]->data() == data;
  }
  if (length > kMaxTextLength) raiseRangeError("Invalid string length");
  if (length == data->length) return;
  const bool growsInPlace = isUnique && !isAliased && (data->isWide() || !isWide);
  if (!growsInPlace || length > data->capacity()) {
    const auto capacity = static_cast<std::int32_t>(growsInPlace ? length + length / 2 + 8 : length);
    if (growsInPlace && capacity <= kMaxTextLength) {
      void* block = std::realloc(static_cast<void*>(target.detach()), textBytes(capacity, data->isWide()));
      if (block == nullptr) platform::panic("out of memory");
      data = static_cast<StrData*>(block);
      data->capacityBits = textFlags(capacity, data->isWide());
      target = Str::adopt(data);
    } else {
      StrData* joined = allocateText(static_cast<std::int32_t>(length), isWide || data->isWide());
      copyUnits(joined, 0, data, 0, data->length);
      joined->length = data->length;
      for (std::size_t i = 0; i < count; ++i) {
        copyUnits(joined, joined->length, parts[i]->data(), 0, parts[i]->length());
        joined->length += parts[i]->length();
      }
      target = Str::adopt(joined);
      return;
    }
  }
  data->hash = 0;
  for (std::size_t i = 0; i < count; ++i) {
    copyUnits(data, data->length, parts[i]->data(), 0, parts[i]->length());
    data->length += parts[i]->length();
  }
}

template <std::size_t Character>
inline constexpr char kCharacterText[2] = {static_cast<char>(Character), '\0'};

// The ASCII characters as texts, so that reading single characters does not allocate.
template <std::size_t... I>
constexpr auto singleCharacters(std::index_sequence<I...>) {
  struct Table {
    LiteralData<char, 2> texts[sizeof...(I)];
  };
  return Table{{LiteralData<char, 2>(LiteralText<char, 2>(kCharacterText<I>))...}};
}
inline constexpr auto kSingleCharacters = singleCharacters(std::make_index_sequence<128>{});

OTTER_CORE Str textOfUnit(char16_t unit) {
  if (unit < 128) return Str(kSingleCharacters.texts[unit]);
  StrData* data = allocateText(1, unit > 0xFF);
  data->length = 1;
  if (unit > 0xFF) {
    data->wide()[0] = unit;
  } else {
    data->narrow()[0] = static_cast<std::uint8_t>(unit);
  }
  return Str::adopt(data);
}

OTTER_CORE Str Str::part(std::int32_t start, std::int32_t end) const {
  if (start >= end) return ""_s;
  if (start == 0 && end == length()) return *this;
  if (end - start == 1) return textOfUnit(unit(start));
  StrData* data = allocateText(end - start, isWide() && !fitsNarrow(wide() + start, end - start));
  copyUnits(data, 0, data_, start, end);
  data->length = end - start;
  return adopt(data);
}

}  // namespace otter
