// From firmware-src/support/ipv4.ts. Edit that file, not this one.
#include "ipv4.h"
#include "characters.h"

namespace otter_app::firmware_src::support::ipv4 {

static bool isOctet(const Str& text);

#line 4 "firmware-src/support/ipv4.ts"
bool isIpv4(const Str& text) {
  const Ref<Array<Str>> parts = text.split("."_s);
  return parts->length() == 4 && parts->every([&](Str part) -> bool {
#line 6
    return ipv4::isOctet(part);
  });
}
#line 18 "firmware-src/support/ipv4.cpp"

#line 9 "firmware-src/support/ipv4.ts"
static bool isOctet(const Str& text) {
  if (text.length() > 3 || !otter_app::firmware_src::support::characters::consistsOf(text, otter_app::firmware_src::support::characters::digits)) {
#line 10
    return false;
  }
#line 11
  return otter::toNumber(text) <= 255.0 && (text == "0"_s || !text.startsWith("0"_s));
}
#line 29 "firmware-src/support/ipv4.cpp"

}  // namespace otter_app::firmware_src::support::ipv4
