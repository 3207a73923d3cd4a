// From firmware-src/components/ota/website.ts. Edit that file, not this one.
#include "website.h"
#include "folder.h"
#include "manifest.h"
#include "web.h"

namespace otter_app::firmware_src::components::ota::website {

static Str Website_get_name_0(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<Website*>(self_);
  return object->name;
}
static Str Website_call_newestVersion_1(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<Website*>(self_);
  return object->newestVersion();
}
static Ref<Object> Website_call_release_2(otter::Object* self_, Str p0) {
  [[maybe_unused]] auto* const object = static_cast<Website*>(self_);
  return object->release(p0);
}
static Ref<Object> Website_get_redirectHosts_3(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<Website*>(self_);
  return object->redirectHosts;
}
static void (*const Website_slots[])() = {
  reinterpret_cast<void (*)()>(&Website_get_name_0),
  reinterpret_cast<void (*)()>(&Website_call_newestVersion_1),
  reinterpret_cast<void (*)()>(&Website_call_release_2),
  reinterpret_cast<void (*)()>(&Website_get_redirectHosts_3),
};
static const otter::FieldInfo Website_fields[] = {
  {"name", [](const otter::Object& object) { return otter::Value(static_cast<const Website&>(object).name); }},
  {"redirectHosts", [](const otter::Object& object) { return otter::Value(static_cast<const Website&>(object).redirectHosts); }},
  {"url", [](const otter::Object& object) { return otter::Value(static_cast<const Website&>(object).url); }},
  {"web", [](const otter::Object& object) { return otter::Value(static_cast<const Website&>(object).web); }},
  {"terms", [](const otter::Object& object) { return otter::Value(static_cast<const Website&>(object).terms); }},
  {"manifest", [](const otter::Object& object) { return otter::Value(static_cast<const Website&>(object).manifest); }},
};
const otter::TypeInfo Website::info{"Website", otter::Kind::Instance, nullptr, Website_slots, Website_fields, 6};
void Website::trace(otter::Tracer& tracer) {
  tracer(redirectHosts);
  tracer(web);
  tracer(terms);
  tracer(manifest);
}

#line 17 "firmware-src/components/ota/website.ts"
void Website::construct(const Str& url, const Ref<otter_app::firmware_src::components::ota::web::Web>& web, const Ref<otter::Object>& terms) {
#line 11
  this->redirectHosts = arrayOf<Str>();
#line 15
  this->manifest = Ref<otter::Object>::undefined();
#line 18
  this->url = url.endsWith("/"_s) ? url : concat(url, "/"_s);
  this->name = this->url;
  this->web = web;
  this->terms = terms;
}
#line 60 "firmware-src/components/ota/website.cpp"

#line 24 "firmware-src/components/ota/website.ts"
Str Website::newestVersion() {
  const Str jws = hold(this->web)->text(concat(this->url, otter_app::firmware_src::components::ota::manifest::manifestFileName), otter_app::firmware_src::components::ota::manifest::manifestLimitBytes, hold(this->redirectHosts));
  const Ref<otter::Object> manifest = otter_app::firmware_src::components::ota::manifest::openManifest(jws, hold(this->terms));
  this->manifest = manifest;
  return as<otter_app::firmware_src::components::ota::manifest::ManifestLiteral>(manifest)->version;
}
#line 69 "firmware-src/components/ota/website.cpp"

#line 31 "firmware-src/components/ota/website.ts"
Ref<Object> Website::release(const Str& version) {
  const Ref<otter::Object> manifest = this->manifest;
  if (otter::isUndefined(manifest) || as<otter_app::firmware_src::components::ota::manifest::ManifestLiteral>(narrow<Ref<otter::Object>>(manifest))->version != version) {
#line 33
    raise(Value(create<otter::Error>(concat("nothing is known of "_s, version))));
  }
  const Str t = this->url;
#line 34
  return create<otter_app::firmware_src::components::ota::folder::ReleaseLiteral>(version, concat(t, as<otter_app::firmware_src::components::ota::manifest::BoardImageLiteral>(as<otter_app::firmware_src::components::ota::manifest::ManifestLiteral>(narrow<Ref<otter::Object>>(manifest))->image)->asset), narrow<Ref<otter::Object>>(manifest));
}
#line 82 "firmware-src/components/ota/website.cpp"

}  // namespace otter_app::firmware_src::components::ota::website
