// From firmware-src/components/device/device.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"
#include <Arduino.h>
#include <arduino/border.h>

namespace otter_app::firmware_src::components::device::device {
struct Device;
}

namespace otter_app::firmware_src::components::device::device {

struct Device final : otter::Object {
  Device() { markCyclic(); }
  void construct(const Ref<otter::Object>& options);
  void start();
  Str reading();
  void blink();
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  Ref<otter::Object> options{};
  bool isLit{};
};

}  // namespace otter_app::firmware_src::components::device::device
