// From firmware-src/components/ota/packed.ts. Edit that file, not this one.
#include "packed.h"
#include "manifest-checks.h"
#include "version-number.h"
#include "../../support/json.h"

namespace otter_app::firmware_src::components::ota::packed {

[[maybe_unused]] static Str compressedFormat{};
[[maybe_unused]] static Str deltaFormat{};

static Ref<Object> readPacked(const Ref<otter_app::firmware_src::support::json::JsonReader>& reader);
static Ref<Object> readBase(const Ref<otter_app::firmware_src::support::json::JsonReader>& reader);

static const otter::FieldInfo PackedLiteral_fields[] = {
  {"asset", [](const otter::Object& object) { return otter::Value(static_cast<const PackedLiteral&>(object).asset); }},
  {"size", [](const otter::Object& object) { return otter::Value(static_cast<const PackedLiteral&>(object).size); }},
  {"format", [](const otter::Object& object) { return otter::Value(static_cast<const PackedLiteral&>(object).format); }},
  {"base", [](const otter::Object& object) { return otter::Value(static_cast<const PackedLiteral&>(object).base); }},
};
const otter::TypeInfo PackedLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, PackedLiteral_fields, 4};
void PackedLiteral::trace(otter::Tracer& tracer) {
  tracer(base);
}

static const otter::FieldInfo BaseImageLiteral_fields[] = {
  {"version", [](const otter::Object& object) { return otter::Value(static_cast<const BaseImageLiteral&>(object).version); }},
  {"size", [](const otter::Object& object) { return otter::Value(static_cast<const BaseImageLiteral&>(object).size); }},
  {"sha256", [](const otter::Object& object) { return otter::Value(static_cast<const BaseImageLiteral&>(object).sha256); }},
};
const otter::TypeInfo BaseImageLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, BaseImageLiteral_fields, 3};

#line 29 "firmware-src/components/ota/packed.ts"
Ref<Array<Ref<Object>>> readPackedList(const Ref<otter_app::firmware_src::support::json::JsonReader>& reader) {
  const Ref<Array<Ref<Object>>> list = arrayOf<Ref<Object>>();
  reader->array(closure<void()>(capture(reader, list), [](const Ref<otter_app::firmware_src::support::json::JsonReader>& reader, const Ref<Array<Ref<Object>>>& list) -> void {
    const Ref<Object> packed = packed::readPacked(reader);
    const Str t = seen<PackedLiteral>(packed)->format;
#line 33
    const bool isDelta = t == deltaFormat && !otter::isUndefined(seen<PackedLiteral>(packed)->base);
    const Str t_2 = seen<PackedLiteral>(packed)->format;
#line 34
    if (t_2 == compressedFormat || isDelta) {
#line 34
      static_cast<void>(static_cast<double>(list->push(packed)));
    }
  }));
#line 36
  return list;
}
#line 52 "firmware-src/components/ota/packed.cpp"

#line 39 "firmware-src/components/ota/packed.ts"
static Ref<Object> readPacked(const Ref<otter_app::firmware_src::support::json::JsonReader>& reader) {
  Ref<Cell<Str>> asset = cell<Str>(""_s);
  Ref<Cell<double>> size = cell<double>(0.0);
  Ref<Cell<Str>> format = cell<Str>(""_s);
  Ref<Cell<Ref<Object>>> base = cell<Ref<Object>>({});
  reader->object(closure<void(Str)>(capture(asset, reader, size, format, base), [](const Ref<Cell<Str>>& asset, const Ref<otter_app::firmware_src::support::json::JsonReader>& reader, const Ref<Cell<double>>& size, const Ref<Cell<Str>>& format, const Ref<Cell<Ref<Object>>>& base, Str name) -> void {
#line 49
    if (name == "asset"_s) {
#line 45
      asset->value = reader->text();
    } else if (name == "size"_s) {
#line 46
      size->value = reader->number();
    } else if (name == "format"_s) {
#line 47
      format->value = reader->text();
    } else if (name == "base"_s) {
#line 48
      base->value = packed::readBase(reader);
    } else {
#line 49
      reader->skip();
    }
  }));
  const bool t = otter_app::firmware_src::components::ota::manifest_checks::isFileName(Str(asset->value));
#line 51
  otter_app::firmware_src::components::ota::manifest_checks::check(t, "packed asset"_s, Str(asset->value));
  const bool t_2 = otter::number::isSafeInteger(Value(size->value)) && size->value > 0.0;
#line 52
  otter_app::firmware_src::components::ota::manifest_checks::check(t_2, "packed size"_s, otter::toStr(size->value));
  return create<PackedLiteral>(asset->value, size->value, format->value, base->value);
}
#line 87 "firmware-src/components/ota/packed.cpp"

#line 56 "firmware-src/components/ota/packed.ts"
static Ref<Object> readBase(const Ref<otter_app::firmware_src::support::json::JsonReader>& reader) {
  Ref<Cell<Str>> version = cell<Str>(""_s);
  Ref<Cell<double>> size = cell<double>(0.0);
  Ref<Cell<Str>> sha256 = cell<Str>(""_s);
  reader->object(closure<void(Str)>(capture(version, reader, size, sha256), [](const Ref<Cell<Str>>& version, const Ref<otter_app::firmware_src::support::json::JsonReader>& reader, const Ref<Cell<double>>& size, const Ref<Cell<Str>>& sha256, Str name) -> void {
#line 64
    if (name == "version"_s) {
#line 61
      version->value = reader->text();
    } else if (name == "size"_s) {
#line 62
      size->value = reader->number();
    } else if (name == "sha256"_s) {
#line 63
      sha256->value = reader->text();
    } else {
#line 64
      reader->skip();
    }
  }));
  const bool t = !otter::isUndefined(otter_app::firmware_src::components::ota::version_number::parseVersion(Str(version->value)));
#line 66
  otter_app::firmware_src::components::ota::manifest_checks::check(t, "base version"_s, Str(version->value));
  const bool t_2 = otter::number::isSafeInteger(Value(size->value)) && size->value > 0.0;
#line 67
  otter_app::firmware_src::components::ota::manifest_checks::check(t_2, "base size"_s, otter::toStr(size->value));
  const bool t_3 = otter_app::firmware_src::components::ota::manifest_checks::isSha256(Str(sha256->value));
#line 68
  otter_app::firmware_src::components::ota::manifest_checks::check(t_3, "base sha256"_s, Str(sha256->value));
  return create<BaseImageLiteral>(version->value, size->value, sha256->value);
}
#line 121 "firmware-src/components/ota/packed.cpp"

void initialize() {
#line 25 "firmware-src/components/ota/packed.ts"
  compressedFormat = "zlib"_s;
  deltaFormat = "detools+zlib"_s;
}
#line 128 "firmware-src/components/ota/packed.cpp"

}  // namespace otter_app::firmware_src::components::ota::packed
