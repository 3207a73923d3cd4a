// From firmware-src/support/http/head.ts. Edit that file, not this one.
#include "head.h"
#include "../ascii.h"

namespace otter_app::firmware_src::support::http::head {

[[maybe_unused]] static std::int32_t headLimitBytes{};
[[maybe_unused]] static Str httpVersion{};
[[maybe_unused]] static std::int32_t statusStart{};
[[maybe_unused]] static std::int32_t statusDigits{};
[[maybe_unused]] static std::int32_t lengthDigits{};

static double parseStatus(const Str& line);
static Opt<double> wholeNumber(const Str& text);

static const otter::FieldInfo HeadLiteral_fields[] = {
  {"status", [](const otter::Object& object) { return otter::Value(static_cast<const HeadLiteral&>(object).status); }},
  {"headers", [](const otter::Object& object) { return otter::Value(static_cast<const HeadLiteral&>(object).headers); }},
};
const otter::TypeInfo HeadLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, HeadLiteral_fields, 2};

static const otter::FieldInfo ContentRangeLiteral_fields[] = {
  {"start", [](const otter::Object& object) { return otter::Value(static_cast<const ContentRangeLiteral&>(object).start); }},
  {"total", [](const otter::Object& object) { return otter::Value(static_cast<const ContentRangeLiteral&>(object).total); }},
};
const otter::TypeInfo ContentRangeLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, ContentRangeLiteral_fields, 2};

#line 19 "firmware-src/support/http/head.ts"
Ref<Object> parseHead(const Str& text) {
  const Ref<Array<Str>> lines = text.split("\r\n"_s);
  const double status = head::parseStatus(Str(lines->get(0)));
  const Ref<otter::Map<Str, Str>> headers = create<otter::Map<Str, Str>>();
  {
#line 23
    std::int32_t i = 1;
#line 23
    for (; i < lines->length(); i = i + 1) {
      const Str line = lines->get(i);
      const std::int32_t colon = line.indexOf(":"_s);
      if (colon <= 0) {
#line 26
        raise(Value(create<otter::Error>("a header has no name"_s)));
      }
#line 33
      const Ref<Fn<Str(Str)>> t = otter_app::firmware_src::support::ascii::asciiLowerCase;
#line 27
      const Str name = t->call(Str(line.slice(0.0, static_cast<double>(colon))));
      const Str value = line.slice(static_cast<double>(colon + 1)).trim();
#line 31
      if (name == "content-length"_s && headers->has(name) && headers->get(name) != value) {
#line 31
        raise(Value(create<otter::Error>("the answer has two lengths"_s)));
      }
      headers->set(name, value);
    }
  }
#line 35
  return create<HeadLiteral>(status, headers);
}
#line 61 "firmware-src/support/http/head.cpp"

#line 38 "firmware-src/support/http/head.ts"
static double parseStatus(const Str& line) {
  const Opt<double> status = head::wholeNumber(Str(line.slice(static_cast<double>(statusStart), static_cast<double>(statusStart + 3))));
  if (!line.startsWith(httpVersion) || otter::isUndefined(status) || narrow<double>(status) < 100.0) {
#line 40
    raise(Value(create<otter::Error>("the answer is not HTTP"_s)));
  }
#line 41
  return narrow<double>(status);
}
#line 73 "firmware-src/support/http/head.cpp"

#line 45 "firmware-src/support/http/head.ts"
double contentLength(const Ref<Object>& a0) {
  const Ref<otter::Map<Str, Str>> headers = seen<HeadLiteral>(a0)->headers;
#line 46
  const Str text = headers->get("content-length"_s);
  if (otter::isUndefined(text)) {
#line 47
    return -1.0;
  }
#line 48
  const Opt<double> length = narrow<Str>(text).length() <= 9 ? head::wholeNumber(narrow<Str>(text)) : Opt<double>::undefined();
  if (otter::isUndefined(length)) {
#line 49
    raise(Value(create<otter::Error>(concat("the length of the answer is \""_s, narrow<Str>(text).slice(0.0, 40.0), "\""_s))));
  }
#line 50
  return narrow<double>(length);
}
#line 93 "firmware-src/support/http/head.cpp"

#line 60 "firmware-src/support/http/head.ts"
Ref<Object> contentRange(const Ref<Object>& a0) {
  const Ref<otter::Map<Str, Str>> headers = seen<HeadLiteral>(a0)->headers;
#line 61
  const Str t = headers->get("content-range"_s);
#line 61
  const Str text = !otter::isNullish(t) ? Str(narrow<Str>(t)) : ""_s;
  const Str unit = "bytes "_s;
  const std::int32_t dash = text.indexOf("-"_s);
  const std::int32_t slash = text.indexOf("/"_s);
  if (!text.startsWith(unit) || dash < 0 || slash < dash) {
#line 65
    return Ref<Object>::undefined();
  }
#line 66
  const Opt<double> start = head::wholeNumber(Str(text.slice(static_cast<double>(unit.length()), static_cast<double>(dash))));
  const Opt<double> total = head::wholeNumber(Str(text.slice(static_cast<double>(slash + 1))));
  return otter::isUndefined(start) || otter::isUndefined(total) ? Ref<Object>::undefined() : Ref<Object>(create<ContentRangeLiteral>(narrow<double>(start), narrow<double>(total)));
}
#line 114 "firmware-src/support/http/head.cpp"

#line 72 "firmware-src/support/http/head.ts"
double retryAfterSeconds(const Ref<Object>& a0) {
  const Ref<otter::Map<Str, Str>> headers = seen<HeadLiteral>(a0)->headers;
#line 73
  const Str t = headers->get("retry-after"_s);
#line 73
  const Opt<double> t_2 = head::wholeNumber(!otter::isNullish(t) ? Str(narrow<Str>(t)) : ""_s);
#line 73
  return !otter::isNullish(t_2) ? narrow<double>(t_2) : 0.0;
}
#line 126 "firmware-src/support/http/head.cpp"

#line 76 "firmware-src/support/http/head.ts"
static Opt<double> wholeNumber(const Str& text) {
  if (text == ""_s || text.length() > 9) {
#line 77
    return Opt<double>::undefined();
  }
#line 78
  double value = 0.0;
  {
#line 79
    std::int32_t i = 0;
#line 79
    for (; i < text.length(); i = i + 1) {
      const std::int32_t digit = static_cast<std::int32_t>(text.unit(i)) - 48;
      if (digit < 0 || digit > 9) {
#line 81
        return Opt<double>::undefined();
      }
#line 82
      value = value * 10.0 + static_cast<double>(digit);
    }
  }
#line 84
  return Opt<double>(value);
}
#line 153 "firmware-src/support/http/head.cpp"

void initialize() {
#line 10 "firmware-src/support/http/head.ts"
  headLimitBytes = 8192;
#line 12
  httpVersion = "HTTP/1."_s;
  statusStart = "HTTP/1.1 "_s.length();
  statusDigits = 3;
#line 16
  lengthDigits = 9;
}
#line 165 "firmware-src/support/http/head.cpp"

}  // namespace otter_app::firmware_src::support::http::head
