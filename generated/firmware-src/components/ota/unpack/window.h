// From firmware-src/components/ota/unpack/window.ts. Edit that file, not this one.
#pragma once

#include "../../../../program.h"

namespace otter_app::firmware_src::components::ota::unpack::window {
struct Window;
}

namespace otter_app::firmware_src::components::ota::unpack::window {

struct Window final : otter::Object {
  Window() { markCyclic(); }
  void construct(std::int32_t sizeBytes, double limit, const Ref<otter::Object>& sink);
  void add(std::int32_t byte_);
  void repeat(std::int32_t distance, std::int32_t length);
  void flush();
  bool isSum(double high, double low);
  void sum(const Ref<otter::Uint8Array>& part);
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  bool hasFlushed{};
  Ref<otter::Uint8Array> bytes{};
  Ref<otter::Object> sink{};
  double limit{};
  std::int32_t at{};
  std::int32_t written{};
  std::int32_t low{};
  std::int32_t high{};
};

void initialize();

}  // namespace otter_app::firmware_src::components::ota::unpack::window
