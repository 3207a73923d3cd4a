// From firmware-src/components/ota/crash-ladder.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"
#include <Arduino.h>
#include <Esp.h>
#include <Preferences.h>
#include <arduino/border.h>
#include <arduino/ota_state.h>
#include <arduino/partition.h>
#include <arduino/rtc_words.h>
#include <arduino/time_of_day.h>
#include <esp_ota_ops.h>
#include <esp_partition.h>
#include <esp_system.h>

namespace otter_app::firmware_src::components::ota::crash_ladder {
struct CrashLadder;
}

namespace otter_app::firmware_src::components::ota::crash_ladder {

struct CrashLadder final : otter::Object {
  CrashLadder() { markCyclic(); }
  void construct(const Ref<otter::Object>& options);
  bool climb();
  double earlyEndsBefore();
  double countEarlyEnds();
  void prove();
  void leaveSafeMode();
  void fallBack();
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  Ref<otter::Object> options{};
  double earlyEnds{};
};

void initialize();

}  // namespace otter_app::firmware_src::components::ota::crash_ladder
