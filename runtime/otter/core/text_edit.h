// Methods that make new texts out of parts of old ones.
#pragma once

#include "../array.h"
#include "../error.h"
#include "../number.h"
#include "../string.h"
#include "text_builder.h"
#include "text_search.h"

namespace otter {

OTTER_CORE Str Str::slice(double start, Opt<double> end) const {
  return part(relativePosition(start, length()), end.isPresent() ? relativePosition(*end, length()) : length());
}

OTTER_CORE Str Str::substring(double start, Opt<double> end) const {
  std::int32_t from = clampPosition(start, length());
  std::int32_t to = end.isPresent() ? clampPosition(*end, length()) : length();
  if (from > to) std::swap(from, to);
  return part(from, to);
}

OTTER_CORE Str Str::substr(double start, Opt<double> count) const {
  const std::int32_t from = relativePosition(start, length());
  const std::int32_t room = length() - from;
  return part(from, from + (count.isPresent() ? clampPosition(*count, room) : room));
}

// The filling that pads `text` to `length`, or an empty text.
OTTER_CORE Str padding(const Str& text, double length, const Str& fill) {
  const Str filler = fill.isUndefined() ? " "_s : fill;
  if (!(length > text.length()) || filler.length() == 0) return ""_s;
  if (length > kMaxTextLength) raiseRangeError("Invalid string length");
  const std::int32_t missing = static_cast<std::int32_t>(length) - text.length();
  TextBuilder result(missing);
  while (result.length() + filler.length() <= missing) result.append(filler);
  result.append(filler, 0, missing - result.length());
  return result.finish();
}

OTTER_CORE Str Str::padStart(double length, const Str& fill) const {
  return otter::concat(padding(*this, length, fill), *this);
}

OTTER_CORE Str Str::padEnd(double length, const Str& fill) const {
  return otter::concat(*this, padding(*this, length, fill));
}

OTTER_CORE Str Str::repeat(double count, Where where) const {
  const double times = toIntegerOrInfinity(count);
  if (times < 0 || std::isinf(times)) {
    raiseRangeError(otter::concat("Invalid count value: "_s, numberToText(count)), where);
  }
  if (length() == 0) return ""_s;
  if (times * length() > kMaxTextLength) raiseRangeError("Invalid string length", where);
  StrData* data = allocateText(static_cast<std::int32_t>(times) * length(), isWide());
  for (; data->length < data->capacity(); data->length += length()) copyUnits(data, data->length, data_, 0, length());
  return adopt(data);
}

OTTER_CORE bool isWhiteSpace(char16_t unit) {
  if (unit < 0x80) return unit == ' ' || (unit >= 9 && unit <= 13);
  return unit == 0xA0 || unit == 0x1680 || (unit >= 0x2000 && unit <= 0x200A) || unit == 0x2028 || unit == 0x2029 ||
         unit == 0x202F || unit == 0x205F || unit == 0x3000 || unit == 0xFEFF;
}

OTTER_CORE Str trimmed(const Str& text, bool atStart, bool atEnd) {
  std::int32_t start = 0;
  std::int32_t end = text.length();
  while (atStart && start < end && isWhiteSpace(text.unit(start))) ++start;
  while (atEnd && end > start && isWhiteSpace(text.unit(end - 1))) --end;
  return text.part(start, end);
}

OTTER_CORE Str Str::trim() const {
  return trimmed(*this, true, true);
}
OTTER_CORE Str Str::trimStart() const {
  return trimmed(*this, true, false);
}
OTTER_CORE Str Str::trimEnd() const {
  return trimmed(*this, false, true);
}

OTTER_CORE bool isLoneSurrogate(const Str& text, std::int32_t index) {
  const std::uint32_t codePoint = text.codePoint(index);
  return codePoint >= 0xD800 && codePoint <= 0xDFFF;
}

OTTER_CORE bool Str::isWellFormed() const {
  for (std::int32_t i = 0; i<length(); i += codePoint(i)> 0xFFFF ? 2 : 1) {
    if (isLoneSurrogate(*this, i)) return false;
  }
  return true;
}

OTTER_CORE Str Str::toWellFormed() const {
  if (isWellFormed()) return *this;
  TextBuilder result(length());
  for (std::int32_t i = 0; i<length(); i += codePoint(i)> 0xFFFF ? 2 : 1)
    result.appendCodePoint(scalarValue(codePoint(i)));
  return result.finish();
}

OTTER_CORE Ref<Array<Str>> Str::split() const {
  auto parts = create<Array<Str>>();
  parts->push(*this);
  return parts;
}

OTTER_CORE Ref<Array<Str>> Str::split(const Str& separator, Opt<double> limit) const {
  const std::uint32_t most = limit.isPresent() ? toUint32(*limit) : 0xFFFFFFFFu;
  auto parts = create<Array<Str>>();
  const auto isFull = [&] { return static_cast<std::uint32_t>(parts->length()) >= most; };
  if (isFull()) return parts;
  if (separator.isUndefined()) {
    parts->push(*this);
    return parts;
  }
  if (separator.length() == 0) {
    for (std::int32_t i = 0; i < length() && !isFull(); ++i) parts->push(textOfUnit(unit(i)));
    return parts;
  }
  std::int32_t start = 0;
  for (;;) {
    const std::int32_t found = findText(*this, separator, start);
    if (found < 0) break;
    parts->push(part(start, found));
    if (isFull()) return parts;
    start = found + separator.length();
  }
  parts->push(part(start, length()));
  return parts;
}

// Appends `replacement`, in which `$` patterns stand for parts of `text` around the match [start, end).
OTTER_CORE void appendReplacement(TextBuilder& out, const Str& text, std::int32_t start, std::int32_t end,
                                  const Str& replacement) {
  for (std::int32_t i = 0; i < replacement.length(); ++i) {
    const char16_t unit = replacement.unit(i);
    const char16_t next = unit == u'$' && i + 1 < replacement.length() ? replacement.unit(i + 1) : u'\0';
    if (next == u'$') {
      out.append('$');
    } else if (next == u'&') {
      out.append(text, start, end);
    } else if (next == u'`') {
      out.append(text, 0, start);
    } else if (next == u'\'') {
      out.append(text, end, text.length());
    } else {
      out.append(unit);
      continue;
    }
    ++i;
  }
}

OTTER_CORE Str Str::replaceWithText(const Str& search, const Str& replacement, bool all) const {
  std::int32_t found = findText(*this, search, 0);
  if (found < 0) return *this;
  TextBuilder result(length() + replacement.length());
  std::int32_t copied = 0;
  const std::int32_t step = search.length() == 0 ? 1 : search.length();
  while (found >= 0) {
    result.append(*this, copied, found);
    copied = found + search.length();
    appendReplacement(result, *this, found, copied, replacement);
    if (!all || found + step > length()) break;
    found = findText(*this, search, found + step);
  }
  result.append(*this, copied, length());
  return result.finish();
}

}  // namespace otter
