// From firmware-src/components/ota/installer.ts. Edit that file, not this one.
#include "installer.h"
#include "folder.h"
#include "manifest.h"
#include "verify.h"
#include "web.h"
#include "../../support/log.h"

namespace otter_app::firmware_src::components::ota::installer {

[[maybe_unused]] static double timeoutMs{};

static const otter::FieldInfo HttpUpdateInstaller_fields[] = {
  {"web", [](const otter::Object& object) { return otter::Value(static_cast<const HttpUpdateInstaller&>(object).web); }},
};
const otter::TypeInfo HttpUpdateInstaller::info{"HttpUpdateInstaller", otter::Kind::Instance, nullptr, nullptr, HttpUpdateInstaller_fields, 1};

#line 22 "firmware-src/components/ota/installer.ts"
void HttpUpdateInstaller::construct(const Ref<otter_app::firmware_src::components::ota::web::Web>& web) {
  this->web = web;
}
#line 23 "firmware-src/components/ota/installer.cpp"

#line 26 "firmware-src/components/ota/installer.ts"
Str HttpUpdateInstaller::install(const Ref<otter::Object>& release, const Str& url, double size) {
#line 28
  if (::otter::border::from<bool>(Update.isRunning())) {
#line 28
    Update.abort();
  }
#line 29
  const Ref<otter_app::firmware_src::components::ota::web::Connection> connection = hold(this->web)->connection(url);
  const Ref<otter::Native<HTTPUpdate>> updater = ::otter::create<::otter::Native<HTTPUpdate>>(::otter::border::to<int>(timeoutMs));
  ::otter::border::native(updater).rebootOnUpdate(::otter::border::to<bool>(false));
#line 33
  ::otter::border::native(updater).setFollowRedirects(::otter::border::to<followRedirects_t>((::otter::border::from<double>(HTTPC_DISABLE_FOLLOW_REDIRECTS))));
  const Ref<Progress> progress = create<Progress>(release, size);
  ::otter::border::native(updater).onProgress(::otter::border::callback(closure<void(double, double)>(capture(progress), [](const Ref<Progress>& progress, double done, double total) -> void {
#line 35
    progress->report(done, total);
  })));
#line 36
  const double result = ::otter::border::from<double>(::otter::border::native(updater).update(::otter::border::native(connection->client), ::otter::border::to<String>(url)));
  if (!otter::isUndefined(progress->refusal)) {
#line 37
    return narrow<Str>(progress->refusal);
  }
#line 38
  if (result != (::otter::border::from<double>(HTTP_UPDATE_OK))) {
    const Str t = connection->problem();
#line 38
    return concat(t, (::otter::border::from<::otter::Str>(::otter::border::native(updater).getLastErrorString())));
  }
#line 42
  if (!progress->isVerified) {
#line 41
    ::otter::border::from<double>(esp_ota_set_boot_partition((::otter::border::from<const esp_partition_t*>(esp_ota_get_running_partition()))));
    return "the image was not verified"_s;
  }
  return Str::undefined();
}
#line 63 "firmware-src/components/ota/installer.cpp"

static const otter::FieldInfo Progress_fields[] = {
  {"refusal", [](const otter::Object& object) { return otter::Value(static_cast<const Progress&>(object).refusal); }},
  {"isVerified", [](const otter::Object& object) { return otter::Value(static_cast<const Progress&>(object).isVerified); }},
  {"release", [](const otter::Object& object) { return otter::Value(static_cast<const Progress&>(object).release); }},
  {"size", [](const otter::Object& object) { return otter::Value(static_cast<const Progress&>(object).size); }},
  {"shownTenths", [](const otter::Object& object) { return otter::Value(static_cast<const Progress&>(object).shownTenths); }},
};
const otter::TypeInfo Progress::info{"Progress", otter::Kind::Instance, nullptr, nullptr, Progress_fields, 5};
void Progress::trace(otter::Tracer& tracer) {
  tracer(release);
}

#line 56 "firmware-src/components/ota/installer.ts"
void Progress::construct(const Ref<otter::Object>& release, double size) {
#line 50
  this->refusal = Str::undefined();
  this->isVerified = false;
#line 54
  this->shownTenths = 0.0;
#line 57
  this->release = release;
  this->size = size;
}
#line 88 "firmware-src/components/ota/installer.cpp"

#line 61 "firmware-src/components/ota/installer.ts"
void Progress::report(double done, double total) {
#line 63
  if (done == 0.0 || !otter::isUndefined(this->refusal) || this->isVerified) {
#line 63
    return;
  }
#line 66
  if (total != this->size) {
#line 65
    this->refuse(concat(otter::toStr(total), " bytes arrive instead of "_s, otter::toStr(this->size)));
    return;
  }
  const double tenths = otter::math::floor(done * 10.0 / total);
  if (tenths > this->shownTenths && tenths < 10.0) {
#line 69
    otter_app::firmware_src::support::log::log("ota"_s, concat("downloaded "_s, otter::toStr(tenths * 10.0), " %"_s));
  }
#line 70
  this->shownTenths = otter::math::max(tenths, this->shownTenths);
  if (done == total) {
#line 71
    this->verify();
  }
}
#line 115 "firmware-src/components/ota/installer.cpp"

#line 74 "firmware-src/components/ota/installer.ts"
void Progress::verify() {
  const Ref<otter::Object> manifest = as<otter_app::firmware_src::components::ota::folder::ReleaseLiteral>(this->release)->manifest;
#line 79
  if (otter::isUndefined(manifest)) {
#line 77
    otter_app::firmware_src::support::log::log("ota"_s, "no manifest: only the size and the image's own checksum are verified"_s);
    this->isVerified = true;
    return;
  }
  otter_app::firmware_src::support::log::log("ota"_s, "verifying"_s);
  const esp_partition_t* const t = ::otter::border::from<const esp_partition_t*>(otter::arduino::nextUpdatePartition());
#line 82
  const Str problem = otter_app::firmware_src::components::ota::verify::slotProblem(t, hold(as<otter_app::firmware_src::components::ota::manifest::ManifestLiteral>(narrow<Ref<otter::Object>>(manifest))->image));
#line 87
  if (otter::isUndefined(problem)) {
#line 84
    otter_app::firmware_src::support::log::log("ota"_s, "verified: the SHA-256 in flash is the manifest's"_s);
    this->isVerified = true;
  } else {
    this->refuse(narrow<Str>(problem));
  }
}
#line 140 "firmware-src/components/ota/installer.cpp"

#line 91 "firmware-src/components/ota/installer.ts"
void Progress::refuse(const Str& reason) {
  this->refusal = reason;
  Update.abort();
}
#line 147 "firmware-src/components/ota/installer.cpp"

void initialize() {
#line 16 "firmware-src/components/ota/installer.ts"
  timeoutMs = 10000.0;
}
#line 153 "firmware-src/components/ota/installer.cpp"

}  // namespace otter_app::firmware_src::components::ota::installer
