// From firmware-src/components/ota/manifest.ts. Edit that file, not this one.
#include "manifest.h"
#include "jws.h"
#include "manifest-checks.h"
#include "packed.h"
#include "version-number.h"
#include "../../main.h"
#include "../../support/json.h"

namespace otter_app::firmware_src::components::ota::manifest {

Str manifestFileName{};
[[maybe_unused]] static std::int32_t manifestLimitBytes{};
[[maybe_unused]] static std::int32_t heldBackBytes{};
[[maybe_unused]] static Ref<Array<Str>> textMembers{};
[[maybe_unused]] static Ref<Array<Str>> numberMembers{};

static Ref<Object> parseManifest(const Str& text, const Str& board);
static void readBoards(const Ref<otter_app::firmware_src::support::json::JsonReader>& reader, const Str& board, const Ref<Array<Ref<Object>>>& images);
static Ref<Object> readImage(const Ref<otter_app::firmware_src::support::json::JsonReader>& reader);

static const otter::FieldInfo ManifestLiteral_fields[] = {
  {"product", [](const otter::Object& object) { return otter::Value(static_cast<const ManifestLiteral&>(object).product); }},
  {"version", [](const otter::Object& object) { return otter::Value(static_cast<const ManifestLiteral&>(object).version); }},
  {"sequence", [](const otter::Object& object) { return otter::Value(static_cast<const ManifestLiteral&>(object).sequence); }},
  {"minimumVersion", [](const otter::Object& object) { return otter::Value(static_cast<const ManifestLiteral&>(object).minimumVersion); }},
  {"channel", [](const otter::Object& object) { return otter::Value(static_cast<const ManifestLiteral&>(object).channel); }},
  {"rollout", [](const otter::Object& object) { return otter::Value(static_cast<const ManifestLiteral&>(object).rollout); }},
  {"issued", [](const otter::Object& object) { return otter::Value(static_cast<const ManifestLiteral&>(object).issued); }},
  {"expires", [](const otter::Object& object) { return otter::Value(static_cast<const ManifestLiteral&>(object).expires); }},
  {"image", [](const otter::Object& object) { return otter::Value(static_cast<const ManifestLiteral&>(object).image); }},
};
const otter::TypeInfo ManifestLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, ManifestLiteral_fields, 9};
void ManifestLiteral::trace(otter::Tracer& tracer) {
  tracer(image);
}

static const otter::FieldInfo BoardImageLiteral_fields[] = {
  {"asset", [](const otter::Object& object) { return otter::Value(static_cast<const BoardImageLiteral&>(object).asset); }},
  {"size", [](const otter::Object& object) { return otter::Value(static_cast<const BoardImageLiteral&>(object).size); }},
  {"sha256", [](const otter::Object& object) { return otter::Value(static_cast<const BoardImageLiteral&>(object).sha256); }},
  {"firstBytes", [](const otter::Object& object) { return otter::Value(static_cast<const BoardImageLiteral&>(object).firstBytes); }},
  {"packed", [](const otter::Object& object) { return otter::Value(static_cast<const BoardImageLiteral&>(object).packed); }},
};
const otter::TypeInfo BoardImageLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, BoardImageLiteral_fields, 5};
void BoardImageLiteral::trace(otter::Tracer& tracer) {
  tracer(packed);
}

#line 58 "firmware-src/components/ota/manifest.ts"
Ref<Object> openManifest(const Str& jws, const Ref<Object>& terms) {
  Str payload{};
#line 63
  try {
#line 61
    payload = otter_app::firmware_src::components::ota::jws::openJws(jws, hold(seen<otter_app::firmware_src::main::ShapeLiteral>(terms)->keys));
  } catch (const otter::Thrown& thrown) {
    Value thrown2 = thrown.value;
#line 61
    const Value error = thrown2;
#line 63
    raise(Value(create<otter::Error>(concat("the manifest is not to be believed: "_s, instanceOf<otter::Error>(error) ? (narrow<Ref<otter::Error>>(error)->message) : ""_s))));
  }
  const Str t = payload;
#line 65
  return manifest::parseManifest(t, Str(seen<otter_app::firmware_src::main::ShapeLiteral>(terms)->board));
}
#line 69 "firmware-src/components/ota/manifest.cpp"

#line 69 "firmware-src/components/ota/manifest.ts"
static Ref<Object> parseManifest(const Str& text, const Str& board) {
  const Ref<otter::Map<Str, Str>> texts = create<otter::Map<Str, Str>>();
  const Ref<otter::Map<Str, double>> numbers = create<otter::Map<Str, double>>();
  const Ref<Array<Ref<Object>>> images = arrayOf<Ref<Object>>();
  const Ref<otter_app::firmware_src::support::json::JsonReader> reader = create<otter_app::firmware_src::support::json::JsonReader>(text);
  reader->object(closure<void(Str)>(capture(texts, reader, numbers, board, images), [](const Ref<otter::Map<Str, Str>>& texts, const Ref<otter_app::firmware_src::support::json::JsonReader>& reader, const Ref<otter::Map<Str, double>>& numbers, const Str& board, const Ref<Array<Ref<Object>>>& images, Str name) -> void {
#line 78
    if (textMembers->includes(name)) {
#line 75
      texts->set(name, reader->text());
    } else if (numberMembers->includes(name)) {
#line 76
      numbers->set(name, reader->number());
    } else if (name == "boards"_s) {
#line 77
      manifest::readBoards(reader, board, images);
    } else {
#line 78
      reader->skip();
    }
  }));
#line 80
  reader->end();
  {
#line 81
    const Ref<Array<Str>> list = numberMembers;
#line 81
    std::int32_t index = 0;
#line 83
    for (; index < list->length(); index = index + 1) {
#line 81
      const Str name_2 = list->get(index);
      const Opt<double> t = numbers->get(name_2);
#line 82
      const double value = !otter::isNullish(t) ? narrow<double>(t) : -1.0;
      const bool t_2 = otter::number::isSafeInteger(Value(value)) && value >= 0.0;
#line 83
      otter_app::firmware_src::components::ota::manifest_checks::check(t_2, name_2, otter::toStr(value));
    }
  }
#line 85
  const Str t_3 = texts->get("version"_s);
#line 85
  const Str version = !otter::isNullish(t_3) ? Str(narrow<Str>(t_3)) : ""_s;
  const Str t_4 = texts->get("minimumVersion"_s);
#line 86
  const Str minimumVersion = !otter::isNullish(t_4) ? Str(narrow<Str>(t_4)) : ""_s;
  otter_app::firmware_src::components::ota::manifest_checks::check(!otter::isUndefined(otter_app::firmware_src::components::ota::version_number::parseVersion(version)), "version"_s, version);
  otter_app::firmware_src::components::ota::manifest_checks::check(!otter::isUndefined(otter_app::firmware_src::components::ota::version_number::parseVersion(minimumVersion)), "minimumVersion"_s, minimumVersion);
  const Ref<Object> image = images->at(-1.0);
  if (otter::isUndefined(image)) {
#line 90
    raise(Value(create<otter::Error>(concat("the release has no image for "_s, board))));
  }
#line 91
  const Str t_5 = texts->get("product"_s);
  const Str t_7 = !otter::isNullish(t_5) ? Str(narrow<Str>(t_5)) : ""_s;
#line 91
  const Opt<double> t_6 = numbers->get("sequence"_s);
  const double t_9 = !otter::isNullish(t_6) ? narrow<double>(t_6) : 0.0;
#line 91
  const Str t_8 = texts->get("channel"_s);
  const Str t_11 = !otter::isNullish(t_8) ? Str(narrow<Str>(t_8)) : ""_s;
#line 91
  const Opt<double> t_10 = numbers->get("rollout"_s);
  const double t_13 = !otter::isNullish(t_10) ? narrow<double>(t_10) : 0.0;
#line 91
  const Opt<double> t_12 = numbers->get("issued"_s);
  const double t_15 = !otter::isNullish(t_12) ? narrow<double>(t_12) : 0.0;
#line 91
  const Opt<double> t_14 = numbers->get("expires"_s);
#line 91
  return create<ManifestLiteral>(t_7, version, t_9, minimumVersion, t_11, t_13, t_15, !otter::isNullish(t_14) ? narrow<double>(t_14) : 0.0, narrow<Ref<Object>>(image));
}
#line 146 "firmware-src/components/ota/manifest.cpp"

#line 108 "firmware-src/components/ota/manifest.ts"
static void readBoards(const Ref<otter_app::firmware_src::support::json::JsonReader>& reader, const Str& board, const Ref<Array<Ref<Object>>>& images) {
  reader->object(closure<void(Str)>(capture(board, images, reader), [](const Str& board, const Ref<Array<Ref<Object>>>& images, const Ref<otter_app::firmware_src::support::json::JsonReader>& reader, Str name) -> void {
#line 111
    if (name == board) {
#line 110
      static_cast<void>(static_cast<double>(images->push(manifest::readImage(reader))));
    } else {
#line 111
      reader->skip();
    }
  }));
}
#line 161 "firmware-src/components/ota/manifest.cpp"

#line 115 "firmware-src/components/ota/manifest.ts"
static Ref<Object> readImage(const Ref<otter_app::firmware_src::support::json::JsonReader>& reader) {
  Ref<Cell<Str>> asset = cell<Str>(""_s);
  Ref<Cell<double>> size = cell<double>(0.0);
  Ref<Cell<Str>> sha256 = cell<Str>(""_s);
  Ref<Cell<Str>> firstBytes = cell<Str>(""_s);
  Ref<Cell<Ref<Array<Ref<Object>>>>> packed = cell<Ref<Array<Ref<Object>>>>(arrayOf<Ref<Object>>());
  reader->object(closure<void(Str)>(capture(asset, reader, size, sha256, firstBytes, packed), [](const Ref<Cell<Str>>& asset, const Ref<otter_app::firmware_src::support::json::JsonReader>& reader, const Ref<Cell<double>>& size, const Ref<Cell<Str>>& sha256, const Ref<Cell<Str>>& firstBytes, const Ref<Cell<Ref<Array<Ref<Object>>>>>& packed, Str name) -> void {
#line 127
    if (name == "asset"_s) {
#line 122
      asset->value = reader->text();
    } else if (name == "size"_s) {
#line 123
      size->value = reader->number();
    } else if (name == "sha256"_s) {
#line 124
      sha256->value = reader->text();
    } else if (name == "firstBytes"_s) {
#line 125
      firstBytes->value = reader->text();
    } else if (name == "packed"_s) {
#line 126
      packed->value = otter_app::firmware_src::components::ota::packed::readPackedList(reader);
    } else {
#line 127
      reader->skip();
    }
  }));
  const bool t = otter_app::firmware_src::components::ota::manifest_checks::isFileName(Str(asset->value));
#line 129
  otter_app::firmware_src::components::ota::manifest_checks::check(t, "asset"_s, Str(asset->value));
  const bool t_2 = otter::number::isSafeInteger(Value(size->value)) && size->value > 16.0;
#line 130
  otter_app::firmware_src::components::ota::manifest_checks::check(t_2, "size"_s, otter::toStr(size->value));
  const bool t_3 = otter_app::firmware_src::components::ota::manifest_checks::isSha256(Str(sha256->value));
#line 131
  otter_app::firmware_src::components::ota::manifest_checks::check(t_3, "sha256"_s, Str(sha256->value));
  const bool t_4 = firstBytes->value.length() == 2 * 16 && otter_app::firmware_src::components::ota::manifest_checks::isHexadecimal(Str(firstBytes->value));
  otter_app::firmware_src::components::ota::manifest_checks::check(t_4, "firstBytes"_s, Str(firstBytes->value));
  const bool t_5 = firstBytes->value.startsWith("e9"_s);
#line 134
  otter_app::firmware_src::components::ota::manifest_checks::check(t_5, "firstBytes"_s, Str(firstBytes->value));
  return create<BoardImageLiteral>(asset->value, size->value, sha256->value, firstBytes->value, packed->value);
}
#line 208 "firmware-src/components/ota/manifest.cpp"

void initialize() {
#line 8 "firmware-src/components/ota/manifest.ts"
  manifestFileName = "otter.jws"_s;
#line 11
  manifestLimitBytes = 4096;
#line 17
  heldBackBytes = 16;
#line 104
  textMembers = arrayOf<Str>({"product"_s, "version"_s, "minimumVersion"_s, "channel"_s});
  numberMembers = arrayOf<Str>({"sequence"_s, "rollout"_s, "issued"_s, "expires"_s});
}
#line 221 "firmware-src/components/ota/manifest.cpp"

}  // namespace otter_app::firmware_src::components::ota::manifest
