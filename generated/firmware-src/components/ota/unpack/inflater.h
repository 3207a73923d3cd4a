// From firmware-src/components/ota/unpack/inflater.ts. Edit that file, not this one.
#pragma once

#include "../../../../program.h"

namespace otter_app::firmware_src::components::ota::unpack::bit_queue {
struct BitQueue;
}

namespace otter_app::firmware_src::components::ota::unpack::huffman_code {
struct HuffmanCode;
}

namespace otter_app::firmware_src::components::ota::unpack::window {
struct Window;
}

namespace otter_app::firmware_src::components::ota::unpack::inflater {
struct Inflater;
}

namespace otter_app::firmware_src::components::ota::unpack::inflater {

struct Inflater final : otter::Object {
  Inflater() { markCyclic(); }
  void construct(double limit, const Ref<otter::Object>& sink);
  void put(const Ref<otter::Uint8Array>& bytes);
  bool work(bool isLast);
  bool isDone();
  void step(bool isLast);
  void readHead();
  void readBlock();
  void copyStored(bool isLast);
  void defineFixedCodes();
  void readCounts();
  void readLengths(bool isLast);
  void readSymbols(bool isLast);
  void repeat(std::int32_t index);
  void readSum();
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  Ref<otter_app::firmware_src::components::ota::unpack::bit_queue::BitQueue> bits{};
  Ref<otter_app::firmware_src::components::ota::unpack::window::Window> window{};
  Ref<otter::Object> sink{};
  Ref<otter_app::firmware_src::components::ota::unpack::huffman_code::HuffmanCode> literalCode{};
  Ref<otter_app::firmware_src::components::ota::unpack::huffman_code::HuffmanCode> distanceCode{};
  Ref<otter::Uint8Array> lengths{};
  Str stage{};
  bool isLastBlock{};
  double storedLeft{};
  double literalCount{};
  double distanceCount{};
  double lengthCount{};
};

extern std::int32_t inflaterBytes;
void initialize();

}  // namespace otter_app::firmware_src::components::ota::unpack::inflater
