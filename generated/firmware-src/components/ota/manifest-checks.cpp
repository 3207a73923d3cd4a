// From firmware-src/components/ota/manifest-checks.ts. Edit that file, not this one.
#include "manifest-checks.h"
#include "../../support/characters.h"

namespace otter_app::firmware_src::components::ota::manifest_checks {

#line 4 "firmware-src/components/ota/manifest-checks.ts"
void check(bool isRight, const Str& member, const Str& value) {
  if (!isRight) {
#line 5
    raise(Value(create<otter::Error>(concat("the manifest's "_s, member, " is \""_s, value.slice(0.0, 80.0), "\""_s))));
  }
}
#line 15 "firmware-src/components/ota/manifest-checks.cpp"

#line 8 "firmware-src/components/ota/manifest-checks.ts"
bool isFileName(const Str& text) {
  return otter_app::firmware_src::support::characters::consistsOf(text, concat(otter_app::firmware_src::support::characters::letters, otter_app::firmware_src::support::characters::digits, "._-"_s)) && !text.startsWith("."_s);
}
#line 21 "firmware-src/components/ota/manifest-checks.cpp"

#line 12 "firmware-src/components/ota/manifest-checks.ts"
bool isSha256(const Str& text) {
  return text.length() == 64 && manifest_checks::isHexadecimal(text);
}
#line 27 "firmware-src/components/ota/manifest-checks.cpp"

#line 16 "firmware-src/components/ota/manifest-checks.ts"
bool isHexadecimal(const Str& text) {
  return otter_app::firmware_src::support::characters::consistsOf(text, otter_app::firmware_src::support::characters::hexadecimalDigits);
}
#line 33 "firmware-src/components/ota/manifest-checks.cpp"

}  // namespace otter_app::firmware_src::components::ota::manifest_checks
