// From firmware-src/components/ota/slot.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"
#include <Esp.h>
#include <arduino/border.h>
#include <arduino/ecdsa.h>
#include <arduino/ota_state.h>
#include <arduino/partition.h>
#include <esp_ota_ops.h>
#include <esp_partition.h>

namespace otter_app::firmware_src::components::ota::slot {
struct SlotTermsLiteral;
}

namespace otter_app::firmware_src::components::ota::slot {

struct SlotTermsLiteral final : otter::Object {
  SlotTermsLiteral(std::uint32_t p0, bool p1) : slotBytes(p0), hasOneSlot(p1) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  std::uint32_t slotBytes{};
  bool hasOneSlot{};
};

Ref<Object> readSlot();

}  // namespace otter_app::firmware_src::components::ota::slot
