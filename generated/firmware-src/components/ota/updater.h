// From firmware-src/components/ota/updater.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"
#include <Esp.h>
#include <HTTPUpdate.h>
#include <NetworkClient.h>
#include <Preferences.h>
#include <Update.h>
#include <arduino/border.h>
#include <arduino/http_client.h>
#include <arduino/ota_state.h>
#include <arduino/partition.h>
#include <arduino/secure_client.h>
#include <arduino/sha256.h>
#include <esp_ota_ops.h>
#include <esp_partition.h>

namespace otter_app::firmware_src::components::ota::web {
struct Web;
}

namespace otter_app::firmware_src::support::back_off {
struct BackOff;
}

namespace otter_app::firmware_src::components::ota::updater {
struct Updater;
struct TermsLiteral;
struct TrialOptionsLiteral;
}

namespace otter_app::firmware_src::components::ota::trial {
struct Trial;
}

namespace otter_app::firmware_src::components::ota::updater {

struct Updater final : otter::Object {
  Updater() { markCyclic(); }
  void construct(const Ref<otter::Object>& options, const Ref<Array<Ref<otter::Object>>>& sources, const Ref<otter_app::firmware_src::components::ota::web::Web>& web, const Ref<otter::Object>& installer, const Ref<Fn<bool()>>& isOnline);
  void start();
  Str lastResult();
  void checkSoon();
  void schedule(double delayMs);
  void run();
  double regularPauseMs();
  double retryPauseMs();
  bool checkSources();
  bool judge(const Ref<otter::Object>& source, const Str& newest);
  Str update(const Ref<otter::Object>& source, const Str& version);
  Str download(const Ref<otter::Object>& source, const Ref<otter::Object>& release);
  void note(const Str& result);
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  Ref<otter::Object> options{};
  Ref<Array<Ref<otter::Object>>> sources{};
  Ref<otter_app::firmware_src::components::ota::web::Web> web{};
  Ref<otter::Object> installer{};
  Ref<otter_app::firmware_src::components::ota::trial::Trial> trial{};
  Ref<otter_app::firmware_src::support::back_off::BackOff> backOff{};
  Ref<otter::Timeout> next{};
  Ref<Fn<bool()>> isOnline{};
  Str status{};
};

struct TermsLiteral final : otter::Object {
  TermsLiteral(Str p0, double p1, bool p2) : board(std::move(p0)), slotBytes(p1), hasOneSlot(p2) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  Str board{};
  double slotBytes{};
  bool hasOneSlot{};
};

struct TrialOptionsLiteral final : otter::Object {
  TrialOptionsLiteral(Str p0, double p1) : version(std::move(p0)), limitMs(p1) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  Str version{};
  double limitMs{};
};

}  // namespace otter_app::firmware_src::components::ota::updater
