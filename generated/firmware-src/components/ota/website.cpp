// From firmware-src/components/ota/website.ts. Edit that file, not this one.
#include "website.h"
#include "manifest.h"
#include "web.h"

namespace otter_app::firmware_src::components::ota::website {

static Str Website_get_name_0(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<Website*>(self_);
  return object->name;
}
static Ref<Object> Website_call_newestVersion_1(otter::Object* self_) {
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
#line 59 "firmware-src/components/ota/website.cpp"

#line 24 "firmware-src/components/ota/website.ts"
Ref<otter::Promise<Value>> Website::newestVersion() {
  return []([[maybe_unused]] Ref<Website> self_) -> Ref<otter::Promise<Value>> {
    auto& frame_ = co_await otter::ownFrame();
    const otter::Traced traced_self_(frame_, self_);
#line 25
    auto awaited = hold(self_->web)->text(concat(self_->url, otter_app::firmware_src::components::ota::manifest::manifestFileName), 4096.0, hold(self_->redirectHosts));
#line 25
    const Value awaited2 = co_await std::move(awaited);
#line 25
    const Str jws = narrow<Str>(awaited2);
    const Ref<otter::Object> manifest = otter_app::firmware_src::components::ota::manifest::openManifest(jws, hold(self_->terms));
    self_->manifest = manifest;
    co_return Value(seen<otter_app::firmware_src::components::ota::manifest::ManifestLiteral>(manifest)->version);
  }(self(this));
}
#line 77 "firmware-src/components/ota/website.cpp"

#line 31 "firmware-src/components/ota/website.ts"
Ref<otter::Promise<Value>> Website::release(const Str& version) {
  const Ref<otter::Object> manifest = this->manifest;
#line 34
  if (otter::isUndefined(manifest) || seen<otter_app::firmware_src::components::ota::manifest::ManifestLiteral>(narrow<Ref<otter::Object>>(manifest))->version != version) {
#line 34
    return otter::promise::reject<Value>(Value(create<otter::Error>(concat("nothing is known of "_s, version))));
  }
  const Str t = this->url;
#line 36
  return otter::promise::resolve<Value>(Value(create<ShapeLiteral>(version, concat(t, seen<otter_app::firmware_src::components::ota::manifest::BoardImageLiteral>(seen<otter_app::firmware_src::components::ota::manifest::ManifestLiteral>(narrow<Ref<otter::Object>>(manifest))->image)->asset), narrow<Ref<otter::Object>>(manifest))));
}
#line 91 "firmware-src/components/ota/website.cpp"

static Str ShapeLiteral_get_imageUrl_0(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<ShapeLiteral*>(self_);
  return object->imageUrl;
}
static Ref<Object> ShapeLiteral_get_manifest_1(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<ShapeLiteral*>(self_);
  return object->manifest;
}
static Str ShapeLiteral_get_version_2(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<ShapeLiteral*>(self_);
  return object->version;
}
static void (*const ShapeLiteral_slots[])() = {
  reinterpret_cast<void (*)()>(&ShapeLiteral_get_imageUrl_0),
  reinterpret_cast<void (*)()>(&ShapeLiteral_get_manifest_1),
  reinterpret_cast<void (*)()>(&ShapeLiteral_get_version_2),
};
static const otter::FieldInfo ShapeLiteral_fields[] = {
  {"version", [](const otter::Object& object) { return otter::Value(static_cast<const ShapeLiteral&>(object).version); }},
  {"imageUrl", [](const otter::Object& object) { return otter::Value(static_cast<const ShapeLiteral&>(object).imageUrl); }},
  {"manifest", [](const otter::Object& object) { return otter::Value(static_cast<const ShapeLiteral&>(object).manifest); }},
};
const otter::TypeInfo ShapeLiteral::info{"", otter::Kind::Plain, nullptr, ShapeLiteral_slots, ShapeLiteral_fields, 3};
void ShapeLiteral::trace(otter::Tracer& tracer) {
  tracer(manifest);
}

}  // namespace otter_app::firmware_src::components::ota::website
