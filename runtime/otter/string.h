// `string`: an immutable text with UTF-16 semantics in one pointer.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

#include "number/small_integer.h"
#include "optional.h"
#include "text/data.h"
#include "where.h"

namespace otter {

template <typename T>
class Ref;
template <typename T>
class Array;
class TextBuilder;

// Methods are those of ECMAScript's String.prototype; positions are numbers of UTF-16 code units.
class Str {
 public:
  constexpr Str() : data_(nullptr) {}
  constexpr explicit Str(const StrData& literal) : data_(const_cast<StrData*>(&literal)) {}
  Str(const Str& other) : data_(other.data_) { retainText(data_); }
  Str(Str&& other) noexcept : data_(std::exchange(other.data_, nullptr)) {}
  Str& operator=(const Str& other) {
    Str copy(other);
    std::swap(data_, copy.data_);
    return *this;
  }
  Str& operator=(Str&& other) noexcept {
    Str old(std::move(other));
    std::swap(data_, old.data_);
    return *this;
  }
  ~Str() { releaseText(data_); }

  static Str undefined() { return Str(); }
  static Str null() { return fromBits(1); }
  static Str absent() { return fromBits(2); }
  static Str fromBits(std::uintptr_t bits) { return adopt(reinterpret_cast<StrData*>(bits)); }
  // Takes over a count that somebody else has already added.
  static Str adopt(StrData* data) {
    Str result;
    result.data_ = data;
    return result;
  }
  static Str share(StrData* data) {
    retainText(data);
    return adopt(data);
  }
  StrData* detach() { return std::exchange(data_, nullptr); }
  StrData* data() const { return data_; }
  std::uintptr_t bits() const { return reinterpret_cast<std::uintptr_t>(data_); }

  bool isUndefined() const { return bits() == 0 || bits() == 2; }
  bool isNull() const { return bits() == 1; }
  bool isAbsent() const { return bits() == 2; }
  bool isNullish() const { return bits() <= 2; }

  std::int32_t length() const { return data_->length; }
  bool isWide() const { return data_->isWide(); }
  const std::uint8_t* narrow() const { return data_->narrow(); }
  const char16_t* wide() const { return data_->wide(); }
  // The code unit at an index inside the text.
  char16_t unit(std::int32_t index) const { return isWide() ? wide()[index] : narrow()[index]; }
  // The code point that begins at an index inside the text; a lone surrogate stands for itself.
  std::uint32_t codePoint(std::int32_t index) const;
  // Equal for equal texts, never 0.
  std::uint32_t hash() const;

  // `text[index]`: throws RangeError when there is no such character.
  Str get(double index, Where where = OTTER_HERE) const;
  Str get(SmallInteger auto index, Where where = OTTER_HERE) const {
    return unitText(static_cast<std::int32_t>(index), where);
  }
  Str get(std::uint32_t index, Where where = OTTER_HERE) const { return get(static_cast<double>(index), where); }
  // Undefined when there is no such character.
  Str at(double index) const;
  Str charAt(double index = 0) const;
  double charCodeAt(double index = 0) const;
  Opt<double> codePointAt(double index = 0) const;

  bool startsWith(const Str& search, double position = 0) const;
  bool endsWith(const Str& search, Opt<double> end = {}) const;
  bool includes(const Str& search, double position = 0) const;
  std::int32_t indexOf(const Str& search, double position = 0) const;
  std::int32_t lastIndexOf(const Str& search, Opt<double> position = {}) const;

  Str slice(double start = 0, Opt<double> end = {}) const;
  Str substring(double start, Opt<double> end = {}) const;
  Str substr(double start, Opt<double> length = {}) const;
  // The code units [start, end) of this text; both inside it.
  Str part(std::int32_t start, std::int32_t end) const;

  Str padStart(double length, const Str& fill = Str()) const;
  Str padEnd(double length, const Str& fill = Str()) const;
  Str repeat(double count, Where where = OTTER_HERE) const;
  Str trim() const;
  Str trimStart() const;
  Str trimEnd() const;
  Str toLowerCase() const;
  Str toUpperCase() const;
  bool isWellFormed() const;
  Str toWellFormed() const;
  Str toString() const { return *this; }
  Str valueOf() const { return *this; }

  Ref<Array<Str>> split() const;
  Ref<Array<Str>> split(const Str& separator, Opt<double> limit = {}) const;

  template <typename... Rest>
  Str concat(const Rest&... rest) const;

  // `replacement` is a text, in which `$&`, `` $` ``, `$'` and `$$` stand for what they do in JavaScript …
  Str replace(const Str& search, const Str& replacement) const { return replaceWithText(search, replacement, false); }
  Str replaceAll(const Str& search, const Str& replacement) const { return replaceWithText(search, replacement, true); }
  // … or a function of the match, its position and the whole text.
  template <typename F>
  requires(!std::is_convertible_v<F, const Str&>) Str replace(const Str& search, F&& replacement)
  const;
  template <typename F>
  requires(!std::is_convertible_v<F, const Str&>) Str replaceAll(const Str& search, F&& replacement)
  const;

 private:
  Str unitText(std::int32_t index, Where where) const;
  Str replaceWithText(const Str& search, const Str& replacement, bool all) const;
  template <typename F>
  Str replaceWithCall(const Str& search, F& replacement, bool all) const;

  StrData* data_;
};

// `===` on texts, also on undefined and null ones.
bool operator==(const Str& a, const Str& b);
// By code units, as JavaScript's `<`; both are texts.
std::strong_ordering operator<=>(const Str& a, const Str& b);

// The position of `needle` at or after `from`, or -1.
std::int32_t findText(const Str& text, const Str& needle, std::int32_t from);

// Joins `count` texts; one allocation.
Str concatParts(const Str* const* parts, std::size_t count);
// As concatParts, but `target` grows in place when nobody else holds it.
void appendParts(Str& target, const Str* const* parts, std::size_t count);

// One code unit as a text; ASCII is not allocated.
Str textOfUnit(char16_t unit);
// From bytes of UTF-8; what is not well-formed becomes U+FFFD.
Str textOfUtf8(const char* bytes, std::size_t size);
Str textOfUtf8(const char* bytes);

}  // namespace otter

#include "text/builder.h"
#include "text/digits.h"
#include "text/literal.h"
#include "text/utf8.h"
