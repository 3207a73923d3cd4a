// From firmware-src/components/improv/improv.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"
#include <Arduino.h>
#include <IPAddress.h>
#include <Preferences.h>
#include <WiFi.h>
#include <arduino/border.h>
#include <arduino/wifi_reason.h>

namespace otter_app::firmware_src::components::wifi::station {
struct Station;
}

namespace otter_app::firmware_src::components::improv::packet {
struct PacketReader;
}

namespace otter_app::firmware_src::components::improv::improv {
struct ShapeLiteral;
struct ShapeLiteral_2;
struct ShapeLiteral_3;
struct Improv;
}

namespace otter_app::firmware_src::components::improv::improv {

struct ShapeLiteral final : otter::Object {
  ShapeLiteral(std::int32_t p0, std::int32_t p1, std::int32_t p2, std::int32_t p3) : join(p0), state(p1), info_(p2), scan(p3) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  std::int32_t join{};
  std::int32_t state{};
  std::int32_t info_{};
  std::int32_t scan{};
};

struct ShapeLiteral_2 final : otter::Object {
  ShapeLiteral_2(std::int32_t p0, std::int32_t p1, std::int32_t p2) : ready(p0), joining(p1), joined(p2) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  std::int32_t ready{};
  std::int32_t joining{};
  std::int32_t joined{};
};

struct ShapeLiteral_3 final : otter::Object {
  ShapeLiteral_3(std::int32_t p0, std::int32_t p1, std::int32_t p2, std::int32_t p3) : none(p0), badPacket(p1), unknownCommand(p2), cannotConnect(p3) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  std::int32_t none{};
  std::int32_t badPacket{};
  std::int32_t unknownCommand{};
  std::int32_t cannotConnect{};
};

struct Improv final : otter::Object {
  Improv() { markCyclic(); }
  void construct(const Ref<otter::Object>& options, const Ref<otter_app::firmware_src::components::wifi::station::Station>& station);
  void start();
  void poll();
  void obey(const Ref<otter::Object>& a0);
  void join(const Ref<Array<double>>& parameters);
  void followJoin();
  void sendState();
  void sendNetworks();
  void sendResult(std::int32_t commandNumber, const Ref<Array<Str>>& texts);
  void send(const Str& type, const Ref<Array<double>>& data);
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  Ref<otter::Object> options{};
  Ref<otter_app::firmware_src::components::wifi::station::Station> station{};
  Ref<otter_app::firmware_src::components::improv::packet::PacketReader> reader{};
  bool isJoining{};
  bool wantsNetworks{};
};

void initialize();

}  // namespace otter_app::firmware_src::components::improv::improv
