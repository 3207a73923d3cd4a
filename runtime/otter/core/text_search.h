// Reading, comparing and searching texts.
#pragma once

#include <cmath>
#include <cstring>

#include "../number/integers.h"
#include "../string.h"

namespace otter {

OTTER_CORE std::uint32_t Str::codePoint(std::int32_t index) const {
  const char16_t lead = unit(index);
  if (lead < 0xD800 || lead > 0xDBFF || index + 1 >= length()) return lead;
  const char16_t trail = unit(index + 1);
  if (trail < 0xDC00 || trail > 0xDFFF) return lead;
  return 0x10000u + ((static_cast<std::uint32_t>(lead) - 0xD800u) << 10) +
         (static_cast<std::uint32_t>(trail) - 0xDC00u);
}

OTTER_CORE std::uint32_t Str::hash() const {
  if (data_->hash != 0) return data_->hash;
  TextHash hasher;
  for (std::int32_t i = 0; i < data_->length; ++i) hasher.add(unit(i));
  return data_->hash = hasher.value();
}

template <typename A, typename B>
int compareUnits(const A* a, const B* b, std::int32_t count) {
  for (std::int32_t i = 0; i < count; ++i) {
    if (a[i] != b[i]) return a[i] < b[i] ? -1 : 1;
  }
  return 0;
}

// Calls `f` with both texts' code units in whichever form they have.
template <typename F>
auto withUnits(const Str& a, const Str& b, F f) {
  if (a.isWide()) return b.isWide() ? f(a.wide(), b.wide()) : f(a.wide(), b.narrow());
  return b.isWide() ? f(a.narrow(), b.wide()) : f(a.narrow(), b.narrow());
}

// Whether `needle` stands in `text` at `at`, which leaves room for it.
OTTER_CORE bool matchesAt(const Str& text, const Str& needle, std::int32_t at) {
  return withUnits(text, needle, [&](auto* a, auto* b) { return compareUnits(a + at, b, needle.length()) == 0; });
}

OTTER_CORE bool operator==(const Str& a, const Str& b) {
  if (a.bits() == b.bits()) return true;
  if (a.isNullish() || b.isNullish()) return a.isUndefined() && b.isUndefined();
  return a.length() == b.length() && matchesAt(a, b, 0);
}

OTTER_CORE std::strong_ordering operator<=>(const Str& a, const Str& b) {
  const std::int32_t shared = a.length() < b.length() ? a.length() : b.length();
  const int order = withUnits(a, b, [&](auto* x, auto* y) { return compareUnits(x, y, shared); });
  return order != 0 ? order <=> 0 : a.length() <=> b.length();
}

OTTER_CORE std::int32_t findText(const Str& text, const Str& needle, std::int32_t from) {
  const std::int32_t last = text.length() - needle.length();
  if (needle.length() == 0) return from <= last ? from : text.length();
  if (!text.isWide() && !needle.isWide()) {
    // memchr finds the first character fast; most candidates end there.
    const std::uint8_t* units = text.narrow();
    for (std::int32_t at = from; at <= last; ++at) {
      const void* hit = std::memchr(units + at, needle.narrow()[0], static_cast<std::size_t>(last - at + 1));
      if (hit == nullptr) return -1;
      at = static_cast<std::int32_t>(static_cast<const std::uint8_t*>(hit) - units);
      if (std::memcmp(units + at, needle.narrow(), static_cast<std::size_t>(needle.length())) == 0) return at;
    }
    return -1;
  }
  for (std::int32_t at = from; at <= last; ++at) {
    if (matchesAt(text, needle, at)) return at;
  }
  return -1;
}

OTTER_CORE Str Str::get(double index, Where where) const {
  return textOfUnit(unit(checkedIndex(index, length(), where)));
}

OTTER_CORE Str Str::unitText(std::int32_t index, Where where) const {
  if (index < 0 || index >= length()) raiseIndexError(index, length(), where);
  return textOfUnit(unit(index));
}

OTTER_CORE Str Str::at(double index) const {
  const double position = index < 0 ? toIntegerOrInfinity(index) + length() : toIntegerOrInfinity(index);
  if (position < 0 || position >= length()) return Str();
  return textOfUnit(unit(static_cast<std::int32_t>(position)));
}

OTTER_CORE Str Str::charAt(double index) const {
  const double position = toIntegerOrInfinity(index);
  if (position < 0 || position >= length()) return ""_s;
  return textOfUnit(unit(static_cast<std::int32_t>(position)));
}

OTTER_CORE double Str::charCodeAt(double index) const {
  const double position = toIntegerOrInfinity(index);
  if (position < 0 || position >= length()) return NAN;
  return unit(static_cast<std::int32_t>(position));
}

OTTER_CORE Opt<double> Str::codePointAt(double index) const {
  const double position = toIntegerOrInfinity(index);
  if (position < 0 || position >= length()) return {};
  return codePoint(static_cast<std::int32_t>(position));
}

OTTER_CORE bool Str::startsWith(const Str& search, double position) const {
  const std::int32_t start = clampPosition(position, length());
  return search.length() <= length() - start && matchesAt(*this, search, start);
}

OTTER_CORE bool Str::endsWith(const Str& search, Opt<double> end) const {
  const std::int32_t stop = end.isPresent() ? clampPosition(*end, length()) : length();
  const std::int32_t start = stop - search.length();
  return start >= 0 && matchesAt(*this, search, start);
}

OTTER_CORE bool Str::includes(const Str& search, double position) const {
  return indexOf(search, position) >= 0;
}

OTTER_CORE std::int32_t Str::indexOf(const Str& search, double position) const {
  return findText(*this, search, clampPosition(position, length()));
}

OTTER_CORE std::int32_t Str::lastIndexOf(const Str& search, Opt<double> position) const {
  const std::int32_t last = length() - search.length();
  const bool isUnlimited = !position.isPresent() || std::isnan(*position);
  std::int32_t at = isUnlimited ? length() : clampPosition(*position, length());
  for (at = at < last ? at : last; at >= 0; --at) {
    if (matchesAt(*this, search, at)) return at;
  }
  return -1;
}

}  // namespace otter
