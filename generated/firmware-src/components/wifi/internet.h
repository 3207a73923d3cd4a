// From firmware-src/components/wifi/internet.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"
#include <Arduino.h>
#include <IPAddress.h>
#include <NetworkClient.h>
#include <arduino/border.h>
#include <arduino/connecting.h>
#include <arduino/network_client.h>

namespace otter_app::firmware_src::components::wifi::internet {
struct InternetCheck;
}

namespace otter_app::firmware_src::components::wifi::internet {

struct InternetCheck final : otter::Object {
  InternetCheck() { markCyclic(); }
  void construct(const Str& url);
  Str result();
  void start();
  Ref<otter::Promise<Value>> check(const Ref<otter::Object>& target, double round_);
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  Ref<otter::Object> target{};
  Str found{};
  double round_{};
};

void initialize();

}  // namespace otter_app::firmware_src::components::wifi::internet
