// From firmware-src/main.ts. Edit that file, not this one.
#include "main.h"
#include "components/device/details.h"
#include "components/device/device.h"
#include "components/device/identity.h"
#include "components/improv/improv.h"
#include "components/ota/crash-ladder.h"
#include "components/ota/facts.h"
#include "components/ota/folder.h"
#include "components/ota/github-releases.h"
#include "components/ota/http-update-installer.h"
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
[[maybe_unused]] static Ref<otter_app::firmware_src::components::ota::crash_ladder::CrashLadder> ladder{};
[[maybe_unused]] static bool isInSafeMode{};
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
[[maybe_unused]] static Ref<Object> facts{};
[[maybe_unused]] static Ref<otter_app::firmware_src::components::portal::portal::Portal> portal{};

static Ref<Object> createSource(const Ref<Object>& source, const Ref<otter_app::firmware_src::components::ota::web::Web>& web);
static Ref<Object> createInstaller(const Ref<otter_app::firmware_src::components::ota::web::Web>& web);

static const otter::FieldInfo CrashLadderOptionsLiteral_fields[] = {
  {"version", [](const otter::Object& object) { return otter::Value(static_cast<const CrashLadderOptionsLiteral&>(object).version); }},
  {"product", [](const otter::Object& object) { return otter::Value(static_cast<const CrashLadderOptionsLiteral&>(object).product); }},
  {"trustedKeys", [](const otter::Object& object) { return otter::Value(static_cast<const CrashLadderOptionsLiteral&>(object).trustedKeys); }},
  {"channel", [](const otter::Object& object) { return otter::Value(static_cast<const CrashLadderOptionsLiteral&>(object).channel); }},
  {"timeServer", [](const otter::Object& object) { return otter::Value(static_cast<const CrashLadderOptionsLiteral&>(object).timeServer); }},
  {"sources", [](const otter::Object& object) { return otter::Value(static_cast<const CrashLadderOptionsLiteral&>(object).sources); }},
  {"intervalMs", [](const otter::Object& object) { return otter::Value(static_cast<const CrashLadderOptionsLiteral&>(object).intervalMs); }},
  {"firstRetryMs", [](const otter::Object& object) { return otter::Value(static_cast<const CrashLadderOptionsLiteral&>(object).firstRetryMs); }},
  {"trialMs", [](const otter::Object& object) { return otter::Value(static_cast<const CrashLadderOptionsLiteral&>(object).trialMs); }},
  {"trialLimit", [](const otter::Object& object) { return otter::Value(static_cast<const CrashLadderOptionsLiteral&>(object).trialLimit); }},
  {"provenMs", [](const otter::Object& object) { return otter::Value(static_cast<const CrashLadderOptionsLiteral&>(object).provenMs); }},
  {"safeModeAfter", [](const otter::Object& object) { return otter::Value(static_cast<const CrashLadderOptionsLiteral&>(object).safeModeAfter); }},
  {"safeModeMs", [](const otter::Object& object) { return otter::Value(static_cast<const CrashLadderOptionsLiteral&>(object).safeModeMs); }},
  {"fallBackAfter", [](const otter::Object& object) { return otter::Value(static_cast<const CrashLadderOptionsLiteral&>(object).fallBackAfter); }},
  {"installer", [](const otter::Object& object) { return otter::Value(static_cast<const CrashLadderOptionsLiteral&>(object).installer); }},
  {"takesPacked", [](const otter::Object& object) { return otter::Value(static_cast<const CrashLadderOptionsLiteral&>(object).takesPacked); }},
  {"resumeLimit", [](const otter::Object& object) { return otter::Value(static_cast<const CrashLadderOptionsLiteral&>(object).resumeLimit); }},
  {"leastBytesPerSecond", [](const otter::Object& object) { return otter::Value(static_cast<const CrashLadderOptionsLiteral&>(object).leastBytesPerSecond); }},
  {"certificates", [](const otter::Object& object) { return otter::Value(static_cast<const CrashLadderOptionsLiteral&>(object).certificates); }},
};
const otter::TypeInfo CrashLadderOptionsLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, CrashLadderOptionsLiteral_fields, 19};
void CrashLadderOptionsLiteral::trace(otter::Tracer& tracer) {
  tracer(trustedKeys);
  tracer(sources);
}

static const otter::FieldInfo StationOptionsLiteral_fields[] = {
  {"hostname", [](const otter::Object& object) { return otter::Value(static_cast<const StationOptionsLiteral&>(object).hostname); }},
  {"firstPauseMs", [](const otter::Object& object) { return otter::Value(static_cast<const StationOptionsLiteral&>(object).firstPauseMs); }},
  {"longestPauseMs", [](const otter::Object& object) { return otter::Value(static_cast<const StationOptionsLiteral&>(object).longestPauseMs); }},
  {"internetCheck", [](const otter::Object& object) { return otter::Value(static_cast<const StationOptionsLiteral&>(object).internetCheck); }},
};
const otter::TypeInfo StationOptionsLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, StationOptionsLiteral_fields, 4};

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
const otter::TypeInfo UpdaterOptionsLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, UpdaterOptionsLiteral_fields, 8};

static Str AccessPointOptionsLiteral_get_name_0(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<AccessPointOptionsLiteral*>(self_);
  return object->name;
}
static Str AccessPointOptionsLiteral_get_password_3(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<AccessPointOptionsLiteral*>(self_);
  return object->password;
}
static void (*const AccessPointOptionsLiteral_slots[])() = {
  reinterpret_cast<void (*)()>(&AccessPointOptionsLiteral_get_name_0),
  reinterpret_cast<void (*)()>(&otter::undefinedMember<Ref<Object>>),
  reinterpret_cast<void (*)()>(&otter::undefinedMember<Ref<Object>>),
  reinterpret_cast<void (*)()>(&AccessPointOptionsLiteral_get_password_3),
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
  {"updateStatus", [](const otter::Object& object) { return otter::Value(static_cast<const DetailSourcesLiteral&>(object).updateStatus); }},
  {"isOnTrial", [](const otter::Object& object) { return otter::Value(static_cast<const DetailSourcesLiteral&>(object).isOnTrial); }},
  {"isInSafeMode", [](const otter::Object& object) { return otter::Value(static_cast<const DetailSourcesLiteral&>(object).isInSafeMode); }},
  {"upTimeMs", [](const otter::Object& object) { return otter::Value(static_cast<const DetailSourcesLiteral&>(object).upTimeMs); }},
};
const otter::TypeInfo DetailSourcesLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, DetailSourcesLiteral_fields, 8};
void DetailSourcesLiteral::trace(otter::Tracer& tracer) {
  tracer(isJoined);
  tracer(sensorReading);
  tracer(updateStatus);
  tracer(isOnTrial);
  tracer(upTimeMs);
}

static const otter::FieldInfo FactSourcesLiteral_fields[] = {
  {"version", [](const otter::Object& object) { return otter::Value(static_cast<const FactSourcesLiteral&>(object).version); }},
  {"board", [](const otter::Object& object) { return otter::Value(static_cast<const FactSourcesLiteral&>(object).board); }},
  {"slot", [](const otter::Object& object) { return otter::Value(static_cast<const FactSourcesLiteral&>(object).slot); }},
  {"isInSafeMode", [](const otter::Object& object) { return otter::Value(static_cast<const FactSourcesLiteral&>(object).isInSafeMode); }},
  {"earlyEnds", [](const otter::Object& object) { return otter::Value(static_cast<const FactSourcesLiteral&>(object).earlyEnds); }},
  {"updates", [](const otter::Object& object) { return otter::Value(static_cast<const FactSourcesLiteral&>(object).updates); }},
  {"upTimeMs", [](const otter::Object& object) { return otter::Value(static_cast<const FactSourcesLiteral&>(object).upTimeMs); }},
};
const otter::TypeInfo FactSourcesLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, FactSourcesLiteral_fields, 7};
void FactSourcesLiteral::trace(otter::Tracer& tracer) {
  tracer(updates);
  tracer(upTimeMs);
}

static const otter::FieldInfo PortalOptionsLiteral_fields[] = {
  {"deviceName", [](const otter::Object& object) { return otter::Value(static_cast<const PortalOptionsLiteral&>(object).deviceName); }},
  {"ownNames", [](const otter::Object& object) { return otter::Value(static_cast<const PortalOptionsLiteral&>(object).ownNames); }},
  {"accessPoint", [](const otter::Object& object) { return otter::Value(static_cast<const PortalOptionsLiteral&>(object).accessPoint); }},
  {"lingerMs", [](const otter::Object& object) { return otter::Value(static_cast<const PortalOptionsLiteral&>(object).lingerMs); }},
  {"openLimitMs", [](const otter::Object& object) { return otter::Value(static_cast<const PortalOptionsLiteral&>(object).openLimitMs); }},
  {"homeNetwork", [](const otter::Object& object) { return otter::Value(static_cast<const PortalOptionsLiteral&>(object).homeNetwork); }},
};
const otter::TypeInfo PortalOptionsLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, PortalOptionsLiteral_fields, 6};

static const otter::FieldInfo PortalHostLiteral_fields[] = {
  {"details", [](const otter::Object& object) { return otter::Value(static_cast<const PortalHostLiteral&>(object).details); }},
  {"connection", [](const otter::Object& object) { return otter::Value(static_cast<const PortalHostLiteral&>(object).connection); }},
  {"checkForUpdates", [](const otter::Object& object) { return otter::Value(static_cast<const PortalHostLiteral&>(object).checkForUpdates); }},
  {"isUpdating", [](const otter::Object& object) { return otter::Value(static_cast<const PortalHostLiteral&>(object).isUpdating); }},
};
const otter::TypeInfo PortalHostLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, PortalHostLiteral_fields, 4};
void PortalHostLiteral::trace(otter::Tracer& tracer) {
  tracer(details);
  tracer(connection);
  tracer(checkForUpdates);
  tracer(isUpdating);
}

static const otter::FieldInfo ImprovOptionsLiteral_fields[] = {
  {"firmware", [](const otter::Object& object) { return otter::Value(static_cast<const ImprovOptionsLiteral&>(object).firmware); }},
  {"version", [](const otter::Object& object) { return otter::Value(static_cast<const ImprovOptionsLiteral&>(object).version); }},
  {"chip", [](const otter::Object& object) { return otter::Value(static_cast<const ImprovOptionsLiteral&>(object).chip); }},
  {"deviceName", [](const otter::Object& object) { return otter::Value(static_cast<const ImprovOptionsLiteral&>(object).deviceName); }},
};
const otter::TypeInfo ImprovOptionsLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, ImprovOptionsLiteral_fields, 4};

static const otter::FieldInfo ShapeLiteral_fields[] = {
  {"keys", [](const otter::Object& object) { return otter::Value(static_cast<const ShapeLiteral&>(object).keys); }},
  {"board", [](const otter::Object& object) { return otter::Value(static_cast<const ShapeLiteral&>(object).board); }},
};
const otter::TypeInfo ShapeLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, ShapeLiteral_fields, 2};
void ShapeLiteral::trace(otter::Tracer& tracer) {
  tracer(keys);
}

#line 147 "firmware-src/main.ts"
static Ref<Object> createSource(const Ref<Object>& source, const Ref<otter_app::firmware_src::components::ota::web::Web>& web) {
  const Ref<Array<Ref<Object>>> t = seen<otter_app::firmware_src::config::ShapeLiteral_3>(seen<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->ota)->trustedKeys;
#line 148
  const Ref<Object> terms = create<ShapeLiteral>(t, board);
  {
#line 149
    const Str subject = seen<otter_app::firmware_src::config::ShapeLiteral_4>(source)->kind;
#line 149
    std::int32_t clause = 3;
#line 154
    if (subject == "github"_s) {
      clause = 0;
    } else if (subject == "website"_s) {
      clause = 1;
    } else if (subject == "folder"_s) {
      clause = 2;
    }
#line 155
    switch (clause) {
      case 0:
      {
        const Str t_2 = seen<otter_app::firmware_src::config::ShapeLiteral_4>(source)->owner;
#line 151
        return create<otter_app::firmware_src::components::ota::github_releases::GithubReleases>(t_2, Str(seen<otter_app::firmware_src::config::ShapeLiteral_4>(source)->repository), web, terms);
      }
      case 1:
      {
#line 153
        return create<otter_app::firmware_src::components::ota::website::Website>(otter::dispatch<Str()>(source, 0), web, terms);
      }
      case 2:
      {
#line 155
        return create<otter_app::firmware_src::components::ota::folder::Folder>(otter::dispatch<Str()>(source, 0), web);
      }
    }
  }
  __builtin_unreachable();
}
#line 241 "firmware-src/main.cpp"

#line 140 "firmware-src/main.ts"
static Ref<Object> createInstaller(const Ref<otter_app::firmware_src::components::ota::web::Web>& web) {
  const Ref<otter_app::firmware_src::components::ota::resumable_installer::ResumableInstaller> loop = create<otter_app::firmware_src::components::ota::resumable_installer::ResumableInstaller>(web, hold(seen<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->ota));
  const Ref<Object> plain = seen<otter_app::firmware_src::config::ShapeLiteral_3>(seen<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->ota)->installer == "resumable"_s ? Ref<Object>(loop) : Ref<Object>(create<otter_app::firmware_src::components::ota::http_update_installer::HttpUpdateInstaller>(web, closure<void()>(capture(), []() -> void {
    hold(meanwhile)->call();
  })));
#line 144
  return seen<otter_app::firmware_src::config::ShapeLiteral_3>(seen<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->ota)->takesPacked ? Ref<Object>(create<otter_app::firmware_src::components::ota::packed_first::PackedFirst>(otter_app::firmware_src::version::version, web, loop, plain)) : plain;
}
#line 252 "firmware-src/main.cpp"

void initialize() {
#line 35 "firmware-src/main.ts"
  Serial.begin(::otter::border::to<unsigned long>(115200.0));
#line 37
  identity = otter_app::firmware_src::components::device::identity::readIdentity();
  board = (::otter::border::from<::otter::Str>(otter::arduino::boardName()));
  settings = create<otter_app::firmware_src::components::portal::settings::Settings>();
  const Str t = seen<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->namePrefix;
#line 40
  usualName = concat(t, "-"_s, seen<otter_app::firmware_src::components::device::identity::IdentityLiteral>(identity)->shortId);
  const Ref<otter_app::firmware_src::components::portal::settings::Settings> t_2 = settings;
#line 41
  deviceName = t_2->add("deviceName"_s, "Device name"_s, otter_app::firmware_src::components::portal::setting_kinds::hostLabel(""_s, 24), closure<Str(Ref<Object>)>(capture(), [](Ref<Object> texts) -> Str {
#line 41
    return seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->deviceName;
  }));
#line 42
  name = deviceName->get_value() == ""_s ? usualName : deviceName->get_value();
  const Str t_5 = name;
  const Str t_4 = otter_app::firmware_src::version::version;
  const Str t_3 = board;
#line 43
  otter_app::firmware_src::support::log::log("device"_s, concat(t_5, " "_s, t_4, " on "_s, t_3, ", "_s, seen<otter_app::firmware_src::components::device::identity::IdentityLiteral>(identity)->mac));
  const Str t_7 = otter_app::firmware_src::version::version;
#line 46
  const Ref<Object> t_6 = seen<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->ota;
  const Str t_8 = seen<otter_app::firmware_src::config::ShapeLiteral_3>(t_6)->product;
  const Ref<Array<Ref<Object>>> t_9 = seen<otter_app::firmware_src::config::ShapeLiteral_3>(t_6)->trustedKeys;
  const Str t_10 = seen<otter_app::firmware_src::config::ShapeLiteral_3>(t_6)->channel;
  const Str t_11 = seen<otter_app::firmware_src::config::ShapeLiteral_3>(t_6)->timeServer;
  const Ref<Array<Ref<Object>>> t_12 = seen<otter_app::firmware_src::config::ShapeLiteral_3>(t_6)->sources;
  const std::int32_t t_13 = seen<otter_app::firmware_src::config::ShapeLiteral_3>(t_6)->intervalMs;
  const std::int32_t t_14 = seen<otter_app::firmware_src::config::ShapeLiteral_3>(t_6)->firstRetryMs;
  const std::int32_t t_15 = seen<otter_app::firmware_src::config::ShapeLiteral_3>(t_6)->trialMs;
  const std::int32_t t_16 = seen<otter_app::firmware_src::config::ShapeLiteral_3>(t_6)->trialLimit;
  const std::int32_t t_17 = seen<otter_app::firmware_src::config::ShapeLiteral_3>(t_6)->provenMs;
  const std::int32_t t_18 = seen<otter_app::firmware_src::config::ShapeLiteral_3>(t_6)->safeModeAfter;
  const std::int32_t t_19 = seen<otter_app::firmware_src::config::ShapeLiteral_3>(t_6)->safeModeMs;
  const std::int32_t t_20 = seen<otter_app::firmware_src::config::ShapeLiteral_3>(t_6)->fallBackAfter;
  const Str t_21 = seen<otter_app::firmware_src::config::ShapeLiteral_3>(t_6)->installer;
  const bool t_22 = seen<otter_app::firmware_src::config::ShapeLiteral_3>(t_6)->takesPacked;
  const std::int32_t t_23 = seen<otter_app::firmware_src::config::ShapeLiteral_3>(t_6)->resumeLimit;
  const std::int32_t t_24 = seen<otter_app::firmware_src::config::ShapeLiteral_3>(t_6)->leastBytesPerSecond;
#line 46
  ladder = create<otter_app::firmware_src::components::ota::crash_ladder::CrashLadder>(create<CrashLadderOptionsLiteral>(t_7, t_8, t_9, t_10, t_11, t_12, t_13, t_14, t_15, t_16, t_17, t_18, t_19, t_20, t_21, t_22, t_23, t_24, seen<otter_app::firmware_src::config::ShapeLiteral_3>(t_6)->certificates));
  isInSafeMode = ladder->climb();
#line 49
  device = create<otter_app::firmware_src::components::device::device::Device>(hold(seen<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->device));
  if (!isInSafeMode) {
#line 50
    device->start();
  }
  web = create<otter_app::firmware_src::components::ota::web::Web>(Str(seen<otter_app::firmware_src::config::ShapeLiteral_3>(seen<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->ota)->certificates));
  saved = create<otter_app::firmware_src::components::wifi::saved_networks::SavedNetworks>();
  saved->load();
  const Str t_26 = name;
#line 55
  const Ref<Object> t_25 = seen<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->wifi;
  const std::int32_t t_27 = seen<otter_app::firmware_src::config::ShapeLiteral>(t_25)->firstPauseMs;
  const std::int32_t t_28 = seen<otter_app::firmware_src::config::ShapeLiteral>(t_25)->longestPauseMs;
  const Ref<Object> t_29 = create<StationOptionsLiteral>(t_26, t_27, t_28, seen<otter_app::firmware_src::config::ShapeLiteral>(t_25)->internetCheck);
#line 55
  station = create<otter_app::firmware_src::components::wifi::station::Station>(t_29, saved);
#line 57
  internet = create<otter_app::firmware_src::components::wifi::internet::InternetCheck>(Str(seen<otter_app::firmware_src::config::ShapeLiteral>(seen<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->wifi)->internetCheck));
#line 60
  meanwhile = closure<void()>(capture(), []() -> void {
  });
  const Str t_30 = seen<otter_app::firmware_src::config::ShapeLiteral_3>(seen<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->ota)->product;
  const Str t_31 = otter_app::firmware_src::version::version;
  const Str t_32 = seen<otter_app::firmware_src::config::ShapeLiteral_3>(seen<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->ota)->channel;
  const Str t_33 = seen<otter_app::firmware_src::components::device::identity::IdentityLiteral>(identity)->mac;
  const std::int32_t t_34 = seen<otter_app::firmware_src::config::ShapeLiteral_3>(seen<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->ota)->intervalMs;
  const std::int32_t t_35 = seen<otter_app::firmware_src::config::ShapeLiteral_3>(seen<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->ota)->firstRetryMs;
  const std::int32_t t_36 = seen<otter_app::firmware_src::config::ShapeLiteral_3>(seen<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->ota)->trialMs;
  const Ref<Object> t_37 = create<UpdaterOptionsLiteral>(t_30, t_31, t_32, t_33, t_34, t_35, t_36, seen<otter_app::firmware_src::config::ShapeLiteral_3>(seen<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->ota)->trialLimit);
  const Ref<Array<Ref<Object>>> t_38 = hold(seen<otter_app::firmware_src::config::ShapeLiteral_3>(seen<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->ota)->sources)->map<Ref<Object>>([&](Ref<Object> source) -> Ref<Object> {
#line 72
    return main::createSource(source, web);
  });
#line 61
  updater = create<otter_app::firmware_src::components::ota::updater::Updater>(t_37, t_38, main::createInstaller(web), closure<bool()>(capture(), []() -> bool {
#line 74
    return station->isJoined();
  }));
  updater->start();
  const Ref<Object> t_39 = seen<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->report;
  const Str t_40 = seen<otter_app::firmware_src::components::device::identity::IdentityLiteral>(identity)->mac;
#line 78
  report = create<otter_app::firmware_src::components::report::report::Report>(t_39, t_40, web, closure<bool()>(capture(), []() -> bool {
#line 78
    return station->isJoined();
  }));
#line 79
  if (!isInSafeMode) {
#line 79
    report->start();
  }
  const Str t_41 = name;
  const Str t_42 = seen<otter_app::firmware_src::config::ShapeLiteral_2>(seen<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->portal)->address;
#line 81
  accessPoint = create<otter_app::firmware_src::components::portal::access_point::AccessPoint>(create<AccessPointOptionsLiteral>(t_41, t_42, seen<otter_app::firmware_src::config::ShapeLiteral_2>(seen<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->portal)->password));
  const Str t_43 = otter_app::firmware_src::version::version;
  const Str t_44 = seen<otter_app::firmware_src::components::device::identity::IdentityLiteral>(identity)->mac;
#line 82
  details = create<DetailSourcesLiteral>(t_43, t_44, closure<bool()>(capture(), []() -> bool {
#line 85
    return station->isJoined();
  }), closure<Str()>(capture(), []() -> Str {
#line 86
    return device->reading();
  }), closure<Ref<Object>()>(capture(), []() -> Ref<Object> {
#line 87
    return updater->lastStatus();
  }), closure<bool()>(capture(), []() -> bool {
#line 88
    return seen<otter_app::firmware_src::components::ota::updater::UpdateFactsLiteral>(updater->facts())->isOnTrial;
  }), isInSafeMode, closure<double()>(capture(), []() -> double {
    return static_cast<double>(::otter::border::from<std::uint32_t>(millis()));
  }));
  const Str t_46 = otter_app::firmware_src::version::version;
  const Str t_45 = board;
  const Str t_47 = ::otter::border::from<::otter::Str>((::otter::border::from<const esp_partition_t*>(esp_ota_get_running_partition()))->label);
  const bool t_48 = isInSafeMode;
#line 92
  facts = create<FactSourcesLiteral>(t_46, t_45, t_47, t_48, ladder->earlyEndsBefore(), closure<Ref<Object>()>(capture(), []() -> Ref<Object> {
#line 98
    return updater->facts();
  }), closure<double()>(capture(), []() -> double {
#line 99
    return static_cast<double>(::otter::border::from<std::uint32_t>(millis()));
  }));
  const Str t_50 = name;
  const Str t_49 = otter_app::firmware_src::support::ascii::asciiLowerCase->call(name);
  const Ref<Array<Str>> t_51 = arrayOf<Str>({t_49, concat(otter_app::firmware_src::support::ascii::asciiLowerCase->call(name), ".local"_s)});
  const Str t_52 = seen<otter_app::firmware_src::config::ShapeLiteral_2>(seen<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->portal)->accessPoint;
  const std::int32_t t_53 = seen<otter_app::firmware_src::config::ShapeLiteral_2>(seen<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->portal)->lingerMs;
  const std::int32_t t_54 = seen<otter_app::firmware_src::config::ShapeLiteral_2>(seen<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->portal)->openLimitMs;
  const Ref<Object> t_55 = create<PortalOptionsLiteral>(t_50, t_51, t_52, t_53, t_54, seen<otter_app::firmware_src::config::ShapeLiteral_2>(seen<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->portal)->homeNetwork);
  const Ref<otter_app::firmware_src::components::wifi::station::Station> t_59 = station;
  const Ref<otter_app::firmware_src::components::wifi::saved_networks::SavedNetworks> t_58 = saved;
  const Ref<otter_app::firmware_src::components::portal::access_point::AccessPoint> t_57 = accessPoint;
  const Ref<Object> t_60 = create<PortalHostLiteral>(closure<Ref<Object>(Ref<Object>)>(capture(), [](Ref<Object> texts_2) -> Ref<Object> {
#line 114
    return otter_app::firmware_src::components::device::details::readDetails(details, texts_2);
  }), closure<Ref<Object>()>(capture(), []() -> Ref<Object> {
    const bool t_56 = station->isJoined();
#line 115
    return otter_app::firmware_src::components::device::details::readConnection(t_56, internet->result());
  }), closure<void()>(capture(), []() -> void {
#line 116
    updater->checkSoon();
  }), closure<bool()>(capture(), []() -> bool {
#line 117
    return arrayOf<Str>({"checking"_s, "downloading"_s})->includes(seen<otter_app::firmware_src::components::ota::updater::UpdateStatusLiteral>(updater->lastStatus())->phase);
  }));
#line 101
  portal = create<otter_app::firmware_src::components::portal::portal::Portal>(t_55, t_59, t_58, t_57, t_60, settings);
#line 121
  portal->start();
  meanwhile = closure<void()>(capture(), []() -> void {
#line 122
    portal->serve();
  });
#line 123
  portal->api("/status.json"_s, closure<Str(Ref<Object>)>(capture(), [](Ref<Object> /* a0 */) -> Str {
#line 123
    return otter_app::firmware_src::components::ota::facts::factsJson(facts);
  }));
#line 127
  if (seen<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->improv) {
#line 126
    const Ref<Object> t_61 = seen<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->ota;
#line 126
    const Str firmware = seen<otter_app::firmware_src::config::ShapeLiteral_3>(t_61)->product;
    const Str t_62 = otter_app::firmware_src::version::version;
    const Str t_63 = otter_app::firmware_src::support::ascii::asciiUpperCase->call(board);
    const Ref<Object> t_64 = create<ImprovOptionsLiteral>(firmware, t_62, t_63, name);
#line 127
    create<otter_app::firmware_src::components::improv::improv::Improv>(t_64, station)->start();
  }
#line 130
  station->onJoined(closure<void()>(capture(), []() -> void {
    internet->start();
    if (seen<otter_app::firmware_src::config::ShapeLiteral_3>(seen<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->ota)->timeServer != ""_s) {
#line 132
      configTime(::otter::border::to<long>(0.0), ::otter::border::to<int>(0.0), ::otter::border::to<otter::border::KeptText>(seen<otter_app::firmware_src::config::ShapeLiteral_3>(seen<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->ota)->timeServer));
    }
#line 133
    if (seen<otter_app::firmware_src::config::ShapeLiteral_2>(seen<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->portal)->homeNetwork != "off"_s && (::otter::border::from<bool>(MDNS.begin(::otter::border::to<String>(name))))) {
#line 133
      ::otter::border::from<bool>(MDNS.addService(::otter::border::to<String>("http"_s), ::otter::border::to<String>("tcp"_s), ::otter::border::to<uint16_t>(80.0)));
    }
#line 134
    updater->checkSoon();
    if (!isInSafeMode) {
#line 135
      report->send();
    }
  }));
#line 137
  station->start();
}
#line 457 "firmware-src/main.cpp"

}  // namespace otter_app::firmware_src::main
