// From firmware-src/components/portal/form.ts. Edit that file, not this one.
#include "form.h"
#include "portal.h"
#include "../wifi/credentials.h"
#include "../../support/bytes.h"

namespace otter_app::firmware_src::components::portal::form {

[[maybe_unused]] static std::int32_t longestNameBytes{};

static Str CredentialsLiteral_get_channel_0(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<CredentialsLiteral*>(self_);
  return Str::undefined();
}
static double CredentialsLiteral_get_expires_1(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<CredentialsLiteral*>(self_);
  otter::raiseTypeError("object has no member expires"_s);
  __builtin_unreachable();
}
static Ref<Object> CredentialsLiteral_get_image_2(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<CredentialsLiteral*>(self_);
  return Ref<otter::Object>::undefined();
}
static double CredentialsLiteral_get_issued_3(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<CredentialsLiteral*>(self_);
  otter::raiseTypeError("object has no member issued"_s);
  __builtin_unreachable();
}
static Str CredentialsLiteral_get_minimumVersion_4(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<CredentialsLiteral*>(self_);
  return Str::undefined();
}
static Str CredentialsLiteral_get_product_5(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<CredentialsLiteral*>(self_);
  return Str::undefined();
}
static double CredentialsLiteral_get_rollout_6(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<CredentialsLiteral*>(self_);
  otter::raiseTypeError("object has no member rollout"_s);
  __builtin_unreachable();
}
static double CredentialsLiteral_get_sequence_7(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<CredentialsLiteral*>(self_);
  otter::raiseTypeError("object has no member sequence"_s);
  __builtin_unreachable();
}
static Str CredentialsLiteral_get_version_8(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<CredentialsLiteral*>(self_);
  return Str::undefined();
}
static Str CredentialsLiteral_get_name_9(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<CredentialsLiteral*>(self_);
  return object->name;
}
static Str CredentialsLiteral_get_password_10(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<CredentialsLiteral*>(self_);
  return object->password;
}
static void (*const CredentialsLiteral_slots[])() = {
  reinterpret_cast<void (*)()>(&CredentialsLiteral_get_channel_0),
  reinterpret_cast<void (*)()>(&CredentialsLiteral_get_expires_1),
  reinterpret_cast<void (*)()>(&CredentialsLiteral_get_image_2),
  reinterpret_cast<void (*)()>(&CredentialsLiteral_get_issued_3),
  reinterpret_cast<void (*)()>(&CredentialsLiteral_get_minimumVersion_4),
  reinterpret_cast<void (*)()>(&CredentialsLiteral_get_product_5),
  reinterpret_cast<void (*)()>(&CredentialsLiteral_get_rollout_6),
  reinterpret_cast<void (*)()>(&CredentialsLiteral_get_sequence_7),
  reinterpret_cast<void (*)()>(&CredentialsLiteral_get_version_8),
  reinterpret_cast<void (*)()>(&CredentialsLiteral_get_name_9),
  reinterpret_cast<void (*)()>(&CredentialsLiteral_get_password_10),
};
static const otter::FieldInfo CredentialsLiteral_fields[] = {
  {"name", [](const otter::Object& object) { return otter::Value(static_cast<const CredentialsLiteral&>(object).name); }},
  {"password", [](const otter::Object& object) { return otter::Value(static_cast<const CredentialsLiteral&>(object).password); }},
};
const otter::TypeInfo CredentialsLiteral::info{"", otter::Kind::Plain, nullptr, CredentialsLiteral_slots, CredentialsLiteral_fields, 2};

#line 18 "firmware-src/components/portal/form.ts"
Value readJoinForm(const Ref<Object>& form) {
  const Str name = seen<otter_app::firmware_src::components::portal::portal::JoinFormLiteral>(form)->network == ""_s ? Str(seen<otter_app::firmware_src::components::portal::portal::JoinFormLiteral>(form)->name) : otter_app::firmware_src::support::bytes::textOfHex(Str(seen<otter_app::firmware_src::components::portal::portal::JoinFormLiteral>(form)->network));
  bool t_2 = otter::isUndefined(name) || narrow<Str>(name) == ""_s;
#line 20
  if (!t_2) {
    const std::int32_t t = seen<otter_app::firmware_src::components::portal::portal::JoinFormLiteral>(form)->network.length();
    t_2 = t > 2 * 32;
  }
#line 20
  if (t_2) {
#line 20
    return Value("nothing chosen"_s);
  }
#line 21
  const Str t_3 = otter_app::firmware_src::components::wifi::credentials::passwordProblem(Str(seen<otter_app::firmware_src::components::portal::portal::JoinFormLiteral>(form)->password));
#line 21
  return !otter::isNullish(t_3) ? Value(narrow<Str>(t_3)) : Value(create<CredentialsLiteral>(narrow<Str>(name), seen<otter_app::firmware_src::components::portal::portal::JoinFormLiteral>(form)->password));
}
#line 98 "firmware-src/components/portal/form.cpp"

void initialize() {
#line 15 "firmware-src/components/portal/form.ts"
  longestNameBytes = 32;
}
#line 104 "firmware-src/components/portal/form.cpp"

}  // namespace otter_app::firmware_src::components::portal::form
