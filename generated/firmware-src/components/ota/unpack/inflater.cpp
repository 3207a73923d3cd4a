// From firmware-src/components/ota/unpack/inflater.ts. Edit that file, not this one.
#include "inflater.h"
#include "bit-queue.h"
#include "huffman-code.h"
#include "unpacker.h"
#include "window.h"

namespace otter_app::firmware_src::components::ota::unpack::inflater {

[[maybe_unused]] static std::int32_t windowBits{};
[[maybe_unused]] static std::int32_t stepBytes{};
[[maybe_unused]] static std::int32_t literals{};
[[maybe_unused]] static std::int32_t distances{};
[[maybe_unused]] static std::int32_t endOfBlock{};
[[maybe_unused]] static std::int32_t deflate{};
[[maybe_unused]] static Ref<otter::Uint8Array> lengthOrder{};
[[maybe_unused]] static Ref<otter::Uint16Array> lengthBase{};
[[maybe_unused]] static Ref<otter::Uint8Array> lengthBits{};
[[maybe_unused]] static Ref<otter::Uint16Array> distanceBase{};
std::int32_t inflaterBytes{};

static void Inflater_call_put_0(otter::Object* self_, Ref<otter::Object> p0Argument) {
  [[maybe_unused]] auto* const object = static_cast<Inflater*>(self_);
#line 37 "firmware-src/components/ota/unpack/inflater.ts"
  const Ref<otter::Uint8Array> p0 = as<otter::Uint8Array>(p0Argument);
  object->put(p0);
}
static bool Inflater_call_work_1(otter::Object* self_, bool p0) {
  [[maybe_unused]] auto* const object = static_cast<Inflater*>(self_);
  return object->work(p0);
}
static void (*const Inflater_slots[])() = {
  reinterpret_cast<void (*)()>(&Inflater_call_put_0),
  reinterpret_cast<void (*)()>(&Inflater_call_work_1),
};
static const otter::FieldInfo Inflater_fields[] = {
  {"bits", [](const otter::Object& object) { return otter::Value(static_cast<const Inflater&>(object).bits); }},
  {"window", [](const otter::Object& object) { return otter::Value(static_cast<const Inflater&>(object).window); }},
  {"sink", [](const otter::Object& object) { return otter::Value(static_cast<const Inflater&>(object).sink); }},
  {"literalCode", [](const otter::Object& object) { return otter::Value(static_cast<const Inflater&>(object).literalCode); }},
  {"distanceCode", [](const otter::Object& object) { return otter::Value(static_cast<const Inflater&>(object).distanceCode); }},
  {"lengths", [](const otter::Object& object) { return otter::Value(static_cast<const Inflater&>(object).lengths); }},
  {"stage", [](const otter::Object& object) { return otter::Value(static_cast<const Inflater&>(object).stage); }},
  {"isLastBlock", [](const otter::Object& object) { return otter::Value(static_cast<const Inflater&>(object).isLastBlock); }},
  {"storedLeft", [](const otter::Object& object) { return otter::Value(static_cast<const Inflater&>(object).storedLeft); }},
  {"literalCount", [](const otter::Object& object) { return otter::Value(static_cast<const Inflater&>(object).literalCount); }},
  {"distanceCount", [](const otter::Object& object) { return otter::Value(static_cast<const Inflater&>(object).distanceCount); }},
  {"lengthCount", [](const otter::Object& object) { return otter::Value(static_cast<const Inflater&>(object).lengthCount); }},
};
const otter::TypeInfo Inflater::info{"Inflater", otter::Kind::Instance, nullptr, Inflater_slots, Inflater_fields, 12};
void Inflater::trace(otter::Tracer& tracer) {
  tracer(bits);
  tracer(window);
  tracer(sink);
  tracer(literalCode);
  tracer(distanceCode);
  tracer(lengths);
}

#line 54
void Inflater::construct(double limit, const Ref<otter::Object>& sink) {
#line 38
  this->bits = create<otter_app::firmware_src::components::ota::unpack::bit_queue::BitQueue>(1024 + 12);
#line 41
  this->literalCode = create<otter_app::firmware_src::components::ota::unpack::huffman_code::HuffmanCode>(286 + 2);
  this->distanceCode = create<otter_app::firmware_src::components::ota::unpack::huffman_code::HuffmanCode>(30);
#line 44
  this->lengths = create<otter::Uint8Array>(static_cast<double>(286 + 2 + 30));
  this->stage = "head"_s;
  this->isLastBlock = false;
#line 48
  this->storedLeft = 0.0;
  this->literalCount = 0.0;
  this->distanceCount = 0.0;
  this->lengthCount = 0.0;
#line 55
  this->sink = sink;
  this->window = create<otter_app::firmware_src::components::ota::unpack::window::Window>(1 << 13, limit, sink);
}
#line 81 "firmware-src/components/ota/unpack/inflater.cpp"

#line 59 "firmware-src/components/ota/unpack/inflater.ts"
void Inflater::put(const Ref<otter::Uint8Array>& bytes) {
  hold(this->bits)->put(bytes);
}
#line 87 "firmware-src/components/ota/unpack/inflater.cpp"

#line 64 "firmware-src/components/ota/unpack/inflater.ts"
bool Inflater::work(bool isLast) {
  this->window->hasFlushed = false;
#line 69
  while (!this->isDone()) {
#line 67
    if (!isLast && !hold(this->bits)->has(12)) {
#line 67
      return false;
    }
#line 68
    this->step(isLast);
    if (this->window->hasFlushed && !this->isDone()) {
#line 69
      return true;
    }
  }
#line 71
  if (!hold(this->bits)->isEmpty()) {
#line 71
    raise(Value(create<otter_app::firmware_src::components::ota::unpack::unpacker::PackingError>("something comes after its end"_s)));
  }
#line 72
  return false;
}
#line 114 "firmware-src/components/ota/unpack/inflater.cpp"

#line 75 "firmware-src/components/ota/unpack/inflater.ts"
bool Inflater::isDone() {
  return this->stage == "done"_s;
}
#line 120 "firmware-src/components/ota/unpack/inflater.cpp"

#line 79 "firmware-src/components/ota/unpack/inflater.ts"
void Inflater::step(bool isLast) {
  {
#line 80
    const Str subject = this->stage;
#line 80
    std::int32_t clause = 7;
#line 99
    if (subject == "head"_s) {
      clause = 0;
    } else if (subject == "block"_s) {
      clause = 1;
    } else if (subject == "stored"_s) {
      clause = 2;
    } else if (subject == "lengths"_s) {
      clause = 3;
    } else if (subject == "symbols"_s) {
      clause = 4;
    } else if (subject == "sum"_s) {
      clause = 5;
    } else if (subject == "done"_s) {
      clause = 6;
    }
#line 100
    switch (clause) {
      case 0:
      {
#line 82
        this->readHead();
        break;
      }
      case 1:
      {
#line 85
        this->readBlock();
        break;
      }
      case 2:
      {
#line 88
        this->copyStored(isLast);
        break;
      }
      case 3:
      {
#line 91
        this->readLengths(isLast);
        break;
      }
      case 4:
      {
#line 94
        this->readSymbols(isLast);
        break;
      }
      case 5:
      {
#line 97
        this->readSum();
        break;
      }
      case 6:
      {
#line 100
        break;
      }
    }
  }
}
#line 191 "firmware-src/components/ota/unpack/inflater.cpp"

#line 104 "firmware-src/components/ota/unpack/inflater.ts"
void Inflater::readHead() {
  const std::int32_t method = hold(this->bits)->take(4);
  const double size = static_cast<double>(hold(this->bits)->take(4)) + 8.0;
  const std::int32_t flags = hold(this->bits)->take(8);
  const bool isHead = otter::remainder(static_cast<double>((static_cast<std::int32_t>(size - 8.0) << 4) | method) * 256.0 + static_cast<double>(flags), 31.0) == 0.0;
  if (!isHead || method != 8 || (flags & 32) != 0) {
#line 109
    raise(Value(create<otter_app::firmware_src::components::ota::unpack::unpacker::PackingError>("it is not compressed by zlib"_s)));
  }
#line 110
  if (size > 13.0) {
#line 110
    raise(Value(create<otter_app::firmware_src::components::ota::unpack::unpacker::PackingError>(concat("it needs a window of "_s, otter::digits(size), " bits, there are "_s, otter::digits(13.0)))));
  }
#line 111
  this->stage = "block"_s;
}
#line 211 "firmware-src/components/ota/unpack/inflater.cpp"

#line 114 "firmware-src/components/ota/unpack/inflater.ts"
void Inflater::readBlock() {
  const Ref<otter_app::firmware_src::components::ota::unpack::bit_queue::BitQueue> bits = this->bits;
#line 119
  if (this->isLastBlock) {
#line 117
    bits->align();
    this->stage = "sum"_s;
    return;
  }
  this->isLastBlock = bits->take(1) == 1;
  {
#line 122
    const std::int32_t subject = bits->take(2);
#line 122
    std::int32_t clause = 3;
#line 133
    if (subject == 0) {
      clause = 0;
    } else if (subject == 1) {
      clause = 1;
    } else if (subject == 2) {
      clause = 2;
    }
#line 138
    switch (clause) {
      case 0:
      {
#line 124
        bits->align();
        this->storedLeft = static_cast<double>(bits->take(16));
        const std::int32_t t = otter::toInt32(this->storedLeft) ^ 65535;
#line 126
        if (t != bits->take(16)) {
#line 126
          raise(Value(create<otter_app::firmware_src::components::ota::unpack::unpacker::PackingError>("the length of a block is damaged"_s)));
        }
#line 127
        this->stage = "stored"_s;
        break;
      }
      case 1:
      {
#line 130
        this->defineFixedCodes();
        this->stage = "symbols"_s;
        break;
      }
      case 2:
      {
#line 134
        this->readCounts();
        this->stage = "lengths"_s;
        break;
      }
      case 3:
      {
#line 138
        raise(Value(create<otter_app::firmware_src::components::ota::unpack::unpacker::PackingError>("it has a block of a kind that there is not"_s)));
      }
    }
  }
}
#line 276 "firmware-src/components/ota/unpack/inflater.cpp"

#line 142 "firmware-src/components/ota/unpack/inflater.ts"
void Inflater::copyStored(bool isLast) {
#line 146
  while (this->storedLeft > 0.0) {
#line 144
    if (this->window->hasFlushed || !(isLast || hold(this->bits)->has(12))) {
#line 144
      return;
    }
    const Ref<otter_app::firmware_src::components::ota::unpack::window::Window> t = this->window;
#line 145
    t->add(hold(this->bits)->take(8));
    this->storedLeft = this->storedLeft - 1.0;
  }
  this->stage = "block"_s;
}
#line 294 "firmware-src/components/ota/unpack/inflater.cpp"

#line 152 "firmware-src/components/ota/unpack/inflater.ts"
void Inflater::defineFixedCodes() {
  const Ref<otter::Uint8Array> lengths = this->lengths;
  lengths->fill(8.0, 0.0, 144.0);
  lengths->fill(9.0, 144.0, 256.0);
  lengths->fill(7.0, 256.0, 280.0);
  lengths->fill(8.0, 280.0, static_cast<double>(286 + 2));
  const Ref<otter_app::firmware_src::components::ota::unpack::huffman_code::HuffmanCode> t = this->literalCode;
#line 158
  t->define(hold(lengths->subarray(0.0, static_cast<double>(286 + 2))), false);
  lengths->fill(5.0, 0.0, 30.0);
  const Ref<otter_app::firmware_src::components::ota::unpack::huffman_code::HuffmanCode> t_2 = this->distanceCode;
#line 160
  t_2->define(hold(lengths->subarray(0.0, 30.0)), true);
}
#line 311 "firmware-src/components/ota/unpack/inflater.cpp"

#line 163 "firmware-src/components/ota/unpack/inflater.ts"
void Inflater::readCounts() {
  const Ref<otter_app::firmware_src::components::ota::unpack::bit_queue::BitQueue> bits = this->bits;
#line 164
  const Ref<otter::Uint8Array> lengths = this->lengths;
  this->literalCount = static_cast<double>(bits->take(5)) + 257.0;
  this->distanceCount = static_cast<double>(bits->take(5)) + 1.0;
  if (this->literalCount > 286.0 || this->distanceCount > 30.0) {
#line 167
    raise(Value(create<otter_app::firmware_src::components::ota::unpack::unpacker::PackingError>("it has too many codes"_s)));
  }
#line 168
  const double count = static_cast<double>(bits->take(4)) + 4.0;
  lengths->fill(0.0, 0.0, static_cast<double>(lengthOrder->length()));
  {
#line 170
    std::int32_t i = 0;
#line 170
    for (; static_cast<double>(i) < count; i = i + 1) {
#line 170
      const std::int32_t t = static_cast<std::int32_t>(lengthOrder->get(i));
#line 170
      lengths->set(t, bits->take(3));
    }
  }
  const Ref<otter_app::firmware_src::components::ota::unpack::huffman_code::HuffmanCode> t_2 = this->distanceCode;
#line 172
  t_2->define(hold(lengths->subarray(0.0, static_cast<double>(lengthOrder->length()))), false);
  this->lengthCount = 0.0;
}
#line 343 "firmware-src/components/ota/unpack/inflater.cpp"

#line 176 "firmware-src/components/ota/unpack/inflater.ts"
void Inflater::readLengths(bool isLast) {
  const Ref<otter_app::firmware_src::components::ota::unpack::bit_queue::BitQueue> bits = this->bits;
#line 177
  const Ref<otter::Uint8Array> lengths = this->lengths;
  const double total = this->literalCount + this->distanceCount;
#line 192
  while (this->lengthCount < total) {
#line 180
    if (!isLast && !bits->has(12)) {
#line 180
      return;
    }
#line 181
    const std::int32_t symbol = hold(this->distanceCode)->next(bits);
#line 185
    if (symbol < 16) {
#line 183
      lengths->set(this->lengthCount, symbol);
      this->lengthCount = this->lengthCount + 1.0;
      continue;
    }
    if (symbol == 16 && this->lengthCount == 0.0) {
#line 187
      raise(Value(create<otter_app::firmware_src::components::ota::unpack::unpacker::PackingError>("it repeats a length that is not there"_s)));
    }
#line 188
    const std::int32_t repeated = symbol == 16 ? static_cast<std::int32_t>(lengths->get(this->lengthCount - 1.0)) : std::int32_t{0};
    const double times = symbol == 16 ? static_cast<double>(bits->take(2)) + 3.0 : (symbol == 17 ? static_cast<double>(bits->take(3)) + 3.0 : static_cast<double>(bits->take(7)) + 11.0);
    if (this->lengthCount + times > total) {
#line 190
      raise(Value(create<otter_app::firmware_src::components::ota::unpack::unpacker::PackingError>("it has more lengths than codes"_s)));
    }
#line 191
    lengths->fill(static_cast<double>(repeated), this->lengthCount, this->lengthCount + times);
    this->lengthCount = this->lengthCount + times;
  }
  if (static_cast<std::int32_t>(lengths->get(256)) == 0) {
#line 194
    raise(Value(create<otter_app::firmware_src::components::ota::unpack::unpacker::PackingError>("it has a block without an end"_s)));
  }
  const Ref<otter_app::firmware_src::components::ota::unpack::huffman_code::HuffmanCode> t = this->literalCode;
#line 195
  t->define(hold(lengths->subarray(0.0, this->literalCount)), false);
  const Ref<otter_app::firmware_src::components::ota::unpack::huffman_code::HuffmanCode> t_2 = this->distanceCode;
#line 196
  t_2->define(hold(lengths->subarray(this->literalCount, total)), false);
  this->stage = "symbols"_s;
}
#line 394 "firmware-src/components/ota/unpack/inflater.cpp"

#line 200 "firmware-src/components/ota/unpack/inflater.ts"
void Inflater::readSymbols(bool isLast) {
  const Ref<otter_app::firmware_src::components::ota::unpack::bit_queue::BitQueue> bits = this->bits;
#line 201
  const Ref<otter_app::firmware_src::components::ota::unpack::window::Window> window = this->window;
#line 210
  while (!window->hasFlushed && (isLast || bits->has(12))) {
#line 203
    const std::int32_t symbol = hold(this->literalCode)->next(bits);
#line 210
    if (symbol < 256) {
#line 205
      window->add(symbol);
    } else if (symbol == 256) {
      this->stage = "block"_s;
      return;
    } else {
      this->repeat((symbol - 256 - 1) | 0);
    }
  }
}
#line 417 "firmware-src/components/ota/unpack/inflater.cpp"

#line 215 "firmware-src/components/ota/unpack/inflater.ts"
void Inflater::repeat(std::int32_t index) {
  const Ref<otter_app::firmware_src::components::ota::unpack::bit_queue::BitQueue> bits = this->bits;
  if (index >= lengthBase->length()) {
#line 217
    raise(Value(create<otter_app::firmware_src::components::ota::unpack::unpacker::PackingError>("it has a length that there is not"_s)));
  }
  const std::int32_t t = static_cast<std::int32_t>(lengthBase->get(index));
#line 218
  const std::int32_t length = static_cast<std::int32_t>(static_cast<std::uint32_t>(t) + static_cast<std::uint32_t>(bits->take(static_cast<std::int32_t>(lengthBits->get(index))))) | 0;
  const std::int32_t symbol = hold(this->distanceCode)->next(bits);
  if (symbol >= 30) {
#line 220
    raise(Value(create<otter_app::firmware_src::components::ota::unpack::unpacker::PackingError>("it has a distance that there is not"_s)));
  }
#line 221
  const std::int32_t extra = symbol < 4 ? std::int32_t{0} : ((symbol >> 1) - 1) | 0;
  const Ref<otter_app::firmware_src::components::ota::unpack::window::Window> t_3 = this->window;
  const std::int32_t t_2 = static_cast<std::int32_t>(distanceBase->get(symbol));
#line 222
  t_3->repeat(static_cast<std::int32_t>(static_cast<std::uint32_t>(t_2) + static_cast<std::uint32_t>(bits->take(extra))) | 0, length);
}
#line 441 "firmware-src/components/ota/unpack/inflater.cpp"

#line 225 "firmware-src/components/ota/unpack/inflater.ts"
void Inflater::readSum() {
  const Ref<otter_app::firmware_src::components::ota::unpack::bit_queue::BitQueue> bits = this->bits;
#line 226
  const Ref<otter_app::firmware_src::components::ota::unpack::window::Window> window = this->window;
  window->flush();
  const double t = static_cast<double>(bits->take(8)) * 256.0;
#line 228
  const double high = t + static_cast<double>(bits->take(8));
  const double t_2 = static_cast<double>(bits->take(8)) * 256.0;
#line 229
  const double low = t_2 + static_cast<double>(bits->take(8));
  if (!window->isSum(high, low)) {
#line 230
    raise(Value(create<otter_app::firmware_src::components::ota::unpack::unpacker::PackingError>("its checksum is wrong"_s)));
  }
#line 231
  otter::dispatch<void()>(hold(this->sink), 0);
  this->stage = "done"_s;
}
#line 463 "firmware-src/components/ota/unpack/inflater.cpp"

void initialize() {
#line 7 "firmware-src/components/ota/unpack/inflater.ts"
  windowBits = 13;
#line 10
  stepBytes = 12;
  literals = 286;
  distances = 30;
  endOfBlock = 256;
  deflate = 8;
#line 17
  lengthOrder = create<otter::Uint8Array>(arrayOf<double>({16.0, 17.0, 18.0, 0.0, 8.0, 7.0, 9.0, 6.0, 10.0, 5.0, 11.0, 4.0, 12.0, 3.0, 13.0, 2.0, 14.0, 1.0, 15.0}));
#line 19
  lengthBase = create<otter::Uint16Array>(arrayOf<double>({3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0, 13.0, 15.0, 17.0, 19.0, 23.0, 27.0, 31.0, 35.0, 43.0, 51.0, 59.0, 67.0, 83.0, 99.0, 115.0, 131.0, 163.0, 195.0, 227.0, 258.0}));
#line 22
  lengthBits = create<otter::Uint8Array>(arrayOf<double>({0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 1.0, 1.0, 1.0, 2.0, 2.0, 2.0, 2.0, 3.0, 3.0, 3.0, 3.0, 4.0, 4.0, 4.0, 4.0, 5.0, 5.0, 5.0, 5.0, 0.0}));
#line 25
  distanceBase = create<otter::Uint16Array>(arrayOf<double>({1.0, 2.0, 3.0, 4.0, 5.0, 7.0, 9.0, 13.0, 17.0, 25.0, 33.0, 49.0, 65.0, 97.0, 129.0, 193.0, 257.0, 385.0, 513.0, 769.0, 1025.0, 1537.0, 2049.0, 3073.0, 4097.0, 6145.0, 8193.0, 12289.0, 16385.0, 24577.0}));
#line 31
  inflaterBytes = (1 << 13) + (1024 + 12) + 3 * (286 + 2) + 3 * 30 + 2 * otter_app::firmware_src::components::ota::unpack::huffman_code::codeTableBytes;
}
#line 485 "firmware-src/components/ota/unpack/inflater.cpp"

}  // namespace otter_app::firmware_src::components::ota::unpack::inflater
