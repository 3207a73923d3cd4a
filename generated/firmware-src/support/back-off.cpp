// From firmware-src/support/back-off.ts. Edit that file, not this one.
#include "back-off.h"

namespace otter_app::firmware_src::support::back_off {

static Str BackOff_get_channel_0(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<BackOff*>(self_);
  return Str::undefined();
}
static double BackOff_get_expires_1(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<BackOff*>(self_);
  otter::raiseTypeError("BackOff has no member expires"_s);
  __builtin_unreachable();
}
static Ref<Object> BackOff_get_image_2(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<BackOff*>(self_);
  return Ref<otter::Object>::undefined();
}
static double BackOff_get_issued_3(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<BackOff*>(self_);
  otter::raiseTypeError("BackOff has no member issued"_s);
  __builtin_unreachable();
}
static Str BackOff_get_minimumVersion_4(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<BackOff*>(self_);
  return Str::undefined();
}
static Str BackOff_get_product_5(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<BackOff*>(self_);
  return Str::undefined();
}
static double BackOff_get_rollout_6(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<BackOff*>(self_);
  otter::raiseTypeError("BackOff has no member rollout"_s);
  __builtin_unreachable();
}
static double BackOff_get_sequence_7(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<BackOff*>(self_);
  otter::raiseTypeError("BackOff has no member sequence"_s);
  __builtin_unreachable();
}
static Str BackOff_get_version_8(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<BackOff*>(self_);
  return Str::undefined();
}
static void (*const BackOff_slots[])() = {
  reinterpret_cast<void (*)()>(&BackOff_get_channel_0),
  reinterpret_cast<void (*)()>(&BackOff_get_expires_1),
  reinterpret_cast<void (*)()>(&BackOff_get_image_2),
  reinterpret_cast<void (*)()>(&BackOff_get_issued_3),
  reinterpret_cast<void (*)()>(&BackOff_get_minimumVersion_4),
  reinterpret_cast<void (*)()>(&BackOff_get_product_5),
  reinterpret_cast<void (*)()>(&BackOff_get_rollout_6),
  reinterpret_cast<void (*)()>(&BackOff_get_sequence_7),
  reinterpret_cast<void (*)()>(&BackOff_get_version_8),
};
static const otter::FieldInfo BackOff_fields[] = {
  {"firstMs", [](const otter::Object& object) { return otter::Value(static_cast<const BackOff&>(object).firstMs); }},
  {"limitMs", [](const otter::Object& object) { return otter::Value(static_cast<const BackOff&>(object).limitMs); }},
  {"failures", [](const otter::Object& object) { return otter::Value(static_cast<const BackOff&>(object).failures); }},
};
const otter::TypeInfo BackOff::info{"BackOff", otter::Kind::Instance, nullptr, BackOff_slots, BackOff_fields, 3};

#line 7 "firmware-src/support/back-off.ts"
void BackOff::construct(std::int32_t firstMs, std::int32_t limitMs) {
#line 5
  this->failures = 0.0;
#line 8
  this->firstMs = firstMs;
  this->limitMs = limitMs;
}
#line 73 "firmware-src/support/back-off.cpp"

#line 13 "firmware-src/support/back-off.ts"
double BackOff::next() {
  const std::int32_t t = this->firstMs;
  const double pauseMs = static_cast<double>(t) * otter::power(2.0, otter::math::min(this->failures, 30.0));
  this->failures = this->failures + 1.0;
  return otter::math::min(pauseMs, static_cast<double>(this->limitMs));
}
#line 82 "firmware-src/support/back-off.cpp"

#line 21 "firmware-src/support/back-off.ts"
void BackOff::reset() {
  this->failures = 0.0;
}
#line 88 "firmware-src/support/back-off.cpp"

}  // namespace otter_app::firmware_src::support::back_off
