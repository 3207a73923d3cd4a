// From firmware-src/main.ts. Edit that file, not this one.
#include "main.h"
#include "components/device/details.h"
#include "components/device/device.h"
#include "components/device/identity.h"
#include "components/improv/improv.h"
#include "components/ota/folder.h"
#include "components/ota/github-releases.h"
#include "components/ota/installer.h"
#include "components/ota/packed-first.h"
#include "components/ota/resumable-installer.h"
#include "components/ota/updater.h"
#include "components/ota/web.h"
#include "components/ota/website.h"
#include "components/portal/access-point.h"
#include "components/portal/portal.h"
#include "components/portal/setting-kinds.h"
#include "components/portal/settings.h"
#include "components/portal/texts/chinese.h"
#include "components/report/report.h"
#include "components/wifi/internet.h"
#include "components/wifi/saved-networks.h"
#include "components/wifi/station.h"
#include "config.h"
#include "support/ascii.h"
#include "support/log.h"
#include "version.h"

namespace otter_app::firmware_src::main {

[[maybe_unused]] static Ref<Object> identity{};
[[maybe_unused]] static Str board{};
[[maybe_unused]] static Ref<otter_app::firmware_src::components::portal::settings::Settings> settings{};
[[maybe_unused]] static Str usualName{};
[[maybe_unused]] static Ref<otter_app::firmware_src::components::portal::settings::Setting> deviceName{};
[[maybe_unused]] static Str name{};
[[maybe_unused]] static Ref<otter_app::firmware_src::components::device::device::Device> device{};
[[maybe_unused]] static Ref<otter_app::firmware_src::components::ota::web::Web> web{};
[[maybe_unused]] static Ref<otter_app::firmware_src::components::wifi::saved_networks::SavedNetworks> saved{};
[[maybe_unused]] static Ref<otter_app::firmware_src::components::wifi::station::Station> station{};
[[maybe_unused]] static Ref<otter_app::firmware_src::components::wifi::internet::InternetCheck> internet{};
[[maybe_unused]] static Ref<Fn<void()>> meanwhile{};
[[maybe_unused]] static Ref<otter_app::firmware_src::components::ota::updater::Updater> updater{};
[[maybe_unused]] static Ref<otter_app::firmware_src::components::report::report::Report> report{};
[[maybe_unused]] static Ref<otter_app::firmware_src::components::portal::access_point::AccessPoint> accessPoint{};
[[maybe_unused]] static Ref<Object> details{};
[[maybe_unused]] static Ref<otter_app::firmware_src::components::portal::portal::Portal> portal{};

static Ref<Object> createSource(const Ref<Object>& source, const Ref<otter_app::firmware_src::components::ota::web::Web>& web);
static Ref<Object> createInstaller(const Ref<otter_app::firmware_src::components::ota::web::Web>& web);

static void (*const StationOptionsLiteral_slots[])() = {
  reinterpret_cast<void (*)()>(&otter::undefinedMember<Str>),
  reinterpret_cast<void (*)()>(&otter::missingMember<double, "expires">),
  reinterpret_cast<void (*)()>(&otter::undefinedMember<Ref<Object>>),
  reinterpret_cast<void (*)()>(&otter::missingMember<double, "issued">),
  reinterpret_cast<void (*)()>(&otter::undefinedMember<Str>),
  reinterpret_cast<void (*)()>(&otter::undefinedMember<Str>),
  reinterpret_cast<void (*)()>(&otter::missingMember<double, "rollout">),
  reinterpret_cast<void (*)()>(&otter::missingMember<double, "sequence">),
  reinterpret_cast<void (*)()>(&otter::undefinedMember<Str>),
};
static const otter::FieldInfo StationOptionsLiteral_fields[] = {
  {"hostname", [](const otter::Object& object) { return otter::Value(static_cast<const StationOptionsLiteral&>(object).hostname); }},
  {"firstPauseMs", [](const otter::Object& object) { return otter::Value(static_cast<const StationOptionsLiteral&>(object).firstPauseMs); }},
  {"longestPauseMs", [](const otter::Object& object) { return otter::Value(static_cast<const StationOptionsLiteral&>(object).longestPauseMs); }},
  {"internetCheck", [](const otter::Object& object) { return otter::Value(static_cast<const StationOptionsLiteral&>(object).internetCheck); }},
};
const otter::TypeInfo StationOptionsLiteral::info{"", otter::Kind::Plain, nullptr, StationOptionsLiteral_slots, StationOptionsLiteral_fields, 4};

static Str UpdaterOptionsLiteral_get_channel_0(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<UpdaterOptionsLiteral*>(self_);
  return object->channel;
}
static Str UpdaterOptionsLiteral_get_product_5(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<UpdaterOptionsLiteral*>(self_);
  return object->product;
}
static Str UpdaterOptionsLiteral_get_version_8(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<UpdaterOptionsLiteral*>(self_);
  return object->version;
}
static void (*const UpdaterOptionsLiteral_slots[])() = {
  reinterpret_cast<void (*)()>(&UpdaterOptionsLiteral_get_channel_0),
  reinterpret_cast<void (*)()>(&otter::missingMember<double, "expires">),
  reinterpret_cast<void (*)()>(&otter::undefinedMember<Ref<Object>>),
  reinterpret_cast<void (*)()>(&otter::missingMember<double, "issued">),
  reinterpret_cast<void (*)()>(&otter::undefinedMember<Str>),
  reinterpret_cast<void (*)()>(&UpdaterOptionsLiteral_get_product_5),
  reinterpret_cast<void (*)()>(&otter::missingMember<double, "rollout">),
  reinterpret_cast<void (*)()>(&otter::missingMember<double, "sequence">),
  reinterpret_cast<void (*)()>(&UpdaterOptionsLiteral_get_version_8),
};
static const otter::FieldInfo UpdaterOptionsLiteral_fields[] = {
  {"product", [](const otter::Object& object) { return otter::Value(static_cast<const UpdaterOptionsLiteral&>(object).product); }},
  {"version", [](const otter::Object& object) { return otter::Value(static_cast<const UpdaterOptionsLiteral&>(object).version); }},
  {"channel", [](const otter::Object& object) { return otter::Value(static_cast<const UpdaterOptionsLiteral&>(object).channel); }},
  {"deviceId", [](const otter::Object& object) { return otter::Value(static_cast<const UpdaterOptionsLiteral&>(object).deviceId); }},
  {"intervalMs", [](const otter::Object& object) { return otter::Value(static_cast<const UpdaterOptionsLiteral&>(object).intervalMs); }},
  {"firstRetryMs", [](const otter::Object& object) { return otter::Value(static_cast<const UpdaterOptionsLiteral&>(object).firstRetryMs); }},
  {"trialMs", [](const otter::Object& object) { return otter::Value(static_cast<const UpdaterOptionsLiteral&>(object).trialMs); }},
  {"trialLimit", [](const otter::Object& object) { return otter::Value(static_cast<const UpdaterOptionsLiteral&>(object).trialLimit); }},
};
const otter::TypeInfo UpdaterOptionsLiteral::info{"", otter::Kind::Plain, nullptr, UpdaterOptionsLiteral_slots, UpdaterOptionsLiteral_fields, 8};

static Str AccessPointOptionsLiteral_get_name_9(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<AccessPointOptionsLiteral*>(self_);
  return object->name;
}
static Str AccessPointOptionsLiteral_get_password_12(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<AccessPointOptionsLiteral*>(self_);
  return object->password;
}
static void (*const AccessPointOptionsLiteral_slots[])() = {
  reinterpret_cast<void (*)()>(&otter::undefinedMember<Str>),
  reinterpret_cast<void (*)()>(&otter::missingMember<double, "expires">),
  reinterpret_cast<void (*)()>(&otter::undefinedMember<Ref<Object>>),
  reinterpret_cast<void (*)()>(&otter::missingMember<double, "issued">),
  reinterpret_cast<void (*)()>(&otter::undefinedMember<Str>),
  reinterpret_cast<void (*)()>(&otter::undefinedMember<Str>),
  reinterpret_cast<void (*)()>(&otter::missingMember<double, "rollout">),
  reinterpret_cast<void (*)()>(&otter::missingMember<double, "sequence">),
  reinterpret_cast<void (*)()>(&otter::undefinedMember<Str>),
  reinterpret_cast<void (*)()>(&AccessPointOptionsLiteral_get_name_9),
  reinterpret_cast<void (*)()>(&otter::undefinedMember<Ref<Object>>),
  reinterpret_cast<void (*)()>(&otter::undefinedMember<Ref<Object>>),
  reinterpret_cast<void (*)()>(&AccessPointOptionsLiteral_get_password_12),
};
static const otter::FieldInfo AccessPointOptionsLiteral_fields[] = {
  {"name", [](const otter::Object& object) { return otter::Value(static_cast<const AccessPointOptionsLiteral&>(object).name); }},
  {"address", [](const otter::Object& object) { return otter::Value(static_cast<const AccessPointOptionsLiteral&>(object).address); }},
  {"password", [](const otter::Object& object) { return otter::Value(static_cast<const AccessPointOptionsLiteral&>(object).password); }},
};
const otter::TypeInfo AccessPointOptionsLiteral::info{"", otter::Kind::Plain, nullptr, AccessPointOptionsLiteral_slots, AccessPointOptionsLiteral_fields, 3};

static Str DetailSourcesLiteral_get_version_8(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<DetailSourcesLiteral*>(self_);
  return object->version;
}
static void (*const DetailSourcesLiteral_slots[])() = {
  reinterpret_cast<void (*)()>(&otter::undefinedMember<Str>),
  reinterpret_cast<void (*)()>(&otter::missingMember<double, "expires">),
  reinterpret_cast<void (*)()>(&otter::undefinedMember<Ref<Object>>),
  reinterpret_cast<void (*)()>(&otter::missingMember<double, "issued">),
  reinterpret_cast<void (*)()>(&otter::undefinedMember<Str>),
  reinterpret_cast<void (*)()>(&otter::undefinedMember<Str>),
  reinterpret_cast<void (*)()>(&otter::missingMember<double, "rollout">),
  reinterpret_cast<void (*)()>(&otter::missingMember<double, "sequence">),
  reinterpret_cast<void (*)()>(&DetailSourcesLiteral_get_version_8),
};
static const otter::FieldInfo DetailSourcesLiteral_fields[] = {
  {"version", [](const otter::Object& object) { return otter::Value(static_cast<const DetailSourcesLiteral&>(object).version); }},
  {"mac", [](const otter::Object& object) { return otter::Value(static_cast<const DetailSourcesLiteral&>(object).mac); }},
  {"isJoined", [](const otter::Object& object) { return otter::Value(static_cast<const DetailSourcesLiteral&>(object).isJoined); }},
  {"sensorReading", [](const otter::Object& object) { return otter::Value(static_cast<const DetailSourcesLiteral&>(object).sensorReading); }},
  {"updateStatus", [](const otter::Object& object) { return otter::Value(static_cast<const DetailSourcesLiteral&>(object).updateStatus); }},
  {"upTimeMs", [](const otter::Object& object) { return otter::Value(static_cast<const DetailSourcesLiteral&>(object).upTimeMs); }},
};
const otter::TypeInfo DetailSourcesLiteral::info{"", otter::Kind::Plain, nullptr, DetailSourcesLiteral_slots, DetailSourcesLiteral_fields, 6};
void DetailSourcesLiteral::trace(otter::Tracer& tracer) {
  tracer(isJoined);
  tracer(sensorReading);
  tracer(updateStatus);
  tracer(upTimeMs);
}

static void (*const PortalOptionsLiteral_slots[])() = {
  reinterpret_cast<void (*)()>(&otter::undefinedMember<Str>),
  reinterpret_cast<void (*)()>(&otter::missingMember<double, "expires">),
  reinterpret_cast<void (*)()>(&otter::undefinedMember<Ref<Object>>),
  reinterpret_cast<void (*)()>(&otter::missingMember<double, "issued">),
  reinterpret_cast<void (*)()>(&otter::undefinedMember<Str>),
  reinterpret_cast<void (*)()>(&otter::undefinedMember<Str>),
  reinterpret_cast<void (*)()>(&otter::missingMember<double, "rollout">),
  reinterpret_cast<void (*)()>(&otter::missingMember<double, "sequence">),
  reinterpret_cast<void (*)()>(&otter::undefinedMember<Str>),
};
static const otter::FieldInfo PortalOptionsLiteral_fields[] = {
  {"deviceName", [](const otter::Object& object) { return otter::Value(static_cast<const PortalOptionsLiteral&>(object).deviceName); }},
  {"ownNames", [](const otter::Object& object) { return otter::Value(static_cast<const PortalOptionsLiteral&>(object).ownNames); }},
  {"accessPoint", [](const otter::Object& object) { return otter::Value(static_cast<const PortalOptionsLiteral&>(object).accessPoint); }},
  {"lingerMs", [](const otter::Object& object) { return otter::Value(static_cast<const PortalOptionsLiteral&>(object).lingerMs); }},
  {"openLimitMs", [](const otter::Object& object) { return otter::Value(static_cast<const PortalOptionsLiteral&>(object).openLimitMs); }},
  {"homeNetwork", [](const otter::Object& object) { return otter::Value(static_cast<const PortalOptionsLiteral&>(object).homeNetwork); }},
};
const otter::TypeInfo PortalOptionsLiteral::info{"", otter::Kind::Plain, nullptr, PortalOptionsLiteral_slots, PortalOptionsLiteral_fields, 6};

static void (*const PortalHostLiteral_slots[])() = {
  reinterpret_cast<void (*)()>(&otter::undefinedMember<Str>),
  reinterpret_cast<void (*)()>(&otter::missingMember<double, "expires">),
  reinterpret_cast<void (*)()>(&otter::undefinedMember<Ref<Object>>),
  reinterpret_cast<void (*)()>(&otter::missingMember<double, "issued">),
  reinterpret_cast<void (*)()>(&otter::undefinedMember<Str>),
  reinterpret_cast<void (*)()>(&otter::undefinedMember<Str>),
  reinterpret_cast<void (*)()>(&otter::missingMember<double, "rollout">),
  reinterpret_cast<void (*)()>(&otter::missingMember<double, "sequence">),
  reinterpret_cast<void (*)()>(&otter::undefinedMember<Str>),
};
static const otter::FieldInfo PortalHostLiteral_fields[] = {
  {"details", [](const otter::Object& object) { return otter::Value(static_cast<const PortalHostLiteral&>(object).details); }},
  {"connection", [](const otter::Object& object) { return otter::Value(static_cast<const PortalHostLiteral&>(object).connection); }},
  {"checkForUpdates", [](const otter::Object& object) { return otter::Value(static_cast<const PortalHostLiteral&>(object).checkForUpdates); }},
  {"isUpdating", [](const otter::Object& object) { return otter::Value(static_cast<const PortalHostLiteral&>(object).isUpdating); }},
};
const otter::TypeInfo PortalHostLiteral::info{"", otter::Kind::Plain, nullptr, PortalHostLiteral_slots, PortalHostLiteral_fields, 4};
void PortalHostLiteral::trace(otter::Tracer& tracer) {
  tracer(details);
  tracer(connection);
  tracer(checkForUpdates);
  tracer(isUpdating);
}

static Str ImprovOptionsLiteral_get_version_8(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<ImprovOptionsLiteral*>(self_);
  return object->version;
}
static void (*const ImprovOptionsLiteral_slots[])() = {
  reinterpret_cast<void (*)()>(&otter::undefinedMember<Str>),
  reinterpret_cast<void (*)()>(&otter::missingMember<double, "expires">),
  reinterpret_cast<void (*)()>(&otter::undefinedMember<Ref<Object>>),
  reinterpret_cast<void (*)()>(&otter::missingMember<double, "issued">),
  reinterpret_cast<void (*)()>(&otter::undefinedMember<Str>),
  reinterpret_cast<void (*)()>(&otter::undefinedMember<Str>),
  reinterpret_cast<void (*)()>(&otter::missingMember<double, "rollout">),
  reinterpret_cast<void (*)()>(&otter::missingMember<double, "sequence">),
  reinterpret_cast<void (*)()>(&ImprovOptionsLiteral_get_version_8),
};
static const otter::FieldInfo ImprovOptionsLiteral_fields[] = {
  {"firmware", [](const otter::Object& object) { return otter::Value(static_cast<const ImprovOptionsLiteral&>(object).firmware); }},
  {"version", [](const otter::Object& object) { return otter::Value(static_cast<const ImprovOptionsLiteral&>(object).version); }},
  {"chip", [](const otter::Object& object) { return otter::Value(static_cast<const ImprovOptionsLiteral&>(object).chip); }},
  {"deviceName", [](const otter::Object& object) { return otter::Value(static_cast<const ImprovOptionsLiteral&>(object).deviceName); }},
};
const otter::TypeInfo ImprovOptionsLiteral::info{"", otter::Kind::Plain, nullptr, ImprovOptionsLiteral_slots, ImprovOptionsLiteral_fields, 4};

static void (*const ShapeLiteral_slots[])() = {
  reinterpret_cast<void (*)()>(&otter::undefinedMember<Str>),
  reinterpret_cast<void (*)()>(&otter::missingMember<double, "expires">),
  reinterpret_cast<void (*)()>(&otter::undefinedMember<Ref<Object>>),
  reinterpret_cast<void (*)()>(&otter::missingMember<double, "issued">),
  reinterpret_cast<void (*)()>(&otter::undefinedMember<Str>),
  reinterpret_cast<void (*)()>(&otter::undefinedMember<Str>),
  reinterpret_cast<void (*)()>(&otter::missingMember<double, "rollout">),
  reinterpret_cast<void (*)()>(&otter::missingMember<double, "sequence">),
  reinterpret_cast<void (*)()>(&otter::undefinedMember<Str>),
};
static const otter::FieldInfo ShapeLiteral_fields[] = {
  {"keys", [](const otter::Object& object) { return otter::Value(static_cast<const ShapeLiteral&>(object).keys); }},
  {"board", [](const otter::Object& object) { return otter::Value(static_cast<const ShapeLiteral&>(object).board); }},
};
const otter::TypeInfo ShapeLiteral::info{"", otter::Kind::Plain, nullptr, ShapeLiteral_slots, ShapeLiteral_fields, 2};
void ShapeLiteral::trace(otter::Tracer& tracer) {
  tracer(keys);
}

#line 127 "firmware-src/main.ts"
static Ref<Object> createSource(const Ref<Object>& source, const Ref<otter_app::firmware_src::components::ota::web::Web>& web) {
  const Ref<Array<Ref<Object>>> t = seen<otter_app::firmware_src::config::ShapeLiteral_3>(seen<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->ota)->trustedKeys;
#line 128
  const Ref<Object> terms = create<ShapeLiteral>(t, board);
  {
#line 129
    const Str subject = seen<otter_app::firmware_src::config::ShapeLiteral_4>(source)->kind;
#line 129
    std::int32_t clause = 3;
#line 134
    if (subject == "github"_s) {
      clause = 0;
    } else if (subject == "website"_s) {
      clause = 1;
    } else if (subject == "folder"_s) {
      clause = 2;
    }
#line 135
    switch (clause) {
      case 0:
      {
        const Str t_2 = seen<otter_app::firmware_src::config::ShapeLiteral_4>(source)->owner;
#line 131
        return create<otter_app::firmware_src::components::ota::github_releases::GithubReleases>(t_2, Str(seen<otter_app::firmware_src::config::ShapeLiteral_4>(source)->repository), web, terms);
      }
      case 1:
      {
#line 133
        return create<otter_app::firmware_src::components::ota::website::Website>(otter::dispatch<Str()>(source, 0), web, terms);
      }
      case 2:
      {
#line 135
        return create<otter_app::firmware_src::components::ota::folder::Folder>(otter::dispatch<Str()>(source, 0), web);
      }
    }
  }
  __builtin_unreachable();
}
#line 297 "firmware-src/main.cpp"

#line 120 "firmware-src/main.ts"
static Ref<Object> createInstaller(const Ref<otter_app::firmware_src::components::ota::web::Web>& web) {
  const Ref<otter_app::firmware_src::components::ota::resumable_installer::ResumableInstaller> loop = create<otter_app::firmware_src::components::ota::resumable_installer::ResumableInstaller>(web, hold(seen<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->ota));
  const Ref<Object> plain = seen<otter_app::firmware_src::config::ShapeLiteral_3>(seen<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->ota)->installer == "resumable"_s ? Ref<Object>(loop) : Ref<Object>(create<otter_app::firmware_src::components::ota::installer::HttpUpdateInstaller>(web, closure<void()>(capture(), []() -> void {
    hold(meanwhile)->call();
  })));
#line 124
  return seen<otter_app::firmware_src::config::ShapeLiteral_3>(seen<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->ota)->takesPacked ? Ref<Object>(create<otter_app::firmware_src::components::ota::packed_first::PackedFirst>(otter_app::firmware_src::version::version, web, loop, plain)) : plain;
}
#line 308 "firmware-src/main.cpp"

void initialize() {
#line 31 "firmware-src/main.ts"
  Serial.begin(::otter::border::to<unsigned long>(115200.0));
#line 33
  identity = otter_app::firmware_src::components::device::identity::readIdentity();
  board = (::otter::border::from<::otter::Str>(otter::arduino::boardName()));
  settings = create<otter_app::firmware_src::components::portal::settings::Settings>();
  const Str t = seen<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->namePrefix;
#line 36
  usualName = concat(t, "-"_s, seen<otter_app::firmware_src::components::device::identity::IdentityLiteral>(identity)->shortId);
  const Ref<otter_app::firmware_src::components::portal::settings::Settings> t_2 = settings;
#line 37
  deviceName = t_2->add("deviceName"_s, "Device name"_s, otter_app::firmware_src::components::portal::setting_kinds::hostLabel(""_s, 24), closure<Str(Ref<Object>)>(capture(), [](Ref<Object> texts) -> Str {
#line 37
    return seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->deviceName;
  }));
#line 38
  name = deviceName->get_value() == ""_s ? usualName : deviceName->get_value();
  const Str t_5 = name;
  const Str t_4 = otter_app::firmware_src::version::version;
  const Str t_3 = board;
#line 39
  otter_app::firmware_src::support::log::log("device"_s, concat(t_5, " "_s, t_4, " on "_s, t_3, ", "_s, seen<otter_app::firmware_src::components::device::identity::IdentityLiteral>(identity)->mac));
#line 41
  device = create<otter_app::firmware_src::components::device::device::Device>(hold(seen<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->device));
  device->start();
#line 44
  web = create<otter_app::firmware_src::components::ota::web::Web>(Str(seen<otter_app::firmware_src::config::ShapeLiteral_3>(seen<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->ota)->certificates));
  saved = create<otter_app::firmware_src::components::wifi::saved_networks::SavedNetworks>();
  saved->load();
  const Str t_7 = name;
#line 47
  const Ref<Object> t_6 = seen<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->wifi;
  const std::int32_t t_8 = seen<otter_app::firmware_src::config::ShapeLiteral>(t_6)->firstPauseMs;
  const std::int32_t t_9 = seen<otter_app::firmware_src::config::ShapeLiteral>(t_6)->longestPauseMs;
  const Ref<Object> t_10 = create<StationOptionsLiteral>(t_7, t_8, t_9, seen<otter_app::firmware_src::config::ShapeLiteral>(t_6)->internetCheck);
#line 47
  station = create<otter_app::firmware_src::components::wifi::station::Station>(t_10, saved);
#line 49
  internet = create<otter_app::firmware_src::components::wifi::internet::InternetCheck>(Str(seen<otter_app::firmware_src::config::ShapeLiteral>(seen<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->wifi)->internetCheck));
#line 52
  meanwhile = closure<void()>(capture(), []() -> void {
  });
  const Str t_11 = seen<otter_app::firmware_src::config::ShapeLiteral_3>(seen<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->ota)->product;
  const Str t_12 = otter_app::firmware_src::version::version;
  const Str t_13 = seen<otter_app::firmware_src::config::ShapeLiteral_3>(seen<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->ota)->channel;
  const Str t_14 = seen<otter_app::firmware_src::components::device::identity::IdentityLiteral>(identity)->mac;
  const std::int32_t t_15 = seen<otter_app::firmware_src::config::ShapeLiteral_3>(seen<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->ota)->intervalMs;
  const std::int32_t t_16 = seen<otter_app::firmware_src::config::ShapeLiteral_3>(seen<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->ota)->firstRetryMs;
  const std::int32_t t_17 = seen<otter_app::firmware_src::config::ShapeLiteral_3>(seen<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->ota)->trialMs;
  const Ref<Object> t_18 = create<UpdaterOptionsLiteral>(t_11, t_12, t_13, t_14, t_15, t_16, t_17, seen<otter_app::firmware_src::config::ShapeLiteral_3>(seen<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->ota)->trialLimit);
  const Ref<Array<Ref<Object>>> t_19 = hold(seen<otter_app::firmware_src::config::ShapeLiteral_3>(seen<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->ota)->sources)->map<Ref<Object>>([&](Ref<Object> source) -> Ref<Object> {
#line 64
    return createSource(source, web);
  });
#line 53
  updater = create<otter_app::firmware_src::components::ota::updater::Updater>(t_18, t_19, createInstaller(web), closure<bool()>(capture(), []() -> bool {
#line 66
    return station->isJoined();
  }));
  updater->start();
  const Ref<Object> t_20 = seen<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->report;
  const Str t_21 = seen<otter_app::firmware_src::components::device::identity::IdentityLiteral>(identity)->mac;
#line 70
  report = create<otter_app::firmware_src::components::report::report::Report>(t_20, t_21, web, closure<bool()>(capture(), []() -> bool {
#line 70
    return station->isJoined();
  }));
#line 71
  report->start();
  const Str t_22 = name;
  const Str t_23 = seen<otter_app::firmware_src::config::ShapeLiteral_2>(seen<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->portal)->address;
#line 73
  accessPoint = create<otter_app::firmware_src::components::portal::access_point::AccessPoint>(create<AccessPointOptionsLiteral>(t_22, t_23, seen<otter_app::firmware_src::config::ShapeLiteral_2>(seen<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->portal)->password));
  const Str t_24 = otter_app::firmware_src::version::version;
#line 74
  details = create<DetailSourcesLiteral>(t_24, seen<otter_app::firmware_src::components::device::identity::IdentityLiteral>(identity)->mac, closure<bool()>(capture(), []() -> bool {
#line 77
    return station->isJoined();
  }), closure<Str()>(capture(), []() -> Str {
#line 78
    return device->reading();
  }), closure<Ref<Object>()>(capture(), []() -> Ref<Object> {
#line 79
    return updater->lastStatus();
  }), closure<double()>(capture(), []() -> double {
#line 80
    return static_cast<double>(::otter::border::from<std::uint32_t>(millis()));
  }));
  const Str t_26 = name;
  const Str t_25 = otter_app::firmware_src::support::ascii::asciiLowerCase->call(name);
  const Ref<Array<Str>> t_27 = arrayOf<Str>({t_25, concat(otter_app::firmware_src::support::ascii::asciiLowerCase->call(name), ".local"_s)});
  const Str t_28 = seen<otter_app::firmware_src::config::ShapeLiteral_2>(seen<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->portal)->accessPoint;
  const std::int32_t t_29 = seen<otter_app::firmware_src::config::ShapeLiteral_2>(seen<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->portal)->lingerMs;
  const std::int32_t t_30 = seen<otter_app::firmware_src::config::ShapeLiteral_2>(seen<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->portal)->openLimitMs;
  const Ref<Object> t_31 = create<PortalOptionsLiteral>(t_26, t_27, t_28, t_29, t_30, seen<otter_app::firmware_src::config::ShapeLiteral_2>(seen<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->portal)->homeNetwork);
  const Ref<otter_app::firmware_src::components::wifi::station::Station> t_35 = station;
  const Ref<otter_app::firmware_src::components::wifi::saved_networks::SavedNetworks> t_34 = saved;
  const Ref<otter_app::firmware_src::components::portal::access_point::AccessPoint> t_33 = accessPoint;
  const Ref<Object> t_36 = create<PortalHostLiteral>(closure<Ref<Object>(Ref<Object>)>(capture(), [](Ref<Object> texts_2) -> Ref<Object> {
#line 95
    return otter_app::firmware_src::components::device::details::readDetails(details, texts_2);
  }), closure<Ref<Object>()>(capture(), []() -> Ref<Object> {
    const bool t_32 = station->isJoined();
#line 96
    return otter_app::firmware_src::components::device::details::readConnection(t_32, internet->result());
  }), closure<void()>(capture(), []() -> void {
#line 97
    updater->checkSoon();
  }), closure<bool()>(capture(), []() -> bool {
#line 98
    return arrayOf<Str>({"checking"_s, "downloading"_s})->includes(seen<otter_app::firmware_src::components::ota::updater::UpdateStatusLiteral>(updater->lastStatus())->phase);
  }));
#line 82
  portal = create<otter_app::firmware_src::components::portal::portal::Portal>(t_31, t_35, t_34, t_33, t_36, settings);
#line 102
  portal->start();
  meanwhile = closure<void()>(capture(), []() -> void {
#line 103
    portal->serve();
  });
#line 107
  if (seen<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->improv) {
#line 106
    const Ref<Object> t_37 = seen<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->ota;
#line 106
    const Str firmware = seen<otter_app::firmware_src::config::ShapeLiteral_3>(t_37)->product;
    const Str t_38 = otter_app::firmware_src::version::version;
    const Str t_39 = otter_app::firmware_src::support::ascii::asciiUpperCase->call(board);
    const Ref<Object> t_40 = create<ImprovOptionsLiteral>(firmware, t_38, t_39, name);
#line 107
    create<otter_app::firmware_src::components::improv::improv::Improv>(t_40, station)->start();
  }
#line 110
  station->onJoined(closure<void()>(capture(), []() -> void {
    internet->start();
    if (seen<otter_app::firmware_src::config::ShapeLiteral_3>(seen<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->ota)->timeServer != ""_s) {
#line 112
      configTime(::otter::border::to<long>(0.0), ::otter::border::to<int>(0.0), ::otter::border::to<otter::border::KeptText>(seen<otter_app::firmware_src::config::ShapeLiteral_3>(seen<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->ota)->timeServer));
    }
#line 113
    if (seen<otter_app::firmware_src::config::ShapeLiteral_2>(seen<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->portal)->homeNetwork != "off"_s && (::otter::border::from<bool>(MDNS.begin(::otter::border::to<String>(name))))) {
#line 113
      ::otter::border::from<bool>(MDNS.addService(::otter::border::to<String>("http"_s), ::otter::border::to<String>("tcp"_s), ::otter::border::to<uint16_t>(80.0)));
    }
#line 114
    updater->checkSoon();
    report->send();
  }));
  station->start();
}
#line 461 "firmware-src/main.cpp"

}  // namespace otter_app::firmware_src::main
