// From firmware-src/components/ota/http-update-installer.ts. Edit that file, not this one.
#include "http-update-installer.h"
#include "installer.h"
#include "manifest.h"
#include "progress.h"
#include "updater.h"
#include "verify.h"
#include "web.h"
#include "../../support/log.h"

namespace otter_app::firmware_src::components::ota::http_update_installer {

[[maybe_unused]] static std::int32_t timeoutMs{};

static Ref<Object> HttpUpdateInstaller_call_install_0(otter::Object* self_, Ref<otter::Object> p0) {
  [[maybe_unused]] auto* const object = static_cast<HttpUpdateInstaller*>(self_);
  return object->install(p0);
}
static void (*const HttpUpdateInstaller_slots[])() = {
  reinterpret_cast<void (*)()>(&HttpUpdateInstaller_call_install_0),
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

#line 20 "firmware-src/components/ota/http-update-installer.ts"
void HttpUpdateInstaller::construct(const Ref<otter_app::firmware_src::components::ota::web::Web>& web, const Ref<Fn<void()>>& betweenBlocks) {
  this->web = web;
  this->betweenBlocks = betweenBlocks;
}
#line 38 "firmware-src/components/ota/http-update-installer.cpp"

#line 25 "firmware-src/components/ota/http-update-installer.ts"
Ref<otter::Promise<Value>> HttpUpdateInstaller::install(const Ref<otter::Object>& download) {
  return []([[maybe_unused]] Ref<HttpUpdateInstaller> self_, [[maybe_unused]] Ref<otter::Object> download) -> Ref<otter::Promise<Value>> {
    auto& frame_ = co_await otter::ownFrame();
    const otter::Traced traced_self_(frame_, self_);
    const otter::Traced traced_download(frame_, download);
#line 26
    auto awaited = otter_app::firmware_src::components::ota::installer::locateImage(hold(self_->web), download);
#line 26
    const Value awaited2 = co_await std::move(awaited);
#line 26
    co_return Value(self_->run(download, narrow<Ref<otter::Object>>(awaited2)));
  }(self(this), download);
}
#line 54 "firmware-src/components/ota/http-update-installer.cpp"

#line 29 "firmware-src/components/ota/http-update-installer.ts"
Str HttpUpdateInstaller::run(const Ref<otter::Object>& a0, const Ref<otter::Object>& a1) {
  const Ref<otter::Object> release = seen<otter_app::firmware_src::components::ota::updater::DownloadLiteral>(a0)->release;
  const Ref<Fn<void(double)>> onTenth = seen<otter_app::firmware_src::components::ota::updater::DownloadLiteral>(a0)->onTenth;
  const Str url = seen<otter_app::firmware_src::components::ota::web::LocatedLiteral>(a1)->url;
  const double size = seen<otter_app::firmware_src::components::ota::web::LocatedLiteral>(a1)->size;
#line 31
  if (::otter::border::from<bool>(Update.isRunning())) {
#line 31
    Update.abort();
  }
#line 32
  const Ref<otter_app::firmware_src::components::ota::web::Connection> connection = hold(this->web)->connection(url);
  const Ref<otter::Native<HTTPUpdate>> updater = ::otter::create<::otter::Native<HTTPUpdate>>(::otter::border::to<int>(10000.0));
  ::otter::border::native(updater).rebootOnUpdate(::otter::border::to<bool>(false));
#line 36
  ::otter::border::native(updater).setFollowRedirects(::otter::border::to<followRedirects_t>((::otter::border::from<double>(HTTPC_DISABLE_FOLLOW_REDIRECTS))));
  const Ref<Progress> progress = create<Progress>(release, size, onTenth);
  ::otter::border::native(updater).onProgress(::otter::border::callback(closure<void(double, double)>(capture(progress, self(this)), [](const Ref<Progress>& progress, [[maybe_unused]] const Ref<HttpUpdateInstaller>& self_, double done, double total) -> void {
    progress->report(done, total);
    hold(self_->betweenBlocks)->call();
  })));
  const double result = ::otter::border::from<double>(::otter::border::native(updater).update(::otter::border::native(connection->client), ::otter::border::to<String>(url)));
  if (!otter::isUndefined(progress->refusal)) {
#line 43
    return narrow<Str>(progress->refusal);
  }
#line 44
  if (result != (::otter::border::from<double>(HTTP_UPDATE_OK))) {
    const Str t = connection->problem();
#line 44
    return concat(t, " "_s, (::otter::border::from<::otter::Str>(::otter::border::native(updater).getLastErrorString()))).trim();
  }
#line 48
  if (!progress->isVerified) {
#line 47
    ::otter::border::from<double>(esp_ota_set_boot_partition((::otter::border::from<const esp_partition_t*>(esp_ota_get_running_partition()))));
    return "the image was not verified"_s;
  }
  return Str::undefined();
}
#line 97 "firmware-src/components/ota/http-update-installer.cpp"

static const otter::FieldInfo Progress_fields[] = {
  {"refusal", [](const otter::Object& object) { return otter::Value(static_cast<const Progress&>(object).refusal); }},
  {"isVerified", [](const otter::Object& object) { return otter::Value(static_cast<const Progress&>(object).isVerified); }},
  {"release", [](const otter::Object& object) { return otter::Value(static_cast<const Progress&>(object).release); }},
  {"size", [](const otter::Object& object) { return otter::Value(static_cast<const Progress&>(object).size); }},
  {"shown", [](const otter::Object& object) { return otter::Value(static_cast<const Progress&>(object).shown); }},
};
const otter::TypeInfo Progress::info{"Progress", otter::Kind::Instance, nullptr, nullptr, Progress_fields, 5};
void Progress::trace(otter::Tracer& tracer) {
  tracer(release);
  tracer(shown);
}

#line 62 "firmware-src/components/ota/http-update-installer.ts"
void Progress::construct(const Ref<otter::Object>& release, double size, const Ref<Fn<void(double)>>& onTenth) {
#line 56
  this->refusal = Str::undefined();
  this->isVerified = false;
#line 63
  this->release = release;
  this->size = size;
  this->shown = create<otter_app::firmware_src::components::ota::progress::Shown>(size, onTenth);
}
#line 122 "firmware-src/components/ota/http-update-installer.cpp"

#line 68 "firmware-src/components/ota/http-update-installer.ts"
void Progress::report(double done, double total) {
#line 70
  if (done == 0.0 || !otter::isUndefined(this->refusal) || this->isVerified) {
#line 70
    return;
  }
#line 73
  if (total != this->size) {
#line 72
    this->refuse(concat(otter::digits(total), " bytes arrive instead of "_s, otter::digits(this->size)));
    return;
  }
  hold(this->shown)->report(done);
  if (done == total) {
#line 76
    this->verify();
  }
}
#line 143 "firmware-src/components/ota/http-update-installer.cpp"

#line 79 "firmware-src/components/ota/http-update-installer.ts"
void Progress::verify() {
  const Ref<otter::Object> manifest = otter::dispatch<Ref<otter::Object>()>(this->release, 1);
#line 84
  if (otter::isUndefined(manifest)) {
#line 82
    otter_app::firmware_src::support::log::log("ota"_s, "no manifest: only the size and the image's own checksum are verified"_s);
    this->isVerified = true;
    return;
  }
  otter_app::firmware_src::support::log::log("ota"_s, "verifying"_s);
  const esp_partition_t* const t = ::otter::border::from<const esp_partition_t*>(otter::arduino::nextUpdatePartition());
#line 87
  const Str problem = otter_app::firmware_src::components::ota::verify::slotProblem(t, hold(seen<otter_app::firmware_src::components::ota::manifest::ManifestLiteral>(narrow<Ref<otter::Object>>(manifest))->image));
#line 92
  if (otter::isUndefined(problem)) {
#line 89
    otter_app::firmware_src::support::log::log("ota"_s, "verified: the SHA-256 in flash is the manifest's"_s);
    this->isVerified = true;
  } else {
    this->refuse(narrow<Str>(problem));
  }
}
#line 168 "firmware-src/components/ota/http-update-installer.cpp"

#line 96 "firmware-src/components/ota/http-update-installer.ts"
void Progress::refuse(const Str& reason) {
  this->refusal = reason;
  Update.abort();
}
#line 175 "firmware-src/components/ota/http-update-installer.cpp"

void initialize() {
#line 12 "firmware-src/components/ota/http-update-installer.ts"
  timeoutMs = 10000;
}
#line 181 "firmware-src/components/ota/http-update-installer.cpp"

}  // namespace otter_app::firmware_src::components::ota::http_update_installer
