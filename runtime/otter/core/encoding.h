// TextEncoder, TextDecoder, URI components, base64, String.fromCodePoint.
#pragma once

#include "../buffer.h"
#include "../error.h"
#include "../string_statics.h"
#include "number_parse.h"
#include "quote.h"

namespace otter {

OTTER_CORE const TypeInfo TextEncoder::info{"TextEncoder", Kind::Native, nullptr, nullptr, nullptr, 0};
OTTER_CORE const TypeInfo TextDecoder::info{"TextDecoder", Kind::Native, nullptr, nullptr, nullptr, 0};

OTTER_CORE Ref<Uint8Array> TextEncoder::encode(const Str& text) const {
  const std::size_t size = utf8Size(text);
  auto result = create<Uint8Array>(static_cast<std::int32_t>(size));
  toUtf8(text, reinterpret_cast<char*>(result->data()), size);
  return result;
}

OTTER_CORE Str TextDecoder::decode(const Ref<Uint8Array>& bytes) const {
  const Str text = textOfUtf8(reinterpret_cast<const char*>(bytes->data()), static_cast<std::size_t>(bytes->length()));
  return text.length() > 0 && text.unit(0) == 0xFEFF ? text.part(1, text.length()) : text;
}

OTTER_CORE void string::appendCodePoint(TextBuilder& out, double codePoint, Where where) {
  if (!(codePoint >= 0 && codePoint <= 0x10FFFF) || std::trunc(codePoint) != codePoint) {
    raiseRangeError(concat("Invalid code point "_s, numberToText(codePoint)), where);
  }
  out.appendCodePoint(static_cast<std::uint32_t>(codePoint));
}

[[noreturn]] OTTER_CORE void raiseUriError(Where where) {
  raise(create<URIError>("URI malformed"_s), where);
}

OTTER_CORE bool isOneOf(const char* set, char16_t unit) {
  return unit < 0x80 && unit != 0 && std::strchr(set, unit) != nullptr;
}

OTTER_CORE Str encodeUri(const Str& text, const char* kept, Where where) {
  TextBuilder out(text.length());
  for (std::int32_t i = 0; i < text.length(); ++i) {
    const std::uint32_t codePoint = text.codePoint(i);
    if ((codePoint < 0x80 && digitValue(static_cast<char16_t>(codePoint)) < 36) ||
        (codePoint < 0x80 && isOneOf(kept, static_cast<char16_t>(codePoint)))) {
      out.append(static_cast<char16_t>(codePoint));
      continue;
    }
    if (codePoint >= 0xD800 && codePoint <= 0xDFFF) raiseUriError(where);
    if (codePoint > 0xFFFF) ++i;
    char bytes[4];
    const int size = encodeUtf8(codePoint, bytes);
    for (int b = 0; b < size; ++b) appendHex(out.append('%'), static_cast<unsigned char>(bytes[b]), 2, true);
  }
  return out.finish();
}

// The byte that `%XX` at `at` means; throws URIError when it means none.
OTTER_CORE std::uint8_t escapedByte(const Str& text, std::int32_t at, Where where) {
  if (at + 2 >= text.length() || text.unit(at) != u'%') raiseUriError(where);
  const int high = digitValue(text.unit(at + 1));
  const int low = digitValue(text.unit(at + 2));
  if (high > 15 || low > 15) raiseUriError(where);
  return static_cast<std::uint8_t>(high * 16 + low);
}

OTTER_CORE Str decodeUri(const Str& text, const char* reserved, Where where) {
  TextBuilder out(text.length());
  for (std::int32_t i = 0; i < text.length();) {
    if (text.unit(i) != u'%') {
      out.append(text.unit(i++));
      continue;
    }
    const std::int32_t start = i;
    std::uint8_t bytes[4] = {escapedByte(text, i, where)};
    i += 3;
    const int more = bytes[0] < 0x80             ? 0
                     : (bytes[0] & 0xE0) == 0xC0 ? 1
                     : (bytes[0] & 0xF0) == 0xE0 ? 2
                     : (bytes[0] & 0xF8) == 0xF0 ? 3
                                                 : -1;
    if (more < 0) raiseUriError(where);
    for (int b = 1; b <= more; ++b, i += 3) bytes[b] = escapedByte(text, i, where);
    Utf8Reader reader(bytes, static_cast<std::size_t>(more) + 1);
    const std::uint32_t codePoint = reader.next();
    // What does not use up all its bytes, or gives U+FFFD without saying so, is ill-formed.
    if (!reader.isDone() || (codePoint == 0xFFFD && bytes[0] != 0xEF)) raiseUriError(where);
    if (isOneOf(reserved, static_cast<char16_t>(codePoint)) && codePoint < 0x80) {
      out.append(text, start, i);
    } else {
      out.appendCodePoint(codePoint);
    }
  }
  return out.finish();
}

inline constexpr char kUriMarks[] = "-_.!~*'()";
inline constexpr char kUriReserved[] = ";/?:@&=+$,#";

OTTER_CORE Str encodeURIComponent(const Str& text, Where where) {
  return encodeUri(text, kUriMarks, where);
}
OTTER_CORE Str encodeURI(const Str& text, Where where) {
  return encodeUri(text, "-_.!~*'();/?:@&=+$,#", where);
}
OTTER_CORE Str decodeURIComponent(const Str& text, Where where) {
  return decodeUri(text, "", where);
}
OTTER_CORE Str decodeURI(const Str& text, Where where) {
  return decodeUri(text, kUriReserved, where);
}

inline constexpr char kBase64[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

// The DOMException that HTML names.
[[noreturn]] OTTER_CORE void raiseInvalidCharacter(const Str& message, Where where) {
  auto error = create<Error>(message);
  error->name = "InvalidCharacterError"_s;
  raise(error, where);
}

OTTER_CORE Str btoa(const Str& text, Where where) {
  if (text.isWide() && !fitsNarrow(text.wide(), text.length())) {
    raiseInvalidCharacter("Invalid character"_s, where);
  }
  TextBuilder out(text.length() * 2);
  for (std::int32_t i = 0; i < text.length(); i += 3) {
    const std::int32_t count = std::min<std::int32_t>(3, text.length() - i);
    std::uint32_t group = 0;
    for (std::int32_t b = 0; b < 3; ++b) group = group << 8 | (b < count ? text.unit(i + b) : 0u);
    for (std::int32_t digit = 0; digit < 4; ++digit)
      out.append(digit <= count ? kBase64[(group >> (18 - 6 * digit)) & 63] : '=');
  }
  return out.finish();
}

OTTER_CORE Str atob(const Str& base64, Where where) {
  TextBuilder digits;
  for (std::int32_t i = 0; i < base64.length(); ++i) {
    if (!isOneOf(" \t\n\f\r", base64.unit(i))) digits.append(base64.unit(i));
  }
  Str text = digits.finish();
  const std::int32_t padding = text.endsWith("=="_s) ? 2 : text.endsWith("="_s) ? 1 : 0;
  text = text.part(0, text.length() - padding);
  TextBuilder out(text.length());
  std::uint32_t group = 0;
  int bits = 0;
  for (std::int32_t i = 0; i < text.length(); ++i) {
    const char16_t unit = text.unit(i);
    const char* digit = unit < 0x80 && unit != 0 ? std::strchr(kBase64, unit) : nullptr;
    if (digit == nullptr) raiseInvalidCharacter("Invalid character"_s, where);
    group = (group << 6 | static_cast<std::uint32_t>(digit - kBase64)) & 0xFFFFFF;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    out.append(static_cast<char16_t>((group >> bits) & 0xFF));
  }
  const std::int32_t last = text.length() % 4;
  if (last == 1) raiseInvalidCharacter("The string to be decoded is not correctly encoded."_s, where);
  if (padding > 0 && last + padding != 4) raiseInvalidCharacter("Invalid character"_s, where);
  return out.finish();
}

}  // namespace otter
