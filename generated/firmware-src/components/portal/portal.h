// From firmware-src/components/portal/portal.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"
#include <Arduino.h>
#include <DNSServer.h>
#include <IPAddress.h>
#include <NetworkClient.h>
#include <NetworkServer.h>
#include <Preferences.h>
#include <WiFi.h>
#include <arduino/border.h>
#include <arduino/connecting.h>
#include <arduino/network_client.h>
#include <arduino/wifi_reason.h>

namespace otter_app::firmware_src::components::portal::settings {
struct Settings;
}

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
struct LinkLiteral;
struct ShapeLiteral;
struct PageStateLiteral;
}

namespace otter_app::firmware_src::components::portal::gate {
struct Gate;
}

namespace otter_app::firmware_src::support::server::server {
struct Server;
}

namespace otter_app::firmware_src::components::portal::portal {

struct Portal final : otter::Object {
  Portal() { markCyclic(); }
  void construct(const Ref<otter::Object>& options, const Ref<otter_app::firmware_src::components::wifi::station::Station>& station, const Ref<otter_app::firmware_src::components::wifi::saved_networks::SavedNetworks>& saved, const Ref<otter_app::firmware_src::components::portal::access_point::AccessPoint>& accessPoint, const Ref<otter::Object>& host, const Ref<otter_app::firmware_src::components::portal::settings::Settings>& settings);
  void start();
  void serve();
  void api(const Str& path, const Ref<Fn<Str(Ref<otter::Object>)>>& answer);
  void page(const Str& path, const Str& title, const Ref<Fn<Str()>>& render);
  void action(const Str& path, const Ref<Fn<void(Ref<otter::Object>)>>& act);
  Str formToken();
  void open();
  void closeLater();
  void endOpenTime();
  void addRoutes();
  Ref<otter::Object> answer(const Ref<otter::Object>& request);
  Ref<otter::Object> leadToPage(const Str& host, const Str& path);
  Ref<otter::Object> change(const Ref<otter::Object>& a0, const Ref<Fn<void(Ref<otter::Object>)>>& action);
  void join(const Ref<otter::Map<Str, Str>>& fields);
  void forget(const Ref<otter::Map<Str, Str>>& fields);
  void changeSettings(const Ref<otter::Map<Str, Str>>& fields);
  Ref<otter::Object> showPage(const Ref<otter::Object>& a0);
  Str noticeText(const Ref<otter::Object>& texts);
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  Ref<otter::Object> options{};
  Ref<otter_app::firmware_src::components::wifi::station::Station> station{};
  Ref<otter_app::firmware_src::components::wifi::saved_networks::SavedNetworks> saved{};
  Ref<otter_app::firmware_src::components::portal::access_point::AccessPoint> accessPoint{};
  Ref<otter::Object> host{};
  Ref<otter_app::firmware_src::components::portal::settings::Settings> settings{};
  Ref<otter_app::firmware_src::components::portal::gate::Gate> gate{};
  Ref<otter_app::firmware_src::support::server::server::Server> server{};
  Str token{};
  Ref<otter::Map<Str, Ref<otter::Object>>> pages{};
  Ref<otter::Map<Str, Ref<otter::Object>>> changes{};
  Ref<Array<Ref<otter::Object>>> links{};
  Str notice{};
  Ref<otter::Object> wrongSetting{};
  Ref<otter::Timeout> closing{};
  bool isSeen{};
  bool isOpenTimeOver{};
};

struct LinkLiteral final : otter::Object {
  LinkLiteral(Str p0, Str p1) : path(std::move(p0)), title(std::move(p1)) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  Str path{};
  Str title{};
};

struct ShapeLiteral final : otter::Object {
  ShapeLiteral(Str p0, Str p1) : host(std::move(p0)), origin(std::move(p1)) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  Str host{};
  Str origin{};
};

struct PageStateLiteral final : otter::Object {
  PageStateLiteral(Str p0, Str p1, Str p2, Ref<otter::Object> p3, Ref<otter::Object> p4, bool p5, bool p6, Ref<Array<Ref<otter::Object>>> p7, Ref<Array<Ref<otter::Object>>> p8, Ref<Array<Ref<otter::Object>>> p9, Ref<Array<Ref<otter::Object>>> p10, Ref<Array<Ref<otter::Object>>> p11) : deviceName(std::move(p0)), token(std::move(p1)), notice(std::move(p2)), request(std::move(p3)), connection(std::move(p4)), isScanning(p5), isUpdating(p6), networks(std::move(p7)), saved(std::move(p8)), details(std::move(p9)), settings(std::move(p10)), links(std::move(p11)) { markCyclic(); }
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  Str deviceName{};
  Str token{};
  Str notice{};
  Ref<otter::Object> request{};
  Ref<otter::Object> connection{};
  bool isScanning{};
  bool isUpdating{};
  Ref<Array<Ref<otter::Object>>> networks{};
  Ref<Array<Ref<otter::Object>>> saved{};
  Ref<Array<Ref<otter::Object>>> details{};
  Ref<Array<Ref<otter::Object>>> settings{};
  Ref<Array<Ref<otter::Object>>> links{};
};

void initialize();

}  // namespace otter_app::firmware_src::components::portal::portal
