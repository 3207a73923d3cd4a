// From firmware-src/components/report/report.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"
#include <Arduino.h>
#include <IPAddress.h>
#include <NetworkClient.h>
#include <arduino/border.h>
#include <arduino/connecting.h>
#include <arduino/network_client.h>
#include <arduino/secure_client.h>

namespace otter_app::firmware_src::components::ota::web {
struct Web;
}

namespace otter_app::firmware_src::components::report::report {
struct Report;
}

namespace otter_app::firmware_src::components::report::report {

struct Report final : otter::Object {
  Report() { markCyclic(); }
  void construct(const Ref<otter::Object>& options, const Str& mac, const Ref<otter_app::firmware_src::components::ota::web::Web>& web, const Ref<Fn<bool()>>& isOnline);
  void start();
  void send();
  Ref<otter::Promise<Value>> checkIn();
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  Ref<otter::Object> options{};
  Str address{};
  Ref<otter_app::firmware_src::components::ota::web::Web> web{};
  Ref<Fn<bool()>> isOnline{};
};

}  // namespace otter_app::firmware_src::components::report::report
