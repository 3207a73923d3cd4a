// From firmware-src/components/wifi/station.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"
#include <Arduino.h>
#include <IPAddress.h>
#include <Preferences.h>
#include <WiFi.h>
#include <arduino/border.h>
#include <arduino/wifi_reason.h>

namespace otter_app::firmware_src::components::wifi::saved_networks {
struct SavedNetworks;
}

namespace otter_app::firmware_src::components::wifi::station {
struct Station;
struct JoinRequestLiteral;
}

namespace otter_app::firmware_src::components::wifi::scanner {
struct Scanner;
}

namespace otter_app::firmware_src::support::back_off {
struct BackOff;
}

namespace otter_app::firmware_src::components::wifi::attempt {
struct Attempt;
}

namespace otter_app::firmware_src::components::wifi::station {

struct Station final : otter::Object {
  Station() { markCyclic(); }
  void construct(const Ref<otter::Object>& options, const Ref<otter_app::firmware_src::components::wifi::saved_networks::SavedNetworks>& saved);
  bool isJoined();
  void onJoined(const Ref<Fn<void()>>& listener);
  void start();
  void switchOn();
  void onOffline(const Ref<Fn<void()>>& listener);
  Ref<otter::Object> lastRequest();
  void join(const Ref<otter::Object>& credentials);
  void refresh();
  bool isScanning();
  void forget(const Str& name);
  void poll();
  void begin(const Ref<otter::Object>& credentials);
  void follow(const Ref<otter_app::firmware_src::components::wifi::attempt::Attempt>& attempt);
  void succeed(const Ref<otter::Object>& credentials);
  void fail(const Ref<otter::Object>& credentials, const Str& failure);
  bool isRequested(const Ref<otter::Object>& credentials);
  void lose();
  void startRound();
  void tryNextSaved();
  void pause();
  void retryAfter(double pauseMs);
  void stopRetry();
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  Ref<otter_app::firmware_src::components::wifi::scanner::Scanner> scanner{};
  Ref<otter::Object> options{};
  Ref<otter_app::firmware_src::components::wifi::saved_networks::SavedNetworks> saved{};
  Ref<otter_app::firmware_src::support::back_off::BackOff> backOff{};
  Ref<Array<Ref<otter::Object>>> joinedListeners{};
  Ref<Array<Ref<otter::Object>>> offlineListeners{};
  Ref<otter_app::firmware_src::components::wifi::attempt::Attempt> attempt{};
  Ref<otter::Object> request{};
  bool isOnline{};
  Ref<Array<Ref<otter::Object>>> toTry{};
  bool isLooking{};
  Ref<otter::Timeout> retry{};
  bool wantsScan{};
  Ref<otter::Timeout> leaving{};
};

struct JoinRequestLiteral final : otter::Object {
  JoinRequestLiteral(Str p0, Str p1) : name(std::move(p0)), state(std::move(p1)) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  Str name{};
  Str state{};
};

void initialize();

}  // namespace otter_app::firmware_src::components::wifi::station
