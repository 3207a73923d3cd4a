// From firmware-src/components/device/identity.ts. Edit that file, not this one.
#include "identity.h"

namespace otter_app::firmware_src::components::device::identity {

static Str IdentityLiteral_get_channel_0(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<IdentityLiteral*>(self_);
  return Str::undefined();
}
static double IdentityLiteral_get_expires_1(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<IdentityLiteral*>(self_);
  otter::raiseTypeError("object has no member expires"_s);
  __builtin_unreachable();
}
static Ref<Object> IdentityLiteral_get_image_2(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<IdentityLiteral*>(self_);
  return Ref<otter::Object>::undefined();
}
static double IdentityLiteral_get_issued_3(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<IdentityLiteral*>(self_);
  otter::raiseTypeError("object has no member issued"_s);
  __builtin_unreachable();
}
static Str IdentityLiteral_get_minimumVersion_4(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<IdentityLiteral*>(self_);
  return Str::undefined();
}
static Str IdentityLiteral_get_product_5(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<IdentityLiteral*>(self_);
  return Str::undefined();
}
static double IdentityLiteral_get_rollout_6(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<IdentityLiteral*>(self_);
  otter::raiseTypeError("object has no member rollout"_s);
  __builtin_unreachable();
}
static double IdentityLiteral_get_sequence_7(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<IdentityLiteral*>(self_);
  otter::raiseTypeError("object has no member sequence"_s);
  __builtin_unreachable();
}
static Str IdentityLiteral_get_version_8(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<IdentityLiteral*>(self_);
  return Str::undefined();
}
static void (*const IdentityLiteral_slots[])() = {
  reinterpret_cast<void (*)()>(&IdentityLiteral_get_channel_0),
  reinterpret_cast<void (*)()>(&IdentityLiteral_get_expires_1),
  reinterpret_cast<void (*)()>(&IdentityLiteral_get_image_2),
  reinterpret_cast<void (*)()>(&IdentityLiteral_get_issued_3),
  reinterpret_cast<void (*)()>(&IdentityLiteral_get_minimumVersion_4),
  reinterpret_cast<void (*)()>(&IdentityLiteral_get_product_5),
  reinterpret_cast<void (*)()>(&IdentityLiteral_get_rollout_6),
  reinterpret_cast<void (*)()>(&IdentityLiteral_get_sequence_7),
  reinterpret_cast<void (*)()>(&IdentityLiteral_get_version_8),
};
static const otter::FieldInfo IdentityLiteral_fields[] = {
  {"mac", [](const otter::Object& object) { return otter::Value(static_cast<const IdentityLiteral&>(object).mac); }},
  {"shortId", [](const otter::Object& object) { return otter::Value(static_cast<const IdentityLiteral&>(object).shortId); }},
};
const otter::TypeInfo IdentityLiteral::info{"", otter::Kind::Plain, nullptr, IdentityLiteral_slots, IdentityLiteral_fields, 2};

#line 12 "firmware-src/components/device/identity.ts"
Ref<Object> readIdentity() {
  const Ref<Array<Str>> octets = arrayOf<Str>();
  double rest = ::otter::border::from<double>(ESP.getEfuseMac());
  {
    std::int32_t i = 0;
#line 16
    for (; i < 6; i = i + 1) {
      static_cast<void>(static_cast<double>(octets->push(otter::number::toString(otter::remainder(rest, 256.0), 16.0).padStart(2.0, "0"_s).toUpperCase())));
      rest = otter::math::floor(rest / 256.0);
    }
  }
  const Str t = octets->join(":"_s);
#line 20
  return create<IdentityLiteral>(t, octets->slice(3.0)->join(""_s));
}
#line 80 "firmware-src/components/device/identity.cpp"

}  // namespace otter_app::firmware_src::components::device::identity
