// From firmware-src/components/ota/folder.ts. Edit that file, not this one.
#include "folder.h"
#include "web.h"

namespace otter_app::firmware_src::components::ota::folder {

static Str Folder_get_name_0(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<Folder*>(self_);
  return object->name;
}
static Str Folder_call_newestVersion_1(otter::Object* self_) {
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
Str Folder::newestVersion() {
  const Str text = hold(this->web)->text(concat(this->url, "version"_s), 64.0, hold(this->redirectHosts)).trim();
  return text == ""_s ? Str::undefined() : Str(text);
}
#line 54 "firmware-src/components/ota/folder.cpp"

#line 26 "firmware-src/components/ota/folder.ts"
Ref<Object> Folder::release(const Str& version) {
  return create<ReleaseLiteral>(version, concat(this->url, version, ".bin"_s), Ref<otter::Object>::undefined());
}
#line 60 "firmware-src/components/ota/folder.cpp"

static const otter::FieldInfo ReleaseLiteral_fields[] = {
  {"version", [](const otter::Object& object) { return otter::Value(static_cast<const ReleaseLiteral&>(object).version); }},
  {"imageUrl", [](const otter::Object& object) { return otter::Value(static_cast<const ReleaseLiteral&>(object).imageUrl); }},
  {"manifest", [](const otter::Object& object) { return otter::Value(static_cast<const ReleaseLiteral&>(object).manifest); }},
};
const otter::TypeInfo ReleaseLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, ReleaseLiteral_fields, 3};
void ReleaseLiteral::trace(otter::Tracer& tracer) {
  tracer(manifest);
}

}  // namespace otter_app::firmware_src::components::ota::folder
