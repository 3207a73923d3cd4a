// From firmware-src/components/ota/unpack/huffman-code.ts. Edit that file, not this one.
#include "huffman-code.h"
#include "bit-queue.h"
#include "unpacker.h"

namespace otter_app::firmware_src::components::ota::unpack::huffman_code {

[[maybe_unused]] static std::int32_t longestCode{};
std::int32_t codeTableBytes{};

static const otter::FieldInfo HuffmanCode_fields[] = {
  {"counts", [](const otter::Object& object) { return otter::Value(static_cast<const HuffmanCode&>(object).counts); }},
  {"firstOfLength", [](const otter::Object& object) { return otter::Value(static_cast<const HuffmanCode&>(object).firstOfLength); }},
  {"symbols", [](const otter::Object& object) { return otter::Value(static_cast<const HuffmanCode&>(object).symbols); }},
};
const otter::TypeInfo HuffmanCode::info{"HuffmanCode", otter::Kind::Instance, nullptr, nullptr, HuffmanCode_fields, 3};

#line 19 "firmware-src/components/ota/unpack/huffman-code.ts"
void HuffmanCode::construct(std::int32_t symbolLimit) {
#line 14
  this->counts = create<otter::Uint16Array>(static_cast<double>(15 + 1));
  this->firstOfLength = create<otter::Uint16Array>(static_cast<double>(15 + 1));
#line 20
  this->symbols = create<otter::Uint16Array>(static_cast<double>(symbolLimit));
}
#line 27 "firmware-src/components/ota/unpack/huffman-code.cpp"

#line 27 "firmware-src/components/ota/unpack/huffman-code.ts"
void HuffmanCode::define(const Ref<otter::Uint8Array>& lengths, bool isOpen) {
  const Ref<otter::Uint16Array> counts = this->counts;
#line 28
  const Ref<otter::Uint16Array> firstOfLength = this->firstOfLength;
#line 28
  const Ref<otter::Uint16Array> symbols = this->symbols;
  counts->fill(0.0);
  {
#line 30
    std::int32_t symbol = 0;
#line 30
    for (; symbol < lengths->length(); symbol = symbol + 1) {
#line 30
      const std::int32_t t = static_cast<std::int32_t>(lengths->get(symbol));
#line 30
      counts->set(t, static_cast<std::int32_t>(counts->get(t)) + 1);
    }
  }
#line 31
  const std::int32_t used = lengths->length() - static_cast<std::int32_t>(counts->get(0));
  double free = 1.0;
  double first = 0.0;
  {
#line 34
    std::int32_t length = 1;
#line 34
    for (; length <= 15; length = length + 1) {
      free = 2.0 * free - static_cast<double>(static_cast<std::int32_t>(counts->get(length)));
      if (free < 0.0) {
#line 36
        raise(Value(create<otter_app::firmware_src::components::ota::unpack::unpacker::PackingError>("it has more codes than there can be"_s)));
      }
#line 37
      firstOfLength->set(length, first);
      first = first + static_cast<double>(static_cast<std::int32_t>(counts->get(length)));
    }
  }
#line 40
  const bool isSingle = used == static_cast<std::int32_t>(counts->get(1)) && used <= 1;
  if (free > 0.0 && !isSingle && !isOpen) {
#line 41
    raise(Value(create<otter_app::firmware_src::components::ota::unpack::unpacker::PackingError>("it has codes that lead nowhere"_s)));
  }
  {
#line 42
    std::int32_t symbol_2 = 0;
#line 42
    for (; symbol_2 < lengths->length(); symbol_2 = symbol_2 + 1) {
      const std::int32_t length_2 = static_cast<std::int32_t>(lengths->get(symbol_2));
      if (length_2 == 0) {
#line 44
        continue;
      }
#line 45
      symbols->set(static_cast<std::int32_t>(firstOfLength->get(length_2)), symbol_2);
      firstOfLength->set(length_2, static_cast<std::int32_t>(firstOfLength->get(length_2)) + 1);
    }
  }
}
#line 89 "firmware-src/components/ota/unpack/huffman-code.cpp"

#line 51 "firmware-src/components/ota/unpack/huffman-code.ts"
std::int32_t HuffmanCode::next(const Ref<otter_app::firmware_src::components::ota::unpack::bit_queue::BitQueue>& bits) {
  std::int32_t code = 0;
  std::int32_t first = 0;
  std::int32_t index = 0;
  {
#line 55
    std::int32_t length = 1;
#line 55
    for (; length <= 15; length = length + 1) {
#line 62
      const std::int32_t t = code;
#line 56
      code = t | bits->take(1);
      const std::int32_t count = static_cast<std::int32_t>(this->counts->get(length));
      const std::int32_t place = static_cast<std::int32_t>(static_cast<std::uint32_t>(code) - static_cast<std::uint32_t>(first)) | 0;
      if (place < count) {
#line 59
        return static_cast<std::int32_t>(this->symbols->get(static_cast<std::int32_t>(static_cast<std::uint32_t>(index) + static_cast<std::uint32_t>(place)) | 0));
      }
#line 60
      index = static_cast<std::int32_t>(static_cast<std::uint32_t>(index) + static_cast<std::uint32_t>(count)) | 0;
      first = static_cast<std::int32_t>(static_cast<std::uint32_t>(first) + static_cast<std::uint32_t>(count)) << 1;
      code = code << 1;
    }
  }
#line 64
  raise(Value(create<otter_app::firmware_src::components::ota::unpack::unpacker::PackingError>("it has a code that leads nowhere"_s)));
}
#line 120 "firmware-src/components/ota/unpack/huffman-code.cpp"

void initialize() {
#line 4 "firmware-src/components/ota/unpack/huffman-code.ts"
  longestCode = 15;
#line 6
  codeTableBytes = 2 * 2 * (15 + 1);
}
#line 128 "firmware-src/components/ota/unpack/huffman-code.cpp"

}  // namespace otter_app::firmware_src::components::ota::unpack::huffman_code
