// From firmware-src/components/ota/github-releases.ts. Edit that file, not this one.
#include "github-releases.h"
#include "manifest.h"
#include "web.h"
#include "../../support/ascii.h"

namespace otter_app::firmware_src::components::ota::github_releases {

static Str GithubReleases_get_name_0(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<GithubReleases*>(self_);
  return object->name;
}
static Ref<Object> GithubReleases_call_newestVersion_1(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<GithubReleases*>(self_);
  return object->newestVersion();
}
static Ref<Object> GithubReleases_call_release_2(otter::Object* self_, Str p0) {
  [[maybe_unused]] auto* const object = static_cast<GithubReleases*>(self_);
  return object->release(p0);
}
static Ref<Object> GithubReleases_get_redirectHosts_3(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<GithubReleases*>(self_);
  return object->redirectHosts;
}
static void (*const GithubReleases_slots[])() = {
  reinterpret_cast<void (*)()>(&GithubReleases_get_name_0),
  reinterpret_cast<void (*)()>(&GithubReleases_call_newestVersion_1),
  reinterpret_cast<void (*)()>(&GithubReleases_call_release_2),
  reinterpret_cast<void (*)()>(&GithubReleases_get_redirectHosts_3),
};
static const otter::FieldInfo GithubReleases_fields[] = {
  {"name", [](const otter::Object& object) { return otter::Value(static_cast<const GithubReleases&>(object).name); }},
  {"redirectHosts", [](const otter::Object& object) { return otter::Value(static_cast<const GithubReleases&>(object).redirectHosts); }},
  {"releases", [](const otter::Object& object) { return otter::Value(static_cast<const GithubReleases&>(object).releases); }},
  {"web", [](const otter::Object& object) { return otter::Value(static_cast<const GithubReleases&>(object).web); }},
  {"terms", [](const otter::Object& object) { return otter::Value(static_cast<const GithubReleases&>(object).terms); }},
  {"tag", [](const otter::Object& object) { return otter::Value(static_cast<const GithubReleases&>(object).tag); }},
};
const otter::TypeInfo GithubReleases::info{"GithubReleases", otter::Kind::Instance, nullptr, GithubReleases_slots, GithubReleases_fields, 6};
void GithubReleases::trace(otter::Tracer& tracer) {
  tracer(redirectHosts);
  tracer(web);
  tracer(terms);
}

#line 19 "firmware-src/components/ota/github-releases.ts"
void GithubReleases::construct(const Str& owner, const Str& repository, const Ref<otter_app::firmware_src::components::ota::web::Web>& web, const Ref<otter::Object>& terms) {
#line 13
  this->redirectHosts = arrayOf<Str>({"github.com"_s, "objects.githubusercontent.com"_s, "release-assets.githubusercontent.com"_s});
#line 17
  this->tag = ""_s;
#line 20
  this->name = concat("github.com/"_s, owner, "/"_s, repository);
  this->releases = concat("https://github.com/"_s, owner, "/"_s, repository, "/releases"_s);
  this->web = web;
  this->terms = terms;
}
#line 59 "firmware-src/components/ota/github-releases.cpp"

#line 26 "firmware-src/components/ota/github-releases.ts"
Ref<otter::Promise<Value>> GithubReleases::newestVersion() {
  return []([[maybe_unused]] Ref<GithubReleases> self_) -> Ref<otter::Promise<Value>> {
    auto& frame_ = co_await otter::ownFrame();
    const otter::Traced traced_self_(frame_, self_);
#line 27
    auto awaited = hold(self_->web)->head(concat(self_->releases, "/latest"_s));
#line 27
    const Value awaited2 = co_await std::move(awaited);
#line 27
    const Ref<otter::Object> answer = narrow<Ref<otter::Object>>(awaited2);
#line 29
    if (seen<otter_app::firmware_src::components::ota::web::AnswerLiteral>(answer)->location == ""_s) {
      const Str t = otter::toStr(seen<otter_app::firmware_src::components::ota::web::AnswerLiteral>(answer)->status);
      const Str t_2 = concat("github.com answered "_s, t, " for "_s, self_->name);
#line 29
      raise(Value(otter_app::firmware_src::components::ota::web::refusal(t_2, seen<otter_app::firmware_src::components::ota::web::AnswerLiteral>(answer)->pauseSeconds)));
    }
    const Str t_3 = seen<otter_app::firmware_src::components::ota::web::AnswerLiteral>(answer)->location;
    if (t_3 == self_->releases) {
#line 32
      co_return Value();
    }
#line 33
    const Str start = concat(self_->releases, "/tag/"_s);
    const Ref<Fn<Str(Str)>> t_4 = otter_app::firmware_src::support::ascii::asciiLowerCase;
    const Str t_5 = t_4->call(Str(seen<otter_app::firmware_src::components::ota::web::AnswerLiteral>(answer)->location));
    if (!t_5.startsWith(otter_app::firmware_src::support::ascii::asciiLowerCase->call(start))) {
      const Str t_6 = self_->name;
#line 36
      raise(Value(create<otter::Error>(concat(t_6, " has moved to "_s, seen<otter_app::firmware_src::components::ota::web::AnswerLiteral>(answer)->location.slice(0.0, 120.0)))));
    }
    const Str t_7 = seen<otter_app::firmware_src::components::ota::web::AnswerLiteral>(answer)->location;
#line 38
    self_->tag = t_7.slice(static_cast<double>(start.length()));
    co_return Value(self_->tag.startsWith("v"_s) ? Str(self_->tag.slice(1.0)) : Str(self_->tag));
  }(self(this));
}
#line 99 "firmware-src/components/ota/github-releases.cpp"

#line 42 "firmware-src/components/ota/github-releases.ts"
Ref<otter::Promise<Value>> GithubReleases::release(const Str& version) {
  return []([[maybe_unused]] Ref<GithubReleases> self_, [[maybe_unused]] Str version) -> Ref<otter::Promise<Value>> {
    auto& frame_ = co_await otter::ownFrame();
    const otter::Traced traced_self_(frame_, self_);
#line 43
    const Str folder = concat(self_->releases, "/download/"_s, self_->tag);
    auto awaited = hold(self_->web)->text(concat(folder, "/"_s, otter_app::firmware_src::components::ota::manifest::manifestFileName), 4096.0, hold(self_->redirectHosts));
#line 44
    const Value awaited2 = co_await std::move(awaited);
#line 44
    const Str jws = narrow<Str>(awaited2);
    const Ref<otter::Object> manifest = otter_app::firmware_src::components::ota::manifest::openManifest(jws, hold(self_->terms));
#line 47
    if (seen<otter_app::firmware_src::components::ota::manifest::ManifestLiteral>(manifest)->version != version) {
      const Str t = self_->tag;
#line 47
      raise(Value(create<otter::Error>(concat("the manifest of "_s, t, " is that of version "_s, seen<otter_app::firmware_src::components::ota::manifest::ManifestLiteral>(manifest)->version))));
    }
    co_return Value(create<ReleaseLiteral>(version, concat(folder, "/"_s, seen<otter_app::firmware_src::components::ota::manifest::BoardImageLiteral>(seen<otter_app::firmware_src::components::ota::manifest::ManifestLiteral>(manifest)->image)->asset), manifest));
  }(self(this), version);
}
#line 123 "firmware-src/components/ota/github-releases.cpp"

static Str ReleaseLiteral_get_imageUrl_0(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<ReleaseLiteral*>(self_);
  return object->imageUrl;
}
static Ref<Object> ReleaseLiteral_get_manifest_1(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<ReleaseLiteral*>(self_);
  return object->manifest;
}
static Str ReleaseLiteral_get_version_2(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<ReleaseLiteral*>(self_);
  return object->version;
}
static void (*const ReleaseLiteral_slots[])() = {
  reinterpret_cast<void (*)()>(&ReleaseLiteral_get_imageUrl_0),
  reinterpret_cast<void (*)()>(&ReleaseLiteral_get_manifest_1),
  reinterpret_cast<void (*)()>(&ReleaseLiteral_get_version_2),
};
static const otter::FieldInfo ReleaseLiteral_fields[] = {
  {"version", [](const otter::Object& object) { return otter::Value(static_cast<const ReleaseLiteral&>(object).version); }},
  {"imageUrl", [](const otter::Object& object) { return otter::Value(static_cast<const ReleaseLiteral&>(object).imageUrl); }},
  {"manifest", [](const otter::Object& object) { return otter::Value(static_cast<const ReleaseLiteral&>(object).manifest); }},
};
const otter::TypeInfo ReleaseLiteral::info{"", otter::Kind::Plain, nullptr, ReleaseLiteral_slots, ReleaseLiteral_fields, 3};
void ReleaseLiteral::trace(otter::Tracer& tracer) {
  tracer(manifest);
}

}  // namespace otter_app::firmware_src::components::ota::github_releases
