// From firmware-src/support/url.ts. Edit that file, not this one.
#include "url.h"
#include "ascii.h"
#include "bytes.h"
#include "characters.h"

namespace otter_app::firmware_src::support::url {

[[maybe_unused]] static Str unreserved{};

static Opt<double> portOf(const Str& authority, std::int32_t usual);
static bool hasBlank(const Str& text);

static const otter::FieldInfo UrlLiteral_fields[] = {
  {"isSecure", [](const otter::Object& object) { return otter::Value(static_cast<const UrlLiteral&>(object).isSecure); }},
  {"host", [](const otter::Object& object) { return otter::Value(static_cast<const UrlLiteral&>(object).host); }},
  {"port", [](const otter::Object& object) { return otter::Value(static_cast<const UrlLiteral&>(object).port); }},
  {"path", [](const otter::Object& object) { return otter::Value(static_cast<const UrlLiteral&>(object).path); }},
};
const otter::TypeInfo UrlLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, UrlLiteral_fields, 4};

#line 16 "firmware-src/support/url.ts"
Ref<Object> parseUrl(const Str& text) {
  const Str lower = otter_app::firmware_src::support::ascii::asciiLowerCase->call(text);
  const bool isSecure = lower.startsWith("https://"_s);
  if (!isSecure && !lower.startsWith("http://"_s)) {
#line 19
    return Ref<Object>::undefined();
  }
#line 20
  const std::int32_t start = isSecure ? std::int32_t{8} : std::int32_t{7};
  std::int32_t end = start;
  while (end < text.length() && !"/?#"_s.includes(text.charAt(static_cast<double>(end)))) {
#line 22
    end = end + 1;
  }
#line 23
  const Str authority = lower.slice(static_cast<double>(start), static_cast<double>(end));
  if (authority.includes("@"_s) || authority.includes("["_s) || authority.includes("\\"_s)) {
#line 24
    return Ref<Object>::undefined();
  }
#line 25
  const Str host = url::hostOf(authority);
  if (host.split("."_s)->includes(""_s)) {
#line 26
    return Ref<Object>::undefined();
  }
#line 27
  const Opt<double> port = url::portOf(authority, isSecure ? std::int32_t{443} : std::int32_t{80});
  if (otter::isUndefined(port) || url::hasBlank(text)) {
#line 28
    return Ref<Object>::undefined();
  }
#line 29
  const std::int32_t fragment = text.indexOf("#"_s, static_cast<double>(end));
  const Str path = text.slice(static_cast<double>(end), static_cast<double>(fragment < 0 ? text.length() : fragment));
  return create<UrlLiteral>(isSecure, host, narrow<double>(port), path.startsWith("/"_s) ? path : concat("/"_s, path));
}
#line 61 "firmware-src/support/url.cpp"

#line 34 "firmware-src/support/url.ts"
static Opt<double> portOf(const Str& authority, std::int32_t usual) {
  const std::int32_t colon = authority.indexOf(":"_s);
  if (colon < 0) {
#line 36
    return Opt<double>(static_cast<double>(usual));
  }
#line 37
  const Str text = authority.slice(static_cast<double>(colon + 1));
  const double port = otter_app::firmware_src::support::characters::consistsOf(text, otter_app::firmware_src::support::characters::digits) ? otter::toNumber(text) : 0.0;
  return port > 0.0 && port <= 65535.0 ? Opt<double>(port) : Opt<double>::undefined();
}
#line 75 "firmware-src/support/url.cpp"

#line 43 "firmware-src/support/url.ts"
static bool hasBlank(const Str& text) {
  {
#line 44
    std::int32_t i = 0;
#line 44
    for (; i < text.length(); i = i + 1) {
      const std::int32_t code = static_cast<std::int32_t>(text.unit(i));
      if (code <= 32 || code == 127) {
#line 46
        return true;
      }
    }
  }
#line 48
  return false;
}
#line 94 "firmware-src/support/url.cpp"

#line 52 "firmware-src/support/url.ts"
Str hostOf(const Str& authority) {
  const std::int32_t colon = authority.indexOf(":"_s);
  const Ref<Fn<Str(Str)>> t = otter_app::firmware_src::support::ascii::asciiLowerCase;
#line 54
  const Str host = t->call(Str(colon < 0 ? authority : authority.slice(0.0, static_cast<double>(colon))));
  return host.endsWith("."_s) ? host.slice(0.0, -1.0) : host;
}
#line 104 "firmware-src/support/url.cpp"

#line 59 "firmware-src/support/url.ts"
Str resolveUrl(const Str& base, const Str& location) {
  if (!location.startsWith("/"_s)) {
#line 60
    return location;
  }
#line 61
  const std::int32_t colon = base.indexOf("://"_s);
  if (location.startsWith("//"_s)) {
#line 62
    return concat(base.slice(0.0, static_cast<double>(colon)), ":"_s, location);
  }
#line 63
  const std::int32_t slash = base.indexOf("/"_s, static_cast<double>(colon + 3));
  return concat(slash < 0 ? base : base.slice(0.0, static_cast<double>(slash)), location);
}
#line 122 "firmware-src/support/url.cpp"

#line 70 "firmware-src/support/url.ts"
Str encodeQuery(const Str& text) {
  Str result = ""_s;
  {
#line 72
    const Ref<otter::Iterator<Str>> iterator = otter::iterate(text);
#line 77
    while (iterator->advance()) {
#line 72
      const Str character = iterator->current();
#line 77
      if (unreserved.includes(character)) {
#line 74
        otter::append(result, character);
      } else {
        const Str hex = otter_app::firmware_src::support::bytes::hexOf(character);
        {
#line 77
          std::int32_t i = 0;
#line 77
          for (; i < hex.length(); i = i + 2) {
#line 77
            const Str t = result;
#line 77
            result = concat(t, "%"_s, hex.slice(static_cast<double>(i), static_cast<double>(i + 2)));
          }
        }
      }
    }
  }
#line 80
  return result;
}
#line 157 "firmware-src/support/url.cpp"

void initialize() {
#line 67 "firmware-src/support/url.ts"
  unreserved = concat(otter_app::firmware_src::support::characters::letters, otter_app::firmware_src::support::characters::digits, "-_.~"_s);
}
#line 163 "firmware-src/support/url.cpp"

}  // namespace otter_app::firmware_src::support::url
