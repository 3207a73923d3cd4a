// From firmware-src/components/ota/unpack/slot-base.ts. Edit that file, not this one.
#pragma once

#include "../../../../program.h"
#include <arduino/border.h>
#include <arduino/ota_state.h>
#include <arduino/partition.h>
#include <esp_ota_ops.h>
#include <esp_partition.h>

namespace otter_app::firmware_src::components::ota::unpack::slot_base {
struct SlotBase;
}

namespace otter_app::firmware_src::components::ota::unpack::slot_base {

struct SlotBase final : otter::Object {
  SlotBase() { markCyclic(); }
  void construct(const esp_partition_t* slot, double size);
  bool read(double position, const Ref<otter::Uint8Array>& block);
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  double size{};
  const esp_partition_t* slot{};
};

}  // namespace otter_app::firmware_src::components::ota::unpack::slot_base
