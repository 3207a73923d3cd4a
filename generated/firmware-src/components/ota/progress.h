// From firmware-src/components/ota/progress.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"

namespace otter_app::firmware_src::components::ota::progress {
struct Shown;
}

namespace otter_app::firmware_src::components::ota::progress {

struct Shown final : otter::Object {
  void construct(double total);
  void report(double done);
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  double total{};
  double tenths{};
};

}  // namespace otter_app::firmware_src::components::ota::progress
