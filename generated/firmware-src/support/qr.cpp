// From firmware-src/support/qr.ts. Edit that file, not this one.
#include "qr.h"
#include "bytes.h"

namespace otter_app::firmware_src::support::qr {

[[maybe_unused]] static std::int32_t size{};
[[maybe_unused]] static std::int32_t dataCodewords{};
[[maybe_unused]] static std::int32_t checkCodewords{};
std::int32_t qrLimitBytes{};
[[maybe_unused]] static std::int32_t formatBits{};
[[maybe_unused]] static std::int32_t alignmentAt{};
[[maybe_unused]] static std::int32_t quietModules{};

static Ref<Array<double>> codewords(const Ref<Array<double>>& data);
static Ref<Array<double>> withChecks(const Ref<Array<double>>& words);
static Ref<Array<double>> divisorOfChecks();
static std::int32_t product(double one, std::int32_t other);

static const otter::FieldInfo QrCode_fields[] = {
  {"size", [](const otter::Object& object) { return otter::Value(static_cast<const QrCode&>(object).size); }},
  {"dark", [](const otter::Object& object) { return otter::Value(static_cast<const QrCode&>(object).dark); }},
  {"fixed", [](const otter::Object& object) { return otter::Value(static_cast<const QrCode&>(object).fixed); }},
};
const otter::TypeInfo QrCode::info{"QrCode", otter::Kind::Instance, nullptr, nullptr, QrCode_fields, 3};

#line 24 "firmware-src/support/qr.ts"
void QrCode::construct(const Str& text) {
#line 18
  this->size = 33;
  this->dark = create<otter::Uint8Array>(static_cast<double>(33 * 33));
#line 21
  this->fixed = create<otter::Uint8Array>(static_cast<double>(33 * 33));
#line 25
  const Ref<Array<double>> data = otter_app::firmware_src::support::bytes::bytesOf(text);
  if (data->length() > qrLimitBytes) {
#line 26
    raise(Value(create<otter::Error>(concat(otter::digits(data->length()), " bytes do not fit into a QR code"_s))));
  }
#line 27
  this->drawTiming();
  {
#line 28
    const Ref<Array<Ref<otter::Object>>> list = arrayOf<Ref<otter::Object>>({arrayOf<double>({3.0, 3.0}), arrayOf<double>({static_cast<double>(33 - 4), 3.0}), arrayOf<double>({3.0, static_cast<double>(33 - 4)})});
#line 28
    std::int32_t index = 0;
#line 33
    for (; index < list->length(); index = index + 1) {
#line 28
      const Ref<Array<double>> element = as<Array<double>>(list->get(index));
#line 28
      const double x = element->get(0);
#line 28
      const double y = element->get(1);
#line 33
      this->drawSquares(x, y, 4, arrayOf<double>({0.0, 1.0, 3.0}));
    }
  }
#line 35
  this->drawSquares(26.0, 26.0, 2, arrayOf<double>({0.0, 2.0}));
  this->drawFormat();
  this->drawData(qr::withChecks(qr::codewords(data)));
}
#line 65 "firmware-src/support/qr.cpp"

#line 40 "firmware-src/support/qr.ts"
bool QrCode::isDark(std::int32_t x, std::int32_t y) {
  return x >= 0 && y >= 0 && x < 33 && y < 33 && static_cast<std::int32_t>(this->dark->get(y * 33 + x)) == 1;
}
#line 71 "firmware-src/support/qr.cpp"

#line 44 "firmware-src/support/qr.ts"
void QrCode::fix(double x, double y, bool isDark) {
  if (x < 0.0 || y < 0.0 || x >= 33.0 || y >= 33.0) {
#line 45
    return;
  }
#line 46
  this->dark->set(y * 33.0 + x, isDark ? std::int32_t{1} : std::int32_t{0});
  this->fixed->set(y * 33.0 + x, 1.0);
}
#line 83 "firmware-src/support/qr.cpp"

#line 51 "firmware-src/support/qr.ts"
void QrCode::drawSquares(double middleX, double middleY, std::int32_t reach, const Ref<Array<double>>& dark) {
  {
#line 52
    std::int32_t dy = -reach;
#line 52
    for (; dy <= reach; dy = dy + 1) {
      {
#line 53
        std::int32_t dx = -reach;
#line 53
        for (; dx <= reach; dx = dx + 1) {
          const double t_3 = middleX + static_cast<double>(dx);
#line 54
          const double t_2 = middleY + static_cast<double>(dy);
#line 54
          const std::int32_t t = otter::math::abs<std::int32_t>(dx);
#line 54
          this->fix(t_3, t_2, dark->includes(static_cast<double>(otter::math::max<std::int32_t, std::int32_t>(t, otter::math::abs<std::int32_t>(dy)))));
        }
      }
    }
  }
}
#line 109 "firmware-src/support/qr.cpp"

#line 59 "firmware-src/support/qr.ts"
void QrCode::drawTiming() {
  {
#line 60
    std::int32_t i = 0;
#line 60
    for (; i < 33; i = i + 1) {
      this->fix(6.0, static_cast<double>(i), i % 2 == 0);
      this->fix(static_cast<double>(i), 6.0, i % 2 == 0);
    }
  }
}
#line 123 "firmware-src/support/qr.cpp"

#line 66 "firmware-src/support/qr.ts"
void QrCode::drawFormat() {
  {
#line 67
    std::int32_t i = 0;
#line 67
    for (; i < 15; i = i + 1) {
      const bool isDark = ((30660 >> (i & 31)) & 1) == 1;
#line 71
      if (i < 8) {
#line 70
        this->fix(8.0, static_cast<double>(i < 6 ? i : i + 1), isDark);
      } else {
#line 71
        this->fix(static_cast<double>(i == 8 ? std::int32_t{7} : 14 - i), 8.0, isDark);
      }
      if (i < 8) {
#line 72
        this->fix(static_cast<double>(33 - 1 - i), 8.0, isDark);
      } else {
#line 73
        this->fix(8.0, static_cast<double>(33 - 15 + i), isDark);
      }
    }
  }
#line 75
  this->fix(8.0, static_cast<double>(33 - 8), true);
}
#line 153 "firmware-src/support/qr.cpp"

#line 79 "firmware-src/support/qr.ts"
void QrCode::drawData(const Ref<Array<double>>& bytes) {
  double at = 0.0;
  {
#line 81
    std::int32_t right = 33 - 1;
#line 81
    for (; right >= 1; right = right - 2) {
      if (right == 6) {
#line 82
        right = 5;
      }
#line 83
      const bool isUpward = ((right + 1) & 2) == 0;
      {
#line 84
        std::int32_t step = 0;
#line 84
        for (; step < 33; step = step + 1) {
          const std::int32_t y = isUpward ? 33 - 1 - step : step;
          {
#line 86
            const Ref<Array<double>> list = arrayOf<double>({static_cast<double>(right), static_cast<double>(right - 1)});
#line 86
            std::int32_t index = 0;
#line 91
            for (; index < list->length(); index = index + 1) {
#line 86
              const double x = list->get(index);
              if (static_cast<std::int32_t>(this->fixed->get(static_cast<double>(y * 33) + x)) == 1) {
#line 87
                continue;
              }
#line 88
              const std::int32_t bit_ = at < static_cast<double>(bytes->length()) * 8.0 ? (otter::toInt32(bytes->get(otter::toInt32(at) >> 3)) >> ((7 - (otter::toInt32(at) & 7)) & 31)) & 1 : std::int32_t{0};
              at = at + 1.0;
#line 91
              this->dark->set(static_cast<double>(y * 33) + x, otter::remainder(x + static_cast<double>(y), 2.0) == 0.0 ? 1 - bit_ : bit_);
            }
          }
        }
      }
    }
  }
}
#line 200 "firmware-src/support/qr.cpp"

#line 99 "firmware-src/support/qr.ts"
static Ref<Array<double>> codewords(const Ref<Array<double>>& data) {
  const Ref<Array<double>> words = arrayOf<double>();
  std::int32_t half = 4;
  {
#line 102
    const Ref<Array<double>> list = arrayOf<double>();
#line 102
    list->push(static_cast<double>(data->length()));
#line 102
    otter::appendAll(list, data);
#line 102
    const Ref<Array<double>> list_2 = list;
#line 102
    std::int32_t index = 0;
#line 104
    for (; index < list_2->length(); index = index + 1) {
#line 102
      const double byte_ = list_2->get(index);
      static_cast<void>(static_cast<double>(words->push(static_cast<double>((half << 4) | (otter::toInt32(byte_) >> 4)))));
      half = otter::toInt32(byte_) & 15;
    }
  }
#line 106
  static_cast<void>(static_cast<double>(words->push(static_cast<double>(half << 4))));
  {
#line 107
    double i = 0.0;
#line 107
    for (; words->length() < 80; i = i + 1.0) {
#line 107
      static_cast<void>(static_cast<double>(words->push(static_cast<double>(otter::remainder(i, 2.0) == 0.0 ? std::int32_t{236} : std::int32_t{17}))));
    }
  }
#line 108
  return words;
}
#line 239 "firmware-src/support/qr.cpp"

#line 112 "firmware-src/support/qr.ts"
static Ref<Array<double>> withChecks(const Ref<Array<double>>& words) {
  const Ref<Array<double>> divisor = divisorOfChecks();
  const Ref<Array<double>> rest = divisor->map<double>([&]() -> double {
#line 114
    return 0.0;
  });
  {
#line 115
    const Ref<Array<double>> list = words;
#line 115
    std::int32_t index = 0;
#line 119
    for (; index < list->length(); index = index + 1) {
#line 115
      const double word_ = list->get(index);
      const std::int32_t factor = otter::toInt32(word_) ^ otter::toInt32(rest->get(0));
      rest->shift();
      static_cast<void>(static_cast<double>(rest->push(0.0)));
      {
#line 119
        std::int32_t i = 0;
#line 119
        for (; i < rest->length(); i = i + 1) {
#line 119
          const std::int32_t t = i;
#line 119
          const double t_2 = rest->get(t);
#line 119
          rest->set(t, static_cast<double>(otter::toInt32(t_2) ^ product(divisor->get(i), factor)));
        }
      }
    }
  }
#line 121
  const Ref<Array<double>> list_2 = arrayOf<double>();
#line 121
  otter::appendAll(list_2, words);
#line 121
  otter::appendAll(list_2, rest);
#line 121
  return list_2;
}
#line 284 "firmware-src/support/qr.cpp"

#line 125 "firmware-src/support/qr.ts"
static Ref<Array<double>> divisorOfChecks() {
  const Ref<Array<double>> divisor = arrayOf<double>();
  {
#line 127
    std::int32_t i = 1;
#line 127
    for (; i < 20; i = i + 1) {
#line 127
      static_cast<void>(static_cast<double>(divisor->push(0.0)));
    }
  }
#line 128
  static_cast<void>(static_cast<double>(divisor->push(1.0)));
  std::int32_t root = 1;
  {
#line 130
    std::int32_t i_2 = 0;
#line 130
    for (; i_2 < 20; i_2 = i_2 + 1) {
      {
#line 131
        std::int32_t j = 0;
#line 131
        for (; j < 20; j = j + 1) {
          const std::int32_t t_2 = j;
#line 132
          const std::int32_t t = product(divisor->get(j), root);
#line 132
          divisor->set(t_2, static_cast<double>(t ^ otter::toInt32(j + 1 < 20 ? divisor->get(j + 1) : 0.0)));
        }
      }
#line 134
      root = product(static_cast<double>(root), 2);
    }
  }
#line 136
  return divisor;
}
#line 325 "firmware-src/support/qr.cpp"

#line 140 "firmware-src/support/qr.ts"
static std::int32_t product(double one, std::int32_t other) {
  std::int32_t result = 0;
  {
#line 142
    std::int32_t bit_ = 7;
#line 142
    for (; bit_ >= 0; bit_ = bit_ - 1) {
      result = (result << 1) ^ static_cast<std::int32_t>(static_cast<std::uint32_t>(result >> 7) * 285u);
      result = result ^ otter::toInt32(static_cast<double>((other >> (bit_ & 31)) & 1) * one);
    }
  }
#line 146
  return result;
}
#line 342 "firmware-src/support/qr.cpp"

#line 154 "firmware-src/support/qr.ts"
Ref<Array<Str>> qrLines(const Ref<QrCode>& code) {
  const Ref<Array<Str>> lines = arrayOf<Str>();
  {
#line 156
    std::int32_t y = -2;
#line 156
    for (; y < code->size + 2; y = y + 2) {
      Str line = ""_s;
      {
#line 158
        std::int32_t x = -2;
#line 158
        for (; x < code->size + 2; x = x + 1) {
          const bool isTopDark = code->isDark(x, y);
          const bool isBottomDark = code->isDark(x, y + 1);
          otter::append(line, isTopDark ? (isBottomDark ? " "_s : u"▄"_s) : (isBottomDark ? u"▀"_s : u"█"_s));
        }
      }
#line 163
      static_cast<void>(static_cast<double>(lines->push(line)));
    }
  }
#line 165
  return lines;
}
#line 370 "firmware-src/support/qr.cpp"

void initialize() {
#line 7 "firmware-src/support/qr.ts"
  size = 33;
  dataCodewords = 80;
  checkCodewords = 20;
#line 11
  qrLimitBytes = 80 - 2;
#line 13
  formatBits = 30660;
  alignmentAt = 26;
#line 149
  quietModules = 2;
}
#line 385 "firmware-src/support/qr.cpp"

}  // namespace otter_app::firmware_src::support::qr
