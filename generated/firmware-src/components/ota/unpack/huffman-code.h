// From firmware-src/components/ota/unpack/huffman-code.ts. Edit that file, not this one.
#pragma once

#include "../../../../program.h"

namespace otter_app::firmware_src::components::ota::unpack::bit_queue {
struct BitQueue;
}

namespace otter_app::firmware_src::components::ota::unpack::huffman_code {
struct HuffmanCode;
}

namespace otter_app::firmware_src::components::ota::unpack::huffman_code {

struct HuffmanCode final : otter::Object {
  void construct(std::int32_t symbolLimit);
  void define(const Ref<otter::Uint8Array>& lengths, bool isOpen);
  std::int32_t next(const Ref<otter_app::firmware_src::components::ota::unpack::bit_queue::BitQueue>& bits);
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  Ref<otter::Uint16Array> counts{};
  Ref<otter::Uint16Array> firstOfLength{};
  Ref<otter::Uint16Array> symbols{};
};

extern std::int32_t codeTableBytes;
void initialize();

}  // namespace otter_app::firmware_src::components::ota::unpack::huffman_code
