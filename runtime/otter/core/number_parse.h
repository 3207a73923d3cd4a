// Text to numbers, and the operators that C does not have.
#pragma once

#include <memory>

#include "../convert.h"
#include "../number.h"
#include "../number/decimal.h"
#include "text_edit.h"

namespace otter {

// Reads characters of a text one after another; 0 at the end.
class NumberScanner {
 public:
  NumberScanner(const Str& text, std::int32_t at) : text_(text), at_(at) {}
  char16_t peek() const { return at_ < text_.length() ? text_.unit(at_) : u'\0'; }
  bool isDigit() const { return peek() >= u'0' && peek() <= u'9'; }
  bool isDone() const { return at_ >= text_.length(); }
  std::int32_t position() const { return at_; }
  bool take(const char* word) {
    std::int32_t at = at_;
    for (; *word != '\0'; ++word, ++at) {
      if (at >= text_.length() || text_.unit(at) != static_cast<unsigned char>(*word)) return false;
    }
    at_ = at;
    return true;
  }
  char16_t next() { return text_.unit(at_++); }
  void seek(std::int32_t at) { at_ = at; }

 private:
  const Str& text_;
  std::int32_t at_;
};

// The longest decimal literal at the scanner, NaN when there is none.
OTTER_CORE double scanDecimal(NumberScanner& scanner) {
  const bool isNegative = scanner.take("-");
  if (!isNegative) scanner.take("+");
  if (scanner.take("Infinity")) return isNegative ? -HUGE_VAL : HUGE_VAL;
  const std::int32_t start = scanner.position();
  char few[64];
  std::unique_ptr<char[]> many;
  char* digits = few;
  int count = 0;
  int room = sizeof few;
  int exponent = 0;
  bool hasDigits = false;
  const auto readDigits = [&](bool isFraction) {
    for (; scanner.isDigit(); hasDigits = true) {
      const char digit = static_cast<char>(scanner.next());
      if (isFraction) --exponent;
      if (count == 0 && digit == '0') continue;
      if (count == room) {
        std::unique_ptr<char[]> larger(new char[static_cast<std::size_t>(room) * 4]);
        std::memcpy(larger.get(), digits, static_cast<std::size_t>(count));
        many = std::move(larger);
        digits = many.get();
        room *= 4;
      }
      digits[count++] = digit;
    }
  };
  readDigits(false);
  const std::int32_t beforePoint = scanner.position();
  if (scanner.take(".")) readDigits(true);
  if (!hasDigits) {
    scanner.seek(start);
    return NAN;
  }
  if (scanner.position() == beforePoint + 1 && beforePoint == start) scanner.seek(beforePoint);
  const std::int32_t beforeExponent = scanner.position();
  if (scanner.take("e") || scanner.take("E")) {
    const bool isNegativeExponent = scanner.take("-");
    if (!isNegativeExponent) scanner.take("+");
    if (scanner.isDigit()) {
      int given = 0;
      while (scanner.isDigit()) {
        const int digit = scanner.next() - u'0';
        if (given < 100000000) given = given * 10 + digit;
      }
      exponent += isNegativeExponent ? -given : given;
    } else {
      scanner.seek(beforeExponent);
    }
  }
  const double value = decimalToDouble(digits, count, exponent);
  return isNegative ? -value : value;
}

OTTER_CORE int digitValue(char16_t unit) {
  if (unit >= u'0' && unit <= u'9') return unit - u'0';
  if (unit >= u'a' && unit <= u'z') return unit - u'a' + 10;
  if (unit >= u'A' && unit <= u'Z') return unit - u'A' + 10;
  return 36;
}

// Bases 2, 4, … 32: exact, half to even.
OTTER_CORE double scanPowerOfTwo(NumberScanner& scanner, int radix) {
  const int bitsPerDigit = 31 - __builtin_clz(static_cast<unsigned>(radix));
  std::uint64_t mantissa = 0;
  int dropped = 0;
  bool hasRest = false;
  for (; !scanner.isDone() && digitValue(scanner.peek()) < radix;) {
    const int digit = digitValue(scanner.next());
    for (int bit = bitsPerDigit - 1; bit >= 0; --bit) {
      const bool isSet = ((digit >> bit) & 1) != 0;
      if ((mantissa >> 62) == 0) {
        mantissa = (mantissa << 1) | (isSet ? 1 : 0);
      } else {
        ++dropped;
        hasRest = hasRest || isSet;
      }
    }
  }
  // A sticky bit below 62 significant ones keeps the conversion's own rounding right.
  return std::ldexp(static_cast<double>(mantissa | (hasRest ? 1 : 0)), dropped);
}

// Other bases, in chunks that fit 32 bits: V8's rounding for numbers beyond 2^53.
OTTER_CORE double scanOtherBase(NumberScanner& scanner, int radix) {
  double value = 0;
  while (!scanner.isDone() && digitValue(scanner.peek()) < radix) {
    std::uint32_t part = 0;
    std::uint32_t multiplier = 1;
    while (!scanner.isDone() && digitValue(scanner.peek()) < radix) {
      const std::uint32_t larger = multiplier * static_cast<std::uint32_t>(radix);
      if (larger > 0xFFFFFFFFu / 36) break;
      part = part * static_cast<std::uint32_t>(radix) + static_cast<std::uint32_t>(digitValue(scanner.next()));
      multiplier = larger;
    }
    value = value * multiplier + part;
  }
  return value;
}

OTTER_CORE double textToNumber(const Str& given) {
  const Str text = given.trim();
  if (text.length() == 0) return 0;
  NumberScanner scanner(text, 0);
  int radix = 10;
  if (scanner.take("0x") || scanner.take("0X")) radix = 16;
  if (scanner.take("0o") || scanner.take("0O")) radix = 8;
  if (scanner.take("0b") || scanner.take("0B")) radix = 2;
  const std::int32_t start = scanner.position();
  const double value = radix == 10 ? scanDecimal(scanner) : scanPowerOfTwo(scanner, radix);
  return scanner.isDone() && scanner.position() > start ? value : NAN;
}

namespace number {

OTTER_CORE double parseFloat(const Str& given) {
  const Str text = given.trimStart();
  NumberScanner scanner(text, 0);
  return scanDecimal(scanner);
}

OTTER_CORE double parseInt(const Str& given, double radixGiven) {
  const Str text = given.trimStart();
  NumberScanner scanner(text, 0);
  const bool isNegative = scanner.take("-");
  if (!isNegative) scanner.take("+");
  std::int32_t radix = toInt32(radixGiven);
  if ((radix == 0 || radix == 16) && (scanner.take("0x") || scanner.take("0X"))) radix = 16;
  if (radix == 0) radix = 10;
  if (radix < 2 || radix > 36) return NAN;
  const std::int32_t start = scanner.position();
  double value = 0;
  if (radix == 10) {
    std::int32_t end = start;
    while (end < text.length() && digitValue(text.unit(end)) < 10) ++end;
    const Str digits = text.part(start, end);
    NumberScanner decimal(digits, 0);
    value = scanDecimal(decimal);
    scanner.seek(end);
  } else {
    value = (radix & (radix - 1)) == 0 ? scanPowerOfTwo(scanner, radix) : scanOtherBase(scanner, radix);
  }
  if (scanner.position() == start) return NAN;
  return isNegative ? -value : value;
}

}  // namespace number

OTTER_CORE double toNumber(const Value& value) {
  switch (value.tag()) {
    case Tag::Null:
      return 0;
    case Tag::Boolean:
      return value.boolean() ? 1 : 0;
    case Tag::Number:
      return value.number();
    case Tag::BigInt:
      return static_cast<double>(value.bigInt());
    case Tag::String:
      return textToNumber(value.text());
    case Tag::Object:
      return textToNumber(toStr(value));
    default:
      return NAN;
  }
}

OTTER_CORE double power(double base, double exponent) {
  if (std::isnan(exponent)) return NAN;
  if (std::isinf(exponent) && std::fabs(base) == 1) return NAN;
  return std::pow(base, exponent);
}

OTTER_CORE std::uint32_t toUint32Slow(double value) {
  if (!std::isfinite(value)) return 0;
  const double rest = std::fmod(std::trunc(value), 4294967296.0);
  return static_cast<std::uint32_t>(static_cast<std::int64_t>(rest));
}

OTTER_CORE std::int64_t asIntN(double bits, std::int64_t value, Where where) {
  const double width = toIntegerOrInfinity(bits);
  if (width < 0 || width > 9007199254740991.0)
    raiseRangeError("Invalid value: not (convertible to) a safe integer", where);
  if (width >= 64) return value;
  if (width == 0) return 0;
  const int unused = 64 - static_cast<int>(width);
  return static_cast<std::int64_t>(static_cast<std::uint64_t>(value) << unused) >> unused;
}

OTTER_CORE std::int64_t asUintN(double bits, std::int64_t value, Where where) {
  const double width = toIntegerOrInfinity(bits);
  if (width < 0 || width > 9007199254740991.0)
    raiseRangeError("Invalid value: not (convertible to) a safe integer", where);
  if (width < 64) return value & static_cast<std::int64_t>((std::uint64_t{1} << static_cast<int>(width)) - 1);
  if (value < 0) raiseRangeError("BigInt.asUintN: the result does not fit into 64 bits with sign", where);
  return value;
}

}  // namespace otter
