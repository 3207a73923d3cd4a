// From firmware-src/components/portal/gate.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"
#include <Arduino.h>
#include <IPAddress.h>
#include <NetworkClient.h>
#include <arduino/border.h>
#include <arduino/network_client.h>

namespace otter_app::firmware_src::components::portal::gate {
struct Gate;
}

namespace otter_app::firmware_src::components::portal::gate {

struct Gate final : otter::Object {
  Gate() { markCyclic(); }
  void construct(const Ref<otter::Object>& options, const Str& accessPointAddress, const Ref<Fn<Str()>>& password);
  Value judge(const Ref<otter::Object>& a0);
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  Ref<otter::Object> options{};
  Str accessPointAddress{};
  Ref<Fn<Str()>> password{};
};

void initialize();

}  // namespace otter_app::firmware_src::components::portal::gate
