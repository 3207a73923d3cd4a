// From firmware-src/main.ts. Edit that file, not this one.
#include "main.h"
#include "components/device/details.h"
#include "components/device/device.h"
#include "components/device/identity.h"
#include "components/ota/folder.h"
#include "components/ota/github-releases.h"
#include "components/ota/installer.h"
#include "components/ota/updater.h"
#include "components/ota/web.h"
#include "components/portal/access-point.h"
#include "components/portal/portal.h"
#include "components/report/report.h"
#include "components/wifi/saved-networks.h"
#include "components/wifi/station.h"
#include "config.h"
#include "support/log.h"
#include "version.h"

namespace otter_app::firmware_src::main {

[[maybe_unused]] static Ref<Object> identity{};
[[maybe_unused]] static Str board{};
[[maybe_unused]] static Str name{};
[[maybe_unused]] static Ref<otter_app::firmware_src::components::device::device::Device> device{};
[[maybe_unused]] static Ref<otter_app::firmware_src::components::ota::web::Web> web{};
[[maybe_unused]] static Ref<otter_app::firmware_src::components::wifi::saved_networks::SavedNetworks> saved{};
[[maybe_unused]] static Ref<otter_app::firmware_src::components::wifi::station::Station> station{};
[[maybe_unused]] static Ref<otter_app::firmware_src::components::ota::updater::Updater> updater{};
[[maybe_unused]] static Ref<otter_app::firmware_src::components::report::report::Report> report{};
[[maybe_unused]] static Ref<otter_app::firmware_src::components::portal::access_point::AccessPoint> accessPoint{};
[[maybe_unused]] static Ref<Object> details{};
[[maybe_unused]] static Ref<otter_app::firmware_src::components::portal::portal::Portal> portal{};

static Ref<Object> createSource(const Ref<Object>& source, const Ref<otter_app::firmware_src::components::ota::web::Web>& web);

static const otter::FieldInfo StationOptionsLiteral_fields[] = {
  {"hostname", [](const otter::Object& object) { return otter::Value(static_cast<const StationOptionsLiteral&>(object).hostname); }},
  {"firstPauseMs", [](const otter::Object& object) { return otter::Value(static_cast<const StationOptionsLiteral&>(object).firstPauseMs); }},
  {"longestPauseMs", [](const otter::Object& object) { return otter::Value(static_cast<const StationOptionsLiteral&>(object).longestPauseMs); }},
};
const otter::TypeInfo StationOptionsLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, StationOptionsLiteral_fields, 3};

static const otter::FieldInfo UpdaterOptionsLiteral_fields[] = {
  {"version", [](const otter::Object& object) { return otter::Value(static_cast<const UpdaterOptionsLiteral&>(object).version); }},
  {"board", [](const otter::Object& object) { return otter::Value(static_cast<const UpdaterOptionsLiteral&>(object).board); }},
  {"deviceId", [](const otter::Object& object) { return otter::Value(static_cast<const UpdaterOptionsLiteral&>(object).deviceId); }},
  {"intervalMs", [](const otter::Object& object) { return otter::Value(static_cast<const UpdaterOptionsLiteral&>(object).intervalMs); }},
  {"firstRetryMs", [](const otter::Object& object) { return otter::Value(static_cast<const UpdaterOptionsLiteral&>(object).firstRetryMs); }},
  {"trialMs", [](const otter::Object& object) { return otter::Value(static_cast<const UpdaterOptionsLiteral&>(object).trialMs); }},
  {"trialLimit", [](const otter::Object& object) { return otter::Value(static_cast<const UpdaterOptionsLiteral&>(object).trialLimit); }},
};
const otter::TypeInfo UpdaterOptionsLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, UpdaterOptionsLiteral_fields, 7};

static Str AccessPointOptionsLiteral_get_name_0(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<AccessPointOptionsLiteral*>(self_);
  return object->name;
}
static Str AccessPointOptionsLiteral_get_password_1(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<AccessPointOptionsLiteral*>(self_);
  return object->password;
}
static void (*const AccessPointOptionsLiteral_slots[])() = {
  reinterpret_cast<void (*)()>(&AccessPointOptionsLiteral_get_name_0),
  reinterpret_cast<void (*)()>(&AccessPointOptionsLiteral_get_password_1),
};
static const otter::FieldInfo AccessPointOptionsLiteral_fields[] = {
  {"name", [](const otter::Object& object) { return otter::Value(static_cast<const AccessPointOptionsLiteral&>(object).name); }},
  {"address", [](const otter::Object& object) { return otter::Value(static_cast<const AccessPointOptionsLiteral&>(object).address); }},
  {"password", [](const otter::Object& object) { return otter::Value(static_cast<const AccessPointOptionsLiteral&>(object).password); }},
};
const otter::TypeInfo AccessPointOptionsLiteral::info{"", otter::Kind::Plain, nullptr, AccessPointOptionsLiteral_slots, AccessPointOptionsLiteral_fields, 3};

static const otter::FieldInfo DetailSourcesLiteral_fields[] = {
  {"version", [](const otter::Object& object) { return otter::Value(static_cast<const DetailSourcesLiteral&>(object).version); }},
  {"mac", [](const otter::Object& object) { return otter::Value(static_cast<const DetailSourcesLiteral&>(object).mac); }},
  {"isJoined", [](const otter::Object& object) { return otter::Value(static_cast<const DetailSourcesLiteral&>(object).isJoined); }},
  {"sensorReading", [](const otter::Object& object) { return otter::Value(static_cast<const DetailSourcesLiteral&>(object).sensorReading); }},
  {"updateResult", [](const otter::Object& object) { return otter::Value(static_cast<const DetailSourcesLiteral&>(object).updateResult); }},
  {"upTimeMs", [](const otter::Object& object) { return otter::Value(static_cast<const DetailSourcesLiteral&>(object).upTimeMs); }},
};
const otter::TypeInfo DetailSourcesLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, DetailSourcesLiteral_fields, 6};
void DetailSourcesLiteral::trace(otter::Tracer& tracer) {
  tracer(isJoined);
  tracer(sensorReading);
  tracer(updateResult);
  tracer(upTimeMs);
}

static const otter::FieldInfo PortalOptionsLiteral_fields[] = {
  {"deviceName", [](const otter::Object& object) { return otter::Value(static_cast<const PortalOptionsLiteral&>(object).deviceName); }},
  {"ownNames", [](const otter::Object& object) { return otter::Value(static_cast<const PortalOptionsLiteral&>(object).ownNames); }},
  {"accessPoint", [](const otter::Object& object) { return otter::Value(static_cast<const PortalOptionsLiteral&>(object).accessPoint); }},
  {"lingerMs", [](const otter::Object& object) { return otter::Value(static_cast<const PortalOptionsLiteral&>(object).lingerMs); }},
  {"homeNetwork", [](const otter::Object& object) { return otter::Value(static_cast<const PortalOptionsLiteral&>(object).homeNetwork); }},
};
const otter::TypeInfo PortalOptionsLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, PortalOptionsLiteral_fields, 5};

static const otter::FieldInfo PortalHostLiteral_fields[] = {
  {"details", [](const otter::Object& object) { return otter::Value(static_cast<const PortalHostLiteral&>(object).details); }},
  {"connection", [](const otter::Object& object) { return otter::Value(static_cast<const PortalHostLiteral&>(object).connection); }},
  {"checkForUpdates", [](const otter::Object& object) { return otter::Value(static_cast<const PortalHostLiteral&>(object).checkForUpdates); }},
};
const otter::TypeInfo PortalHostLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, PortalHostLiteral_fields, 3};
void PortalHostLiteral::trace(otter::Tracer& tracer) {
  tracer(details);
  tracer(connection);
  tracer(checkForUpdates);
}

#line 92 "firmware-src/main.ts"
static Ref<Object> createSource(const Ref<Object>& source, const Ref<otter_app::firmware_src::components::ota::web::Web>& web) {
  Ref<Object> t_2{};
#line 93
  if (as<otter_app::firmware_src::config::ShapeLiteral_4>(source)->kind == "github"_s) {
    const Str t = as<otter_app::firmware_src::config::ShapeLiteral_4>(source)->owner;
    t_2 = create<otter_app::firmware_src::components::ota::github_releases::GithubReleases>(t, Str(as<otter_app::firmware_src::config::ShapeLiteral_4>(source)->repository), web);
  } else {
    t_2 = create<otter_app::firmware_src::components::ota::folder::Folder>(otter::dispatch<Str()>(source, 0), web);
  }
#line 93
  return t_2;
}
#line 125 "firmware-src/main.cpp"

void initialize() {
#line 22 "firmware-src/main.ts"
  Serial.begin(::otter::border::to<unsigned long>(115200.0));
#line 24
  identity = otter_app::firmware_src::components::device::identity::readIdentity();
  board = (::otter::border::from<::otter::Str>(otter::arduino::boardName()));
  const Str t = as<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->namePrefix;
#line 26
  name = concat(t, "-"_s, as<otter_app::firmware_src::components::device::identity::IdentityLiteral>(identity)->shortId);
  const Str t_4 = name;
  const Str t_3 = otter_app::firmware_src::version::version;
  const Str t_2 = board;
#line 27
  otter_app::firmware_src::support::log::log("device"_s, concat(t_4, " "_s, t_3, " on "_s, t_2, ", "_s, as<otter_app::firmware_src::components::device::identity::IdentityLiteral>(identity)->mac));
#line 29
  device = create<otter_app::firmware_src::components::device::device::Device>(hold(as<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->device));
  device->start();
#line 32
  web = create<otter_app::firmware_src::components::ota::web::Web>(Str(as<otter_app::firmware_src::config::ShapeLiteral_3>(as<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->ota)->certificates));
  saved = create<otter_app::firmware_src::components::wifi::saved_networks::SavedNetworks>();
  saved->load();
  const Str t_6 = name;
#line 35
  const Ref<Object> t_5 = as<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->wifi;
  const double t_7 = as<otter_app::firmware_src::config::ShapeLiteral>(t_5)->firstPauseMs;
  const Ref<Object> t_8 = create<StationOptionsLiteral>(t_6, t_7, as<otter_app::firmware_src::config::ShapeLiteral>(t_5)->longestPauseMs);
#line 35
  station = create<otter_app::firmware_src::components::wifi::station::Station>(t_8, saved);
  const Str t_10 = otter_app::firmware_src::version::version;
  const Str t_9 = board;
  const Str t_11 = as<otter_app::firmware_src::components::device::identity::IdentityLiteral>(identity)->mac;
  const double t_12 = as<otter_app::firmware_src::config::ShapeLiteral_3>(as<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->ota)->intervalMs;
  const double t_13 = as<otter_app::firmware_src::config::ShapeLiteral_3>(as<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->ota)->firstRetryMs;
  const double t_14 = as<otter_app::firmware_src::config::ShapeLiteral_3>(as<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->ota)->trialMs;
  const Ref<Object> t_15 = create<UpdaterOptionsLiteral>(t_10, t_9, t_11, t_12, t_13, t_14, as<otter_app::firmware_src::config::ShapeLiteral_3>(as<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->ota)->trialLimit);
  const Ref<Array<Ref<Object>>> t_16 = hold(as<otter_app::firmware_src::config::ShapeLiteral_3>(as<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->ota)->sources)->map<Ref<Object>>([&](Ref<Object> source) -> Ref<Object> {
#line 47
    return createSource(source, web);
  });
  const Ref<otter_app::firmware_src::components::ota::web::Web> t_17 = web;
#line 37
  updater = create<otter_app::firmware_src::components::ota::updater::Updater>(t_15, t_16, t_17, create<otter_app::firmware_src::components::ota::installer::HttpUpdateInstaller>(web), closure<bool()>(capture(), []() -> bool {
#line 50
    return station->isJoined();
  }));
  updater->start();
  const Ref<Object> t_18 = as<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->report;
  const Str t_19 = as<otter_app::firmware_src::components::device::identity::IdentityLiteral>(identity)->mac;
#line 54
  report = create<otter_app::firmware_src::components::report::report::Report>(t_18, t_19, web, closure<bool()>(capture(), []() -> bool {
#line 54
    return station->isJoined();
  }));
#line 55
  report->start();
  const Str t_20 = name;
  const Str t_21 = as<otter_app::firmware_src::config::ShapeLiteral_2>(as<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->portal)->address;
#line 57
  accessPoint = create<otter_app::firmware_src::components::portal::access_point::AccessPoint>(create<AccessPointOptionsLiteral>(t_20, t_21, as<otter_app::firmware_src::config::ShapeLiteral_2>(as<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->portal)->password));
  const Str t_22 = otter_app::firmware_src::version::version;
#line 58
  details = create<DetailSourcesLiteral>(t_22, as<otter_app::firmware_src::components::device::identity::IdentityLiteral>(identity)->mac, closure<bool()>(capture(), []() -> bool {
#line 61
    return station->isJoined();
  }), closure<Str()>(capture(), []() -> Str {
#line 62
    return device->reading();
  }), closure<Str()>(capture(), []() -> Str {
#line 63
    return updater->lastResult();
  }), closure<double()>(capture(), []() -> double {
#line 64
    return ::otter::border::from<double>(millis());
  }));
  const Str t_24 = name;
  const Str t_23 = name.toLowerCase();
  const Ref<Array<Str>> t_25 = arrayOf<Str>({t_23, concat(name.toLowerCase(), ".local"_s)});
  const Str t_26 = as<otter_app::firmware_src::config::ShapeLiteral_2>(as<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->portal)->accessPoint;
  const double t_27 = as<otter_app::firmware_src::config::ShapeLiteral_2>(as<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->portal)->lingerMs;
  const Ref<Object> t_28 = create<PortalOptionsLiteral>(t_24, t_25, t_26, t_27, as<otter_app::firmware_src::config::ShapeLiteral_2>(as<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->portal)->homeNetwork);
  const Ref<otter_app::firmware_src::components::wifi::station::Station> t_31 = station;
  const Ref<otter_app::firmware_src::components::wifi::saved_networks::SavedNetworks> t_30 = saved;
  const Ref<otter_app::firmware_src::components::portal::access_point::AccessPoint> t_29 = accessPoint;
#line 66
  portal = create<otter_app::firmware_src::components::portal::portal::Portal>(t_28, t_31, t_30, t_29, create<PortalHostLiteral>(closure<Ref<Object>(Ref<Object>)>(capture(), [](Ref<Object> texts) -> Ref<Object> {
#line 78
    return otter_app::firmware_src::components::device::details::readDetails(details, texts);
  }), closure<Ref<Object>()>(capture(), []() -> Ref<Object> {
#line 79
    return otter_app::firmware_src::components::device::details::readConnection(station->isJoined());
  }), closure<void()>(capture(), []() -> void {
#line 80
    updater->checkSoon();
  })));
#line 83
  portal->start();
#line 85
  station->onJoined(closure<void()>(capture(), []() -> void {
    if (as<otter_app::firmware_src::config::ShapeLiteral_2>(as<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->portal)->homeNetwork != "off"_s) {
#line 86
      ::otter::border::from<bool>(MDNS.begin(::otter::border::to<String>(name)));
    }
#line 87
    updater->checkSoon();
    report->send();
  }));
  station->start();
}
#line 235 "firmware-src/main.cpp"

}  // namespace otter_app::firmware_src::main
