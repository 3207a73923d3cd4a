// From firmware-src/config.ts. Edit that file, not this one.
#pragma once

#include "../program.h"
#include <Arduino.h>
#include <IPAddress.h>
#include <NetworkClient.h>
#include <arduino/border.h>
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
  ConfigLiteral(Str p0, Ref<otter::Object> p1, Ref<otter::Object> p2, Ref<otter::Object> p3, Ref<otter::Object> p4, Ref<otter::Object> p5) : namePrefix(std::move(p0)), device(std::move(p1)), wifi(std::move(p2)), portal(std::move(p3)), ota(std::move(p4)), report(std::move(p5)) { markCyclic(); }
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  Str namePrefix{};
  Ref<otter::Object> device{};
  Ref<otter::Object> wifi{};
  Ref<otter::Object> portal{};
  Ref<otter::Object> ota{};
  Ref<otter::Object> report{};
};

struct DeviceOptionsLiteral final : otter::Object {
  DeviceOptionsLiteral(double p0, double p1, double p2) : ledPin(p0), blinkMs(p1), sensorPin(p2) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  double ledPin{};
  double blinkMs{};
  double sensorPin{};
};

struct ShapeLiteral final : otter::Object {
  ShapeLiteral(double p0, double p1, Str p2) : firstPauseMs(p0), longestPauseMs(p1), internetCheck(std::move(p2)) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  double firstPauseMs{};
  double longestPauseMs{};
  Str internetCheck{};
};

struct ShapeLiteral_2 final : otter::Object {
  ShapeLiteral_2(Str p0, Str p1, Str p2, double p3, double p4, Str p5) : address(std::move(p0)), password(std::move(p1)), accessPoint(std::move(p2)), lingerMs(p3), openLimitMs(p4), homeNetwork(std::move(p5)) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  Str address{};
  Str password{};
  Str accessPoint{};
  double lingerMs{};
  double openLimitMs{};
  Str homeNetwork{};
};

struct ShapeLiteral_3 final : otter::Object {
  ShapeLiteral_3(Str p0, Ref<Array<Ref<otter::Object>>> p1, Str p2, Str p3, Ref<Array<Ref<otter::Object>>> p4, double p5, double p6, double p7, double p8, Str p9, double p10, double p11, Str p12) : product(std::move(p0)), trustedKeys(std::move(p1)), channel(std::move(p2)), timeServer(std::move(p3)), sources(std::move(p4)), intervalMs(p5), firstRetryMs(p6), trialMs(p7), trialLimit(p8), installer(std::move(p9)), resumeLimit(p10), leastBytesPerSecond(p11), certificates(std::move(p12)) { markCyclic(); }
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  Str product{};
  Ref<Array<Ref<otter::Object>>> trustedKeys{};
  Str channel{};
  Str timeServer{};
  Ref<Array<Ref<otter::Object>>> sources{};
  double intervalMs{};
  double firstRetryMs{};
  double trialMs{};
  double trialLimit{};
  Str installer{};
  double resumeLimit{};
  double leastBytesPerSecond{};
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
  ReportOptionsLiteral(Str p0, Str p1, double p2) : url(std::move(p0)), email(std::move(p1)), intervalMs(p2) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  Str url{};
  Str email{};
  double intervalMs{};
};

extern Ref<Object> config;
void initialize();

}  // namespace otter_app::firmware_src::config
