// From firmware-src/support/bytes.ts. Edit that file, not this one.
#include "bytes.h"
#include "ascii.h"

namespace otter_app::firmware_src::support::bytes {

[[maybe_unused]] static std::int32_t firstEscapedByte{};
[[maybe_unused]] static std::int32_t lastEscapedByte{};

static std::int32_t continuation(double bits);
static double byteAt(const Str& digits, std::int32_t index);
static std::int32_t sequenceSize(const Ref<Array<double>>& bytes, std::int32_t at);
static double codePointOf(const Ref<Array<double>>& bytes, std::int32_t at, std::int32_t size);
static bool isInvisible(double codePoint);

#line 11 "firmware-src/support/bytes.ts"
Ref<Array<double>> bytesOf(const Str& text) {
  const Ref<Array<double>> bytes = arrayOf<double>();
  {
#line 13
    const Ref<otter::Iterator<Str>> iterator = otter::iterate(text);
#line 25
    while (iterator->advance()) {
#line 13
      const Str character = iterator->current();
      const Opt<double> t = character.codePointAt(0.0);
#line 14
      const double codePoint = !otter::isNullish(t) ? narrow<double>(t) : 0.0;
#line 25
      if (codePoint < 128.0) {
#line 16
        static_cast<void>(static_cast<double>(bytes->push(codePoint)));
      } else if (codePoint < 2048.0) {
        static_cast<void>(static_cast<double>(bytes->push(static_cast<double>(192 | (otter::toInt32(codePoint) >> 6)), static_cast<double>(continuation(codePoint)))));
      } else if (codePoint >= 56448.0 && codePoint <= 56575.0) {
        static_cast<void>(static_cast<double>(bytes->push(codePoint - 56320.0)));
      } else if (codePoint < 65536.0) {
        const std::int32_t t_2 = continuation(static_cast<double>(otter::toInt32(codePoint) >> 6));
#line 22
        static_cast<void>(static_cast<double>(bytes->push(static_cast<double>(224 | (otter::toInt32(codePoint) >> 12)), static_cast<double>(t_2), static_cast<double>(continuation(codePoint)))));
      } else {
        const Ref<Array<double>> high = arrayOf<double>({static_cast<double>(240 | (otter::toInt32(codePoint) >> 18)), static_cast<double>(continuation(static_cast<double>(otter::toInt32(codePoint) >> 12)))});
        const Ref<Array<double>> items = arrayOf<double>();
#line 25
        otter::appendAll(items, high);
#line 25
        items->push(static_cast<double>(continuation(static_cast<double>(otter::toInt32(codePoint) >> 6))));
#line 25
        items->push(static_cast<double>(continuation(codePoint)));
#line 25
        static_cast<void>(static_cast<double>(bytes->pushAll(items)));
      }
    }
  }
#line 28
  return bytes;
}
#line 59 "firmware-src/support/bytes.cpp"

#line 31 "firmware-src/support/bytes.ts"
static std::int32_t continuation(double bits) {
  return 128 | (otter::toInt32(bits) & 63);
}
#line 65 "firmware-src/support/bytes.cpp"

#line 36 "firmware-src/support/bytes.ts"
Str hexOf(const Str& text) {
  Str digits = ""_s;
  {
#line 38
    const Ref<Array<double>> list = bytes::bytesOf(text);
#line 38
    std::int32_t index_ = 0;
#line 38
    for (; index_ < list->length(); index_ = index_ + 1) {
#line 38
      const double byte_ = list->get(index_);
#line 38
      const Str t = digits;
#line 38
      digits = concat(t, otter::number::toString(byte_, 16.0).padStart(2.0, "0"_s));
    }
  }
#line 39
  return digits;
}
#line 88 "firmware-src/support/bytes.cpp"

#line 43 "firmware-src/support/bytes.ts"
Str textOfHex(const Str& digits) {
  if (digits.length() % 2 != 0) {
#line 44
    return Str::undefined();
  }
#line 45
  const Ref<Array<double>> bytes = arrayOf<double>();
  {
#line 46
    std::int32_t i = 0;
#line 46
    for (; i < digits.length(); i = i + 2) {
      const double byte_ = bytes::byteAt(digits, i);
      if (byte_ < 0.0) {
#line 48
        return Str::undefined();
      }
#line 49
      static_cast<void>(static_cast<double>(bytes->push(byte_)));
    }
  }
#line 51
  return bytes::textOfBytes(bytes);
}
#line 115 "firmware-src/support/bytes.cpp"

#line 54 "firmware-src/support/bytes.ts"
static double byteAt(const Str& digits, std::int32_t index) {
  const std::int32_t high = "0123456789abcdef"_s.indexOf(otter_app::firmware_src::support::ascii::asciiLowerCase->call(Str(digits.charAt(static_cast<double>(index)))));
  const std::int32_t low = "0123456789abcdef"_s.indexOf(otter_app::firmware_src::support::ascii::asciiLowerCase->call(Str(digits.charAt(static_cast<double>(index + 1)))));
  return high < 0 || low < 0 ? -1.0 : static_cast<double>(high) * 16.0 + static_cast<double>(low);
}
#line 123 "firmware-src/support/bytes.cpp"

#line 61 "firmware-src/support/bytes.ts"
Str textOfBytes(const Ref<Array<double>>& bytes) {
  Str text = ""_s;
  std::int32_t at = 0;
#line 67
  while (at < bytes->length()) {
#line 65
    const std::int32_t size = bytes::sequenceSize(bytes, at);
    const Str t = text;
#line 66
    text = concat(t, size == 0 ? otter::string::fromCharCode(56320.0 + bytes->get(at)) : otter::string::fromCodePoint(bytes::codePointOf(bytes, at, size)));
    const std::int32_t t_2 = at;
#line 67
    at = t_2 + otter::math::max<std::int32_t, std::int32_t>(size, 1);
  }
  return text;
}
#line 142 "firmware-src/support/bytes.cpp"

#line 73 "firmware-src/support/bytes.ts"
static std::int32_t sequenceSize(const Ref<Array<double>>& bytes, std::int32_t at) {
  const double first = bytes->get(static_cast<double>(at));
  if (first < 128.0) {
#line 75
    return 1;
  }
#line 76
  if (first < 194.0 || first > 244.0) {
#line 76
    return 0;
  }
#line 77
  const std::int32_t size = first >= 240.0 ? std::int32_t{4} : (first >= 224.0 ? std::int32_t{3} : std::int32_t{2});
  if (at + size > bytes->length()) {
#line 78
    return 0;
  }
  {
#line 79
    std::int32_t i = 1;
#line 79
    for (; i < size; i = i + 1) {
#line 79
      if ((otter::toInt32(bytes->get(at + i)) & 192) != 128) {
#line 79
        return 0;
      }
    }
  }
#line 80
  const double codePoint = bytes::codePointOf(bytes, at, size);
  const std::int32_t least = size == 2 ? std::int32_t{128} : (size == 3 ? std::int32_t{2048} : std::int32_t{65536});
  const bool isSurrogate = codePoint >= 55296.0 && codePoint <= 57343.0;
  return codePoint < static_cast<double>(least) || isSurrogate || codePoint > 1114111.0 ? std::int32_t{0} : size;
}
#line 180 "firmware-src/support/bytes.cpp"

#line 86 "firmware-src/support/bytes.ts"
static double codePointOf(const Ref<Array<double>>& bytes, std::int32_t at, std::int32_t size) {
  if (size == 1) {
#line 87
    return bytes->get(static_cast<double>(at));
  }
#line 88
  std::int32_t codePoint = otter::toInt32(bytes->get(static_cast<double>(at))) & (127 >> (size & 31));
  {
#line 89
    std::int32_t i = 1;
#line 89
    for (; i < size; i = i + 1) {
#line 89
      codePoint = (codePoint << 6) | (otter::toInt32(bytes->get(at + i)) & 63);
    }
  }
#line 90
  return static_cast<double>(codePoint);
}
#line 202 "firmware-src/support/bytes.cpp"

#line 94 "firmware-src/support/bytes.ts"
Str readable(const Str& text) {
  Str result = ""_s;
  {
#line 96
    const Ref<otter::Iterator<Str>> iterator = otter::iterate(text);
#line 101
    while (iterator->advance()) {
#line 96
      const Str character = iterator->current();
      const Opt<double> t = character.codePointAt(0.0);
#line 97
      const double codePoint = !otter::isNullish(t) ? narrow<double>(t) : 0.0;
#line 101
      if (codePoint >= 56448.0 && codePoint <= 56575.0) {
        const Str t_2 = result;
#line 99
        result = concat(t_2, "\\x"_s, otter::number::toString(codePoint - 56320.0, 16.0));
      } else {
        const Str t_3 = result;
#line 101
        result = concat(t_3, isInvisible(codePoint) ? concat("\\u{"_s, otter::number::toString(codePoint, 16.0), "}"_s) : character);
      }
    }
  }
#line 104
  return result;
}
#line 232 "firmware-src/support/bytes.cpp"

#line 107 "firmware-src/support/bytes.ts"
static bool isInvisible(double codePoint) {
  const bool isControl = codePoint < 32.0 || (codePoint >= 127.0 && codePoint <= 159.0);
  const bool isDirection = (codePoint >= 8203.0 && codePoint <= 8207.0) || (codePoint >= 8232.0 && codePoint <= 8238.0);
  const bool isIsolate = codePoint >= 8288.0 && codePoint <= 8303.0;
  const bool isLoneSurrogate = codePoint >= 55296.0 && codePoint <= 57343.0;
  return isControl || isDirection || isIsolate || isLoneSurrogate || codePoint == 65279.0;
}
#line 242 "firmware-src/support/bytes.cpp"

#line 116 "firmware-src/support/bytes.ts"
double byteCount(const Str& text) {
  double count = 0.0;
  {
#line 118
    const Ref<otter::Iterator<Str>> iterator = otter::iterate(text);
#line 121
    while (iterator->advance()) {
#line 118
      const Str character = iterator->current();
      const Opt<double> t = character.codePointAt(0.0);
#line 119
      const double codePoint = !otter::isNullish(t) ? narrow<double>(t) : 0.0;
      const bool isEscaped = codePoint >= 56448.0 && codePoint <= 56575.0;
      count = count + static_cast<double>(codePoint < 128.0 || isEscaped ? std::int32_t{1} : (codePoint < 2048.0 ? std::int32_t{2} : (codePoint < 65536.0 ? std::int32_t{3} : std::int32_t{4})));
    }
  }
#line 123
  return count;
}
#line 264 "firmware-src/support/bytes.cpp"

void initialize() {
#line 7 "firmware-src/support/bytes.ts"
  firstEscapedByte = 56448;
  lastEscapedByte = 56575;
}
#line 271 "firmware-src/support/bytes.cpp"

}  // namespace otter_app::firmware_src::support::bytes
