// From firmware-src/support/back-off.ts. Edit that file, not this one.
#pragma once

#include "../../program.h"

namespace otter_app::firmware_src::support::back_off {
struct BackOff;
}

namespace otter_app::firmware_src::support::back_off {

struct BackOff final : otter::Object {
  void construct(std::int32_t firstMs, std::int32_t limitMs);
  double next();
  void reset();
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  std::int32_t firstMs{};
  std::int32_t limitMs{};
  double failures{};
};

}  // namespace otter_app::firmware_src::support::back_off
