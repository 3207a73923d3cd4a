// From firmware-src/components/device/details.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"
#include <Arduino.h>
#include <IPAddress.h>
#include <Preferences.h>
#include <WiFi.h>
#include <arduino/border.h>
#include <arduino/wifi_reason.h>

namespace otter_app::firmware_src::components::device::details {
struct ConnectionLiteral;
struct DetailLiteral;
}

namespace otter_app::firmware_src::components::device::details {

struct ConnectionLiteral final : otter::Object {
  ConnectionLiteral(Str p0, Str p1) : name(std::move(p0)), address(std::move(p1)) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  Str name{};
  Str address{};
};

struct DetailLiteral final : otter::Object {
  DetailLiteral(Str p0, Str p1) : label(std::move(p0)), value(std::move(p1)) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  Str label{};
  Str value{};
};

Ref<Object> readConnection(bool isJoined);
Ref<Array<Ref<Object>>> readDetails(const Ref<Object>& sources, const Ref<Object>& texts);

}  // namespace otter_app::firmware_src::components::device::details
