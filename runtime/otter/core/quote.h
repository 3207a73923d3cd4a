// Texts in quotes, as inside a printed structure.
#pragma once

#include "../inspect.h"
#include "text_edit.h"

namespace otter {

// Single quotes if the text has none, else double ones, else backticks; V8 leaves backticks out where `${` would begin.
OTTER_CORE char quoteFor(const Str& text) {
  if (findText(text, "'"_s, 0) < 0) return '\'';
  if (findText(text, "\""_s, 0) < 0) return '"';
  return findText(text, "`"_s, 0) < 0 && findText(text, "${"_s, 0) < 0 ? '`' : '\'';
}

OTTER_CORE void appendHex(TextBuilder& out, std::uint32_t value, int digits, bool isUpper) {
  const char* symbols = isUpper ? "0123456789ABCDEF" : "0123456789abcdef";
  for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4) out.append(symbols[(value >> shift) & 15]);
}

OTTER_CORE Str quoted(const Str& text) {
  const char quote = quoteFor(text);
  TextBuilder out(text.length() + 2);
  out.append(quote);
  for (std::int32_t i = 0; i < text.length(); ++i) {
    const std::uint32_t unit = text.codePoint(i);
    if (unit > 0xFFFF) {
      out.appendCodePoint(unit);
      ++i;
      continue;
    }
    constexpr char kNamed[] = "btnvfr";
    if (unit >= 8 && unit <= 13 && unit != 11) {
      out.append('\\').append(kNamed[unit - 8]);
    } else if (unit < 0x20 || (unit >= 0x7F && unit <= 0x9F)) {
      appendHex(out.append("\\x"), unit, 2, true);
    } else if (unit >= 0xD800 && unit <= 0xDFFF) {
      appendHex(out.append("\\u"), unit, 4, false);
    } else if (unit == '\\' || unit == static_cast<unsigned char>(quote)) {
      out.append('\\').append(static_cast<char16_t>(unit));
    } else {
      out.append(static_cast<char16_t>(unit));
    }
  }
  return out.append(quote).finish();
}

OTTER_CORE bool isIdentifier(const Str& text) {
  for (std::int32_t i = 0; i < text.length(); ++i) {
    const char16_t unit = text.unit(i);
    const bool isLetter = (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z') || unit == u'_';
    if (!isLetter && (i == 0 || unit < u'0' || unit > u'9')) return false;
  }
  return text.length() > 0;
}

// A member's name as Node shows it.
OTTER_CORE Str shownName(const Str& name) {
  if (name == "__proto__"_s) return "['__proto__']"_s;
  return isIdentifier(name) ? name : quoted(name);
}

}  // namespace otter
