// From firmware-src/main.ts. Edit that file, not this one.
#include "main.h"
#include "components/device/details.h"
#include "components/device/device.h"
#include "components/device/identity.h"
#include "components/ota/folder.h"
#include "components/ota/github-releases.h"
#include "components/ota/installer.h"
#include "components/ota/resumable-installer.h"
#include "components/ota/updater.h"
#include "components/ota/web.h"
#include "components/ota/website.h"
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

static Str StationOptionsLiteral_get_channel_0(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<StationOptionsLiteral*>(self_);
  return Str::undefined();
}
static double StationOptionsLiteral_get_expires_1(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<StationOptionsLiteral*>(self_);
  otter::raiseTypeError("object has no member expires"_s);
  __builtin_unreachable();
}
static Ref<Object> StationOptionsLiteral_get_image_2(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<StationOptionsLiteral*>(self_);
  return Ref<otter::Object>::undefined();
}
static double StationOptionsLiteral_get_issued_3(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<StationOptionsLiteral*>(self_);
  otter::raiseTypeError("object has no member issued"_s);
  __builtin_unreachable();
}
static Str StationOptionsLiteral_get_minimumVersion_4(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<StationOptionsLiteral*>(self_);
  return Str::undefined();
}
static Str StationOptionsLiteral_get_product_5(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<StationOptionsLiteral*>(self_);
  return Str::undefined();
}
static double StationOptionsLiteral_get_rollout_6(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<StationOptionsLiteral*>(self_);
  otter::raiseTypeError("object has no member rollout"_s);
  __builtin_unreachable();
}
static double StationOptionsLiteral_get_sequence_7(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<StationOptionsLiteral*>(self_);
  otter::raiseTypeError("object has no member sequence"_s);
  __builtin_unreachable();
}
static Str StationOptionsLiteral_get_version_8(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<StationOptionsLiteral*>(self_);
  return Str::undefined();
}
static void (*const StationOptionsLiteral_slots[])() = {
  reinterpret_cast<void (*)()>(&StationOptionsLiteral_get_channel_0),
  reinterpret_cast<void (*)()>(&StationOptionsLiteral_get_expires_1),
  reinterpret_cast<void (*)()>(&StationOptionsLiteral_get_image_2),
  reinterpret_cast<void (*)()>(&StationOptionsLiteral_get_issued_3),
  reinterpret_cast<void (*)()>(&StationOptionsLiteral_get_minimumVersion_4),
  reinterpret_cast<void (*)()>(&StationOptionsLiteral_get_product_5),
  reinterpret_cast<void (*)()>(&StationOptionsLiteral_get_rollout_6),
  reinterpret_cast<void (*)()>(&StationOptionsLiteral_get_sequence_7),
  reinterpret_cast<void (*)()>(&StationOptionsLiteral_get_version_8),
};
static const otter::FieldInfo StationOptionsLiteral_fields[] = {
  {"hostname", [](const otter::Object& object) { return otter::Value(static_cast<const StationOptionsLiteral&>(object).hostname); }},
  {"firstPauseMs", [](const otter::Object& object) { return otter::Value(static_cast<const StationOptionsLiteral&>(object).firstPauseMs); }},
  {"longestPauseMs", [](const otter::Object& object) { return otter::Value(static_cast<const StationOptionsLiteral&>(object).longestPauseMs); }},
};
const otter::TypeInfo StationOptionsLiteral::info{"", otter::Kind::Plain, nullptr, StationOptionsLiteral_slots, StationOptionsLiteral_fields, 3};

static Str UpdaterOptionsLiteral_get_channel_0(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<UpdaterOptionsLiteral*>(self_);
  return object->channel;
}
static double UpdaterOptionsLiteral_get_expires_1(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<UpdaterOptionsLiteral*>(self_);
  otter::raiseTypeError("object has no member expires"_s);
  __builtin_unreachable();
}
static Ref<Object> UpdaterOptionsLiteral_get_image_2(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<UpdaterOptionsLiteral*>(self_);
  return Ref<otter::Object>::undefined();
}
static double UpdaterOptionsLiteral_get_issued_3(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<UpdaterOptionsLiteral*>(self_);
  otter::raiseTypeError("object has no member issued"_s);
  __builtin_unreachable();
}
static Str UpdaterOptionsLiteral_get_minimumVersion_4(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<UpdaterOptionsLiteral*>(self_);
  return Str::undefined();
}
static Str UpdaterOptionsLiteral_get_product_5(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<UpdaterOptionsLiteral*>(self_);
  return object->product;
}
static double UpdaterOptionsLiteral_get_rollout_6(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<UpdaterOptionsLiteral*>(self_);
  otter::raiseTypeError("object has no member rollout"_s);
  __builtin_unreachable();
}
static double UpdaterOptionsLiteral_get_sequence_7(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<UpdaterOptionsLiteral*>(self_);
  otter::raiseTypeError("object has no member sequence"_s);
  __builtin_unreachable();
}
static Str UpdaterOptionsLiteral_get_version_8(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<UpdaterOptionsLiteral*>(self_);
  return object->version;
}
static void (*const UpdaterOptionsLiteral_slots[])() = {
  reinterpret_cast<void (*)()>(&UpdaterOptionsLiteral_get_channel_0),
  reinterpret_cast<void (*)()>(&UpdaterOptionsLiteral_get_expires_1),
  reinterpret_cast<void (*)()>(&UpdaterOptionsLiteral_get_image_2),
  reinterpret_cast<void (*)()>(&UpdaterOptionsLiteral_get_issued_3),
  reinterpret_cast<void (*)()>(&UpdaterOptionsLiteral_get_minimumVersion_4),
  reinterpret_cast<void (*)()>(&UpdaterOptionsLiteral_get_product_5),
  reinterpret_cast<void (*)()>(&UpdaterOptionsLiteral_get_rollout_6),
  reinterpret_cast<void (*)()>(&UpdaterOptionsLiteral_get_sequence_7),
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

static Str AccessPointOptionsLiteral_get_channel_0(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<AccessPointOptionsLiteral*>(self_);
  return Str::undefined();
}
static double AccessPointOptionsLiteral_get_expires_1(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<AccessPointOptionsLiteral*>(self_);
  otter::raiseTypeError("object has no member expires"_s);
  __builtin_unreachable();
}
static Ref<Object> AccessPointOptionsLiteral_get_image_2(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<AccessPointOptionsLiteral*>(self_);
  return Ref<otter::Object>::undefined();
}
static double AccessPointOptionsLiteral_get_issued_3(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<AccessPointOptionsLiteral*>(self_);
  otter::raiseTypeError("object has no member issued"_s);
  __builtin_unreachable();
}
static Str AccessPointOptionsLiteral_get_minimumVersion_4(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<AccessPointOptionsLiteral*>(self_);
  return Str::undefined();
}
static Str AccessPointOptionsLiteral_get_product_5(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<AccessPointOptionsLiteral*>(self_);
  return Str::undefined();
}
static double AccessPointOptionsLiteral_get_rollout_6(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<AccessPointOptionsLiteral*>(self_);
  otter::raiseTypeError("object has no member rollout"_s);
  __builtin_unreachable();
}
static double AccessPointOptionsLiteral_get_sequence_7(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<AccessPointOptionsLiteral*>(self_);
  otter::raiseTypeError("object has no member sequence"_s);
  __builtin_unreachable();
}
static Str AccessPointOptionsLiteral_get_version_8(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<AccessPointOptionsLiteral*>(self_);
  return Str::undefined();
}
static Str AccessPointOptionsLiteral_get_name_9(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<AccessPointOptionsLiteral*>(self_);
  return object->name;
}
static Str AccessPointOptionsLiteral_get_password_10(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<AccessPointOptionsLiteral*>(self_);
  return object->password;
}
static void (*const AccessPointOptionsLiteral_slots[])() = {
  reinterpret_cast<void (*)()>(&AccessPointOptionsLiteral_get_channel_0),
  reinterpret_cast<void (*)()>(&AccessPointOptionsLiteral_get_expires_1),
  reinterpret_cast<void (*)()>(&AccessPointOptionsLiteral_get_image_2),
  reinterpret_cast<void (*)()>(&AccessPointOptionsLiteral_get_issued_3),
  reinterpret_cast<void (*)()>(&AccessPointOptionsLiteral_get_minimumVersion_4),
  reinterpret_cast<void (*)()>(&AccessPointOptionsLiteral_get_product_5),
  reinterpret_cast<void (*)()>(&AccessPointOptionsLiteral_get_rollout_6),
  reinterpret_cast<void (*)()>(&AccessPointOptionsLiteral_get_sequence_7),
  reinterpret_cast<void (*)()>(&AccessPointOptionsLiteral_get_version_8),
  reinterpret_cast<void (*)()>(&AccessPointOptionsLiteral_get_name_9),
  reinterpret_cast<void (*)()>(&AccessPointOptionsLiteral_get_password_10),
};
static const otter::FieldInfo AccessPointOptionsLiteral_fields[] = {
  {"name", [](const otter::Object& object) { return otter::Value(static_cast<const AccessPointOptionsLiteral&>(object).name); }},
  {"address", [](const otter::Object& object) { return otter::Value(static_cast<const AccessPointOptionsLiteral&>(object).address); }},
  {"password", [](const otter::Object& object) { return otter::Value(static_cast<const AccessPointOptionsLiteral&>(object).password); }},
};
const otter::TypeInfo AccessPointOptionsLiteral::info{"", otter::Kind::Plain, nullptr, AccessPointOptionsLiteral_slots, AccessPointOptionsLiteral_fields, 3};

static Str DetailSourcesLiteral_get_channel_0(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<DetailSourcesLiteral*>(self_);
  return Str::undefined();
}
static double DetailSourcesLiteral_get_expires_1(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<DetailSourcesLiteral*>(self_);
  otter::raiseTypeError("object has no member expires"_s);
  __builtin_unreachable();
}
static Ref<Object> DetailSourcesLiteral_get_image_2(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<DetailSourcesLiteral*>(self_);
  return Ref<otter::Object>::undefined();
}
static double DetailSourcesLiteral_get_issued_3(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<DetailSourcesLiteral*>(self_);
  otter::raiseTypeError("object has no member issued"_s);
  __builtin_unreachable();
}
static Str DetailSourcesLiteral_get_minimumVersion_4(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<DetailSourcesLiteral*>(self_);
  return Str::undefined();
}
static Str DetailSourcesLiteral_get_product_5(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<DetailSourcesLiteral*>(self_);
  return Str::undefined();
}
static double DetailSourcesLiteral_get_rollout_6(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<DetailSourcesLiteral*>(self_);
  otter::raiseTypeError("object has no member rollout"_s);
  __builtin_unreachable();
}
static double DetailSourcesLiteral_get_sequence_7(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<DetailSourcesLiteral*>(self_);
  otter::raiseTypeError("object has no member sequence"_s);
  __builtin_unreachable();
}
static Str DetailSourcesLiteral_get_version_8(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<DetailSourcesLiteral*>(self_);
  return object->version;
}
static void (*const DetailSourcesLiteral_slots[])() = {
  reinterpret_cast<void (*)()>(&DetailSourcesLiteral_get_channel_0),
  reinterpret_cast<void (*)()>(&DetailSourcesLiteral_get_expires_1),
  reinterpret_cast<void (*)()>(&DetailSourcesLiteral_get_image_2),
  reinterpret_cast<void (*)()>(&DetailSourcesLiteral_get_issued_3),
  reinterpret_cast<void (*)()>(&DetailSourcesLiteral_get_minimumVersion_4),
  reinterpret_cast<void (*)()>(&DetailSourcesLiteral_get_product_5),
  reinterpret_cast<void (*)()>(&DetailSourcesLiteral_get_rollout_6),
  reinterpret_cast<void (*)()>(&DetailSourcesLiteral_get_sequence_7),
  reinterpret_cast<void (*)()>(&DetailSourcesLiteral_get_version_8),
};
static const otter::FieldInfo DetailSourcesLiteral_fields[] = {
  {"version", [](const otter::Object& object) { return otter::Value(static_cast<const DetailSourcesLiteral&>(object).version); }},
  {"mac", [](const otter::Object& object) { return otter::Value(static_cast<const DetailSourcesLiteral&>(object).mac); }},
  {"isJoined", [](const otter::Object& object) { return otter::Value(static_cast<const DetailSourcesLiteral&>(object).isJoined); }},
  {"sensorReading", [](const otter::Object& object) { return otter::Value(static_cast<const DetailSourcesLiteral&>(object).sensorReading); }},
  {"updateResult", [](const otter::Object& object) { return otter::Value(static_cast<const DetailSourcesLiteral&>(object).updateResult); }},
  {"upTimeMs", [](const otter::Object& object) { return otter::Value(static_cast<const DetailSourcesLiteral&>(object).upTimeMs); }},
};
const otter::TypeInfo DetailSourcesLiteral::info{"", otter::Kind::Plain, nullptr, DetailSourcesLiteral_slots, DetailSourcesLiteral_fields, 6};
void DetailSourcesLiteral::trace(otter::Tracer& tracer) {
  tracer(isJoined);
  tracer(sensorReading);
  tracer(updateResult);
  tracer(upTimeMs);
}

static Str PortalOptionsLiteral_get_channel_0(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<PortalOptionsLiteral*>(self_);
  return Str::undefined();
}
static double PortalOptionsLiteral_get_expires_1(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<PortalOptionsLiteral*>(self_);
  otter::raiseTypeError("object has no member expires"_s);
  __builtin_unreachable();
}
static Ref<Object> PortalOptionsLiteral_get_image_2(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<PortalOptionsLiteral*>(self_);
  return Ref<otter::Object>::undefined();
}
static double PortalOptionsLiteral_get_issued_3(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<PortalOptionsLiteral*>(self_);
  otter::raiseTypeError("object has no member issued"_s);
  __builtin_unreachable();
}
static Str PortalOptionsLiteral_get_minimumVersion_4(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<PortalOptionsLiteral*>(self_);
  return Str::undefined();
}
static Str PortalOptionsLiteral_get_product_5(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<PortalOptionsLiteral*>(self_);
  return Str::undefined();
}
static double PortalOptionsLiteral_get_rollout_6(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<PortalOptionsLiteral*>(self_);
  otter::raiseTypeError("object has no member rollout"_s);
  __builtin_unreachable();
}
static double PortalOptionsLiteral_get_sequence_7(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<PortalOptionsLiteral*>(self_);
  otter::raiseTypeError("object has no member sequence"_s);
  __builtin_unreachable();
}
static Str PortalOptionsLiteral_get_version_8(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<PortalOptionsLiteral*>(self_);
  return Str::undefined();
}
static void (*const PortalOptionsLiteral_slots[])() = {
  reinterpret_cast<void (*)()>(&PortalOptionsLiteral_get_channel_0),
  reinterpret_cast<void (*)()>(&PortalOptionsLiteral_get_expires_1),
  reinterpret_cast<void (*)()>(&PortalOptionsLiteral_get_image_2),
  reinterpret_cast<void (*)()>(&PortalOptionsLiteral_get_issued_3),
  reinterpret_cast<void (*)()>(&PortalOptionsLiteral_get_minimumVersion_4),
  reinterpret_cast<void (*)()>(&PortalOptionsLiteral_get_product_5),
  reinterpret_cast<void (*)()>(&PortalOptionsLiteral_get_rollout_6),
  reinterpret_cast<void (*)()>(&PortalOptionsLiteral_get_sequence_7),
  reinterpret_cast<void (*)()>(&PortalOptionsLiteral_get_version_8),
};
static const otter::FieldInfo PortalOptionsLiteral_fields[] = {
  {"deviceName", [](const otter::Object& object) { return otter::Value(static_cast<const PortalOptionsLiteral&>(object).deviceName); }},
  {"ownNames", [](const otter::Object& object) { return otter::Value(static_cast<const PortalOptionsLiteral&>(object).ownNames); }},
  {"accessPoint", [](const otter::Object& object) { return otter::Value(static_cast<const PortalOptionsLiteral&>(object).accessPoint); }},
  {"lingerMs", [](const otter::Object& object) { return otter::Value(static_cast<const PortalOptionsLiteral&>(object).lingerMs); }},
  {"homeNetwork", [](const otter::Object& object) { return otter::Value(static_cast<const PortalOptionsLiteral&>(object).homeNetwork); }},
};
const otter::TypeInfo PortalOptionsLiteral::info{"", otter::Kind::Plain, nullptr, PortalOptionsLiteral_slots, PortalOptionsLiteral_fields, 5};

static Str PortalHostLiteral_get_channel_0(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<PortalHostLiteral*>(self_);
  return Str::undefined();
}
static double PortalHostLiteral_get_expires_1(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<PortalHostLiteral*>(self_);
  otter::raiseTypeError("object has no member expires"_s);
  __builtin_unreachable();
}
static Ref<Object> PortalHostLiteral_get_image_2(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<PortalHostLiteral*>(self_);
  return Ref<otter::Object>::undefined();
}
static double PortalHostLiteral_get_issued_3(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<PortalHostLiteral*>(self_);
  otter::raiseTypeError("object has no member issued"_s);
  __builtin_unreachable();
}
static Str PortalHostLiteral_get_minimumVersion_4(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<PortalHostLiteral*>(self_);
  return Str::undefined();
}
static Str PortalHostLiteral_get_product_5(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<PortalHostLiteral*>(self_);
  return Str::undefined();
}
static double PortalHostLiteral_get_rollout_6(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<PortalHostLiteral*>(self_);
  otter::raiseTypeError("object has no member rollout"_s);
  __builtin_unreachable();
}
static double PortalHostLiteral_get_sequence_7(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<PortalHostLiteral*>(self_);
  otter::raiseTypeError("object has no member sequence"_s);
  __builtin_unreachable();
}
static Str PortalHostLiteral_get_version_8(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<PortalHostLiteral*>(self_);
  return Str::undefined();
}
static void (*const PortalHostLiteral_slots[])() = {
  reinterpret_cast<void (*)()>(&PortalHostLiteral_get_channel_0),
  reinterpret_cast<void (*)()>(&PortalHostLiteral_get_expires_1),
  reinterpret_cast<void (*)()>(&PortalHostLiteral_get_image_2),
  reinterpret_cast<void (*)()>(&PortalHostLiteral_get_issued_3),
  reinterpret_cast<void (*)()>(&PortalHostLiteral_get_minimumVersion_4),
  reinterpret_cast<void (*)()>(&PortalHostLiteral_get_product_5),
  reinterpret_cast<void (*)()>(&PortalHostLiteral_get_rollout_6),
  reinterpret_cast<void (*)()>(&PortalHostLiteral_get_sequence_7),
  reinterpret_cast<void (*)()>(&PortalHostLiteral_get_version_8),
};
static const otter::FieldInfo PortalHostLiteral_fields[] = {
  {"details", [](const otter::Object& object) { return otter::Value(static_cast<const PortalHostLiteral&>(object).details); }},
  {"connection", [](const otter::Object& object) { return otter::Value(static_cast<const PortalHostLiteral&>(object).connection); }},
  {"checkForUpdates", [](const otter::Object& object) { return otter::Value(static_cast<const PortalHostLiteral&>(object).checkForUpdates); }},
};
const otter::TypeInfo PortalHostLiteral::info{"", otter::Kind::Plain, nullptr, PortalHostLiteral_slots, PortalHostLiteral_fields, 3};
void PortalHostLiteral::trace(otter::Tracer& tracer) {
  tracer(details);
  tracer(connection);
  tracer(checkForUpdates);
}

static Str ShapeLiteral_get_channel_0(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<ShapeLiteral*>(self_);
  return Str::undefined();
}
static double ShapeLiteral_get_expires_1(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<ShapeLiteral*>(self_);
  otter::raiseTypeError("object has no member expires"_s);
  __builtin_unreachable();
}
static Ref<Object> ShapeLiteral_get_image_2(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<ShapeLiteral*>(self_);
  return Ref<otter::Object>::undefined();
}
static double ShapeLiteral_get_issued_3(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<ShapeLiteral*>(self_);
  otter::raiseTypeError("object has no member issued"_s);
  __builtin_unreachable();
}
static Str ShapeLiteral_get_minimumVersion_4(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<ShapeLiteral*>(self_);
  return Str::undefined();
}
static Str ShapeLiteral_get_product_5(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<ShapeLiteral*>(self_);
  return Str::undefined();
}
static double ShapeLiteral_get_rollout_6(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<ShapeLiteral*>(self_);
  otter::raiseTypeError("object has no member rollout"_s);
  __builtin_unreachable();
}
static double ShapeLiteral_get_sequence_7(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<ShapeLiteral*>(self_);
  otter::raiseTypeError("object has no member sequence"_s);
  __builtin_unreachable();
}
static Str ShapeLiteral_get_version_8(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<ShapeLiteral*>(self_);
  return Str::undefined();
}
static void (*const ShapeLiteral_slots[])() = {
  reinterpret_cast<void (*)()>(&ShapeLiteral_get_channel_0),
  reinterpret_cast<void (*)()>(&ShapeLiteral_get_expires_1),
  reinterpret_cast<void (*)()>(&ShapeLiteral_get_image_2),
  reinterpret_cast<void (*)()>(&ShapeLiteral_get_issued_3),
  reinterpret_cast<void (*)()>(&ShapeLiteral_get_minimumVersion_4),
  reinterpret_cast<void (*)()>(&ShapeLiteral_get_product_5),
  reinterpret_cast<void (*)()>(&ShapeLiteral_get_rollout_6),
  reinterpret_cast<void (*)()>(&ShapeLiteral_get_sequence_7),
  reinterpret_cast<void (*)()>(&ShapeLiteral_get_version_8),
};
static const otter::FieldInfo ShapeLiteral_fields[] = {
  {"keys", [](const otter::Object& object) { return otter::Value(static_cast<const ShapeLiteral&>(object).keys); }},
  {"board", [](const otter::Object& object) { return otter::Value(static_cast<const ShapeLiteral&>(object).board); }},
};
const otter::TypeInfo ShapeLiteral::info{"", otter::Kind::Plain, nullptr, ShapeLiteral_slots, ShapeLiteral_fields, 2};
void ShapeLiteral::trace(otter::Tracer& tracer) {
  tracer(keys);
}

#line 97 "firmware-src/main.ts"
static Ref<Object> createSource(const Ref<Object>& source, const Ref<otter_app::firmware_src::components::ota::web::Web>& web) {
  const Ref<Array<Ref<Object>>> t = as<otter_app::firmware_src::config::ShapeLiteral_3>(as<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->ota)->trustedKeys;
#line 98
  const Ref<Object> terms = create<ShapeLiteral>(t, board);
  {
#line 99
    const Str subject = as<otter_app::firmware_src::config::ShapeLiteral_4>(source)->kind;
#line 99
    std::int32_t clause = 3;
#line 104
    if (subject == "github"_s) {
      clause = 0;
    } else if (subject == "website"_s) {
      clause = 1;
    } else if (subject == "folder"_s) {
      clause = 2;
    }
#line 105
    switch (clause) {
      case 0:
      {
        const Str t_2 = as<otter_app::firmware_src::config::ShapeLiteral_4>(source)->owner;
#line 101
        return create<otter_app::firmware_src::components::ota::github_releases::GithubReleases>(t_2, Str(as<otter_app::firmware_src::config::ShapeLiteral_4>(source)->repository), web, terms);
      }
      case 1:
      {
#line 103
        return create<otter_app::firmware_src::components::ota::website::Website>(otter::dispatch<Str()>(source, 0), web, terms);
      }
      case 2:
      {
#line 105
        return create<otter_app::firmware_src::components::ota::folder::Folder>(otter::dispatch<Str()>(source, 0), web);
      }
    }
  }
  __builtin_unreachable();
}
#line 519 "firmware-src/main.cpp"

void initialize() {
#line 25 "firmware-src/main.ts"
  Serial.begin(::otter::border::to<unsigned long>(115200.0));
#line 27
  identity = otter_app::firmware_src::components::device::identity::readIdentity();
  board = (::otter::border::from<::otter::Str>(otter::arduino::boardName()));
  const Str t = as<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->namePrefix;
#line 29
  name = concat(t, "-"_s, as<otter_app::firmware_src::components::device::identity::IdentityLiteral>(identity)->shortId);
  const Str t_4 = name;
  const Str t_3 = otter_app::firmware_src::version::version;
  const Str t_2 = board;
#line 30
  otter_app::firmware_src::support::log::log("device"_s, concat(t_4, " "_s, t_3, " on "_s, t_2, ", "_s, as<otter_app::firmware_src::components::device::identity::IdentityLiteral>(identity)->mac));
#line 32
  device = create<otter_app::firmware_src::components::device::device::Device>(hold(as<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->device));
  device->start();
#line 35
  web = create<otter_app::firmware_src::components::ota::web::Web>(Str(as<otter_app::firmware_src::config::ShapeLiteral_3>(as<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->ota)->certificates));
  saved = create<otter_app::firmware_src::components::wifi::saved_networks::SavedNetworks>();
  saved->load();
  const Str t_6 = name;
#line 38
  const Ref<Object> t_5 = as<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->wifi;
  const double t_7 = as<otter_app::firmware_src::config::ShapeLiteral>(t_5)->firstPauseMs;
  const Ref<Object> t_8 = create<StationOptionsLiteral>(t_6, t_7, as<otter_app::firmware_src::config::ShapeLiteral>(t_5)->longestPauseMs);
#line 38
  station = create<otter_app::firmware_src::components::wifi::station::Station>(t_8, saved);
  const Str t_9 = as<otter_app::firmware_src::config::ShapeLiteral_3>(as<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->ota)->product;
  const Str t_10 = otter_app::firmware_src::version::version;
  const Str t_11 = as<otter_app::firmware_src::config::ShapeLiteral_3>(as<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->ota)->channel;
  const Str t_12 = as<otter_app::firmware_src::components::device::identity::IdentityLiteral>(identity)->mac;
  const double t_13 = as<otter_app::firmware_src::config::ShapeLiteral_3>(as<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->ota)->intervalMs;
  const double t_14 = as<otter_app::firmware_src::config::ShapeLiteral_3>(as<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->ota)->firstRetryMs;
  const double t_15 = as<otter_app::firmware_src::config::ShapeLiteral_3>(as<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->ota)->trialMs;
  const Ref<Object> t_16 = create<UpdaterOptionsLiteral>(t_9, t_10, t_11, t_12, t_13, t_14, t_15, as<otter_app::firmware_src::config::ShapeLiteral_3>(as<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->ota)->trialLimit);
  const Ref<Array<Ref<Object>>> t_17 = hold(as<otter_app::firmware_src::config::ShapeLiteral_3>(as<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->ota)->sources)->map<Ref<Object>>([&](Ref<Object> source) -> Ref<Object> {
#line 51
    return createSource(source, web);
  });
  const Ref<otter_app::firmware_src::components::ota::web::Web> t_20 = web;
#line 40
  Ref<Object> t_19{};
#line 40
  if (as<otter_app::firmware_src::config::ShapeLiteral_3>(as<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->ota)->installer == "resumable"_s) {
    const Ref<otter_app::firmware_src::components::ota::web::Web> t_18 = web;
    t_19 = create<otter_app::firmware_src::components::ota::resumable_installer::ResumableInstaller>(t_18, hold(as<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->ota));
  } else {
    t_19 = create<otter_app::firmware_src::components::ota::installer::HttpUpdateInstaller>(web);
  }
#line 40
  updater = create<otter_app::firmware_src::components::ota::updater::Updater>(t_16, t_17, t_20, t_19, closure<bool()>(capture(), []() -> bool {
#line 54
    return station->isJoined();
  }));
  updater->start();
  const Ref<Object> t_21 = as<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->report;
  const Str t_22 = as<otter_app::firmware_src::components::device::identity::IdentityLiteral>(identity)->mac;
#line 58
  report = create<otter_app::firmware_src::components::report::report::Report>(t_21, t_22, web, closure<bool()>(capture(), []() -> bool {
#line 58
    return station->isJoined();
  }));
#line 59
  report->start();
  const Str t_23 = name;
  const Str t_24 = as<otter_app::firmware_src::config::ShapeLiteral_2>(as<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->portal)->address;
#line 61
  accessPoint = create<otter_app::firmware_src::components::portal::access_point::AccessPoint>(create<AccessPointOptionsLiteral>(t_23, t_24, as<otter_app::firmware_src::config::ShapeLiteral_2>(as<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->portal)->password));
  const Str t_25 = otter_app::firmware_src::version::version;
#line 62
  details = create<DetailSourcesLiteral>(t_25, as<otter_app::firmware_src::components::device::identity::IdentityLiteral>(identity)->mac, closure<bool()>(capture(), []() -> bool {
#line 65
    return station->isJoined();
  }), closure<Str()>(capture(), []() -> Str {
#line 66
    return device->reading();
  }), closure<Str()>(capture(), []() -> Str {
#line 67
    return updater->lastResult();
  }), closure<double()>(capture(), []() -> double {
#line 68
    return static_cast<double>(::otter::border::from<std::uint32_t>(millis()));
  }));
  const Str t_27 = name;
  const Str t_26 = name.toLowerCase();
  const Ref<Array<Str>> t_28 = arrayOf<Str>({t_26, concat(name.toLowerCase(), ".local"_s)});
  const Str t_29 = as<otter_app::firmware_src::config::ShapeLiteral_2>(as<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->portal)->accessPoint;
  const double t_30 = as<otter_app::firmware_src::config::ShapeLiteral_2>(as<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->portal)->lingerMs;
  const Ref<Object> t_31 = create<PortalOptionsLiteral>(t_27, t_28, t_29, t_30, as<otter_app::firmware_src::config::ShapeLiteral_2>(as<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->portal)->homeNetwork);
  const Ref<otter_app::firmware_src::components::wifi::station::Station> t_34 = station;
  const Ref<otter_app::firmware_src::components::wifi::saved_networks::SavedNetworks> t_33 = saved;
  const Ref<otter_app::firmware_src::components::portal::access_point::AccessPoint> t_32 = accessPoint;
#line 70
  portal = create<otter_app::firmware_src::components::portal::portal::Portal>(t_31, t_34, t_33, t_32, create<PortalHostLiteral>(closure<Ref<Object>(Ref<Object>)>(capture(), [](Ref<Object> texts) -> Ref<Object> {
#line 82
    return otter_app::firmware_src::components::device::details::readDetails(details, texts);
  }), closure<Ref<Object>()>(capture(), []() -> Ref<Object> {
#line 83
    return otter_app::firmware_src::components::device::details::readConnection(station->isJoined());
  }), closure<void()>(capture(), []() -> void {
#line 84
    updater->checkSoon();
  })));
#line 87
  portal->start();
#line 89
  station->onJoined(closure<void()>(capture(), []() -> void {
    if (as<otter_app::firmware_src::config::ShapeLiteral_3>(as<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->ota)->timeServer != ""_s) {
#line 90
      configTime(::otter::border::to<long>(0.0), ::otter::border::to<int>(0.0), ::otter::border::to<otter::border::KeptText>(as<otter_app::firmware_src::config::ShapeLiteral_3>(as<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->ota)->timeServer));
    }
#line 91
    if (as<otter_app::firmware_src::config::ShapeLiteral_2>(as<otter_app::firmware_src::config::ConfigLiteral>(otter_app::firmware_src::config::config)->portal)->homeNetwork != "off"_s) {
#line 91
      ::otter::border::from<bool>(MDNS.begin(::otter::border::to<String>(name)));
    }
#line 92
    updater->checkSoon();
    report->send();
  }));
  station->start();
}
#line 644 "firmware-src/main.cpp"

}  // namespace otter_app::firmware_src::main
