// Builds a text piece by piece; narrow until a character needs two bytes.
#pragma once

#include <cstddef>
#include <cstdint>

#include "../string.h"

namespace otter {

class TextBuilder {
 public:
  TextBuilder() = default;
  explicit TextBuilder(std::int32_t capacity) : data_(allocateText(capacity, false)) {}
  TextBuilder(const TextBuilder&) = delete;
  TextBuilder& operator=(const TextBuilder&) = delete;
  ~TextBuilder() { releaseText(data_); }

  std::int32_t length() const { return data_ == nullptr ? 0 : data_->length; }
  TextBuilder& append(char16_t unit);
  TextBuilder& append(char unit) { return append(static_cast<char16_t>(static_cast<unsigned char>(unit))); }
  TextBuilder& append(const Str& text) { return append(text, 0, text.length()); }
  TextBuilder& append(const Str& text, std::int32_t start, std::int32_t end);
  // Latin-1.
  TextBuilder& append(const char* text);
  TextBuilder& append(const char* text, std::size_t size);
  TextBuilder& appendCodePoint(std::uint32_t codePoint);
  TextBuilder& appendRepeated(char unit, std::int32_t count);
  void truncate(std::int32_t length) { data_->length = length; }
  // The text; the builder is empty afterwards.
  Str finish();

 private:
  // Room for `more` further code units, in wide form if asked for.
  void reserve(std::int32_t more, bool needsWide);

  StrData* data_ = nullptr;
};

}  // namespace otter
