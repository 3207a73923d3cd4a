// From firmware-src/components/ota/installer.ts. Edit that file, not this one.
#include "installer.h"
#include "progress.h"
#include "updater.h"
#include "verify.h"
#include "web.h"
#include "../../support/log.h"

namespace otter_app::firmware_src::components::ota::installer {

[[maybe_unused]] static std::int32_t timeoutMs{};

static Ref<Object> HttpUpdateInstaller_call_install_9(otter::Object* self_, Ref<otter::Object> p0) {
  [[maybe_unused]] auto* const object = static_cast<HttpUpdateInstaller*>(self_);
  return object->install(p0);
}
static void (*const HttpUpdateInstaller_slots[])() = {
  reinterpret_cast<void (*)()>(&otter::undefinedMember<Str>),
  reinterpret_cast<void (*)()>(&otter::missingMember<double, "expires">),
  reinterpret_cast<void (*)()>(&otter::undefinedMember<Ref<Object>>),
  reinterpret_cast<void (*)()>(&otter::missingMember<double, "issued">),
  reinterpret_cast<void (*)()>(&otter::undefinedMember<Str>),
  reinterpret_cast<void (*)()>(&otter::undefinedMember<Str>),
  reinterpret_cast<void (*)()>(&otter::missingMember<double, "rollout">),
  reinterpret_cast<void (*)()>(&otter::missingMember<double, "sequence">),
  reinterpret_cast<void (*)()>(&otter::undefinedMember<Str>),
  reinterpret_cast<void (*)()>(&HttpUpdateInstaller_call_install_9),
};
static const otter::FieldInfo HttpUpdateInstaller_fields[] = {
  {"web", [](const otter::Object& object) { return otter::Value(static_cast<const HttpUpdateInstaller&>(object).web); }},
  {"betweenBlocks", [](const otter::Object& object) { return otter::Value(static_cast<const HttpUpdateInstaller&>(object).betweenBlocks); }},
};
const otter::TypeInfo HttpUpdateInstaller::info{"HttpUpdateInstaller", otter::Kind::Instance, nullptr, HttpUpdateInstaller_slots, HttpUpdateInstaller_fields, 2};
void HttpUpdateInstaller::trace(otter::Tracer& tracer) {
  tracer(web);
  tracer(betweenBlocks);
}

#line 36 "firmware-src/components/ota/installer.ts"
void HttpUpdateInstaller::construct(const Ref<otter_app::firmware_src::components::ota::web::Web>& web, const Ref<Fn<void()>>& betweenBlocks) {
  this->web = web;
  this->betweenBlocks = betweenBlocks;
}
#line 45 "firmware-src/components/ota/installer.cpp"

#line 41 "firmware-src/components/ota/installer.ts"
Ref<otter::Promise<Value>> HttpUpdateInstaller::install(const Ref<otter::Object>& download) {
  return otter::promise::resolve<Value>(Value(this->run(download)));
}
#line 51 "firmware-src/components/ota/installer.cpp"

#line 45 "firmware-src/components/ota/installer.ts"
Str HttpUpdateInstaller::run(const Ref<otter::Object>& a0) {
  const Ref<otter::Object> release = seen<otter_app::firmware_src::components::ota::updater::DownloadLiteral>(a0)->release;
  const Ref<otter::Object> located = seen<otter_app::firmware_src::components::ota::updater::DownloadLiteral>(a0)->located;
  const Ref<Fn<void(double)>> onTenth = seen<otter_app::firmware_src::components::ota::updater::DownloadLiteral>(a0)->onTenth;
#line 46
  const Str url = seen<otter_app::firmware_src::components::ota::web::LocatedLiteral>(located)->url;
#line 46
  const double size = seen<otter_app::firmware_src::components::ota::web::LocatedLiteral>(located)->size;
#line 48
  if (::otter::border::from<bool>(Update.isRunning())) {
#line 48
    Update.abort();
  }
#line 49
  const Ref<otter_app::firmware_src::components::ota::web::Connection> connection = hold(this->web)->connection(url);
  const Ref<otter::Native<HTTPUpdate>> updater = ::otter::create<::otter::Native<HTTPUpdate>>(::otter::border::to<int>(10000.0));
  ::otter::border::native(updater).rebootOnUpdate(::otter::border::to<bool>(false));
#line 53
  ::otter::border::native(updater).setFollowRedirects(::otter::border::to<followRedirects_t>((::otter::border::from<double>(HTTPC_DISABLE_FOLLOW_REDIRECTS))));
  const Ref<Progress> progress = create<Progress>(release, size, onTenth);
  ::otter::border::native(updater).onProgress(::otter::border::callback(closure<void(double, double)>(capture(progress, self(this)), [](const Ref<Progress>& progress, [[maybe_unused]] const Ref<HttpUpdateInstaller>& self_, double done, double total) -> void {
    progress->report(done, total);
    hold(self_->betweenBlocks)->call();
  })));
  const double result = ::otter::border::from<double>(::otter::border::native(updater).update(::otter::border::native(connection->client), ::otter::border::to<String>(url)));
  if (!otter::isUndefined(progress->refusal)) {
#line 60
    return narrow<Str>(progress->refusal);
  }
#line 61
  if (result != (::otter::border::from<double>(HTTP_UPDATE_OK))) {
    const Str t = connection->problem();
#line 61
    return concat(t, " "_s, (::otter::border::from<::otter::Str>(::otter::border::native(updater).getLastErrorString()))).trim();
  }
#line 65
  if (!progress->isVerified) {
#line 64
    ::otter::border::from<double>(esp_ota_set_boot_partition((::otter::border::from<const esp_partition_t*>(esp_ota_get_running_partition()))));
    return "the image was not verified"_s;
  }
  return Str::undefined();
}
#line 97 "firmware-src/components/ota/installer.cpp"

static void (*const Progress_slots[])() = {
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
static const otter::FieldInfo Progress_fields[] = {
  {"refusal", [](const otter::Object& object) { return otter::Value(static_cast<const Progress&>(object).refusal); }},
  {"isVerified", [](const otter::Object& object) { return otter::Value(static_cast<const Progress&>(object).isVerified); }},
  {"release", [](const otter::Object& object) { return otter::Value(static_cast<const Progress&>(object).release); }},
  {"size", [](const otter::Object& object) { return otter::Value(static_cast<const Progress&>(object).size); }},
  {"shown", [](const otter::Object& object) { return otter::Value(static_cast<const Progress&>(object).shown); }},
};
const otter::TypeInfo Progress::info{"Progress", otter::Kind::Instance, nullptr, Progress_slots, Progress_fields, 5};
void Progress::trace(otter::Tracer& tracer) {
  tracer(release);
  tracer(shown);
}

#line 79 "firmware-src/components/ota/installer.ts"
void Progress::construct(const Ref<otter::Object>& release, double size, const Ref<Fn<void(double)>>& onTenth) {
#line 73
  this->refusal = Str::undefined();
  this->isVerified = false;
#line 80
  this->release = release;
  this->size = size;
  this->shown = create<otter_app::firmware_src::components::ota::progress::Shown>(size, onTenth);
}
#line 133 "firmware-src/components/ota/installer.cpp"

#line 85 "firmware-src/components/ota/installer.ts"
void Progress::report(double done, double total) {
#line 87
  if (done == 0.0 || !otter::isUndefined(this->refusal) || this->isVerified) {
#line 87
    return;
  }
#line 90
  if (total != this->size) {
#line 89
    this->refuse(concat(otter::digits(total), " bytes arrive instead of "_s, otter::digits(this->size)));
    return;
  }
  hold(this->shown)->report(done);
  if (done == total) {
#line 93
    this->verify();
  }
}
#line 154 "firmware-src/components/ota/installer.cpp"

#line 96 "firmware-src/components/ota/installer.ts"
void Progress::verify() {
  const Ref<otter::Object> manifest = otter::dispatch<Ref<otter::Object>()>(this->release, 10);
#line 101
  if (otter::isUndefined(manifest)) {
#line 99
    otter_app::firmware_src::support::log::log("ota"_s, "no manifest: only the size and the image's own checksum are verified"_s);
    this->isVerified = true;
    return;
  }
  otter_app::firmware_src::support::log::log("ota"_s, "verifying"_s);
  const esp_partition_t* const t = ::otter::border::from<const esp_partition_t*>(otter::arduino::nextUpdatePartition());
#line 104
  const Str problem = otter_app::firmware_src::components::ota::verify::slotProblem(t, otter::dispatch<Ref<otter::Object>()>(narrow<Ref<otter::Object>>(manifest), 2));
#line 109
  if (otter::isUndefined(problem)) {
#line 106
    otter_app::firmware_src::support::log::log("ota"_s, "verified: the SHA-256 in flash is the manifest's"_s);
    this->isVerified = true;
  } else {
    this->refuse(narrow<Str>(problem));
  }
}
#line 179 "firmware-src/components/ota/installer.cpp"

#line 113 "firmware-src/components/ota/installer.ts"
void Progress::refuse(const Str& reason) {
  this->refusal = reason;
  Update.abort();
}
#line 186 "firmware-src/components/ota/installer.cpp"

void initialize() {
#line 28 "firmware-src/components/ota/installer.ts"
  timeoutMs = 10000;
}
#line 192 "firmware-src/components/ota/installer.cpp"

}  // namespace otter_app::firmware_src::components::ota::installer
