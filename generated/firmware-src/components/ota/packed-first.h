// From firmware-src/components/ota/packed-first.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"
#include <Arduino.h>
#include <Esp.h>
#include <IPAddress.h>
#include <NetworkClient.h>
#include <Preferences.h>
#include <Update.h>
#include <arduino/border.h>
#include <arduino/connecting.h>
#include <arduino/ecdsa.h>
#include <arduino/network_client.h>
#include <arduino/ota_state.h>
#include <arduino/partition.h>
#include <arduino/secure_client.h>
#include <arduino/sha256.h>
#include <arduino/time_of_day.h>
#include <esp_ota_ops.h>
#include <esp_partition.h>

namespace otter_app::firmware_src::components::ota::web {
struct Web;
}

namespace otter_app::firmware_src::components::ota::packed_first {
struct PackedFirst;
}

namespace otter_app::firmware_src::components::ota::resumable_installer {
struct ResumableInstaller;
}

namespace otter_app::firmware_src::components::ota::packed_first {

struct PackedFirst final : otter::Object {
  PackedFirst() { markCyclic(); }
  void construct(const Str& version, const Ref<otter_app::firmware_src::components::ota::web::Web>& web, const Ref<otter_app::firmware_src::components::ota::resumable_installer::ResumableInstaller>& loop, const Ref<otter::Object>& plain);
  Ref<otter::Promise<Value>> install(const Ref<otter::Object>& download);
  Ref<Array<Ref<otter::Object>>> choose(const Ref<otter::Object>& a0);
  bool isRunning(const Ref<otter::Object>& a0);
  Ref<otter::Promise<Value>> bring(const Ref<otter::Object>& download, const Ref<otter::Object>& image, const Ref<otter::Object>& packed);
  void announce(const Str& version, const Ref<otter::Object>& image, const Ref<otter::Object>& a2);
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  Str version{};
  Ref<otter_app::firmware_src::components::ota::web::Web> web{};
  Ref<otter_app::firmware_src::components::ota::resumable_installer::ResumableInstaller> loop{};
  Ref<otter::Object> plain{};
};

void initialize();

}  // namespace otter_app::firmware_src::components::ota::packed_first
