// From firmware-src/components/ota/memory.ts. Edit that file, not this one.
#include "memory.h"

namespace otter_app::firmware_src::components::ota::memory {

[[maybe_unused]] static Str space{};
[[maybe_unused]] static Str tryingKey{};
[[maybe_unused]] static Str sequenceKey{};

static const otter::FieldInfo UpdateMemoryLiteral_fields[] = {
  {"trying", [](const otter::Object& object) { return otter::Value(static_cast<const UpdateMemoryLiteral&>(object).trying); }},
  {"attempts", [](const otter::Object& object) { return otter::Value(static_cast<const UpdateMemoryLiteral&>(object).attempts); }},
  {"sequence", [](const otter::Object& object) { return otter::Value(static_cast<const UpdateMemoryLiteral&>(object).sequence); }},
};
const otter::TypeInfo UpdateMemoryLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, UpdateMemoryLiteral_fields, 3};

#line 17 "firmware-src/components/ota/memory.ts"
Ref<Object> loadMemory() {
  const Ref<otter::Native<Preferences>> preferences = ::otter::create<::otter::Native<Preferences>>();
  const Str text = (::otter::border::from<bool>(::otter::border::native(preferences).begin(::otter::border::to<const char*>(space), ::otter::border::to<bool>(true)))) ? (::otter::border::from<::otter::Str>(::otter::border::native(preferences).getString(::otter::border::to<const char*>(tryingKey)))) : ""_s;
  ::otter::border::native(preferences).end();
  const Ref<Array<Str>> t = text.split(" "_s)->concat("0"_s, "0"_s);
#line 21
  const Str trying = t->get(0);
#line 21
  const Str attempts = t->get(1);
#line 21
  const Str sequence = t->get(2);
  const double t_2 = otter::toNumber(attempts);
#line 22
  return create<UpdateMemoryLiteral>(trying, t_2, otter::toNumber(sequence));
}
#line 34 "firmware-src/components/ota/memory.cpp"

#line 26 "firmware-src/components/ota/memory.ts"
void storeMemory(const Ref<Object>& memory) {
  const Ref<otter::Native<Preferences>> preferences = ::otter::create<::otter::Native<Preferences>>();
  if (!(::otter::border::from<bool>(::otter::border::native(preferences).begin(::otter::border::to<const char*>(space))))) {
#line 28
    return;
  }
  const Str t_3 = tryingKey;
  const Str t = seen<UpdateMemoryLiteral>(memory)->trying;
  const Str t_2 = otter::toStr(seen<UpdateMemoryLiteral>(memory)->attempts);
#line 29
  static_cast<void>(static_cast<double>(::otter::border::from<std::uint32_t>(::otter::border::native(preferences).putString(::otter::border::to<const char*>(t_3), ::otter::border::to<String>(concat(t, " "_s, t_2, " "_s, otter::digits(seen<UpdateMemoryLiteral>(memory)->sequence)))))));
  ::otter::border::native(preferences).end();
}
#line 50 "firmware-src/components/ota/memory.cpp"

#line 34 "firmware-src/components/ota/memory.ts"
std::uint32_t confirmedSequence() {
  const Ref<otter::Native<Preferences>> preferences = ::otter::create<::otter::Native<Preferences>>();
  const std::uint32_t sequence = (::otter::border::from<bool>(::otter::border::native(preferences).begin(::otter::border::to<const char*>(space), ::otter::border::to<bool>(true)))) ? (::otter::border::from<std::uint32_t>(::otter::border::native(preferences).getUInt(::otter::border::to<const char*>(sequenceKey), ::otter::border::to<uint32_t>(0.0)))) : std::uint32_t{0u};
  ::otter::border::native(preferences).end();
  return sequence;
}
#line 59 "firmware-src/components/ota/memory.cpp"

#line 45 "firmware-src/components/ota/memory.ts"
void concludeTrial(const Str& version) {
  const Ref<Object> t = loadMemory();
#line 46
  const Str trying = seen<UpdateMemoryLiteral>(t)->trying;
#line 46
  const double sequence = seen<UpdateMemoryLiteral>(t)->sequence;
  if (trying != version) {
#line 47
    return;
  }
#line 48
  const Ref<otter::Native<Preferences>> preferences = ::otter::create<::otter::Native<Preferences>>();
  if (!(::otter::border::from<bool>(::otter::border::native(preferences).begin(::otter::border::to<const char*>(space))))) {
#line 49
    return;
  }
#line 50
  if (sequence > static_cast<double>(::otter::border::from<std::uint32_t>(::otter::border::native(preferences).getUInt(::otter::border::to<const char*>(sequenceKey), ::otter::border::to<uint32_t>(0.0))))) {
#line 50
    static_cast<void>(static_cast<double>(::otter::border::from<std::uint32_t>(::otter::border::native(preferences).putUInt(::otter::border::to<const char*>(sequenceKey), ::otter::border::to<uint32_t>(sequence)))));
  }
#line 51
  ::otter::border::from<bool>(::otter::border::native(preferences).remove(::otter::border::to<const char*>(tryingKey)));
  ::otter::border::native(preferences).end();
}
#line 87 "firmware-src/components/ota/memory.cpp"

void initialize() {
#line 3 "firmware-src/components/ota/memory.ts"
  space = "ota"_s;
  tryingKey = "trying"_s;
  sequenceKey = "sequence"_s;
}
#line 95 "firmware-src/components/ota/memory.cpp"

}  // namespace otter_app::firmware_src::components::ota::memory
