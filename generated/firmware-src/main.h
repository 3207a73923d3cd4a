// From firmware-src/main.ts. Edit that file, not this one.
#pragma once

#include "../program.h"
#include <Arduino.h>
#include <DNSServer.h>
#include <ESPmDNS.h>
#include <Esp.h>
#include <HTTPUpdate.h>
#include <IPAddress.h>
#include <NetworkClient.h>
#include <NetworkServer.h>
#include <Preferences.h>
#include <Update.h>
#include <WiFi.h>
#include <arduino/board_name.h>
#include <arduino/border.h>
#include <arduino/connecting.h>
#include <arduino/ecdsa.h>
#include <arduino/http_client.h>
#include <arduino/loop_watchdog.h>
#include <arduino/network_client.h>
#include <arduino/ota_state.h>
#include <arduino/partition.h>
#include <arduino/rtc_words.h>
#include <arduino/secure_client.h>
#include <arduino/sha256.h>
#include <arduino/time_of_day.h>
#include <arduino/wifi_reason.h>
#include <esp_ota_ops.h>
#include <esp_partition.h>
#include <esp_system.h>

namespace otter_app::firmware_src::main {
struct CrashLadderOptionsLiteral;
struct StationOptionsLiteral;
struct UpdaterOptionsLiteral;
struct AccessPointOptionsLiteral;
struct DetailSourcesLiteral;
struct FactSourcesLiteral;
struct PortalOptionsLiteral;
struct PortalHostLiteral;
struct ImprovOptionsLiteral;
struct ShapeLiteral;
}

namespace otter_app::firmware_src::main {

struct CrashLadderOptionsLiteral final : otter::Object {
  CrashLadderOptionsLiteral(Str p0, Str p1, Ref<Array<Ref<otter::Object>>> p2, Str p3, Str p4, Ref<Array<Ref<otter::Object>>> p5, std::int32_t p6, std::int32_t p7, std::int32_t p8, std::int32_t p9, std::int32_t p10, std::int32_t p11, std::int32_t p12, std::int32_t p13, Str p14, bool p15, std::int32_t p16, std::int32_t p17, Str p18) : version(std::move(p0)), product(std::move(p1)), trustedKeys(std::move(p2)), channel(std::move(p3)), timeServer(std::move(p4)), sources(std::move(p5)), intervalMs(p6), firstRetryMs(p7), trialMs(p8), trialLimit(p9), provenMs(p10), safeModeAfter(p11), safeModeMs(p12), fallBackAfter(p13), installer(std::move(p14)), takesPacked(p15), resumeLimit(p16), leastBytesPerSecond(p17), certificates(std::move(p18)) { markCyclic(); }
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  Str version{};
  Str product{};
  Ref<Array<Ref<otter::Object>>> trustedKeys{};
  Str channel{};
  Str timeServer{};
  Ref<Array<Ref<otter::Object>>> sources{};
  std::int32_t intervalMs{};
  std::int32_t firstRetryMs{};
  std::int32_t trialMs{};
  std::int32_t trialLimit{};
  std::int32_t provenMs{};
  std::int32_t safeModeAfter{};
  std::int32_t safeModeMs{};
  std::int32_t fallBackAfter{};
  Str installer{};
  bool takesPacked{};
  std::int32_t resumeLimit{};
  std::int32_t leastBytesPerSecond{};
  Str certificates{};
};

struct StationOptionsLiteral final : otter::Object {
  StationOptionsLiteral(Str p0, std::int32_t p1, std::int32_t p2, Str p3) : hostname(std::move(p0)), firstPauseMs(p1), longestPauseMs(p2), internetCheck(std::move(p3)) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  Str hostname{};
  std::int32_t firstPauseMs{};
  std::int32_t longestPauseMs{};
  Str internetCheck{};
};

struct UpdaterOptionsLiteral final : otter::Object {
  UpdaterOptionsLiteral(Str p0, Str p1, Str p2, Str p3, std::int32_t p4, std::int32_t p5, std::int32_t p6, std::int32_t p7) : product(std::move(p0)), version(std::move(p1)), channel(std::move(p2)), deviceId(std::move(p3)), intervalMs(p4), firstRetryMs(p5), trialMs(p6), trialLimit(p7) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  Str product{};
  Str version{};
  Str channel{};
  Str deviceId{};
  std::int32_t intervalMs{};
  std::int32_t firstRetryMs{};
  std::int32_t trialMs{};
  std::int32_t trialLimit{};
};

struct AccessPointOptionsLiteral final : otter::Object {
  AccessPointOptionsLiteral(Str p0, Str p1, Str p2) : name(std::move(p0)), address(std::move(p1)), password(std::move(p2)) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  Str name{};
  Str address{};
  Str password{};
};

struct DetailSourcesLiteral final : otter::Object {
  DetailSourcesLiteral(Str p0, Str p1, Ref<Fn<bool()>> p2, Ref<Fn<Str()>> p3, Ref<Fn<Ref<otter::Object>()>> p4, Ref<Fn<bool()>> p5, bool p6, Ref<Fn<double()>> p7) : version(std::move(p0)), mac(std::move(p1)), isJoined(std::move(p2)), sensorReading(std::move(p3)), updateStatus(std::move(p4)), isOnTrial(std::move(p5)), isInSafeMode(p6), upTimeMs(std::move(p7)) { markCyclic(); }
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  Str version{};
  Str mac{};
  Ref<Fn<bool()>> isJoined{};
  Ref<Fn<Str()>> sensorReading{};
  Ref<Fn<Ref<otter::Object>()>> updateStatus{};
  Ref<Fn<bool()>> isOnTrial{};
  bool isInSafeMode{};
  Ref<Fn<double()>> upTimeMs{};
};

struct FactSourcesLiteral final : otter::Object {
  FactSourcesLiteral(Str p0, Str p1, Str p2, bool p3, double p4, Ref<Fn<Ref<otter::Object>()>> p5, Ref<Fn<double()>> p6) : version(std::move(p0)), board(std::move(p1)), slot(std::move(p2)), isInSafeMode(p3), earlyEnds(p4), updates(std::move(p5)), upTimeMs(std::move(p6)) { markCyclic(); }
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  Str version{};
  Str board{};
  Str slot{};
  bool isInSafeMode{};
  double earlyEnds{};
  Ref<Fn<Ref<otter::Object>()>> updates{};
  Ref<Fn<double()>> upTimeMs{};
};

struct PortalOptionsLiteral final : otter::Object {
  PortalOptionsLiteral(Str p0, Ref<Array<Str>> p1, Str p2, std::int32_t p3, std::int32_t p4, Str p5) : deviceName(std::move(p0)), ownNames(std::move(p1)), accessPoint(std::move(p2)), lingerMs(p3), openLimitMs(p4), homeNetwork(std::move(p5)) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  Str deviceName{};
  Ref<Array<Str>> ownNames{};
  Str accessPoint{};
  std::int32_t lingerMs{};
  std::int32_t openLimitMs{};
  Str homeNetwork{};
};

struct PortalHostLiteral final : otter::Object {
  PortalHostLiteral(Ref<Fn<Ref<otter::Object>(Ref<otter::Object>)>> p0, Ref<Fn<Ref<otter::Object>()>> p1, Ref<Fn<void()>> p2, Ref<Fn<bool()>> p3) : details(std::move(p0)), connection(std::move(p1)), checkForUpdates(std::move(p2)), isUpdating(std::move(p3)) { markCyclic(); }
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  Ref<Fn<Ref<otter::Object>(Ref<otter::Object>)>> details{};
  Ref<Fn<Ref<otter::Object>()>> connection{};
  Ref<Fn<void()>> checkForUpdates{};
  Ref<Fn<bool()>> isUpdating{};
};

struct ImprovOptionsLiteral final : otter::Object {
  ImprovOptionsLiteral(Str p0, Str p1, Str p2, Str p3) : firmware(std::move(p0)), version(std::move(p1)), chip(std::move(p2)), deviceName(std::move(p3)) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  Str firmware{};
  Str version{};
  Str chip{};
  Str deviceName{};
};

struct ShapeLiteral final : otter::Object {
  ShapeLiteral(Ref<Array<Ref<otter::Object>>> p0, Str p1) : keys(std::move(p0)), board(std::move(p1)) { markCyclic(); }
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  Ref<Array<Ref<otter::Object>>> keys{};
  Str board{};
};

void initialize();

}  // namespace otter_app::firmware_src::main
