// How the entries of a printed structure are laid out: on one line, in columns, or one below the other.
#pragma once

#include <cmath>
#include <memory>

#include "../array.h"
#include "../inspect.h"
#include "text_edit.h"

namespace otter {

inline constexpr std::int32_t kBreakLength = 80;
inline constexpr std::int32_t kCompact = 3;

struct CodePointRange {
  std::uint32_t first;
  std::uint32_t last;
};

// Characters that a terminal shows two columns wide, and those it shows on top of others.
inline constexpr CodePointRange kWideRanges[] = {
    {0x1100, 0x115F},   {0x2329, 0x232A},   {0x2E80, 0x3247},   {0x3250, 0x4DBF},   {0x4E00, 0xA4C6},
    {0xA960, 0xA97C},   {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},   {0xFE10, 0xFE19},   {0xFE30, 0xFE6B},
    {0xFF01, 0xFF60},   {0xFFE0, 0xFFE6},   {0x1B000, 0x1B001}, {0x1F200, 0x1F251}, {0x1F300, 0x1F64F},
    {0x1F680, 0x1F6FF}, {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD}};
inline constexpr CodePointRange kZeroWidthRanges[] = {{0x0, 0x1F},      {0x7F, 0x9F},      {0x300, 0x36F},
                                                      {0x200B, 0x200F}, {0x20D0, 0x20FF},  {0xFE00, 0xFE0F},
                                                      {0xFE20, 0xFE2F}, {0xE0100, 0xE01EF}};

template <std::size_t Count>
bool isInRanges(const CodePointRange (&ranges)[Count], std::uint32_t codePoint) {
  for (const CodePointRange& range : ranges) {
    if (codePoint >= range.first && codePoint <= range.last) return true;
  }
  return false;
}

OTTER_CORE std::int32_t textWidth(const Str& text) {
  std::int32_t width = 0;
  for (std::int32_t i = 0; i < text.length();) {
    const std::uint32_t codePoint = text.codePoint(i);
    i += codePoint > 0xFFFF ? 2 : 1;
    width += isInRanges(kZeroWidthRanges, codePoint) ? 0 : isInRanges(kWideRanges, codePoint) ? 2 : 1;
  }
  return width;
}

// What a structure is printed from.
struct Layout {
  Str base;     // before the bracket: an error's stack, `<ref *1>`
  Str opening;  // `[`, `Circle {` …
  Ref<Array<Str>> entries;
  bool isArray = false;
  bool isNumeric = false;        // columns are aligned to the right
  bool hasMoreItems = false;     // the last entry says how many are left out
  std::int32_t indentation = 0;  // of the structure itself
  bool mayShareLine = true;
};

// Puts many short entries into columns; returns the lines, or the entries themselves when columns would not help.
OTTER_CORE Ref<Array<Str>> inColumns(const Layout& layout) {
  constexpr std::int32_t kSeparator = 2;
  const Ref<Array<Str>>& entries = layout.entries;
  const std::int32_t count = entries->length() - (layout.hasMoreItems ? 1 : 0);
  std::unique_ptr<std::int32_t[]> widths(new std::int32_t[static_cast<std::size_t>(count)]);
  std::int32_t total = 0;
  std::int32_t widest = 0;
  for (std::int32_t i = 0; i < count; ++i) {
    widths[static_cast<std::size_t>(i)] = textWidth((*entries)[i]);
    total += widths[static_cast<std::size_t>(i)] + kSeparator;
    widest = std::max(widest, widths[static_cast<std::size_t>(i)]);
  }
  const std::int32_t cell = widest + kSeparator;
  const bool fits = cell * 3 + layout.indentation < kBreakLength;
  if (!fits || (static_cast<double>(total) / cell <= 5 && widest > 6)) return entries;
  // A block about as high as wide, characters being 2.5 times as high as wide; short entries get more columns.
  const double bias = std::sqrt(cell - static_cast<double>(total) / entries->length());
  const double biased = std::max(cell - 3 - bias, 1.0);
  const double square = std::floor(std::sqrt(2.5 * biased * count) / biased + 0.5);
  const std::int32_t columns =
      std::min(std::min(static_cast<std::int32_t>(square), kCompact * 4), (kBreakLength - layout.indentation) / cell);
  if (columns <= 1) return entries;
  auto lines = create<Array<Str>>();
  for (std::int32_t start = 0; start < count; start += columns) {
    TextBuilder line;
    const std::int32_t end = std::min(start + columns, count);
    for (std::int32_t i = start; i < end; ++i) {
      std::int32_t columnWidth = 0;
      for (std::int32_t j = i - start; j < count; j += columns)
        columnWidth = std::max(columnWidth, widths[static_cast<std::size_t>(j)]);
      const std::int32_t padding = columnWidth - widths[static_cast<std::size_t>(i)];
      const bool isLast = i == end - 1;
      if (layout.isNumeric) line.appendRepeated(' ', padding);
      line.append((*entries)[i]);
      if (!isLast) line.append(", ");
      if (!layout.isNumeric && !isLast) line.appendRepeated(' ', padding);
    }
    lines->add(line.finish());
  }
  if (layout.hasMoreItems) lines->add((*entries)[count]);
  return lines;
}

OTTER_CORE bool fitsOnLine(const Layout& layout, const Array<Str>& entries) {
  std::int32_t total = entries.length() * 2 + layout.indentation + layout.opening.length() + layout.base.length() + 10;
  if (total + entries.length() > kBreakLength) return false;
  for (const Str& entry : entries) {
    total += entry.length();
    if (total > kBreakLength || entry.includes("\n"_s)) return false;
  }
  return !layout.base.includes("\n"_s);
}

OTTER_CORE Str laidOut(const Layout& layout) {
  const bool mayGroup = layout.isArray && layout.entries->length() > 6;
  const Ref<Array<Str>> lines = mayGroup ? inColumns(layout) : layout.entries;
  const bool isGrouped = lines->length() != layout.entries->length();
  TextBuilder out;
  if (layout.base.length() > 0) out.append(layout.base).append(' ');
  out.append(layout.opening);
  const bool isOneLine = layout.mayShareLine && !isGrouped && fitsOnLine(layout, *lines);
  for (std::int32_t i = 0; i < lines->length(); ++i) {
    if (i > 0) out.append(',');
    if (isOneLine) {
      out.append(' ');
    } else {
      out.append('\n').appendRepeated(' ', layout.indentation + 2);
    }
    out.append((*lines)[i]);
  }
  if (isOneLine) {
    out.append(' ');
  } else {
    out.append('\n').appendRepeated(' ', layout.indentation);
  }
  return out.append(layout.opening.endsWith("["_s) ? ']' : '}').finish();
}

}  // namespace otter
