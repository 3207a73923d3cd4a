// From firmware-src/components/wifi/scanner.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"
#include <Arduino.h>
#include <IPAddress.h>
#include <WiFi.h>
#include <arduino/border.h>

namespace otter_app::firmware_src::components::wifi::scanner {
struct Scanner;
struct FoundNetworkLiteral;
}

namespace otter_app::firmware_src::components::wifi::scanner {

struct Scanner final : otter::Object {
  Scanner() { markCyclic(); }
  void construct();
  Ref<Array<Ref<otter::Object>>> networks();
  bool isScanning();
  bool isOlderThan(std::int32_t ageMs);
  void start();
  void poll();
  void finish();
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  Ref<Array<Ref<otter::Object>>> found{};
  bool isRunning{};
  std::uint32_t finishedMs{};
  bool hasScanned{};
};

struct FoundNetworkLiteral final : otter::Object {
  FoundNetworkLiteral(Str p0, std::int32_t p1, bool p2) : name(std::move(p0)), signal(p1), isOpen(p2) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  Str name{};
  std::int32_t signal{};
  bool isOpen{};
};

void initialize();

}  // namespace otter_app::firmware_src::components::wifi::scanner
