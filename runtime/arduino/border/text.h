// Text across the border. Arduino's texts are bytes, mostly but not surely UTF-8: a network's name is whatever its
// owner sends. A byte that is no UTF-8 becomes the lone surrogate U+DC00 + byte, and that surrogate the byte again, so
// every text comes back as it went.
#pragma once

#include <Arduino.h>
#include <otter/string.h>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string>
#include <type_traits>

namespace otter::border {

inline constexpr std::uint32_t kByteEscape = 0xDC00;

struct DecodedCharacter {
  std::uint32_t codePoint;
  std::size_t size;  // bytes
};

// The character at the start of `bytes`, which are not empty.
inline DecodedCharacter decodeCharacter(const unsigned char* bytes, std::size_t size) {
  const unsigned char first = bytes[0];
  if (first < 0x80) return {first, 1};
  const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
  const DecodedCharacter escaped{kByteEscape + first, 1};
  if (first < 0xC2 || first > 0xF4 || size < length) return escaped;
  std::uint32_t codePoint = first & (0x7Fu >> length);
  for (std::size_t i = 1; i < length; ++i) {
    if ((bytes[i] & 0xC0) != 0x80) return escaped;
    codePoint = codePoint << 6 | (bytes[i] & 0x3Fu);
  }
  constexpr std::uint32_t kLeastOfLength[] = {0, 0, 0x80, 0x800, 0x10000};
  const bool isSurrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
  return codePoint < kLeastOfLength[length] || isSurrogate || codePoint > 0x10FFFF
             ? escaped
             : DecodedCharacter{codePoint, length};
}

inline Str textOf(const char* bytes, std::size_t size) {
  TextBuilder builder;
  const auto* at = reinterpret_cast<const unsigned char*>(bytes);
  for (std::size_t left = size; left > 0;) {
    const DecodedCharacter character = decodeCharacter(at, left);
    builder.appendCodePoint(character.codePoint);
    at += character.size;
    left -= character.size;
  }
  return builder.finish();
}

// Calls `sink(byte)` for each byte of the text.
template <typename Sink>
void forEachByte(const Str& text, Sink&& sink) {
  const auto put = [&](std::uint32_t value) { sink(static_cast<char>(value)); };
  const auto rest = [&](std::uint32_t codePoint, unsigned shift) { put(0x80 | ((codePoint >> shift) & 0x3F)); };
  for (std::int32_t i = 0; i < text.length();) {
    const std::uint32_t codePoint = text.codePoint(i);
    i += codePoint > 0xFFFF ? 2 : 1;
    if (codePoint < 0x80) {
      put(codePoint);
    } else if (codePoint < 0x800) {
      put(0xC0 | codePoint >> 6);
      rest(codePoint, 0);
    } else if (codePoint >= kByteEscape + 0x80 && codePoint <= kByteEscape + 0xFF) {
      put(codePoint - kByteEscape);
    } else if (codePoint < 0x10000) {
      put(0xE0 | codePoint >> 12);
      rest(codePoint, 6);
      rest(codePoint, 0);
    } else {
      put(0xF0 | codePoint >> 18);
      rest(codePoint, 12);
      rest(codePoint, 6);
      rest(codePoint, 0);
    }
  }
}

inline std::string bytesOf(const Str& text) {
  std::string bytes;
  if (text.isNullish()) return bytes;
  bytes.reserve(static_cast<std::size_t>(text.length()));
  forEachByte(text, [&](char byte) { bytes.push_back(byte); });
  return bytes;
}

// Whether the characters in memory are ASCII with a NUL behind, as a literal's are.
inline bool isPlainLiteral(const Str& text) {
  if (text.isNullish() || text.isWide() || !text.data()->isLiteral()) return false;
  for (std::int32_t i = 0; i < text.length(); ++i) {
    if (text.narrow()[i] == 0 || text.narrow()[i] >= 0x80) return false;
  }
  return text.narrow()[text.length()] == 0;
}

// A C string that lives as long as this object: to the end of the call that it is an argument of.
class CText {
 public:
  explicit CText(const Str& text) {
    if (isPlainLiteral(text)) {
      literal_ = reinterpret_cast<const char*>(text.narrow());
    } else {
      bytes_ = bytesOf(text);
    }
  }
  operator const char*() const { return literal_ != nullptr ? literal_ : bytes_.c_str(); }

 private:
  const char* literal_ = nullptr;
  std::string bytes_;
};

// A C string for a library that keeps the pointer. A literal stays where it is, in flash; any other text is copied
// once, for ever: for certificates and server names, of which a program has few.
class KeptText {
 public:
  explicit KeptText(const Str& text)
      : characters_(isPlainLiteral(text) ? reinterpret_cast<const char*>(text.narrow()) : keep(bytesOf(text))) {}
  operator const char*() const { return characters_; }

 private:
  struct Copy {
    std::string bytes;
    std::unique_ptr<Copy> next;
  };
  static const char* keep(std::string bytes) {
    static std::unique_ptr<Copy> copies;
    for (const Copy* copy = copies.get(); copy != nullptr; copy = copy->next.get()) {
      if (copy->bytes == bytes) return copy->bytes.c_str();
    }
    copies = std::make_unique<Copy>(Copy{std::move(bytes), std::move(copies)});
    return copies->bytes.c_str();
  }

  const char* characters_;
};

// A text as the type that a C++ parameter has.
template <typename To>
requires std::is_same_v<To, String> String to(const Str& text) {
  String result;
  if (text.isNullish()) return result;
  const std::string bytes = bytesOf(text);
  result.concat(bytes.data(), static_cast<unsigned int>(bytes.size()));
  return result;
}
template <typename To>
requires std::is_same_v<To, std::string> std::string to(const Str& text) {
  return bytesOf(text);
}
template <typename To>
requires std::is_same_v<To, const char*> CText to(const Str& text) {
  return CText(text);
}
template <typename To>
requires std::is_same_v<To, KeptText> KeptText to(const Str& text) {
  return KeptText(text);
}

// A text that C++ gave; a null pointer is the empty text.
template <typename To>
requires std::is_same_v<To, Str> Str from(const String& text) {
  return textOf(text.c_str(), text.length());
}
template <typename To>
requires std::is_same_v<To, Str> Str from(const char* text) {
  return text == nullptr ? textOf("", 0) : textOf(text, std::strlen(text));
}
template <typename To>
requires std::is_same_v<To, Str> Str from(const std::string& text) {
  return textOf(text.data(), text.size());
}

}  // namespace otter::border
