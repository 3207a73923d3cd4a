// From firmware-src/components/portal/guard.ts. Edit that file, not this one.
#include "guard.h"
#include "portal.h"
#include "../../support/characters.h"
#include "../../support/url.h"

namespace otter_app::firmware_src::components::portal::guard {

static bool isAddress(const Str& host);

#line 16 "firmware-src/components/portal/guard.ts"
bool isOwnHost(const Str& host, const Ref<Array<Str>>& ownNames) {
  const Str name = otter_app::firmware_src::support::url::hostOf(host);
  return ownNames->includes(name) || isAddress(name);
}
#line 17 "firmware-src/components/portal/guard.cpp"

#line 22 "firmware-src/components/portal/guard.ts"
bool isOwnCaller(const Ref<Object>& caller, const Ref<Array<Str>>& ownNames) {
  if (!isOwnHost(Str(as<otter_app::firmware_src::components::portal::portal::ShapeLiteral>(caller)->host), ownNames)) {
#line 23
    return false;
  }
  bool t_2 = as<otter_app::firmware_src::components::portal::portal::ShapeLiteral>(caller)->origin == ""_s;
#line 25
  if (!t_2) {
    const Str t = as<otter_app::firmware_src::components::portal::portal::ShapeLiteral>(caller)->origin.toLowerCase();
    t_2 = t == concat("http://"_s, as<otter_app::firmware_src::components::portal::portal::ShapeLiteral>(caller)->host.toLowerCase());
  }
#line 25
  return t_2;
}
#line 34 "firmware-src/components/portal/guard.cpp"

#line 29 "firmware-src/components/portal/guard.ts"
bool isSameSecret(const Str& given, const Str& secret) {
  double difference = static_cast<double>(otter::toInt32(static_cast<double>(given.length())) ^ otter::toInt32(static_cast<double>(secret.length())));
  {
#line 31
    double i = 0.0;
#line 31
    for (; i < static_cast<double>(secret.length()); i = i + 1.0) {
#line 31
      difference = static_cast<double>(otter::toInt32(difference) | (otter::toInt32(given.charCodeAt(i)) ^ otter::toInt32(secret.charCodeAt(i))));
    }
  }
#line 32
  return difference == 0.0;
}
#line 51 "firmware-src/components/portal/guard.cpp"

#line 35 "firmware-src/components/portal/guard.ts"
static bool isAddress(const Str& host) {
  const Ref<Array<Str>> parts = host.split("."_s);
  return static_cast<double>(parts->length()) == 4.0 && parts->every([&](Str part) -> bool {
#line 37
    return otter_app::firmware_src::support::characters::consistsOf(part, otter_app::firmware_src::support::characters::digits);
  });
}
#line 61 "firmware-src/components/portal/guard.cpp"

}  // namespace otter_app::firmware_src::components::portal::guard
