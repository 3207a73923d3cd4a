// From firmware-src/components/portal/access-point.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"
#include <Arduino.h>
#include <DNSServer.h>
#include <IPAddress.h>
#include <Preferences.h>
#include <WiFi.h>
#include <arduino/border.h>

namespace otter_app::firmware_src::components::portal::access_point {
struct AccessPoint;
}

namespace otter_app::firmware_src::components::portal::access_point {

struct AccessPoint final : otter::Object {
  AccessPoint() { markCyclic(); }
  void construct(const Ref<otter::Object>& options);
  bool isOpen();
  Str password();
  void open();
  void close();
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  Ref<otter::Object> options{};
  Ref<otter::Native<DNSServer>> dns{};
  Str openPassword{};
  bool isOn{};
};

Str randomText(std::int32_t length);
void initialize();

}  // namespace otter_app::firmware_src::components::portal::access_point
