// From firmware-src/components/ota/memory.ts. Edit that file, not this one.
#include "memory.h"

namespace otter_app::firmware_src::components::ota::memory {

[[maybe_unused]] static Str space{};
[[maybe_unused]] static Str key{};

static const otter::FieldInfo UpdateMemoryLiteral_fields[] = {
  {"trying", [](const otter::Object& object) { return otter::Value(static_cast<const UpdateMemoryLiteral&>(object).trying); }},
  {"attempts", [](const otter::Object& object) { return otter::Value(static_cast<const UpdateMemoryLiteral&>(object).attempts); }},
};
const otter::TypeInfo UpdateMemoryLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, UpdateMemoryLiteral_fields, 2};

#line 14 "firmware-src/components/ota/memory.ts"
Ref<Object> loadMemory() {
  const Ref<otter::Native<Preferences>> preferences = ::otter::create<::otter::Native<Preferences>>();
  const Str text = (::otter::border::from<bool>(::otter::border::native(preferences).begin(::otter::border::to<const char*>(space), ::otter::border::to<bool>(true)))) ? (::otter::border::from<::otter::Str>(::otter::border::native(preferences).getString(::otter::border::to<const char*>(key)))) : ""_s;
  ::otter::border::native(preferences).end();
  const Ref<Array<Str>> t = text.split(" "_s)->concat(""_s, ""_s);
#line 18
  const Str trying = t->get(0);
#line 18
  const Str attempts = t->get(1);
  return create<UpdateMemoryLiteral>(trying, attempts == ""_s ? 0.0 : otter::toNumber(attempts));
}
#line 28 "firmware-src/components/ota/memory.cpp"

#line 23 "firmware-src/components/ota/memory.ts"
void storeMemory(const Ref<Object>& memory) {
  const Ref<otter::Native<Preferences>> preferences = ::otter::create<::otter::Native<Preferences>>();
  if (!(::otter::border::from<bool>(::otter::border::native(preferences).begin(::otter::border::to<const char*>(space))))) {
#line 25
    return;
  }
  if (as<UpdateMemoryLiteral>(memory)->trying == ""_s) {
#line 26
    ::otter::border::from<bool>(::otter::border::native(preferences).remove(::otter::border::to<const char*>(key)));
  } else {
    const Str t_2 = key;
    const Str t = as<UpdateMemoryLiteral>(memory)->trying;
#line 27
    ::otter::border::from<double>(::otter::border::native(preferences).putString(::otter::border::to<const char*>(t_2), ::otter::border::to<String>(concat(t, " "_s, otter::toStr(as<UpdateMemoryLiteral>(memory)->attempts)))));
  }
#line 28
  ::otter::border::native(preferences).end();
}
#line 49 "firmware-src/components/ota/memory.cpp"

void initialize() {
#line 3 "firmware-src/components/ota/memory.ts"
  space = "ota"_s;
  key = "trying"_s;
}
#line 56 "firmware-src/components/ota/memory.cpp"

}  // namespace otter_app::firmware_src::components::ota::memory
