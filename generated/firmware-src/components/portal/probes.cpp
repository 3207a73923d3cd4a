// From firmware-src/components/portal/probes.ts. Edit that file, not this one.
#include "probes.h"
#include "../../support/server/answer.h"
#include "../../support/url.h"

namespace otter_app::firmware_src::components::portal::probes {

[[maybe_unused]] static Ref<Object> noContent{};
[[maybe_unused]] static Ref<Object> html{};
[[maybe_unused]] static Ref<Object> text{};
[[maybe_unused]] static Str apple{};
[[maybe_unused]] static Str firefox{};
[[maybe_unused]] static Ref<Array<Ref<Object>>> probes{};

static const otter::FieldInfo ShapeLiteral_fields[] = {
  {"status", [](const otter::Object& object) { return otter::Value(static_cast<const ShapeLiteral&>(object).status); }},
  {"contentType", [](const otter::Object& object) { return otter::Value(static_cast<const ShapeLiteral&>(object).contentType); }},
  {"body", [](const otter::Object& object) { return otter::Value(static_cast<const ShapeLiteral&>(object).body); }},
};
const otter::TypeInfo ShapeLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, ShapeLiteral_fields, 3};

static const otter::FieldInfo ShapeLiteral_2_fields[] = {
  {"status", [](const otter::Object& object) { return otter::Value(static_cast<const ShapeLiteral_2&>(object).status); }},
  {"contentType", [](const otter::Object& object) { return otter::Value(static_cast<const ShapeLiteral_2&>(object).contentType); }},
};
const otter::TypeInfo ShapeLiteral_2::info{"", otter::Kind::Plain, nullptr, nullptr, ShapeLiteral_2_fields, 2};

static const otter::FieldInfo ProbeLiteral_fields[] = {
  {"host", [](const otter::Object& object) { return otter::Value(static_cast<const ProbeLiteral&>(object).host); }},
  {"path", [](const otter::Object& object) { return otter::Value(static_cast<const ProbeLiteral&>(object).path); }},
  {"status", [](const otter::Object& object) { return otter::Value(static_cast<const ProbeLiteral&>(object).status); }},
  {"contentType", [](const otter::Object& object) { return otter::Value(static_cast<const ProbeLiteral&>(object).contentType); }},
  {"body", [](const otter::Object& object) { return otter::Value(static_cast<const ProbeLiteral&>(object).body); }},
};
const otter::TypeInfo ProbeLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, ProbeLiteral_fields, 5};

#line 43 "firmware-src/components/portal/probes.ts"
Ref<Object> successAnswer(const Str& host, const Str& path) {
  const Str name = otter_app::firmware_src::support::url::hostOf(host);
  const Ref<Object> found = probes->find([&](Ref<Object> probe) -> bool {
#line 45
    return seen<ProbeLiteral>(probe)->path == path && (seen<ProbeLiteral>(probe)->host == ""_s || seen<ProbeLiteral>(probe)->host == name);
  });
#line 46
  if (otter::isUndefined(found)) {
#line 46
    return Ref<Object>::undefined();
  }
#line 47
  const std::int32_t status = seen<ProbeLiteral>(narrow<Ref<Object>>(found))->status;
#line 47
  const Str contentType = seen<ProbeLiteral>(narrow<Ref<Object>>(found))->contentType;
#line 47
  const Str body = seen<ProbeLiteral>(narrow<Ref<Object>>(found))->body;
  return create<otter_app::firmware_src::support::server::answer::AnswerLiteral>(static_cast<double>(status), contentType, body, arrayOf<Ref<Object>>({arrayOf<Str>({"Cache-Control"_s, "no-store"_s})}), Ref<otter::Asset>::absent());
}
#line 58 "firmware-src/components/portal/probes.cpp"

void initialize() {
#line 14 "firmware-src/components/portal/probes.ts"
  noContent = create<ShapeLiteral>(204, "text/plain"_s, ""_s);
  html = create<ShapeLiteral_2>(200, "text/html"_s);
  text = create<ShapeLiteral_2>(200, "text/plain"_s);
  apple = "<HTML><HEAD><TITLE>Success</TITLE></HEAD><BODY>Success</BODY></HTML>"_s;
  firefox = "<meta http-equiv=\"refresh\" content=\"0;url=https://support.mozilla.org/kb/captive-portal\"/>"_s;
#line 21
  const Ref<Object> t = noContent;
  const std::int32_t t_2 = seen<ShapeLiteral>(t)->status;
  const Str t_3 = seen<ShapeLiteral>(t)->contentType;
  const Ref<Object> t_7 = create<ProbeLiteral>(""_s, "/generate_204"_s, t_2, t_3, seen<ShapeLiteral>(t)->body);
#line 21
  const Ref<Object> t_4 = noContent;
  const std::int32_t t_5 = seen<ShapeLiteral>(t_4)->status;
  const Str t_6 = seen<ShapeLiteral>(t_4)->contentType;
  const Ref<Object> t_11 = create<ProbeLiteral>(""_s, "/gen_204"_s, t_5, t_6, seen<ShapeLiteral>(t_4)->body);
#line 21
  const Ref<Object> t_8 = html;
  const std::int32_t t_9 = seen<ShapeLiteral_2>(t_8)->status;
  const Str t_10 = seen<ShapeLiteral_2>(t_8)->contentType;
  const Ref<Object> t_15 = create<ProbeLiteral>(""_s, "/hotspot-detect.html"_s, t_9, t_10, apple);
#line 21
  const Ref<Object> t_12 = html;
  const std::int32_t t_13 = seen<ShapeLiteral_2>(t_12)->status;
  const Str t_14 = seen<ShapeLiteral_2>(t_12)->contentType;
  const Ref<Object> t_18 = create<ProbeLiteral>(""_s, "/library/test/success.html"_s, t_13, t_14, apple);
#line 21
  const Ref<Object> t_16 = text;
  const std::int32_t t_17 = seen<ShapeLiteral_2>(t_16)->status;
  const Ref<Object> t_21 = create<ProbeLiteral>(""_s, "/connecttest.txt"_s, t_17, seen<ShapeLiteral_2>(t_16)->contentType, "Microsoft Connect Test"_s);
#line 21
  const Ref<Object> t_19 = text;
  const std::int32_t t_20 = seen<ShapeLiteral_2>(t_19)->status;
  const Ref<Object> t_25 = create<ProbeLiteral>(""_s, "/ncsi.txt"_s, t_20, seen<ShapeLiteral_2>(t_19)->contentType, "Microsoft NCSI"_s);
#line 21
  const Ref<Object> t_22 = html;
  const std::int32_t t_23 = seen<ShapeLiteral_2>(t_22)->status;
  const Str t_24 = seen<ShapeLiteral_2>(t_22)->contentType;
  const Ref<Object> t_28 = create<ProbeLiteral>(""_s, "/canonical.html"_s, t_23, t_24, firefox);
#line 21
  const Ref<Object> t_26 = text;
  const std::int32_t t_27 = seen<ShapeLiteral_2>(t_26)->status;
  const Ref<Object> t_31 = create<ProbeLiteral>(""_s, "/success.txt"_s, t_27, seen<ShapeLiteral_2>(t_26)->contentType, "success\n"_s);
#line 21
  const Ref<Object> t_29 = html;
  const std::int32_t t_30 = seen<ShapeLiteral_2>(t_29)->status;
  const Ref<Object> t_34 = create<ProbeLiteral>(""_s, "/kindle-wifi/wifistub.html"_s, t_30, seen<ShapeLiteral_2>(t_29)->contentType, "81ce4465-7167-4dcb-835b-dcc9e44c112a"_s);
#line 21
  const Ref<Object> t_32 = text;
  const std::int32_t t_33 = seen<ShapeLiteral_2>(t_32)->status;
  const Ref<Object> t_37 = create<ProbeLiteral>(""_s, "/check_network_status.txt"_s, t_33, seen<ShapeLiteral_2>(t_32)->contentType, "NetworkManager is online\n"_s);
#line 21
  const Ref<Object> t_35 = text;
  const std::int32_t t_36 = seen<ShapeLiteral_2>(t_35)->status;
  const Ref<Object> t_41 = create<ProbeLiteral>(""_s, "/static/hotspot.txt"_s, t_36, seen<ShapeLiteral_2>(t_35)->contentType, "OK"_s);
#line 21
  const Ref<Object> t_38 = noContent;
  const std::int32_t t_39 = seen<ShapeLiteral>(t_38)->status;
  const Str t_40 = seen<ShapeLiteral>(t_38)->contentType;
#line 21
  probes = arrayOf<Ref<Object>>({t_7, t_11, t_15, t_18, t_21, t_25, t_28, t_31, t_34, t_37, t_41, create<ProbeLiteral>("connectivity-check.ubuntu.com"_s, "/"_s, t_39, t_40, seen<ShapeLiteral>(t_38)->body)});
}
#line 123 "firmware-src/components/portal/probes.cpp"

}  // namespace otter_app::firmware_src::components::portal::probes
