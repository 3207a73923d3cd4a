// From firmware-src/components/portal/portal.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"
#include <Arduino.h>
#include <DNSServer.h>
#include <IPAddress.h>
#include <Preferences.h>
#include <WiFi.h>
#include <arduino/border.h>
#include <arduino/web_server.h>
#include <arduino/wifi_reason.h>

namespace otter_app::firmware_src::components::wifi::saved_networks {
struct SavedNetworks;
}

namespace otter_app::firmware_src::components::wifi::station {
struct Station;
}

namespace otter_app::firmware_src::components::portal::access_point {
struct AccessPoint;
}

namespace otter_app::firmware_src::components::portal::portal {
struct Portal;
struct ShapeLiteral;
struct ShapeLiteral_2;
struct PageStateLiteral;
}

namespace otter_app::firmware_src::components::portal::portal {

struct Portal final : otter::Object {
  Portal() { markCyclic(); }
  void construct(const Ref<otter::Object>& options, const Ref<otter_app::firmware_src::components::wifi::station::Station>& station, const Ref<otter_app::firmware_src::components::wifi::saved_networks::SavedNetworks>& saved, const Ref<otter_app::firmware_src::components::portal::access_point::AccessPoint>& accessPoint, const Ref<otter::Object>& host);
  void start();
  void open();
  void closeLater();
  void addRoutes();
  void serve(const Ref<Fn<void()>>& answer);
  bool isFromHome();
  bool isWelcomeFromHome();
  void change(const Ref<Fn<void()>>& action);
  void join();
  void forget();
  void sendPage();
  Str noticeText(const Ref<otter::Object>& texts);
  void sendAsset(const Ref<otter::Asset>& asset);
  void sendNothing();
  void redirect(double status, const Str& location);
  void addSafetyHeaders();
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  Ref<otter::Object> options{};
  Ref<otter_app::firmware_src::components::wifi::station::Station> station{};
  Ref<otter_app::firmware_src::components::wifi::saved_networks::SavedNetworks> saved{};
  Ref<otter_app::firmware_src::components::portal::access_point::AccessPoint> accessPoint{};
  Ref<otter::Object> host{};
  Ref<otter::Native<otter::arduino::WebServer>> server{};
  Str token{};
  Str notice{};
  Ref<otter::Timeout> closing{};
  bool isSeen{};
};

struct ShapeLiteral final : otter::Object {
  ShapeLiteral(Str p0, Str p1) : host(std::move(p0)), origin(std::move(p1)) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  Str host{};
  Str origin{};
};

struct ShapeLiteral_2 final : otter::Object {
  ShapeLiteral_2(Str p0, Str p1, Str p2) : network(std::move(p0)), name(std::move(p1)), password(std::move(p2)) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  Str network{};
  Str name{};
  Str password{};
};

struct PageStateLiteral final : otter::Object {
  PageStateLiteral(Str p0, Str p1, Str p2, Ref<otter::Object> p3, Ref<otter::Object> p4, bool p5, Ref<Array<Ref<otter::Object>>> p6, Ref<Array<Ref<otter::Object>>> p7, Ref<Array<Ref<otter::Object>>> p8) : deviceName(std::move(p0)), token(std::move(p1)), notice(std::move(p2)), request(std::move(p3)), connection(std::move(p4)), isScanning(p5), networks(std::move(p6)), saved(std::move(p7)), details(std::move(p8)) { markCyclic(); }
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  Str deviceName{};
  Str token{};
  Str notice{};
  Ref<otter::Object> request{};
  Ref<otter::Object> connection{};
  bool isScanning{};
  Ref<Array<Ref<otter::Object>>> networks{};
  Ref<Array<Ref<otter::Object>>> saved{};
  Ref<Array<Ref<otter::Object>>> details{};
};

void initialize();

}  // namespace otter_app::firmware_src::components::portal::portal
