// From firmware-src/components/wifi/attempt.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"
#include <Arduino.h>
#include <IPAddress.h>
#include <WiFi.h>
#include <arduino/border.h>
#include <arduino/wifi_reason.h>

namespace otter_app::firmware_src::components::wifi::attempt {
struct Attempt;
struct FixedAddressLiteral;
}

namespace otter_app::firmware_src::components::wifi::attempt {

struct Attempt final : otter::Object {
  Attempt() { markCyclic(); }
  void construct(const Ref<otter::Object>& credentials);
  Str state();
  void noteDisconnection();
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  Ref<otter::Object> credentials{};
  std::uint32_t startMs{};
  std::uint32_t seenDisconnections{};
  std::uint32_t failedMs{};
  std::int32_t reason{};
};

struct FixedAddressLiteral final : otter::Object {
  FixedAddressLiteral(Str p0, Str p1, Str p2, Str p3) : address(std::move(p0)), gateway(std::move(p1)), mask(std::move(p2)), nameServer(std::move(p3)) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  Str address{};
  Str gateway{};
  Str mask{};
  Str nameServer{};
};

void initialize();

}  // namespace otter_app::firmware_src::components::wifi::attempt
