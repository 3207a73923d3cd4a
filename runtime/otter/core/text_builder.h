// TextBuilder and UTF-8.
#pragma once

#include <cstring>

#include "../string.h"
#include "text_data.h"

namespace otter {

OTTER_CORE void TextBuilder::reserve(std::int32_t more, bool needsWide) {
  if (data_ == nullptr) {
    data_ = allocateText(more < 24 ? 24 : more, needsWide);
    return;
  }
  const bool widens = needsWide && !data_->isWide();
  if (!widens && data_->capacity() - data_->length >= more) return;
  const std::int64_t needed = std::int64_t{data_->length} + more;
  if (needed > kMaxTextLength) raiseRangeError("Invalid string length");
  const std::int64_t roomy = needed + needed / 2;
  StrData* grown = allocateText(static_cast<std::int32_t>(roomy > kMaxTextLength ? kMaxTextLength : roomy),
                                needsWide || data_->isWide());
  copyUnits(grown, 0, data_, 0, data_->length);
  grown->length = data_->length;
  releaseText(std::exchange(data_, grown));
}

OTTER_CORE TextBuilder& TextBuilder::append(char16_t unit) {
  reserve(1, unit > 0xFF);
  if (data_->isWide()) {
    data_->wide()[data_->length++] = unit;
  } else {
    data_->narrow()[data_->length++] = static_cast<std::uint8_t>(unit);
  }
  return *this;
}

OTTER_CORE TextBuilder& TextBuilder::append(const Str& text, std::int32_t start, std::int32_t end) {
  if (start >= end) return *this;
  reserve(end - start, text.isWide() && !fitsNarrow(text.wide() + start, end - start));
  copyUnits(data_, data_->length, text.data(), start, end);
  data_->length += end - start;
  return *this;
}

OTTER_CORE TextBuilder& TextBuilder::append(const char* text, std::size_t size) {
  if (size == 0) return *this;
  reserve(static_cast<std::int32_t>(size), false);
  if (data_->isWide()) {
    for (std::size_t i = 0; i < size; ++i) data_->wide()[data_->length + i] = static_cast<unsigned char>(text[i]);
  } else {
    std::memcpy(data_->narrow() + data_->length, text, size);
  }
  data_->length += static_cast<std::int32_t>(size);
  return *this;
}

OTTER_CORE TextBuilder& TextBuilder::append(const char* text) {
  return append(text, std::strlen(text));
}

OTTER_CORE TextBuilder& TextBuilder::appendCodePoint(std::uint32_t codePoint) {
  if (codePoint < 0x10000) return append(static_cast<char16_t>(codePoint));
  append(static_cast<char16_t>(0xD7C0 + (codePoint >> 10)));
  return append(static_cast<char16_t>(0xDC00 + (codePoint & 0x3FF)));
}

OTTER_CORE TextBuilder& TextBuilder::appendRepeated(char unit, std::int32_t count) {
  for (; count > 0; --count) append(unit);
  return *this;
}

OTTER_CORE Str TextBuilder::finish() {
  if (data_ == nullptr || data_->length == 0) return ""_s;
  if (data_->length == 1) {
    const char16_t only = data_->isWide() ? data_->wide()[0] : data_->narrow()[0];
    data_->length = 0;
    return textOfUnit(only);
  }
  return Str::adopt(std::exchange(data_, nullptr));
}

OTTER_CORE Str textOfUtf8(const char* bytes, std::size_t size) {
  TextBuilder result;
  Utf8Reader reader(reinterpret_cast<const std::uint8_t*>(bytes), size);
  while (!reader.isDone()) result.appendCodePoint(reader.next());
  return result.finish();
}

OTTER_CORE Str textOfUtf8(const char* bytes) {
  return textOfUtf8(bytes, std::strlen(bytes));
}

OTTER_CORE std::uint32_t Utf8Reader::next() {
  constexpr std::uint32_t kReplacement = 0xFFFD;
  const std::uint8_t lead = bytes_[at_++];
  if (lead < 0x80) return lead;
  // The permitted range of the second byte is narrower after some leads (overlong forms, surrogates, above U+10FFFF).
  const int more = lead >= 0xC2 && lead <= 0xDF   ? 1
                   : lead >= 0xE0 && lead <= 0xEF ? 2
                   : lead >= 0xF0 && lead <= 0xF4 ? 3
                                                  : 0;
  if (more == 0) return kReplacement;
  std::uint8_t low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  std::uint8_t high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  std::uint32_t codePoint = lead & (0x3Fu >> more);
  for (int i = 0; i < more; ++i) {
    if (at_ == size_ || bytes_[at_] < low || bytes_[at_] > high) return kReplacement;
    codePoint = (codePoint << 6) | (bytes_[at_++] & 0x3Fu);
    low = 0x80;
    high = 0xBF;
  }
  return codePoint;
}

OTTER_CORE int encodeUtf8(std::uint32_t codePoint, char* out) {
  if (codePoint < 0x80) {
    out[0] = static_cast<char>(codePoint);
    return 1;
  }
  const int size = codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
  for (int i = size - 1; i > 0; --i, codePoint >>= 6) out[i] = static_cast<char>(0x80 | (codePoint & 0x3F));
  out[0] = static_cast<char>((0xF00 >> size) | codePoint);
  return size;
}

OTTER_CORE std::size_t utf8Size(const Str& text) {
  std::size_t size = 0;
  char scratch[4];
  for (std::int32_t i = 0; i < text.length();) {
    const std::uint32_t codePoint = text.codePoint(i);
    i += codePoint > 0xFFFF ? 2 : 1;
    size += static_cast<std::size_t>(encodeUtf8(scalarValue(codePoint), scratch));
  }
  return size;
}

OTTER_CORE std::size_t toUtf8(const Str& text, char* out, std::size_t room) {
  std::size_t size = 0;
  char encoded[4];
  for (std::int32_t i = 0; i < text.length();) {
    const std::uint32_t codePoint = text.codePoint(i);
    i += codePoint > 0xFFFF ? 2 : 1;
    const auto length = static_cast<std::size_t>(encodeUtf8(scalarValue(codePoint), encoded));
    if (size + length > room) break;
    std::memcpy(out + size, encoded, length);
    size += length;
  }
  return size;
}

}  // namespace otter
