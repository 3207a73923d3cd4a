// From firmware-src/components/device/device.ts. Edit that file, not this one.
#include "device.h"
#include "../../config.h"

namespace otter_app::firmware_src::components::device::device {

static const otter::FieldInfo Device_fields[] = {
  {"options", [](const otter::Object& object) { return otter::Value(static_cast<const Device&>(object).options); }},
  {"isLit", [](const otter::Object& object) { return otter::Value(static_cast<const Device&>(object).isLit); }},
};
const otter::TypeInfo Device::info{"Device", otter::Kind::Instance, nullptr, nullptr, Device_fields, 2};
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
#line 24 "firmware-src/components/device/device.cpp"

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
#line 36 "firmware-src/components/device/device.cpp"

#line 25 "firmware-src/components/device/device.ts"
Str Device::reading() {
  return concat(otter::digits((::otter::border::from<std::uint32_t>(analogReadMilliVolts(::otter::border::to<uint8_t>(static_cast<double>(seen<otter_app::firmware_src::config::DeviceOptionsLiteral>(this->options)->sensorPin)))))), " mV"_s);
}
#line 42 "firmware-src/components/device/device.cpp"

#line 29 "firmware-src/components/device/device.ts"
void Device::blink() {
  this->isLit = !this->isLit;
  const std::int32_t t = seen<otter_app::firmware_src::config::DeviceOptionsLiteral>(this->options)->ledPin;
#line 31
  digitalWrite(::otter::border::to<uint8_t>(static_cast<double>(t)), ::otter::border::to<uint8_t>(static_cast<double>(this->isLit ? static_cast<std::int32_t>(::otter::border::from<std::uint8_t>(HIGH)) : static_cast<std::int32_t>(::otter::border::from<std::uint8_t>(LOW)))));
}
#line 51 "firmware-src/components/device/device.cpp"

}  // namespace otter_app::firmware_src::components::device::device
