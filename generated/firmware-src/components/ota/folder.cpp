// From firmware-src/components/ota/folder.ts. Edit that file, not this one.
#include "folder.h"
#include "web.h"

namespace otter_app::firmware_src::components::ota::folder {

static Str Folder_get_name_0(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<Folder*>(self_);
  return object->name;
}
static Ref<Object> Folder_call_newestVersion_1(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<Folder*>(self_);
  return object->newestVersion();
}
static Ref<Object> Folder_call_release_2(otter::Object* self_, Str p0) {
  [[maybe_unused]] auto* const object = static_cast<Folder*>(self_);
  return object->release(p0);
}
static Ref<Object> Folder_get_redirectHosts_3(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<Folder*>(self_);
  return object->redirectHosts;
}
static void (*const Folder_slots[])() = {
  reinterpret_cast<void (*)()>(&Folder_get_name_0),
  reinterpret_cast<void (*)()>(&Folder_call_newestVersion_1),
  reinterpret_cast<void (*)()>(&Folder_call_release_2),
  reinterpret_cast<void (*)()>(&Folder_get_redirectHosts_3),
};
static const otter::FieldInfo Folder_fields[] = {
  {"name", [](const otter::Object& object) { return otter::Value(static_cast<const Folder&>(object).name); }},
  {"redirectHosts", [](const otter::Object& object) { return otter::Value(static_cast<const Folder&>(object).redirectHosts); }},
  {"url", [](const otter::Object& object) { return otter::Value(static_cast<const Folder&>(object).url); }},
  {"web", [](const otter::Object& object) { return otter::Value(static_cast<const Folder&>(object).web); }},
};
const otter::TypeInfo Folder::info{"Folder", otter::Kind::Instance, nullptr, Folder_slots, Folder_fields, 4};

#line 15 "firmware-src/components/ota/folder.ts"
void Folder::construct(const Str& url, const Ref<otter_app::firmware_src::components::ota::web::Web>& web) {
#line 11
  this->redirectHosts = arrayOf<Str>();
#line 16
  this->url = url.endsWith("/"_s) ? url : concat(url, "/"_s);
  this->name = this->url;
  this->web = web;
}
#line 47 "firmware-src/components/ota/folder.cpp"

#line 21 "firmware-src/components/ota/folder.ts"
Ref<otter::Promise<Value>> Folder::newestVersion() {
  return []([[maybe_unused]] Ref<Folder> self_) -> Ref<otter::Promise<Value>> {
    auto& frame_ = co_await otter::ownFrame();
    const otter::Traced traced_self_(frame_, self_);
#line 22
    auto awaited = hold(self_->web)->text(concat(self_->url, "version"_s), 64.0, hold(self_->redirectHosts));
#line 22
    const Value awaited2 = co_await std::move(awaited);
#line 22
    const Str text = narrow<Str>(awaited2);
    const Str version = text.trim();
    co_return Value(version == ""_s ? Str::undefined() : Str(version));
  }(self(this));
}
#line 64 "firmware-src/components/ota/folder.cpp"

#line 27 "firmware-src/components/ota/folder.ts"
Ref<otter::Promise<Value>> Folder::release(const Str& version) {
  return otter::promise::resolve<Value>(Value(create<ShapeLiteral>(version, concat(this->url, version, ".bin"_s), Value())));
}
#line 70 "firmware-src/components/ota/folder.cpp"

static Str ShapeLiteral_get_imageUrl_0(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<ShapeLiteral*>(self_);
  return object->imageUrl;
}
static Ref<Object> ShapeLiteral_get_manifest_1(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<ShapeLiteral*>(self_);
  return convert<Ref<otter::Object>>(object->manifest);
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

}  // namespace otter_app::firmware_src::components::ota::folder
