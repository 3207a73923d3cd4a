// From firmware-src/components/ota/trial.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"
#include <Arduino.h>
#include <Preferences.h>
#include <arduino/border.h>
#include <arduino/loop_watchdog.h>
#include <arduino/ota_state.h>
#include <arduino/partition.h>
#include <arduino/time_of_day.h>
#include <esp_ota_ops.h>
#include <esp_partition.h>

namespace otter_app::firmware_src::components::ota::trial {
struct Trial;
}

namespace otter_app::firmware_src::components::ota::trial {

struct Trial final : otter::Object {
  Trial() { markCyclic(); }
  void construct(const Ref<otter::Object>& options);
  void start();
  void selfTest(const Ref<Fn<Ref<otter::Object>()>>& test);
  bool isRunning();
  Ref<otter::Promise<Value>> pass();
  Ref<otter::Promise<Value>> testProblem();
  void confirm();
  void giveUp(const Str& reason);
  void reviewLastUpdate();
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  Ref<otter::Object> options{};
  Ref<otter::Timeout> deadline{};
  bool isOpen{};
  Ref<Fn<Ref<otter::Object>()>> test{};
};

void initialize();

}  // namespace otter_app::firmware_src::components::ota::trial
