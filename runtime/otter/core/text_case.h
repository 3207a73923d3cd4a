// toUpperCase and toLowerCase after Unicode, with its unconditional special cases and the final sigma.
#pragma once

#include "../string.h"
#include "../text/case_tables.h"
#include "text_builder.h"

namespace otter {

// The last entry of a sorted table that begins at or before `codePoint`; nullptr if none does.
template <typename Entry, std::size_t Count>
const Entry* lastBefore(const Entry (&table)[Count], std::uint32_t codePoint) {
  std::size_t low = 0;
  for (std::size_t high = Count; low < high;) {
    const std::size_t middle = (low + high) / 2;
    if (table[middle].first <= codePoint) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low == 0 ? nullptr : &table[low - 1];
}

template <std::size_t Count>
std::uint32_t mapCase(const CaseRun (&table)[Count], std::uint32_t codePoint) {
  const CaseRun* run = lastBefore(table, codePoint);
  if (run == nullptr || codePoint - run->first > run->extent || (codePoint - run->first) % run->step != 0)
    return codePoint;
  return codePoint + static_cast<std::uint32_t>(run->delta);
}

template <std::size_t Count>
bool isInTable(const CodePoints (&table)[Count], std::uint32_t codePoint) {
  const CodePoints* range = lastBefore(table, codePoint);
  return range != nullptr && codePoint - range->first <= range->extent;
}

// Whether a letter that has case stands next in a direction, letters that ignore case aside.
OTTER_CORE bool hasCasedNeighbour(const Str& text, std::int32_t at, std::int32_t step) {
  for (std::int32_t i = at + step; i >= 0 && i < text.length(); i += step) {
    if (step < 0 && i > 0 && text.codePoint(i - 1) > 0xFFFF) --i;
    const std::uint32_t codePoint = text.codePoint(i);
    if (step > 0 && codePoint > 0xFFFF) ++i;
    if (isInTable(kCaseIgnorableRanges, codePoint)) continue;
    return isInTable(kCasedRanges, codePoint);
  }
  return false;
}

OTTER_CORE Str Str::toLowerCase() const {
  constexpr std::uint32_t kCapitalSigma = 0x3A3;
  constexpr std::uint32_t kFinalSigma = 0x3C2;
  constexpr std::uint32_t kDottedCapitalI = 0x130;
  TextBuilder result(length());
  for (std::int32_t i = 0; i < length(); ++i) {
    const std::uint32_t letter = codePoint(i);
    if (letter < 0x80) {
      result.append(static_cast<char16_t>(letter >= 'A' && letter <= 'Z' ? letter + 32 : letter));
      continue;
    }
    if (letter == kDottedCapitalI) {
      result.append('i').append(u'\u0307');
      continue;
    }
    const bool isFinal = letter == kCapitalSigma && hasCasedNeighbour(*this, i, -1) && !hasCasedNeighbour(*this, i, 1);
    result.appendCodePoint(isFinal ? kFinalSigma : mapCase(kLowerRuns, letter));
    if (letter > 0xFFFF) ++i;
  }
  return result.finish();
}

OTTER_CORE Str Str::toUpperCase() const {
  TextBuilder result(length());
  for (std::int32_t i = 0; i < length(); ++i) {
    const std::uint32_t letter = codePoint(i);
    if (letter < 0x80) {
      result.append(static_cast<char16_t>(letter >= 'a' && letter <= 'z' ? letter - 32 : letter));
      continue;
    }
    const CaseExpansion* expansion = nullptr;
    for (const CaseExpansion& each : kUpperExpansions) {
      if (each.from == letter) expansion = &each;
    }
    if (expansion == nullptr) {
      result.appendCodePoint(mapCase(kUpperRuns, letter));
    } else {
      for (const char16_t unit : expansion->to) {
        if (unit != 0) result.append(unit);
      }
    }
    if (letter > 0xFFFF) ++i;
  }
  return result.finish();
}

}  // namespace otter
