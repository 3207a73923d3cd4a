// From firmware-src/components/ota/manifest.ts. Edit that file, not this one.
#include "manifest.h"
#include "version-number.h"
#include "../../support/characters.h"
#include "../../support/json.h"

namespace otter_app::firmware_src::components::ota::manifest {

Str manifestFileName{};
double heldBackBytes{};

static void check(bool isRight, const Str& member, const Str& value);
static bool isFileName(const Str& text);
static bool isHexadecimal(const Str& text);

static const otter::FieldInfo ManifestLiteral_fields[] = {
  {"version", [](const otter::Object& object) { return otter::Value(static_cast<const ManifestLiteral&>(object).version); }},
  {"board", [](const otter::Object& object) { return otter::Value(static_cast<const ManifestLiteral&>(object).board); }},
  {"image", [](const otter::Object& object) { return otter::Value(static_cast<const ManifestLiteral&>(object).image); }},
  {"size", [](const otter::Object& object) { return otter::Value(static_cast<const ManifestLiteral&>(object).size); }},
  {"sha256", [](const otter::Object& object) { return otter::Value(static_cast<const ManifestLiteral&>(object).sha256); }},
  {"firstBytes", [](const otter::Object& object) { return otter::Value(static_cast<const ManifestLiteral&>(object).firstBytes); }},
};
const otter::TypeInfo ManifestLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, ManifestLiteral_fields, 6};

#line 29 "firmware-src/components/ota/manifest.ts"
Ref<Object> parseManifest(const Str& text) {
  Ref<Cell<Str>> version = cell<Str>(""_s);
  Ref<Cell<Str>> board = cell<Str>(""_s);
  Ref<Cell<Str>> image = cell<Str>(""_s);
  Ref<Cell<double>> size = cell<double>(0.0);
  Ref<Cell<Str>> sha256 = cell<Str>(""_s);
  Ref<Cell<Str>> firstBytes = cell<Str>(""_s);
  const Ref<otter_app::firmware_src::support::json::JsonReader> reader = create<otter_app::firmware_src::support::json::JsonReader>(text);
  reader->object(closure<void(Str)>(capture(version, reader, board, image, size, sha256, firstBytes), [](const Ref<Cell<Str>>& version, const Ref<otter_app::firmware_src::support::json::JsonReader>& reader, const Ref<Cell<Str>>& board, const Ref<Cell<Str>>& image, const Ref<Cell<double>>& size, const Ref<Cell<Str>>& sha256, const Ref<Cell<Str>>& firstBytes, Str name) -> void {
    {
#line 38
      std::int32_t clause = 6;
#line 54
      if (name == "version"_s) {
        clause = 0;
      } else if (name == "board"_s) {
        clause = 1;
      } else if (name == "image"_s) {
        clause = 2;
      } else if (name == "size"_s) {
        clause = 3;
      } else if (name == "sha256"_s) {
        clause = 4;
      } else if (name == "firstBytes"_s) {
        clause = 5;
      }
#line 58
      switch (clause) {
        case 0:
        {
#line 40
          version->value = reader->text();
          break;
        }
        case 1:
        {
#line 43
          board->value = reader->text();
          break;
        }
        case 2:
        {
#line 46
          image->value = reader->text();
          break;
        }
        case 3:
        {
#line 49
          size->value = reader->number();
          break;
        }
        case 4:
        {
#line 52
          sha256->value = reader->text();
          break;
        }
        case 5:
        {
#line 55
          firstBytes->value = reader->text();
          break;
        }
        case 6:
        {
#line 58
          reader->skip();
        }
      }
    }
  }));
#line 61
  reader->end();
  const bool t = !otter::isUndefined(otter_app::firmware_src::components::ota::version_number::parseVersion(Str(version->value)));
#line 62
  check(t, "version"_s, Str(version->value));
  const bool t_2 = otter_app::firmware_src::support::characters::consistsOf(Str(board->value), concat(otter_app::firmware_src::support::characters::lowerCaseLetters, otter_app::firmware_src::support::characters::digits, "-_"_s));
#line 63
  check(t_2, "board"_s, Str(board->value));
  const bool t_3 = isFileName(Str(image->value));
#line 64
  check(t_3, "image"_s, Str(image->value));
  const bool t_4 = otter::number::isSafeInteger(Value(size->value)) && size->value > heldBackBytes;
#line 65
  check(t_4, "size"_s, otter::toStr(size->value));
  const bool t_5 = static_cast<double>(sha256->value.length()) == 64.0 && isHexadecimal(Str(sha256->value));
#line 66
  check(t_5, "sha256"_s, Str(sha256->value));
  const bool t_6 = static_cast<double>(firstBytes->value.length()) == 2.0 * heldBackBytes && isHexadecimal(Str(firstBytes->value));
  check(t_6, "firstBytes"_s, Str(firstBytes->value));
  const bool t_7 = firstBytes->value.startsWith("e9"_s);
#line 69
  check(t_7, "firstBytes"_s, Str(firstBytes->value));
  return create<ManifestLiteral>(version->value, board->value, image->value, size->value, sha256->value, firstBytes->value);
}
#line 124 "firmware-src/components/ota/manifest.cpp"

#line 73 "firmware-src/components/ota/manifest.ts"
static void check(bool isRight, const Str& member, const Str& value) {
  if (!isRight) {
#line 74
    raise(Value(create<otter::Error>(concat("the manifest's "_s, member, " is \""_s, value, "\""_s))));
  }
}
#line 133 "firmware-src/components/ota/manifest.cpp"

#line 77 "firmware-src/components/ota/manifest.ts"
static bool isFileName(const Str& text) {
  return otter_app::firmware_src::support::characters::consistsOf(text, concat(otter_app::firmware_src::support::characters::letters, otter_app::firmware_src::support::characters::digits, "._-"_s)) && !text.startsWith("."_s);
}
#line 139 "firmware-src/components/ota/manifest.cpp"

#line 81 "firmware-src/components/ota/manifest.ts"
static bool isHexadecimal(const Str& text) {
  return otter_app::firmware_src::support::characters::consistsOf(text, otter_app::firmware_src::support::characters::hexadecimalDigits);
}
#line 145 "firmware-src/components/ota/manifest.cpp"

void initialize() {
#line 6 "firmware-src/components/ota/manifest.ts"
  manifestFileName = "otter.json"_s;
#line 12
  heldBackBytes = 16.0;
}
#line 153 "firmware-src/components/ota/manifest.cpp"

}  // namespace otter_app::firmware_src::components::ota::manifest
