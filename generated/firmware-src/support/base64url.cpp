// From firmware-src/support/base64url.ts. Edit that file, not this one.
#include "base64url.h"
#include "characters.h"

namespace otter_app::firmware_src::support::base64url {

[[maybe_unused]] static Str alphabet{};

#line 9 "firmware-src/support/base64url.ts"
Str bytesOfBase64url(const Str& text) {
  if (text == ""_s) {
#line 10
    return ""_s;
  }
#line 11
  if (!otter_app::firmware_src::support::characters::consistsOf(text, alphabet)) {
#line 11
    return Str::undefined();
  }
#line 12
  const std::int32_t rest = text.length() % 4;
  if (rest == 1) {
#line 13
    return Str::undefined();
  }
  const std::int32_t last = alphabet.indexOf(text.charAt(static_cast<double>(text.length() - 1)));
  if ((rest == 2 && (last & 15) != 0) || (rest == 3 && (last & 3) != 0)) {
#line 16
    return Str::undefined();
  }
#line 17
  const Str padding = rest == 0 ? ""_s : "="_s.repeat(static_cast<double>(4 - rest));
  return otter::atob(concat(text.replaceAll("-"_s, "+"_s).replaceAll("_"_s, "/"_s), padding));
}
#line 36 "firmware-src/support/base64url.cpp"

#line 22 "firmware-src/support/base64url.ts"
Str hexOfBase64url(const Str& text) {
  const Str bytes = base64url::bytesOfBase64url(text);
  if (otter::isUndefined(bytes)) {
#line 24
    return Str::undefined();
  }
#line 25
  Str hex = ""_s;
  {
#line 26
    std::int32_t i = 0;
#line 26
    for (; i < narrow<Str>(bytes).length(); i = i + 1) {
#line 26
      const Str t = hex;
#line 26
      hex = concat(t, otter::number::toString(static_cast<double>(static_cast<std::int32_t>(narrow<Str>(bytes).unit(i))), 16.0).padStart(2.0, "0"_s));
    }
  }
#line 27
  return hex;
}
#line 61 "firmware-src/support/base64url.cpp"

void initialize() {
#line 3 "firmware-src/support/base64url.ts"
  alphabet = concat(otter_app::firmware_src::support::characters::letters, otter_app::firmware_src::support::characters::digits, "-_"_s);
}
#line 67 "firmware-src/support/base64url.cpp"

}  // namespace otter_app::firmware_src::support::base64url
