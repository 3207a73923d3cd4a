// From firmware-src/components/ota/updater.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"
#include <Arduino.h>
#include <Esp.h>
#include <IPAddress.h>
#include <NetworkClient.h>
#include <Preferences.h>
#include <arduino/border.h>
#include <arduino/connecting.h>
#include <arduino/ecdsa.h>
#include <arduino/loop_watchdog.h>
#include <arduino/network_client.h>
#include <arduino/ota_state.h>
#include <arduino/partition.h>
#include <arduino/secure_client.h>
#include <arduino/time_of_day.h>
#include <esp_ota_ops.h>
#include <esp_partition.h>

namespace otter_app::firmware_src::support::back_off {
struct BackOff;
}

namespace otter_app::firmware_src::components::ota::updater {
struct Updater;
struct RefusalLiteral;
struct UpdateStatusLiteral;
struct TrialOptionsLiteral;
struct UpdateFactsLiteral;
struct TermsLiteral;
struct DownloadLiteral;
}

namespace otter_app::firmware_src::components::ota::trial {
struct Trial;
}

namespace otter_app::firmware_src::components::ota::updater {

struct Updater final : otter::Object {
  Updater() { markCyclic(); }
  void construct(const Ref<otter::Object>& options, const Ref<Array<Ref<otter::Object>>>& sources, const Ref<otter::Object>& installer, const Ref<Fn<bool()>>& isOnline);
  void start();
  Ref<otter::Object> lastStatus();
  Ref<otter::Object> facts();
  void checkSoon();
  void selfTest(const Ref<Fn<Ref<otter::Object>()>>& test);
  void schedule(double delayMs);
  void run();
  Ref<otter::Promise<Value>> check();
  std::int32_t regularPauseMs();
  double retryPauseMs();
  Ref<otter::Promise<Value>> checkSources();
  Ref<otter::Promise<Value>> judge(const Ref<otter::Object>& source, const Str& newest);
  Ref<otter::Promise<Value>> update(const Ref<otter::Object>& source, const Str& version);
  void heed(const Value& error);
  Str decide(const Ref<otter::Object>& release);
  Ref<otter::Promise<Value>> download(const Ref<otter::Object>& a0, const Ref<otter::Object>& release);
  void become(const Str& phase, const Str& version, Opt<double> percent_);
  void fail(const Str& problem);
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  Ref<otter::Object> options{};
  Ref<Array<Ref<otter::Object>>> sources{};
  Ref<otter::Object> installer{};
  Ref<otter_app::firmware_src::components::ota::trial::Trial> trial{};
  Ref<otter_app::firmware_src::support::back_off::BackOff> backOff{};
  Ref<otter::Timeout> next{};
  bool isChecking{};
  bool hasPlace{};
  Ref<Fn<bool()>> isOnline{};
  Ref<otter::Object> status{};
  Str lastProblem{};
  double askedPauseMs{};
};

struct RefusalLiteral final : otter::Object {
  RefusalLiteral(Str p0, bool p1) : reason(std::move(p0)), isLasting(p1) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  Str reason{};
  bool isLasting{};
};

struct UpdateStatusLiteral final : otter::Object {
  UpdateStatusLiteral(Str p0, Str p1, double p2, Str p3) : phase(std::move(p0)), version(std::move(p1)), percent(p2), reason(std::move(p3)) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  Str phase{};
  Str version{};
  double percent{};
  Str reason{};
};

struct TrialOptionsLiteral final : otter::Object {
  TrialOptionsLiteral(Str p0, std::int32_t p1) : version(std::move(p0)), limitMs(p1) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  Str version{};
  std::int32_t limitMs{};
};

struct UpdateFactsLiteral final : otter::Object {
  UpdateFactsLiteral(Str p0, bool p1, Str p2, Str p3, double p4, std::uint32_t p5) : phase(std::move(p0)), isOnTrial(p1), lastProblem(std::move(p2)), trying(std::move(p3)), attempts(p4), sequence(p5) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  Str phase{};
  bool isOnTrial{};
  Str lastProblem{};
  Str trying{};
  double attempts{};
  std::uint32_t sequence{};
};

struct TermsLiteral final : otter::Object {
  TermsLiteral(double p0, bool p1, Str p2, Str p3, Str p4, Str p5, std::uint32_t p6, double p7) : slotBytes(p0), hasOneSlot(p1), product(std::move(p2)), version(std::move(p3)), channel(std::move(p4)), deviceId(std::move(p5)), sequence(p6), nowSeconds(p7) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  double slotBytes{};
  bool hasOneSlot{};
  Str product{};
  Str version{};
  Str channel{};
  Str deviceId{};
  std::uint32_t sequence{};
  double nowSeconds{};
};

struct DownloadLiteral final : otter::Object {
  DownloadLiteral(Ref<otter::Object> p0, Ref<Array<Str>> p1, Ref<Fn<void(double)>> p2) : release(std::move(p0)), redirectHosts(std::move(p1)), onTenth(std::move(p2)) { markCyclic(); }
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  Ref<otter::Object> release{};
  Ref<Array<Str>> redirectHosts{};
  Ref<Fn<void(double)>> onTenth{};
};

void initialize();

}  // namespace otter_app::firmware_src::components::ota::updater
