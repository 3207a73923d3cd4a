// From firmware-src/components/wifi/credentials.ts. Edit that file, not this one.
#include "credentials.h"
#include "../../support/characters.h"

namespace otter_app::firmware_src::components::wifi::credentials {

#line 14 "firmware-src/components/wifi/credentials.ts"
Str passwordProblem(const Str& password) {
  if (password == ""_s) {
#line 15
    return Str::undefined();
  }
  {
#line 16
    std::int32_t i = 0;
#line 16
    for (; i < password.length(); i = i + 1) {
      const std::int32_t unit = static_cast<std::int32_t>(password.unit(i));
      if (unit < 32 || unit > 126) {
#line 18
        return "not ASCII"_s;
      }
    }
  }
#line 20
  if (password.length() < 8) {
#line 20
    return "too short"_s;
  }
#line 21
  if (password.length() > 64) {
#line 21
    return "too long"_s;
  }
#line 22
  bool t_2 = password.length() < 64;
#line 22
  if (!t_2) {
    const Str t = password.toLowerCase();
    t_2 = otter_app::firmware_src::support::characters::consistsOf(t, otter_app::firmware_src::support::characters::hexadecimalDigits);
  }
#line 22
  return t_2 ? Str::undefined() : Str("too long"_s);
}
#line 46 "firmware-src/components/wifi/credentials.cpp"

}  // namespace otter_app::firmware_src::components::wifi::credentials
