// From firmware-src/support/server/request.ts. Edit that file, not this one.
#include "request.h"
#include "../ascii.h"
#include "../characters.h"

namespace otter_app::firmware_src::support::server::request {

[[maybe_unused]] static std::int32_t headLimitBytes{};
[[maybe_unused]] static std::int32_t bodyLimitBytes{};
[[maybe_unused]] static std::int32_t headerLimit{};
[[maybe_unused]] static std::int32_t lengthDigits{};
[[maybe_unused]] static Ref<Array<Str>> single{};
[[maybe_unused]] static Str tokenCharacters{};

static Value parseHeaders(const Ref<Array<Str>>& lines);
static double bodyLength(const Str& method, const Ref<otter::Map<Str, Str>>& headers);
static bool isVisible(const Str& text);
static bool hasControl(const Str& text);

static const otter::FieldInfo RequestHeadLiteral_fields[] = {
  {"method", [](const otter::Object& object) { return otter::Value(static_cast<const RequestHeadLiteral&>(object).method); }},
  {"path", [](const otter::Object& object) { return otter::Value(static_cast<const RequestHeadLiteral&>(object).path); }},
  {"query", [](const otter::Object& object) { return otter::Value(static_cast<const RequestHeadLiteral&>(object).query); }},
  {"headers", [](const otter::Object& object) { return otter::Value(static_cast<const RequestHeadLiteral&>(object).headers); }},
  {"bodyBytes", [](const otter::Object& object) { return otter::Value(static_cast<const RequestHeadLiteral&>(object).bodyBytes); }},
};
const otter::TypeInfo RequestHeadLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, RequestHeadLiteral_fields, 5};

#line 27 "firmware-src/support/server/request.ts"
Value parseRequestHead(const Str& text) {
  const Ref<Array<Str>> lines = text.split("\r\n"_s);
  const Ref<Array<Str>> words = lines->get(0).split(" "_s);
  if (words->length() != 3) {
#line 30
    return Value(400.0);
  }
#line 31
  const Str method = words->get(0);
#line 31
  const Str target = words->get(1);
#line 31
  const Str version = words->get(2);
  if (version != "HTTP/1.1"_s && version != "HTTP/1.0"_s) {
#line 32
    return version.startsWith("HTTP/"_s) ? Value(505.0) : Value(400.0);
  }
#line 33
  if (method != "GET"_s && method != "HEAD"_s && method != "POST"_s) {
#line 33
    return otter_app::firmware_src::support::characters::consistsOf(method, otter_app::firmware_src::support::characters::letters) ? Value(501.0) : Value(400.0);
  }
#line 34
  if (!target.startsWith("/"_s) || !request::isVisible(target)) {
#line 34
    return Value(400.0);
  }
#line 35
  const Value headers = request::parseHeaders(lines);
  if (otter::typeOf(headers) == "number"_s) {
#line 36
    return Value(narrow<double>(headers));
  }
#line 37
  if (!narrow<Ref<otter::Map<Str, Str>>>(headers)->has("host"_s) && version == "HTTP/1.1"_s) {
#line 37
    return Value(400.0);
  }
#line 38
  const double bodyBytes = request::bodyLength(method, narrow<Ref<otter::Map<Str, Str>>>(headers));
  if (bodyBytes < 0.0) {
#line 39
    return Value(-bodyBytes);
  }
#line 40
  const std::int32_t question = target.indexOf("?"_s);
  const Str path = question < 0 ? target : target.slice(0.0, static_cast<double>(question));
  const Str query = question < 0 ? ""_s : target.slice(static_cast<double>(question + 1));
  return Value(create<RequestHeadLiteral>(method, path, query, narrow<Ref<otter::Map<Str, Str>>>(headers), bodyBytes));
}
#line 81 "firmware-src/support/server/request.cpp"

#line 46 "firmware-src/support/server/request.ts"
static Value parseHeaders(const Ref<Array<Str>>& lines) {
  if (lines->length() - 1 > 48) {
#line 47
    return Value(431.0);
  }
#line 48
  const Ref<otter::Map<Str, Str>> headers = create<otter::Map<Str, Str>>();
  {
#line 49
    std::int32_t i = 1;
#line 49
    for (; i < lines->length(); i = i + 1) {
      const Str line = lines->get(i);
      const std::int32_t colon = line.indexOf(":"_s);
#line 55
      const Ref<Fn<Str(Str)>> t = otter_app::firmware_src::support::ascii::asciiLowerCase;
#line 52
      const Str name = t->call(Str(line.slice(0.0, static_cast<double>(otter::math::max<std::int32_t, std::int32_t>(colon, 0)))));
      if (!otter_app::firmware_src::support::characters::consistsOf(name, tokenCharacters) || request::hasControl(line)) {
#line 53
        return Value(400.0);
      }
      if (!headers->has(name)) {
#line 54
        headers->set(name, line.slice(static_cast<double>(colon + 1)).trim());
      } else if (single->includes(name)) {
#line 55
        return Value(400.0);
      }
    }
  }
#line 57
  return Value(headers);
}
#line 118 "firmware-src/support/server/request.cpp"

#line 61 "firmware-src/support/server/request.ts"
static double bodyLength(const Str& method, const Ref<otter::Map<Str, Str>>& headers) {
  if (headers->has("transfer-encoding"_s)) {
#line 62
    return -501.0;
  }
#line 63
  const Str text = headers->get("content-length"_s);
  if (otter::isUndefined(text)) {
#line 64
    return static_cast<double>(method == "POST"_s ? std::int32_t{-411} : std::int32_t{0});
  }
#line 65
  if (!otter_app::firmware_src::support::characters::consistsOf(narrow<Str>(text), otter_app::firmware_src::support::characters::digits)) {
#line 65
    return -400.0;
  }
#line 66
  bool t_2 = narrow<Str>(text).length() > 9;
#line 66
  if (!t_2) {
    const double t = otter::toNumber(narrow<Str>(text));
    t_2 = t > 4096.0;
  }
#line 66
  return t_2 ? -413.0 : otter::toNumber(narrow<Str>(text));
}
#line 147 "firmware-src/support/server/request.cpp"

#line 69 "firmware-src/support/server/request.ts"
static bool isVisible(const Str& text) {
  {
#line 70
    std::int32_t i = 0;
#line 70
    for (; i < text.length(); i = i + 1) {
      const std::int32_t code = static_cast<std::int32_t>(text.unit(i));
      if (code <= 32 || code >= 127) {
#line 72
        return false;
      }
    }
  }
#line 74
  return true;
}
#line 166 "firmware-src/support/server/request.cpp"

#line 77 "firmware-src/support/server/request.ts"
static bool hasControl(const Str& text) {
  {
#line 78
    std::int32_t i = 0;
#line 78
    for (; i < text.length(); i = i + 1) {
      const std::int32_t code = static_cast<std::int32_t>(text.unit(i));
      if ((code < 32 && code != 9) || code == 127) {
#line 80
        return true;
      }
    }
  }
#line 82
  return false;
}
#line 185 "firmware-src/support/server/request.cpp"

void initialize() {
#line 17 "firmware-src/support/server/request.ts"
  headLimitBytes = 4096;
  bodyLimitBytes = 4096;
  headerLimit = 48;
  lengthDigits = 9;
#line 23
  single = arrayOf<Str>({"host"_s, "origin"_s, "content-length"_s, "content-type"_s, "authorization"_s, "transfer-encoding"_s});
  tokenCharacters = concat(otter_app::firmware_src::support::characters::letters, otter_app::firmware_src::support::characters::digits, "!#$%&'*+-.^_`|~"_s);
}
#line 197 "firmware-src/support/server/request.cpp"

}  // namespace otter_app::firmware_src::support::server::request
