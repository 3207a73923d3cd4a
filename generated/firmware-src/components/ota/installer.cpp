// From firmware-src/components/ota/installer.ts. Edit that file, not this one.
#include "installer.h"
#include "manifest.h"
#include "progress.h"
#include "rules.h"
#include "slot.h"
#include "updater.h"
#include "verify.h"
#include "web.h"
#include "../../support/log.h"

namespace otter_app::firmware_src::components::ota::installer {

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

#line 50 "firmware-src/components/ota/installer.ts"
void HttpUpdateInstaller::construct(const Ref<otter_app::firmware_src::components::ota::web::Web>& web, const Ref<Fn<void()>>& betweenBlocks) {
  this->web = web;
  this->betweenBlocks = betweenBlocks;
}
#line 39 "firmware-src/components/ota/installer.cpp"

#line 55 "firmware-src/components/ota/installer.ts"
Ref<otter::Promise<Value>> HttpUpdateInstaller::install(const Ref<otter::Object>& download) {
  return []([[maybe_unused]] Ref<HttpUpdateInstaller> self_, [[maybe_unused]] Ref<otter::Object> download) -> Ref<otter::Promise<Value>> {
    auto& frame_ = co_await otter::ownFrame();
    const otter::Traced traced_self_(frame_, self_);
    const otter::Traced traced_download(frame_, download);
#line 56
    auto awaited = locateImage(hold(self_->web), download);
#line 56
    const Value awaited2 = co_await std::move(awaited);
#line 56
    co_return Value(self_->run(download, narrow<Ref<otter::Object>>(awaited2)));
  }(self(this), download);
}
#line 55 "firmware-src/components/ota/installer.cpp"

#line 59 "firmware-src/components/ota/installer.ts"
Str HttpUpdateInstaller::run(const Ref<otter::Object>& a0, const Ref<otter::Object>& a1) {
  const Ref<otter::Object> release = seen<otter_app::firmware_src::components::ota::updater::DownloadLiteral>(a0)->release;
  const Ref<Fn<void(double)>> onTenth = seen<otter_app::firmware_src::components::ota::updater::DownloadLiteral>(a0)->onTenth;
  const Str url = seen<otter_app::firmware_src::components::ota::web::LocatedLiteral>(a1)->url;
  const double size = seen<otter_app::firmware_src::components::ota::web::LocatedLiteral>(a1)->size;
#line 61
  if (::otter::border::from<bool>(Update.isRunning())) {
#line 61
    Update.abort();
  }
#line 62
  const Ref<otter_app::firmware_src::components::ota::web::Connection> connection = hold(this->web)->connection(url);
  const Ref<otter::Native<HTTPUpdate>> updater = ::otter::create<::otter::Native<HTTPUpdate>>(::otter::border::to<int>(10000.0));
  ::otter::border::native(updater).rebootOnUpdate(::otter::border::to<bool>(false));
#line 66
  ::otter::border::native(updater).setFollowRedirects(::otter::border::to<followRedirects_t>((::otter::border::from<double>(HTTPC_DISABLE_FOLLOW_REDIRECTS))));
  const Ref<Progress> progress = create<Progress>(release, size, onTenth);
  ::otter::border::native(updater).onProgress(::otter::border::callback(closure<void(double, double)>(capture(progress, self(this)), [](const Ref<Progress>& progress, [[maybe_unused]] const Ref<HttpUpdateInstaller>& self_, double done, double total) -> void {
    progress->report(done, total);
    hold(self_->betweenBlocks)->call();
  })));
  const double result = ::otter::border::from<double>(::otter::border::native(updater).update(::otter::border::native(connection->client), ::otter::border::to<String>(url)));
  if (!otter::isUndefined(progress->refusal)) {
#line 73
    return narrow<Str>(progress->refusal);
  }
#line 74
  if (result != (::otter::border::from<double>(HTTP_UPDATE_OK))) {
    const Str t = connection->problem();
#line 74
    return concat(t, " "_s, (::otter::border::from<::otter::Str>(::otter::border::native(updater).getLastErrorString()))).trim();
  }
#line 78
  if (!progress->isVerified) {
#line 77
    ::otter::border::from<double>(esp_ota_set_boot_partition((::otter::border::from<const esp_partition_t*>(esp_ota_get_running_partition()))));
    return "the image was not verified"_s;
  }
  return Str::undefined();
}
#line 98 "firmware-src/components/ota/installer.cpp"

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

#line 92 "firmware-src/components/ota/installer.ts"
void Progress::construct(const Ref<otter::Object>& release, double size, const Ref<Fn<void(double)>>& onTenth) {
#line 86
  this->refusal = Str::undefined();
  this->isVerified = false;
#line 93
  this->release = release;
  this->size = size;
  this->shown = create<otter_app::firmware_src::components::ota::progress::Shown>(size, onTenth);
}
#line 123 "firmware-src/components/ota/installer.cpp"

#line 98 "firmware-src/components/ota/installer.ts"
void Progress::report(double done, double total) {
#line 100
  if (done == 0.0 || !otter::isUndefined(this->refusal) || this->isVerified) {
#line 100
    return;
  }
#line 103
  if (total != this->size) {
#line 102
    this->refuse(concat(otter::digits(total), " bytes arrive instead of "_s, otter::digits(this->size)));
    return;
  }
  hold(this->shown)->report(done);
  if (done == total) {
#line 106
    this->verify();
  }
}
#line 144 "firmware-src/components/ota/installer.cpp"

#line 109 "firmware-src/components/ota/installer.ts"
void Progress::verify() {
  const Ref<otter::Object> manifest = otter::dispatch<Ref<otter::Object>()>(this->release, 1);
#line 114
  if (otter::isUndefined(manifest)) {
#line 112
    otter_app::firmware_src::support::log::log("ota"_s, "no manifest: only the size and the image's own checksum are verified"_s);
    this->isVerified = true;
    return;
  }
  otter_app::firmware_src::support::log::log("ota"_s, "verifying"_s);
  const esp_partition_t* const t = ::otter::border::from<const esp_partition_t*>(otter::arduino::nextUpdatePartition());
#line 117
  const Str problem = otter_app::firmware_src::components::ota::verify::slotProblem(t, hold(seen<otter_app::firmware_src::components::ota::manifest::ManifestLiteral>(narrow<Ref<otter::Object>>(manifest))->image));
#line 122
  if (otter::isUndefined(problem)) {
#line 119
    otter_app::firmware_src::support::log::log("ota"_s, "verified: the SHA-256 in flash is the manifest's"_s);
    this->isVerified = true;
  } else {
    this->refuse(narrow<Str>(problem));
  }
}
#line 169 "firmware-src/components/ota/installer.cpp"

#line 126 "firmware-src/components/ota/installer.ts"
void Progress::refuse(const Str& reason) {
  this->refusal = reason;
  Update.abort();
}
#line 176 "firmware-src/components/ota/installer.cpp"

#line 29 "firmware-src/components/ota/installer.ts"
Ref<otter::Promise<Value>> locateImage(const Ref<otter_app::firmware_src::components::ota::web::Web>& web, const Ref<Object>& a1) {
  return []([[maybe_unused]] Ref<otter_app::firmware_src::components::ota::web::Web> web, [[maybe_unused]] Ref<Object> a1) -> Ref<otter::Promise<Value>> {
    auto& frame_ = co_await otter::ownFrame();
    const otter::Traced traced_a1(frame_, a1);
    const Ref<Object> release = seen<otter_app::firmware_src::components::ota::updater::DownloadLiteral>(a1)->release;
    const otter::Traced traced_release(frame_, release);
    const Ref<Array<Str>> redirectHosts = seen<otter_app::firmware_src::components::ota::updater::DownloadLiteral>(a1)->redirectHosts;
#line 30
    const Str imageUrl = otter::dispatch<Str()>(release, 0);
#line 30
    const Ref<Object> manifest = otter::dispatch<Ref<Object>()>(release, 1);
    const otter::Traced traced_manifest(frame_, manifest);
#line 30
    const Str version = otter::dispatch<Str()>(release, 2);
    auto awaited = web->locate(imageUrl, redirectHosts);
#line 31
    const Value awaited2 = co_await std::move(awaited);
#line 31
    const Ref<Object> located = narrow<Ref<Object>>(awaited2);
    const double size = seen<otter_app::firmware_src::components::ota::web::LocatedLiteral>(located)->size;
    const Str problem = otter_app::firmware_src::components::ota::rules::sizeProblem(size, otter_app::firmware_src::components::ota::slot::readSlot());
    if (!otter::isUndefined(problem)) {
#line 34
      raise(Value(create<otter::Error>(narrow<Str>(problem))));
    }
    if (!otter::isUndefined(manifest) && seen<otter_app::firmware_src::components::ota::manifest::BoardImageLiteral>(seen<otter_app::firmware_src::components::ota::manifest::ManifestLiteral>(narrow<Ref<Object>>(manifest))->image)->size != size) {
      const Str t = otter::toStr(size);
#line 36
      raise(Value(create<otter::Error>(concat("the image has "_s, t, " bytes, the manifest says "_s, otter::digits(seen<otter_app::firmware_src::components::ota::manifest::BoardImageLiteral>(seen<otter_app::firmware_src::components::ota::manifest::ManifestLiteral>(narrow<Ref<Object>>(manifest))->image)->size)))));
    }
    otter_app::firmware_src::support::log::log("ota"_s, concat("downloading "_s, version, ", "_s, otter::digits(size), " bytes"_s));
    co_return Value(located);
  }(web, a1);
}
#line 213 "firmware-src/components/ota/installer.cpp"

void initialize() {
#line 42 "firmware-src/components/ota/installer.ts"
  timeoutMs = 10000;
}
#line 219 "firmware-src/components/ota/installer.cpp"

}  // namespace otter_app::firmware_src::components::ota::installer
