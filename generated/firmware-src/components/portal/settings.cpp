// From firmware-src/components/portal/settings.ts. Edit that file, not this one.
#include "settings.h"
#include "setting-kinds.h"
#include "../../support/bytes.h"
#include "../../support/characters.h"

namespace otter_app::firmware_src::components::portal::settings {

[[maybe_unused]] static Str space{};
[[maybe_unused]] static Str key{};

static Ref<otter::Map<Str, Str>> load();
static void store(const Ref<Array<Ref<Object>>>& list);

static const otter::FieldInfo Settings_fields[] = {
  {"list", [](const otter::Object& object) { return otter::Value(static_cast<const Settings&>(object).list); }},
  {"stored", [](const otter::Object& object) { return otter::Value(static_cast<const Settings&>(object).stored); }},
};
const otter::TypeInfo Settings::info{"Settings", otter::Kind::Instance, nullptr, nullptr, Settings_fields, 2};
void Settings::trace(otter::Tracer& tracer) {
  tracer(list);
  tracer(stored);
}

#line 93 "firmware-src/components/portal/settings.ts"
void Settings::construct() {
  this->list = arrayOf<Ref<otter::Object>>();
  this->stored = Ref<otter::Map<Str, Str>>::undefined();
}
#line 31 "firmware-src/components/portal/settings.cpp"

#line 101 "firmware-src/components/portal/settings.ts"
Ref<Setting> Settings::add(const Str& name, const Str& label, const Ref<otter::Object>& kind, const Ref<Fn<Str(Ref<otter::Object>)>>& translated) {
#line 103
  if (name == "token"_s || !otter_app::firmware_src::support::characters::consistsOf(name, concat(otter_app::firmware_src::support::characters::letters, otter_app::firmware_src::support::characters::digits))) {
#line 103
    raise(Value(create<otter::Error>(concat("No setting can be named \""_s, name, "\""_s))));
  }
#line 104
  if (hold(this->list)->some([&](Ref<otter::Object> field) -> bool {
#line 104
    return seen<Setting>(field)->name == name;
  })) {
#line 104
    raise(Value(create<otter::Error>(concat("There are two settings \""_s, name, "\""_s))));
  }
#line 105
  const Ref<Setting> setting = create<Setting>(name, label, kind, translated);
  const Ref<otter::Map<Str, Str>> t = this->stored;
#line 106
  if (!otter::isNullish(t)) {
  } else {
#line 106
    const Ref<otter::Map<Str, Str>> t_2 = load();
#line 106
    this->stored = t_2;
  }
#line 107
  const Str kept = narrow<Ref<otter::Map<Str, Str>>>(this->stored)->get(name);
  if (!otter::isUndefined(kept) && setting->accepts(narrow<Str>(kept))) {
#line 108
    setting->take(narrow<Str>(kept));
  }
#line 109
  static_cast<void>(static_cast<double>(this->list->push(setting)));
  return setting;
}
#line 69 "firmware-src/components/portal/settings.cpp"

#line 113 "firmware-src/components/portal/settings.ts"
Ref<Array<Ref<Object>>> Settings::all() {
  return this->list;
}
#line 75 "firmware-src/components/portal/settings.cpp"

#line 118 "firmware-src/components/portal/settings.ts"
Ref<Object> Settings::change(const Ref<otter::Map<Str, Str>>& fields) {
  const Ref<otter::Object> wrong = hold(this->list)->find([&](Ref<otter::Object> field) -> bool {
#line 119
    const Str t = fields->get(seen<Setting>(field)->name);
#line 119
    return !seen<Setting>(field)->accepts(!otter::isNullish(t) ? Str(narrow<Str>(t)) : ""_s);
  });
#line 120
  if (!otter::isUndefined(wrong)) {
#line 120
    return narrow<Ref<otter::Object>>(wrong);
  }
#line 121
  const Ref<Array<Ref<otter::Object>>> changed = hold(this->list)->filter([&](Ref<otter::Object> field_2) -> bool {
#line 121
    const Str t_2 = fields->get(seen<Setting>(field_2)->name);
#line 121
    return seen<Setting>(field_2)->take(!otter::isNullish(t_2) ? Str(narrow<Str>(t_2)) : ""_s);
  });
#line 122
  if (changed->length() == 0) {
#line 122
    return Ref<otter::Object>::undefined();
  }
#line 123
  settings::store(hold(this->list));
  {
#line 124
    const Ref<Array<Ref<otter::Object>>> list_ = changed;
#line 124
    std::int32_t index = 0;
#line 124
    for (; index < list_->length(); index = index + 1) {
#line 124
      const Ref<otter::Object> field_3 = list_->get(index);
#line 124
      seen<Setting>(field_3)->tell();
    }
  }
#line 125
  return Ref<otter::Object>::undefined();
}
#line 120 "firmware-src/components/portal/settings.cpp"

static const otter::FieldInfo Setting_fields[] = {
  {"name", [](const otter::Object& object) { return otter::Value(static_cast<const Setting&>(object).name); }},
  {"ownLabel", [](const otter::Object& object) { return otter::Value(static_cast<const Setting&>(object).ownLabel); }},
  {"translated", [](const otter::Object& object) { return otter::Value(static_cast<const Setting&>(object).translated); }},
  {"kind", [](const otter::Object& object) { return otter::Value(static_cast<const Setting&>(object).kind); }},
  {"listeners", [](const otter::Object& object) { return otter::Value(static_cast<const Setting&>(object).listeners); }},
  {"current", [](const otter::Object& object) { return otter::Value(static_cast<const Setting&>(object).current); }},
};
const otter::TypeInfo Setting::info{"Setting", otter::Kind::Instance, nullptr, nullptr, Setting_fields, 6};
void Setting::trace(otter::Tracer& tracer) {
  tracer(translated);
  tracer(kind);
  tracer(listeners);
}

#line 45 "firmware-src/components/portal/settings.ts"
Str Setting::get_value() {
  return this->current;
}
#line 141 "firmware-src/components/portal/settings.cpp"

#line 37 "firmware-src/components/portal/settings.ts"
void Setting::construct(const Str& name, const Str& label, const Ref<otter::Object>& kind, const Ref<Fn<Str(Ref<otter::Object>)>>& translated) {
#line 34
  this->listeners = arrayOf<Ref<otter::Object>>();
#line 38
  this->name = name;
  this->ownLabel = label;
  this->kind = kind;
  this->translated = translated;
  this->current = seen<otter_app::firmware_src::components::portal::setting_kinds::KindLiteral>(kind)->initial;
}
#line 154 "firmware-src/components/portal/settings.cpp"

#line 50 "firmware-src/components/portal/settings.ts"
void Setting::onChange(const Ref<Fn<void(Str)>>& listener) {
  static_cast<void>(static_cast<double>(hold(this->listeners)->push(listener)));
}
#line 160 "firmware-src/components/portal/settings.cpp"

#line 54 "firmware-src/components/portal/settings.ts"
Str Setting::label(const Ref<otter::Object>& texts) {
  return otter::isUndefined(this->translated) ? this->ownLabel : hold(narrow<Ref<Fn<Str(Ref<otter::Object>)>>>(this->translated))->call(texts);
}
#line 166 "firmware-src/components/portal/settings.cpp"

#line 58 "firmware-src/components/portal/settings.ts"
Ref<Object> Setting::control() {
  return seen<otter_app::firmware_src::components::portal::setting_kinds::KindLiteral>(this->kind)->control;
}
#line 172 "firmware-src/components/portal/settings.cpp"

#line 62 "firmware-src/components/portal/settings.ts"
Str Setting::shown() {
  return seen<otter_app::firmware_src::components::portal::setting_kinds::ControlLiteral>(seen<otter_app::firmware_src::components::portal::setting_kinds::KindLiteral>(this->kind)->control)->type_ == "password"_s ? ""_s : this->kept();
}
#line 178 "firmware-src/components/portal/settings.cpp"

#line 66 "firmware-src/components/portal/settings.ts"
Str Setting::kept() {
  return hold(seen<otter_app::firmware_src::components::portal::setting_kinds::KindLiteral>(this->kind)->write)->call(Str(this->current));
}
#line 184 "firmware-src/components/portal/settings.cpp"

#line 70 "firmware-src/components/portal/settings.ts"
bool Setting::accepts(const Str& text) {
  return this->isUntouched(text) || !otter::isUndefined(hold(seen<otter_app::firmware_src::components::portal::setting_kinds::KindLiteral>(this->kind)->read)->call(text));
}
#line 190 "firmware-src/components/portal/settings.cpp"

#line 74 "firmware-src/components/portal/settings.ts"
bool Setting::take(const Str& text) {
  if (this->isUntouched(text)) {
#line 75
    return false;
  }
#line 76
  const Str value = hold(seen<otter_app::firmware_src::components::portal::setting_kinds::KindLiteral>(this->kind)->read)->call(text);
  bool t_2 = otter::isUndefined(value);
#line 77
  if (!t_2) {
    const Str t = hold(seen<otter_app::firmware_src::components::portal::setting_kinds::KindLiteral>(this->kind)->write)->call(narrow<Str>(Value(value)));
    t_2 = t == this->kept();
  }
#line 77
  if (t_2) {
#line 77
    return false;
  }
#line 78
  this->current = narrow<Str>(Value(value));
  return true;
}
#line 215 "firmware-src/components/portal/settings.cpp"

#line 82 "firmware-src/components/portal/settings.ts"
void Setting::tell() {
  {
#line 83
    const Ref<Array<Ref<otter::Object>>> list_ = this->listeners;
#line 83
    std::int32_t index = 0;
#line 83
    for (; index < list_->length(); index = index + 1) {
#line 83
      const Ref<Fn<void(Str)>> listener = as<Fn<void(Str)>>(list_->get(index));
#line 83
      listener->call(Str(this->current));
    }
  }
}
#line 233 "firmware-src/components/portal/settings.cpp"

#line 87 "firmware-src/components/portal/settings.ts"
bool Setting::isUntouched(const Str& text) {
  return text == ""_s && seen<otter_app::firmware_src::components::portal::setting_kinds::ControlLiteral>(seen<otter_app::firmware_src::components::portal::setting_kinds::KindLiteral>(this->kind)->control)->type_ == "password"_s;
}
#line 239 "firmware-src/components/portal/settings.cpp"

#line 129 "firmware-src/components/portal/settings.ts"
static Ref<otter::Map<Str, Str>> load() {
  const Ref<otter::Map<Str, Str>> values = create<otter::Map<Str, Str>>();
  const Ref<otter::Native<Preferences>> preferences = ::otter::create<::otter::Native<Preferences>>();
  if (!(::otter::border::from<bool>(::otter::border::native(preferences).begin(::otter::border::to<const char*>(space), ::otter::border::to<bool>(true))))) {
#line 132
    return values;
  }
  {
#line 133
    const Ref<Array<Str>> list_ = (::otter::border::from<::otter::Str>(::otter::border::native(preferences).getString(::otter::border::to<const char*>(key)))).split("\n"_s);
#line 133
    std::int32_t index = 0;
#line 136
    for (; index < list_->length(); index = index + 1) {
#line 133
      const Str line = list_->get(index);
      const std::int32_t blank = line.indexOf(" "_s);
      const Str value = blank < 1 ? Str::undefined() : otter_app::firmware_src::support::bytes::textOfHex(Str(line.slice(static_cast<double>(blank + 1))));
      if (!otter::isUndefined(value)) {
#line 136
        values->set(line.slice(0.0, static_cast<double>(blank)), narrow<Str>(value));
      }
    }
  }
#line 138
  ::otter::border::native(preferences).end();
  return values;
}
#line 270 "firmware-src/components/portal/settings.cpp"

#line 142 "firmware-src/components/portal/settings.ts"
static void store(const Ref<Array<Ref<Object>>>& list) {
  const Ref<otter::Native<Preferences>> preferences = ::otter::create<::otter::Native<Preferences>>();
  if (!(::otter::border::from<bool>(::otter::border::native(preferences).begin(::otter::border::to<const char*>(space))))) {
#line 144
    return;
  }
  const Str t_2 = key;
#line 145
  static_cast<void>(static_cast<double>(::otter::border::from<std::uint32_t>(::otter::border::native(preferences).putString(::otter::border::to<const char*>(t_2), ::otter::border::to<String>(list->map<Str>([&](Ref<Object> field) -> Str {
    const Str t = seen<Setting>(field)->name;
#line 145
    return concat(t, " "_s, otter_app::firmware_src::support::bytes::hexOf(seen<Setting>(field)->kept()));
  })->join("\n"_s))))));
#line 146
  ::otter::border::native(preferences).end();
}
#line 289 "firmware-src/components/portal/settings.cpp"

void initialize() {
#line 8 "firmware-src/components/portal/settings.ts"
  space = "settings"_s;
  key = "values"_s;
}
#line 296 "firmware-src/components/portal/settings.cpp"

}  // namespace otter_app::firmware_src::components::portal::settings
