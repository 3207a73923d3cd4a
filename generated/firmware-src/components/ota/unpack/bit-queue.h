// From firmware-src/components/ota/unpack/bit-queue.ts. Edit that file, not this one.
#pragma once

#include "../../../../program.h"

namespace otter_app::firmware_src::components::ota::unpack::bit_queue {
struct BitQueue;
}

namespace otter_app::firmware_src::components::ota::unpack::bit_queue {

struct BitQueue final : otter::Object {
  void construct(std::int32_t capacityBytes);
  void put(const Ref<otter::Uint8Array>& more);
  bool has(std::int32_t byteCount);
  bool isEmpty();
  std::int32_t take(std::int32_t count);
  void align();
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  Ref<otter::Uint8Array> bytes{};
  std::int32_t start{};
  std::int32_t end{};
  std::int32_t held{};
  std::int32_t heldCount{};
};

}  // namespace otter_app::firmware_src::components::ota::unpack::bit_queue
