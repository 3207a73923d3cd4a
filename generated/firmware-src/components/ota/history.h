// From firmware-src/components/ota/history.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"
#include <Arduino.h>
#include <Preferences.h>
#include <arduino/border.h>
#include <arduino/time_of_day.h>

namespace otter_app::firmware_src::components::ota::history {
struct ShapeLiteral;
}

namespace otter_app::firmware_src::components::ota::history {

struct ShapeLiteral final : otter::Object {
  ShapeLiteral(double p0, Str p1) : atSeconds(p0), text(std::move(p1)) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  double atSeconds{};
  Str text{};
};

Ref<Array<Ref<Object>>> updateHistory();
void recordEvent(const Str& text);
void initialize();

}  // namespace otter_app::firmware_src::components::ota::history
