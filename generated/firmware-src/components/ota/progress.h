// From firmware-src/components/ota/progress.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"

namespace otter_app::firmware_src::components::ota::progress {
struct Shown;
}

namespace otter_app::firmware_src::components::ota::progress {

struct Shown final : otter::Object {
  Shown() { markCyclic(); }
  void construct(double total, const Ref<Fn<void(double)>>& onTenth);
  void report(double done);
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  double total{};
  Ref<Fn<void(double)>> onTenth{};
  double tenths{};
};

}  // namespace otter_app::firmware_src::components::ota::progress
