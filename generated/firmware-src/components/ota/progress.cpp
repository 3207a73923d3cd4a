// From firmware-src/components/ota/progress.ts. Edit that file, not this one.
#include "progress.h"
#include "../../support/log.h"

namespace otter_app::firmware_src::components::ota::progress {

static Str Shown_get_channel_0(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<Shown*>(self_);
  return Str::undefined();
}
static double Shown_get_expires_1(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<Shown*>(self_);
  otter::raiseTypeError("Shown has no member expires"_s);
  __builtin_unreachable();
}
static Ref<Object> Shown_get_image_2(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<Shown*>(self_);
  return Ref<otter::Object>::undefined();
}
static double Shown_get_issued_3(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<Shown*>(self_);
  otter::raiseTypeError("Shown has no member issued"_s);
  __builtin_unreachable();
}
static Str Shown_get_minimumVersion_4(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<Shown*>(self_);
  return Str::undefined();
}
static Str Shown_get_product_5(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<Shown*>(self_);
  return Str::undefined();
}
static double Shown_get_rollout_6(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<Shown*>(self_);
  otter::raiseTypeError("Shown has no member rollout"_s);
  __builtin_unreachable();
}
static double Shown_get_sequence_7(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<Shown*>(self_);
  otter::raiseTypeError("Shown has no member sequence"_s);
  __builtin_unreachable();
}
static Str Shown_get_version_8(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<Shown*>(self_);
  return Str::undefined();
}
static void (*const Shown_slots[])() = {
  reinterpret_cast<void (*)()>(&Shown_get_channel_0),
  reinterpret_cast<void (*)()>(&Shown_get_expires_1),
  reinterpret_cast<void (*)()>(&Shown_get_image_2),
  reinterpret_cast<void (*)()>(&Shown_get_issued_3),
  reinterpret_cast<void (*)()>(&Shown_get_minimumVersion_4),
  reinterpret_cast<void (*)()>(&Shown_get_product_5),
  reinterpret_cast<void (*)()>(&Shown_get_rollout_6),
  reinterpret_cast<void (*)()>(&Shown_get_sequence_7),
  reinterpret_cast<void (*)()>(&Shown_get_version_8),
};
static const otter::FieldInfo Shown_fields[] = {
  {"total", [](const otter::Object& object) { return otter::Value(static_cast<const Shown&>(object).total); }},
  {"onTenth", [](const otter::Object& object) { return otter::Value(static_cast<const Shown&>(object).onTenth); }},
  {"tenths", [](const otter::Object& object) { return otter::Value(static_cast<const Shown&>(object).tenths); }},
};
const otter::TypeInfo Shown::info{"Shown", otter::Kind::Instance, nullptr, Shown_slots, Shown_fields, 3};
void Shown::trace(otter::Tracer& tracer) {
  tracer(onTenth);
}

#line 9 "firmware-src/components/ota/progress.ts"
void Shown::construct(double total, const Ref<Fn<void(double)>>& onTenth) {
#line 7
  this->tenths = 0.0;
#line 10
  this->total = total;
  this->onTenth = onTenth;
}
#line 77 "firmware-src/components/ota/progress.cpp"

#line 14 "firmware-src/components/ota/progress.ts"
void Shown::report(double done) {
  const double tenths = otter::math::floor(done * 10.0 / this->total);
  if (tenths <= this->tenths) {
#line 16
    return;
  }
#line 17
  if (tenths < 10.0) {
#line 17
    otter_app::firmware_src::support::log::log("ota"_s, concat("downloaded "_s, otter::digits(tenths * 10.0), " %"_s));
  }
#line 18
  this->tenths = tenths;
  hold(this->onTenth)->call(tenths * 10.0);
}
#line 95 "firmware-src/components/ota/progress.cpp"

}  // namespace otter_app::firmware_src::components::ota::progress
