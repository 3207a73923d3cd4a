// `String.fromCharCode` and kin.
#pragma once

#include "array.h"
#include "number.h"
#include "string.h"

namespace otter::string {

template <typename... N>
Str fromCharCode(N... units) {
  TextBuilder result;
  (result.append(static_cast<char16_t>(toUint16(static_cast<double>(units)))), ...);
  return result.finish();
}
template <typename T>
Str fromCharCodeAll(const Ref<Array<T>>& units) {
  TextBuilder result;
  for (const T unit : *units) result.append(static_cast<char16_t>(toUint16(static_cast<double>(unit))));
  return result.finish();
}

// Throws RangeError for what is no code point.
void appendCodePoint(TextBuilder& out, double codePoint, Where where = OTTER_HERE);
template <typename... N>
Str fromCodePoint(N... codePoints) {
  TextBuilder result;
  (appendCodePoint(result, static_cast<double>(codePoints)), ...);
  return result.finish();
}
template <typename T>
Str fromCodePointAll(const Ref<Array<T>>& codePoints) {
  TextBuilder result;
  for (const T codePoint : *codePoints) appendCodePoint(result, static_cast<double>(codePoint));
  return result.finish();
}

}  // namespace otter::string
