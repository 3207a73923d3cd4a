// From firmware-src/components/portal/setting-kinds.ts. Edit that file, not this one.
#include "setting-kinds.h"
#include "../../support/bytes.h"
#include "../../support/characters.h"

namespace otter_app::firmware_src::components::portal::setting_kinds {

static Ref<Object> text(const Str& initial, double limitBytes);
static Ref<Object> control(const Str& type, const Str& attributes);

static const otter::FieldInfo KindLiteral_fields[] = {
  {"initial", [](const otter::Object& object) { return otter::Value(static_cast<const KindLiteral&>(object).initial); }},
  {"control", [](const otter::Object& object) { return otter::Value(static_cast<const KindLiteral&>(object).control); }},
  {"read", [](const otter::Object& object) { return otter::Value(static_cast<const KindLiteral&>(object).read); }},
  {"write", [](const otter::Object& object) { return otter::Value(static_cast<const KindLiteral&>(object).write); }},
};
const otter::TypeInfo KindLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, KindLiteral_fields, 4};
void KindLiteral::trace(otter::Tracer& tracer) {
  tracer(control);
  tracer(read);
  tracer(write);
}

static const otter::FieldInfo KindLiteral_4_fields[] = {
  {"initial", [](const otter::Object& object) { return otter::Value(static_cast<const KindLiteral_4&>(object).initial); }},
  {"control", [](const otter::Object& object) { return otter::Value(static_cast<const KindLiteral_4&>(object).control); }},
  {"read", [](const otter::Object& object) { return otter::Value(static_cast<const KindLiteral_4&>(object).read); }},
  {"write", [](const otter::Object& object) { return otter::Value(static_cast<const KindLiteral_4&>(object).write); }},
};
const otter::TypeInfo KindLiteral_4::info{"", otter::Kind::Plain, nullptr, nullptr, KindLiteral_4_fields, 4};
void KindLiteral_4::trace(otter::Tracer& tracer) {
  tracer(control);
  tracer(read);
  tracer(write);
}

static const otter::FieldInfo KindLiteral_5_fields[] = {
  {"initial", [](const otter::Object& object) { return otter::Value(static_cast<const KindLiteral_5&>(object).initial); }},
  {"control", [](const otter::Object& object) { return otter::Value(static_cast<const KindLiteral_5&>(object).control); }},
  {"read", [](const otter::Object& object) { return otter::Value(static_cast<const KindLiteral_5&>(object).read); }},
  {"write", [](const otter::Object& object) { return otter::Value(static_cast<const KindLiteral_5&>(object).write); }},
};
const otter::TypeInfo KindLiteral_5::info{"", otter::Kind::Plain, nullptr, nullptr, KindLiteral_5_fields, 4};
void KindLiteral_5::trace(otter::Tracer& tracer) {
  tracer(control);
  tracer(read);
  tracer(write);
}

static const otter::FieldInfo ControlLiteral_fields[] = {
  {"type", [](const otter::Object& object) { return otter::Value(static_cast<const ControlLiteral&>(object).type_); }},
  {"attributes", [](const otter::Object& object) { return otter::Value(static_cast<const ControlLiteral&>(object).attributes); }},
  {"options", [](const otter::Object& object) { return otter::Value(static_cast<const ControlLiteral&>(object).options); }},
};
const otter::TypeInfo ControlLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, ControlLiteral_fields, 3};

#line 23 "firmware-src/components/portal/setting-kinds.ts"
static Ref<Object> text(const Str& initial, double limitBytes) {
  return create<KindLiteral>(initial, setting_kinds::control("text"_s, concat("maxlength=\""_s, otter::digits(limitBytes), "\""_s)), closure<Str(Str)>(capture(limitBytes), [](const double& limitBytes, Str typed) -> Str {
#line 27
    return otter_app::firmware_src::support::bytes::byteCount(typed) <= limitBytes ? Str(typed) : Str::undefined();
  }), closure<Str(Str)>(capture(), [](Str value) -> Str {
#line 28
    return value;
  }));
}
#line 68 "firmware-src/components/portal/setting-kinds.cpp"

#line 33 "firmware-src/components/portal/setting-kinds.ts"
Ref<Object> secret(double limitBytes) {
  const Ref<Object> t = setting_kinds::text(""_s, limitBytes);
  const Str t_2 = seen<KindLiteral>(t)->initial;
#line 34
  static_cast<void>(seen<KindLiteral>(t)->control);
  const Ref<Object> t_3 = setting_kinds::control("password"_s, concat("maxlength=\""_s, otter::digits(limitBytes), "\" autocomplete=\"off\""_s));
  const Ref<Fn<Str(Str)>> t_4 = seen<KindLiteral>(t)->read;
#line 34
  return create<KindLiteral>(t_2, t_3, t_4, seen<KindLiteral>(t)->write);
}
#line 81 "firmware-src/components/portal/setting-kinds.cpp"

#line 38 "firmware-src/components/portal/setting-kinds.ts"
Ref<Object> hostLabel(const Str& initial, std::int32_t limitBytes) {
  const Str allowed = concat(otter_app::firmware_src::support::characters::letters, otter_app::firmware_src::support::characters::digits, "-"_s);
  const Ref<Object> t = setting_kinds::text(initial, static_cast<double>(limitBytes));
  const Str t_2 = seen<KindLiteral>(t)->initial;
  const Ref<Object> t_3 = seen<KindLiteral>(t)->control;
#line 40
  static_cast<void>(seen<KindLiteral>(t)->read);
#line 40
  return create<KindLiteral>(t_2, t_3, closure<Str(Str)>(capture(allowed, limitBytes), [](const Str& allowed, const std::int32_t& limitBytes, Str typed) -> Str {
#line 43
    const Str name = typed.trim();
    const bool isLabel = otter_app::firmware_src::support::characters::consistsOf(name, allowed) && !name.startsWith("-"_s) && !name.endsWith("-"_s);
    return name == ""_s || (isLabel && name.length() <= limitBytes) ? Str(name) : Str::undefined();
  }), seen<KindLiteral>(t)->write);
}
#line 99 "firmware-src/components/portal/setting-kinds.cpp"

#line 51 "firmware-src/components/portal/setting-kinds.ts"
Ref<Object> wholeNumber(double initial, double least, double most) {
  return create<KindLiteral_4>(initial, setting_kinds::control("number"_s, concat("min=\""_s, otter::digits(least), "\" max=\""_s, otter::digits(most), "\" step=\"1\""_s)), closure<Opt<double>(Str)>(capture(least, most), [](const double& least, const double& most, Str typed) -> Opt<double> {
#line 56
    const Str unsigned_ = typed.startsWith("-"_s) ? typed.slice(1.0) : typed;
    if (!otter_app::firmware_src::support::characters::consistsOf(unsigned_, otter_app::firmware_src::support::characters::digits) || unsigned_.length() > 15) {
#line 57
      return Opt<double>::undefined();
    }
#line 58
    const double value = otter::toNumber(typed);
    return value >= least && value <= most ? Opt<double>(value) : Opt<double>::undefined();
  }), closure<Str(double)>(capture(), [](double value_2) -> Str {
    return otter::toStr(value_2);
  }));
}
#line 117 "firmware-src/components/portal/setting-kinds.cpp"

#line 66 "firmware-src/components/portal/setting-kinds.ts"
Ref<Object> flag(bool initial) {
  return create<KindLiteral_5>(initial, setting_kinds::control("checkbox"_s, ""_s), closure<Opt<bool>(Str)>(capture(), [](Str typed) -> Opt<bool> {
#line 71
    return typed == "on"_s ? Opt<bool>(true) : (typed == ""_s ? Opt<bool>(false) : Opt<bool>::undefined());
  }), closure<Str(bool)>(capture(), [](bool value) -> Str {
#line 72
    return value ? "on"_s : ""_s;
  }));
}
#line 129 "firmware-src/components/portal/setting-kinds.cpp"

#line 77 "firmware-src/components/portal/setting-kinds.ts"
Ref<Object> choice(const Str& initial, const Ref<Array<Str>>& options) {
  return create<KindLiteral>(initial, create<ControlLiteral>("select"_s, ""_s, options), closure<Str(Str)>(capture(options), [](const Ref<Array<Str>>& options, Str typed) -> Str {
#line 81
    return options->includes(typed) ? Str(typed) : Str::undefined();
  }), closure<Str(Str)>(capture(), [](Str value) -> Str {
#line 82
    return value;
  }));
}
#line 141 "firmware-src/components/portal/setting-kinds.cpp"

#line 86 "firmware-src/components/portal/setting-kinds.ts"
static Ref<Object> control(const Str& type, const Str& attributes) {
  return create<ControlLiteral>(type, attributes, arrayOf<Str>());
}
#line 147 "firmware-src/components/portal/setting-kinds.cpp"

}  // namespace otter_app::firmware_src::components::portal::setting_kinds
