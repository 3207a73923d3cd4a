// From firmware-src/components/portal/guard.ts. Edit that file, not this one.
#include "guard.h"
#include "portal.h"
#include "../../support/ipv4.h"
#include "../../support/url.h"

namespace otter_app::firmware_src::components::portal::guard {

#line 16 "firmware-src/components/portal/guard.ts"
bool isOwnHost(const Str& host, const Ref<Array<Str>>& ownNames) {
  const Str name = otter_app::firmware_src::support::url::hostOf(host);
  return ownNames->includes(name) || otter_app::firmware_src::support::ipv4::isIpv4(name);
}
#line 15 "firmware-src/components/portal/guard.cpp"

#line 22 "firmware-src/components/portal/guard.ts"
bool isOwnCaller(const Ref<Object>& caller, const Ref<Array<Str>>& ownNames) {
  if (!isOwnHost(Str(seen<otter_app::firmware_src::components::portal::portal::ShapeLiteral>(caller)->host), ownNames)) {
#line 23
    return false;
  }
  bool t_2 = seen<otter_app::firmware_src::components::portal::portal::ShapeLiteral>(caller)->origin == ""_s;
#line 25
  if (!t_2) {
    const Str t = seen<otter_app::firmware_src::components::portal::portal::ShapeLiteral>(caller)->origin.toLowerCase();
    t_2 = t == concat("http://"_s, seen<otter_app::firmware_src::components::portal::portal::ShapeLiteral>(caller)->host.toLowerCase());
  }
#line 25
  return t_2;
}
#line 32 "firmware-src/components/portal/guard.cpp"

#line 29 "firmware-src/components/portal/guard.ts"
bool isSameSecret(const Str& given, const Str& secret) {
  std::int32_t difference = given.length() ^ secret.length();
  {
#line 31
    std::int32_t i = 0;
#line 31
    for (; i < secret.length(); i = i + 1) {
#line 31
      difference = difference | (otter::toInt32(given.charCodeAt(static_cast<double>(i))) ^ static_cast<std::int32_t>(secret.unit(i)));
    }
  }
#line 32
  return difference == 0;
}
#line 49 "firmware-src/components/portal/guard.cpp"

}  // namespace otter_app::firmware_src::components::portal::guard
