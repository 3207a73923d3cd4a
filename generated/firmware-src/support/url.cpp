// From firmware-src/support/url.ts. Edit that file, not this one.
#include "url.h"
#include "bytes.h"
#include "characters.h"

namespace otter_app::firmware_src::support::url {

[[maybe_unused]] static Str unreserved{};

static const otter::FieldInfo UrlLiteral_fields[] = {
  {"isSecure", [](const otter::Object& object) { return otter::Value(static_cast<const UrlLiteral&>(object).isSecure); }},
  {"host", [](const otter::Object& object) { return otter::Value(static_cast<const UrlLiteral&>(object).host); }},
  {"path", [](const otter::Object& object) { return otter::Value(static_cast<const UrlLiteral&>(object).path); }},
};
const otter::TypeInfo UrlLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, UrlLiteral_fields, 3};

#line 14 "firmware-src/support/url.ts"
Ref<Object> parseUrl(const Str& text) {
  const Str lower = text.toLowerCase();
  const bool isSecure = lower.startsWith("https://"_s);
  if (!isSecure && !lower.startsWith("http://"_s)) {
#line 17
    return Ref<Object>::undefined();
  }
#line 18
  const double start = isSecure ? 8.0 : 7.0;
  double end = start;
  while (end < static_cast<double>(text.length()) && !"/?#"_s.includes(text.charAt(end))) {
#line 20
    end = end + 1.0;
  }
#line 21
  const Str authority = lower.slice(start, end);
  if (authority.includes("@"_s) || authority.includes("["_s) || authority.includes("\\"_s)) {
#line 22
    return Ref<Object>::undefined();
  }
#line 23
  const Str host = hostOf(authority);
  if (host == ""_s) {
#line 24
    return Ref<Object>::undefined();
  }
#line 25
  const Str path = text.slice(end);
  return create<UrlLiteral>(isSecure, host, path.startsWith("/"_s) ? path : concat("/"_s, path));
}
#line 49 "firmware-src/support/url.cpp"

#line 30 "firmware-src/support/url.ts"
Str hostOf(const Str& authority) {
  const double colon = static_cast<double>(authority.indexOf(":"_s));
  const Str host = (colon < 0.0 ? authority : authority.slice(0.0, colon)).toLowerCase();
  return host.endsWith("."_s) ? host.slice(0.0, -1.0) : host;
}
#line 57 "firmware-src/support/url.cpp"

#line 37 "firmware-src/support/url.ts"
Str resolveUrl(const Str& base, const Str& location) {
  if (!location.startsWith("/"_s)) {
#line 38
    return location;
  }
#line 39
  const double colon = static_cast<double>(base.indexOf("://"_s));
  if (location.startsWith("//"_s)) {
#line 40
    return concat(base.slice(0.0, colon), ":"_s, location);
  }
#line 41
  const double slash = static_cast<double>(base.indexOf("/"_s, colon + 3.0));
  return concat(slash < 0.0 ? base : base.slice(0.0, slash), location);
}
#line 75 "firmware-src/support/url.cpp"

#line 48 "firmware-src/support/url.ts"
Str encodeQuery(const Str& text) {
  Str result = ""_s;
  {
#line 50
    const Ref<otter::Iterator<Str>> iterator = otter::iterate(text);
#line 55
    while (iterator->advance()) {
#line 50
      const Str character = iterator->current();
#line 55
      if (unreserved.includes(character)) {
#line 52
        otter::append(result, character);
      } else {
        const Str hex = otter_app::firmware_src::support::bytes::hexOf(character);
        {
#line 55
          double i = 0.0;
#line 55
          for (; i < static_cast<double>(hex.length()); i = i + 2.0) {
            const Str t = result;
#line 55
            result = concat(t, "%"_s, hex.slice(i, i + 2.0));
          }
        }
      }
    }
  }
#line 58
  return result;
}
#line 109 "firmware-src/support/url.cpp"

void initialize() {
#line 45 "firmware-src/support/url.ts"
  unreserved = concat(otter_app::firmware_src::support::characters::letters, otter_app::firmware_src::support::characters::digits, "-_.~"_s);
}
#line 115 "firmware-src/support/url.cpp"

}  // namespace otter_app::firmware_src::support::url
