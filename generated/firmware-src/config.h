// From firmware-src/config.ts. Edit that file, not this one.
#pragma once

#include "../program.h"
#include <Arduino.h>
#include <IPAddress.h>
#include <NetworkClient.h>
#include <arduino/border.h>
#include <arduino/connecting.h>
#include <arduino/ecdsa.h>
#include <arduino/network_client.h>
#include <arduino/secure_client.h>

namespace otter_app::firmware_src::config {
struct ConfigLiteral;
struct DeviceOptionsLiteral;
struct ShapeLiteral;
struct ShapeLiteral_2;
struct ShapeLiteral_3;
struct ShapeLiteral_4;
struct ReportOptionsLiteral;
}

namespace otter_app::firmware_src::config {

struct ConfigLiteral final : otter::Object {
  ConfigLiteral(Str p0, Ref<otter::Object> p1, Ref<otter::Object> p2, Ref<otter::Object> p3, bool p4, Ref<otter::Object> p5, Ref<otter::Object> p6) : namePrefix(std::move(p0)), device(std::move(p1)), wifi(std::move(p2)), portal(std::move(p3)), improv(p4), ota(std::move(p5)), report(std::move(p6)) { markCyclic(); }
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  Str namePrefix{};
  Ref<otter::Object> device{};
  Ref<otter::Object> wifi{};
  Ref<otter::Object> portal{};
  bool improv{};
  Ref<otter::Object> ota{};
  Ref<otter::Object> report{};
};

struct DeviceOptionsLiteral final : otter::Object {
  DeviceOptionsLiteral(std::int32_t p0, std::int32_t p1, std::int32_t p2) : ledPin(p0), blinkMs(p1), sensorPin(p2) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  std::int32_t ledPin{};
  std::int32_t blinkMs{};
  std::int32_t sensorPin{};
};

struct ShapeLiteral final : otter::Object {
  ShapeLiteral(std::int32_t p0, std::int32_t p1, Str p2) : firstPauseMs(p0), longestPauseMs(p1), internetCheck(std::move(p2)) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  std::int32_t firstPauseMs{};
  std::int32_t longestPauseMs{};
  Str internetCheck{};
};

struct ShapeLiteral_2 final : otter::Object {
  ShapeLiteral_2(Str p0, Str p1, Str p2, std::int32_t p3, std::int32_t p4, Str p5) : address(std::move(p0)), password(std::move(p1)), accessPoint(std::move(p2)), lingerMs(p3), openLimitMs(p4), homeNetwork(std::move(p5)) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  Str address{};
  Str password{};
  Str accessPoint{};
  std::int32_t lingerMs{};
  std::int32_t openLimitMs{};
  Str homeNetwork{};
};

struct ShapeLiteral_3 final : otter::Object {
  ShapeLiteral_3(Str p0, Ref<Array<Ref<otter::Object>>> p1, Str p2, Str p3, Ref<Array<Ref<otter::Object>>> p4, std::int32_t p5, std::int32_t p6, std::int32_t p7, std::int32_t p8, std::int32_t p9, std::int32_t p10, std::int32_t p11, std::int32_t p12, Str p13, bool p14, std::int32_t p15, std::int32_t p16, Str p17) : product(std::move(p0)), trustedKeys(std::move(p1)), channel(std::move(p2)), timeServer(std::move(p3)), sources(std::move(p4)), intervalMs(p5), firstRetryMs(p6), trialMs(p7), trialLimit(p8), provenMs(p9), safeModeAfter(p10), safeModeMs(p11), fallBackAfter(p12), installer(std::move(p13)), takesPacked(p14), resumeLimit(p15), leastBytesPerSecond(p16), certificates(std::move(p17)) { markCyclic(); }
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

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

struct ShapeLiteral_4 final : otter::Object {
  ShapeLiteral_4(Str p0, Str p1, Str p2) : kind(std::move(p0)), owner(std::move(p1)), repository(std::move(p2)) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  Str kind{};
  Str owner{};
  Str repository{};
};

struct ReportOptionsLiteral final : otter::Object {
  ReportOptionsLiteral(Str p0, Str p1, std::int32_t p2) : url(std::move(p0)), email(std::move(p1)), intervalMs(p2) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  Str url{};
  Str email{};
  std::int32_t intervalMs{};
};

extern Ref<Object> config;
void initialize();

}  // namespace otter_app::firmware_src::config
