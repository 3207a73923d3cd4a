// A number inside a longer text: its digits stand on the stack until they are copied there.
#pragma once

#include <cstdint>
#include <type_traits>

#include "../string.h"

namespace otter {

class Digits {
 public:
  explicit Digits(std::int64_t value);
  explicit Digits(double value);
  Digits(const Digits&) = delete;
  Digits& operator=(const Digits&) = delete;

  const Str& text() const { return text_; }

 private:
  static constexpr int kMostCharacters = 20;  // -9223372036854775808

  struct Storage : StrData {
    char characters[kMostCharacters];
  };

  void format(std::int64_t value);

  Storage storage_{{0, 0, 0, StrData::kOnStack}, {}};
  // Of the storage, or of a text on the heap for what is no whole number.
  Str text_;
};

template <typename T>
requires std::is_integral_v<T> Digits digits(T value) {
  return Digits(static_cast<std::int64_t>(value));
}
inline Digits digits(double value) {
  return Digits(value);
}
inline Digits digits(float value) {
  return Digits(static_cast<double>(value));
}

inline const Str& partText(const Str& part) {
  return part;
}
inline const Str& partText(const Digits& part) {
  return part.text();
}

// `a + b + c`; one allocation.
template <typename First, typename... Parts>
Str concat(const First& first, const Parts&... parts) {
  const Str* list[] = {&partText(first), &partText(parts)...};
  return concatParts(list, sizeof...(Parts) + 1);
}

// `target += a + b`; amortised constant time a character while nobody else holds the text.
template <typename... Parts>
void append(Str& target, const Parts&... parts) {
  const Str* list[] = {&partText(parts)...};
  appendParts(target, list, sizeof...(Parts));
}

template <typename... Rest>
Str Str::concat(const Rest&... rest) const {
  return otter::concat(*this, rest...);
}

}  // namespace otter
