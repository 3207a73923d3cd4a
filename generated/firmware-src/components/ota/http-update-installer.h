// From firmware-src/components/ota/http-update-installer.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"
#include <Arduino.h>
#include <Esp.h>
#include <HTTPUpdate.h>
#include <IPAddress.h>
#include <NetworkClient.h>
#include <Update.h>
#include <arduino/border.h>
#include <arduino/connecting.h>
#include <arduino/ecdsa.h>
#include <arduino/http_client.h>
#include <arduino/network_client.h>
#include <arduino/ota_state.h>
#include <arduino/partition.h>
#include <arduino/secure_client.h>
#include <arduino/sha256.h>
#include <esp_ota_ops.h>
#include <esp_partition.h>

namespace otter_app::firmware_src::components::ota::web {
struct Web;
}

namespace otter_app::firmware_src::components::ota::progress {
struct Shown;
}

namespace otter_app::firmware_src::components::ota::http_update_installer {
struct HttpUpdateInstaller;
struct Progress;
}

namespace otter_app::firmware_src::components::ota::http_update_installer {

struct HttpUpdateInstaller final : otter::Object {
  HttpUpdateInstaller() { markCyclic(); }
  void construct(const Ref<otter_app::firmware_src::components::ota::web::Web>& web, const Ref<Fn<void()>>& betweenBlocks);
  Ref<otter::Promise<Value>> install(const Ref<otter::Object>& download);
  Str run(const Ref<otter::Object>& a0, const Ref<otter::Object>& a1);
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  Ref<otter_app::firmware_src::components::ota::web::Web> web{};
  Ref<Fn<void()>> betweenBlocks{};
};

struct Progress final : otter::Object {
  Progress() { markCyclic(); }
  void construct(const Ref<otter::Object>& release, double size, const Ref<Fn<void(double)>>& onTenth);
  void report(double done, double total);
  void verify();
  void refuse(const Str& reason);
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  Str refusal{};
  bool isVerified{};
  Ref<otter::Object> release{};
  double size{};
  Ref<otter_app::firmware_src::components::ota::progress::Shown> shown{};
};

void initialize();

}  // namespace otter_app::firmware_src::components::ota::http_update_installer
