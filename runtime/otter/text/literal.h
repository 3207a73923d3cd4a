// Text literals: constant data in flash, made by the C++ compiler.
#pragma once

#include <cstddef>

#include "../string.h"
#include "data.h"

namespace otter {

// FNV-1a over code units, so that narrow and wide forms of one text agree; 0 means "not computed".
class TextHash {
 public:
  constexpr void add(char16_t unit) { state_ = (state_ ^ unit) * 16777619u; }
  constexpr std::uint32_t value() const { return state_ == 0 ? 1 : state_; }

 private:
  std::uint32_t state_ = 2166136261u;
};

// A literal as a template argument: `"…"` holds Latin-1 (one char is one code unit), `u"…"` UTF-16.
template <typename Char, std::size_t Size>
struct LiteralText {
  consteval LiteralText(const Char (&text)[Size]) {
    for (std::size_t i = 0; i < Size; ++i) characters[i] = text[i];
  }
  Char characters[Size];
};

template <typename Char, std::size_t Size>
struct LiteralData : StrData {
  explicit consteval LiteralData(const LiteralText<Char, Size>& text)
      : StrData{0, static_cast<std::int32_t>(Size - 1), 0, kLiteral | (sizeof(Char) == 2 ? kWide : 0)} {
    TextHash hasher;
    for (std::size_t i = 0; i < Size; ++i) {
      characters[i] = text.characters[i];
      if (i + 1 < Size)
        hasher.add(sizeof(Char) == 1 ? static_cast<unsigned char>(text.characters[i]) : text.characters[i]);
    }
    hash = hasher.value();
  }
  Char characters[Size];
};

template <LiteralText text>
inline constexpr LiteralData literalData{text};

template <LiteralText text>
inline Str operator""_s() {
  return Str(static_cast<const StrData&>(literalData<text>));
}

}  // namespace otter
