// From firmware-src/components/portal/guard.ts. Edit that file, not this one.
#include "guard.h"
#include "portal.h"
#include "../../support/ascii.h"
#include "../../support/ipv4.h"
#include "../../support/url.h"

namespace otter_app::firmware_src::components::portal::guard {

#line 17 "firmware-src/components/portal/guard.ts"
bool isOwnHost(const Str& host, const Ref<Array<Str>>& ownNames) {
  const Str name = otter_app::firmware_src::support::url::hostOf(host);
  return ownNames->includes(name) || otter_app::firmware_src::support::ipv4::isIpv4(name);
}
#line 16 "firmware-src/components/portal/guard.cpp"

#line 23 "firmware-src/components/portal/guard.ts"
bool isOwnCaller(const Ref<Object>& caller, const Ref<Array<Str>>& ownNames) {
  if (!guard::isOwnHost(Str(seen<otter_app::firmware_src::components::portal::portal::ShapeLiteral>(caller)->host), ownNames)) {
#line 24
    return false;
  }
  bool t_4 = seen<otter_app::firmware_src::components::portal::portal::ShapeLiteral>(caller)->origin == ""_s;
#line 26
  if (!t_4) {
    const Ref<Fn<Str(Str)>> t = otter_app::firmware_src::support::ascii::asciiLowerCase;
    const Str t_3 = t->call(Str(seen<otter_app::firmware_src::components::portal::portal::ShapeLiteral>(caller)->origin));
    const Ref<Fn<Str(Str)>> t_2 = otter_app::firmware_src::support::ascii::asciiLowerCase;
    t_4 = t_3 == concat("http://"_s, t_2->call(Str(seen<otter_app::firmware_src::components::portal::portal::ShapeLiteral>(caller)->host)));
  }
#line 26
  return t_4;
}
#line 35 "firmware-src/components/portal/guard.cpp"

#line 30 "firmware-src/components/portal/guard.ts"
bool isSameSecret(const Str& given, const Str& secret) {
  std::int32_t difference = given.length() ^ secret.length();
  {
#line 32
    std::int32_t i = 0;
#line 32
    for (; i < secret.length(); i = i + 1) {
#line 32
      difference = difference | (otter::toInt32(given.charCodeAt(static_cast<double>(i))) ^ static_cast<std::int32_t>(secret.unit(i)));
    }
  }
#line 33
  return difference == 0;
}
#line 52 "firmware-src/components/portal/guard.cpp"

}  // namespace otter_app::firmware_src::components::portal::guard
