// From firmware-src/components/portal/texts/english.ts. Edit that file, not this one.
#include "english.h"

namespace otter_app::firmware_src::components::portal::texts::english {

Ref<Object> english{};

static Str TextsLiteral_get_channel_0(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<TextsLiteral*>(self_);
  return Str::undefined();
}
static double TextsLiteral_get_expires_1(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<TextsLiteral*>(self_);
  otter::raiseTypeError("object has no member expires"_s);
  __builtin_unreachable();
}
static Ref<Object> TextsLiteral_get_image_2(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<TextsLiteral*>(self_);
  return Ref<otter::Object>::undefined();
}
static double TextsLiteral_get_issued_3(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<TextsLiteral*>(self_);
  otter::raiseTypeError("object has no member issued"_s);
  __builtin_unreachable();
}
static Str TextsLiteral_get_minimumVersion_4(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<TextsLiteral*>(self_);
  return Str::undefined();
}
static Str TextsLiteral_get_product_5(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<TextsLiteral*>(self_);
  return Str::undefined();
}
static double TextsLiteral_get_rollout_6(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<TextsLiteral*>(self_);
  otter::raiseTypeError("object has no member rollout"_s);
  __builtin_unreachable();
}
static double TextsLiteral_get_sequence_7(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<TextsLiteral*>(self_);
  otter::raiseTypeError("object has no member sequence"_s);
  __builtin_unreachable();
}
static Str TextsLiteral_get_version_8(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<TextsLiteral*>(self_);
  return object->version;
}
static void (*const TextsLiteral_slots[])() = {
  reinterpret_cast<void (*)()>(&TextsLiteral_get_channel_0),
  reinterpret_cast<void (*)()>(&TextsLiteral_get_expires_1),
  reinterpret_cast<void (*)()>(&TextsLiteral_get_image_2),
  reinterpret_cast<void (*)()>(&TextsLiteral_get_issued_3),
  reinterpret_cast<void (*)()>(&TextsLiteral_get_minimumVersion_4),
  reinterpret_cast<void (*)()>(&TextsLiteral_get_product_5),
  reinterpret_cast<void (*)()>(&TextsLiteral_get_rollout_6),
  reinterpret_cast<void (*)()>(&TextsLiteral_get_sequence_7),
  reinterpret_cast<void (*)()>(&TextsLiteral_get_version_8),
};
static const otter::FieldInfo TextsLiteral_fields[] = {
  {"language", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).language); }},
  {"title", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).title); }},
  {"noNetwork", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).noNetwork); }},
  {"connecting", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).connecting); }},
  {"joined", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).joined); }},
  {"failed", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).failed); }},
  {"failures", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).failures); }},
  {"passwordProblems", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).passwordProblems); }},
  {"nothingChosen", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).nothingChosen); }},
  {"expired", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).expired); }},
  {"mayBreak", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).mayBreak); }},
  {"networks", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).networks); }},
  {"scanning", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).scanning); }},
  {"noneFound", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).noneFound); }},
  {"refresh", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).refresh); }},
  {"locked", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).locked); }},
  {"open", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).open); }},
  {"strong", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).strong); }},
  {"medium", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).medium); }},
  {"weak", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).weak); }},
  {"other", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).other); }},
  {"otherName", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).otherName); }},
  {"password", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).password); }},
  {"showPassword", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).showPassword); }},
  {"join", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).join); }},
  {"saved", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).saved); }},
  {"forget", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).forget); }},
  {"details", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).details); }},
  {"network", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).network); }},
  {"address", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).address); }},
  {"gateway", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).gateway); }},
  {"nameServer", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).nameServer); }},
  {"mac", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).mac); }},
  {"signal", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).signal); }},
  {"version", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).version); }},
  {"sensor", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).sensor); }},
  {"upTime", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).upTime); }},
  {"updates", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).updates); }},
  {"checkNow", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).checkNow); }},
};
const otter::TypeInfo TextsLiteral::info{"", otter::Kind::Plain, nullptr, TextsLiteral_slots, TextsLiteral_fields, 39};

void initialize() {
  const Ref<otter::Map<Str, Str>> t = create<otter::Map<Str, Str>>(arrayOf<Ref<Object>>({arrayOf<Str>({"wrong password"_s, "the password is wrong. Please try again."_s}), arrayOf<Str>({"not found"_s, "the network was not found."_s}), arrayOf<Str>({"no address"_s, "the network gave the device no address."_s}), arrayOf<Str>({"refused"_s, "the network turned the device away."_s}), arrayOf<Str>({"no answer"_s, "the network did not answer."_s})}));
#line 3 "firmware-src/components/portal/texts/english.ts"
  english = create<TextsLiteral>("en"_s, "{0} setup"_s, "Not connected. Choose a network."_s, u"Connecting to {0} …"_s, "Connected to {0}. The device's address there is {1}."_s, "Could not connect to {0}: {1}"_s, t, create<otter::Map<Str, Str>>(arrayOf<Ref<Object>>({arrayOf<Str>({"too short"_s, "A password has at least 8 characters."_s}), arrayOf<Str>({"too long"_s, "A password has at most 63 characters."_s}), arrayOf<Str>({"not ASCII"_s, "A password has only letters, digits and signs of ASCII."_s})})), "Please choose a network."_s, "This page was out of date. Please try again."_s, "If your device leaves this WiFi for a moment, join it again to see the result."_s, "Networks"_s, u"Looking for networks …"_s, "No network was found."_s, "Look again"_s, "locked"_s, "open"_s, "strong"_s, "medium"_s, "weak"_s, "Another network"_s, "Its name"_s, "Password"_s, "Show password"_s, "Connect"_s, "Saved networks"_s, "Forget"_s, "Details"_s, "Network"_s, "Address (IP)"_s, "Gateway"_s, "Name server"_s, "Device (MAC)"_s, "Signal"_s, "Firmware"_s, "Sensor"_s, "Running for"_s, "Updates"_s, "Check now"_s);
}
#line 108 "firmware-src/components/portal/texts/english.cpp"

}  // namespace otter_app::firmware_src::components::portal::texts::english
