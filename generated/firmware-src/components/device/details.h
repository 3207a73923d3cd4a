// From firmware-src/components/device/details.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"
#include <Arduino.h>
#include <IPAddress.h>
#include <NetworkClient.h>
#include <Preferences.h>
#include <WiFi.h>
#include <arduino/border.h>
#include <arduino/connecting.h>
#include <arduino/network_client.h>
#include <arduino/time_of_day.h>
#include <arduino/wifi_reason.h>

namespace otter_app::firmware_src::components::device::details {
struct ConnectionLiteral;
struct DetailLiteral;
}

namespace otter_app::firmware_src::components::device::details {

struct ConnectionLiteral final : otter::Object {
  ConnectionLiteral(Str p0, Str p1, Str p2) : name(std::move(p0)), address(std::move(p1)), internet(std::move(p2)) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  Str name{};
  Str address{};
  Str internet{};
};

struct DetailLiteral final : otter::Object {
  DetailLiteral(Str p0, Str p1, Opt<double> p2) : label(std::move(p0)), value(std::move(p1)), signal(p2) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  Str label{};
  Str value{};
  Opt<double> signal{};
};

Ref<Object> readConnection(bool isJoined, const Str& internet);
Ref<Array<Ref<Object>>> readDetails(const Ref<Object>& sources, const Ref<Object>& texts);
void initialize();

}  // namespace otter_app::firmware_src::components::device::details
