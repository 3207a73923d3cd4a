// From firmware-src/components/device/device.ts. Edit that file, not this one.
#include "device.h"
#include "../../config.h"

namespace otter_app::firmware_src::components::device::device {

static Str Device_get_channel_0(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<Device*>(self_);
  return Str::undefined();
}
static double Device_get_expires_1(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<Device*>(self_);
  otter::raiseTypeError("Device has no member expires"_s);
  __builtin_unreachable();
}
static Ref<Object> Device_get_image_2(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<Device*>(self_);
  return Ref<otter::Object>::undefined();
}
static double Device_get_issued_3(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<Device*>(self_);
  otter::raiseTypeError("Device has no member issued"_s);
  __builtin_unreachable();
}
static Str Device_get_minimumVersion_4(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<Device*>(self_);
  return Str::undefined();
}
static Str Device_get_product_5(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<Device*>(self_);
  return Str::undefined();
}
static double Device_get_rollout_6(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<Device*>(self_);
  otter::raiseTypeError("Device has no member rollout"_s);
  __builtin_unreachable();
}
static double Device_get_sequence_7(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<Device*>(self_);
  otter::raiseTypeError("Device has no member sequence"_s);
  __builtin_unreachable();
}
static Str Device_get_version_8(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<Device*>(self_);
  return Str::undefined();
}
static void (*const Device_slots[])() = {
  reinterpret_cast<void (*)()>(&Device_get_channel_0),
  reinterpret_cast<void (*)()>(&Device_get_expires_1),
  reinterpret_cast<void (*)()>(&Device_get_image_2),
  reinterpret_cast<void (*)()>(&Device_get_issued_3),
  reinterpret_cast<void (*)()>(&Device_get_minimumVersion_4),
  reinterpret_cast<void (*)()>(&Device_get_product_5),
  reinterpret_cast<void (*)()>(&Device_get_rollout_6),
  reinterpret_cast<void (*)()>(&Device_get_sequence_7),
  reinterpret_cast<void (*)()>(&Device_get_version_8),
};
static const otter::FieldInfo Device_fields[] = {
  {"options", [](const otter::Object& object) { return otter::Value(static_cast<const Device&>(object).options); }},
  {"isLit", [](const otter::Object& object) { return otter::Value(static_cast<const Device&>(object).isLit); }},
};
const otter::TypeInfo Device::info{"Device", otter::Kind::Instance, nullptr, Device_slots, Device_fields, 2};
void Device::trace(otter::Tracer& tracer) {
  tracer(options);
}

#line 15 "firmware-src/components/device/device.ts"
void Device::construct(const Ref<otter::Object>& options) {
#line 13
  this->isLit = false;
#line 16
  this->options = options;
}
#line 75 "firmware-src/components/device/device.cpp"

#line 19 "firmware-src/components/device/device.ts"
void Device::start() {
  const std::int32_t t = seen<otter_app::firmware_src::config::DeviceOptionsLiteral>(this->options)->ledPin;
#line 20
  pinMode(::otter::border::to<uint8_t>(static_cast<double>(t)), ::otter::border::to<uint8_t>(static_cast<double>(static_cast<std::int32_t>(::otter::border::from<std::uint8_t>(OUTPUT)))));
  otter::setInterval(closure<void()>(capture(self(this)), []([[maybe_unused]] const Ref<Device>& self_) -> void {
#line 21
    self_->blink();
  }), static_cast<double>(seen<otter_app::firmware_src::config::DeviceOptionsLiteral>(this->options)->blinkMs));
}
#line 87 "firmware-src/components/device/device.cpp"

#line 25 "firmware-src/components/device/device.ts"
Str Device::reading() {
  return concat(otter::digits((::otter::border::from<std::uint32_t>(analogReadMilliVolts(::otter::border::to<uint8_t>(static_cast<double>(seen<otter_app::firmware_src::config::DeviceOptionsLiteral>(this->options)->sensorPin)))))), " mV"_s);
}
#line 93 "firmware-src/components/device/device.cpp"

#line 29 "firmware-src/components/device/device.ts"
void Device::blink() {
  this->isLit = !this->isLit;
  const std::int32_t t = seen<otter_app::firmware_src::config::DeviceOptionsLiteral>(this->options)->ledPin;
#line 31
  digitalWrite(::otter::border::to<uint8_t>(static_cast<double>(t)), ::otter::border::to<uint8_t>(static_cast<double>(this->isLit ? static_cast<std::int32_t>(::otter::border::from<std::uint8_t>(HIGH)) : static_cast<std::int32_t>(::otter::border::from<std::uint8_t>(LOW)))));
}
#line 102 "firmware-src/components/device/device.cpp"

}  // namespace otter_app::firmware_src::components::device::device
