// From firmware-src/components/ota/github-releases.ts. Edit that file, not this one.
#include "github-releases.h"
#include "folder.h"
#include "manifest.h"
#include "web.h"

namespace otter_app::firmware_src::components::ota::github_releases {

static Str GithubReleases_get_name_0(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<GithubReleases*>(self_);
  return object->name;
}
static Str GithubReleases_call_newestVersion_1(otter::Object* self_) {
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

#line 18 "firmware-src/components/ota/github-releases.ts"
void GithubReleases::construct(const Str& owner, const Str& repository, const Ref<otter_app::firmware_src::components::ota::web::Web>& web, const Ref<otter::Object>& terms) {
#line 12
  this->redirectHosts = arrayOf<Str>({"github.com"_s, "objects.githubusercontent.com"_s, "release-assets.githubusercontent.com"_s});
#line 16
  this->tag = ""_s;
#line 19
  this->name = concat("github.com/"_s, owner, "/"_s, repository);
  this->releases = concat("https://github.com/"_s, owner, "/"_s, repository, "/releases"_s);
  this->web = web;
  this->terms = terms;
}
#line 59 "firmware-src/components/ota/github-releases.cpp"

#line 25 "firmware-src/components/ota/github-releases.ts"
Str GithubReleases::newestVersion() {
  const Ref<otter::Object> answer = hold(this->web)->head(concat(this->releases, "/latest"_s));
  if (as<otter_app::firmware_src::components::ota::web::AnswerLiteral>(answer)->location == ""_s) {
    const Str t = otter::toStr(as<otter_app::firmware_src::components::ota::web::AnswerLiteral>(answer)->status);
#line 27
    raise(Value(create<otter::Error>(concat("github.com answered "_s, t, " for "_s, this->name))));
  }
  const Str t_2 = as<otter_app::firmware_src::components::ota::web::AnswerLiteral>(answer)->location;
#line 29
  if (t_2 == this->releases) {
#line 29
    return Str::undefined();
  }
#line 30
  const Str start = concat(this->releases, "/tag/"_s);
  const Str t_3 = as<otter_app::firmware_src::components::ota::web::AnswerLiteral>(answer)->location.toLowerCase();
#line 33
  if (!t_3.startsWith(start.toLowerCase())) {
    const Str t_4 = this->name;
#line 33
    raise(Value(create<otter::Error>(concat(t_4, " has moved to "_s, as<otter_app::firmware_src::components::ota::web::AnswerLiteral>(answer)->location.slice(0.0, 120.0)))));
  }
  const Str t_5 = as<otter_app::firmware_src::components::ota::web::AnswerLiteral>(answer)->location;
#line 35
  this->tag = t_5.slice(static_cast<double>(start.length()));
  return this->tag.startsWith("v"_s) ? Str(this->tag.slice(1.0)) : Str(this->tag);
}
#line 89 "firmware-src/components/ota/github-releases.cpp"

#line 39 "firmware-src/components/ota/github-releases.ts"
Ref<Object> GithubReleases::release(const Str& version) {
  const Str folder = concat(this->releases, "/download/"_s, this->tag);
  const Str jws = hold(this->web)->text(concat(folder, "/"_s, otter_app::firmware_src::components::ota::manifest::manifestFileName), otter_app::firmware_src::components::ota::manifest::manifestLimitBytes, hold(this->redirectHosts));
  const Ref<otter::Object> manifest = otter_app::firmware_src::components::ota::manifest::openManifest(jws, hold(this->terms));
#line 44
  if (as<otter_app::firmware_src::components::ota::manifest::ManifestLiteral>(manifest)->version != version) {
    const Str t = this->tag;
#line 44
    raise(Value(create<otter::Error>(concat("the manifest of "_s, t, " is that of version "_s, as<otter_app::firmware_src::components::ota::manifest::ManifestLiteral>(manifest)->version))));
  }
  return create<otter_app::firmware_src::components::ota::folder::ReleaseLiteral>(version, concat(folder, "/"_s, as<otter_app::firmware_src::components::ota::manifest::BoardImageLiteral>(as<otter_app::firmware_src::components::ota::manifest::ManifestLiteral>(manifest)->image)->asset), manifest);
}
#line 104 "firmware-src/components/ota/github-releases.cpp"

}  // namespace otter_app::firmware_src::components::ota::github_releases
