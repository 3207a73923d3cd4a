// UTF-8 in and out.
#pragma once

#include <cstddef>
#include <cstdint>

#include "../string.h"

namespace otter {

// Reads code points; each maximal ill-formed part becomes one U+FFFD, as in TextDecoder.
class Utf8Reader {
 public:
  Utf8Reader(const std::uint8_t* bytes, std::size_t size) : bytes_(bytes), size_(size) {}
  bool isDone() const { return at_ == size_; }
  std::size_t position() const { return at_; }
  std::uint32_t next();

 private:
  const std::uint8_t* bytes_;
  std::size_t size_;
  std::size_t at_ = 0;
};

// A lone surrogate has no UTF-8: U+FFFD stands for it.
constexpr std::uint32_t scalarValue(std::uint32_t codePoint) {
  return codePoint >= 0xD800 && codePoint <= 0xDFFF ? 0xFFFD : codePoint;
}

// Writes up to 4 bytes, returns how many.
int encodeUtf8(std::uint32_t codePoint, char* out);
// How many bytes the text has in UTF-8.
std::size_t utf8Size(const Str& text);
// Writes whole characters while they fit; returns the bytes written.
std::size_t toUtf8(const Str& text, char* out, std::size_t room);

}  // namespace otter
