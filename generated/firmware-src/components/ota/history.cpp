// From firmware-src/components/ota/history.ts. Edit that file, not this one.
#include "history.h"

namespace otter_app::firmware_src::components::ota::history {

[[maybe_unused]] static Str space{};
[[maybe_unused]] static Str key{};
[[maybe_unused]] static std::int32_t limit{};

static Str stored();

static const otter::FieldInfo ShapeLiteral_fields[] = {
  {"atSeconds", [](const otter::Object& object) { return otter::Value(static_cast<const ShapeLiteral&>(object).atSeconds); }},
  {"text", [](const otter::Object& object) { return otter::Value(static_cast<const ShapeLiteral&>(object).text); }},
};
const otter::TypeInfo ShapeLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, ShapeLiteral_fields, 2};

#line 17 "firmware-src/components/ota/history.ts"
Ref<Array<Ref<Object>>> updateHistory() {
  return hold(hold(stored().split("\n"_s))->filter([&](Str line) -> bool {
#line 20
    return line != ""_s;
  }))->map<Ref<Object>>([&](Str line_2) -> Ref<Object> {
    const std::int32_t space = line_2.indexOf(" "_s);
    const double t = otter::toNumber(line_2.slice(0.0, static_cast<double>(space)));
#line 23
    return create<ShapeLiteral>(t, line_2.slice(static_cast<double>(space + 1)));
  });
}
#line 31 "firmware-src/components/ota/history.cpp"

#line 28 "firmware-src/components/ota/history.ts"
void recordEvent(const Str& text) {
  const Ref<Array<Ref<Object>>> history = updateHistory();
  if (history->length() > 0 && seen<ShapeLiteral>(history->get(0))->text == text) {
#line 30
    return;
  }
#line 31
  const Ref<Array<Ref<Object>>> list = arrayOf<Ref<Object>>();
#line 31
  list->push(create<ShapeLiteral>((::otter::border::from<double>(otter::arduino::unixSeconds())), text));
#line 31
  otter::appendAll(list, history);
#line 31
  const Ref<Array<Str>> lines = hold(list->slice(0.0, 8.0))->map<Str>([&](Ref<Object> entry) -> Str {
    const Str t = otter::toStr(seen<ShapeLiteral>(entry)->atSeconds);
    return concat(t, " "_s, seen<ShapeLiteral>(entry)->text);
  });
#line 34
  const Ref<otter::Native<Preferences>> preferences = ::otter::create<::otter::Native<Preferences>>();
  if (!(::otter::border::from<bool>(::otter::border::native(preferences).begin(::otter::border::to<const char*>(space))))) {
#line 35
    return;
  }
  const Str t_2 = key;
#line 36
  static_cast<void>(static_cast<double>(::otter::border::from<std::uint32_t>(::otter::border::native(preferences).putString(::otter::border::to<const char*>(t_2), ::otter::border::to<String>(lines->join("\n"_s))))));
  ::otter::border::native(preferences).end();
}
#line 62 "firmware-src/components/ota/history.cpp"

#line 40 "firmware-src/components/ota/history.ts"
static Str stored() {
  const Ref<otter::Native<Preferences>> preferences = ::otter::create<::otter::Native<Preferences>>();
  const Str text = (::otter::border::from<bool>(::otter::border::native(preferences).begin(::otter::border::to<const char*>(space), ::otter::border::to<bool>(true)))) ? (::otter::border::from<::otter::Str>(::otter::border::native(preferences).getString(::otter::border::to<const char*>(key)))) : ""_s;
  ::otter::border::native(preferences).end();
  return text;
}
#line 71 "firmware-src/components/ota/history.cpp"

void initialize() {
#line 4 "firmware-src/components/ota/history.ts"
  space = "ota"_s;
  key = "history"_s;
  limit = 8;
}
#line 79 "firmware-src/components/ota/history.cpp"

}  // namespace otter_app::firmware_src::components::ota::history
