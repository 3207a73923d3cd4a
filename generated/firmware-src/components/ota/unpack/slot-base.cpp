// From firmware-src/components/ota/unpack/slot-base.ts. Edit that file, not this one.
#include "slot-base.h"

namespace otter_app::firmware_src::components::ota::unpack::slot_base {

static const otter::FieldInfo SlotBase_fields[] = {
  {"size", [](const otter::Object& object) { return otter::Value(static_cast<const SlotBase&>(object).size); }},
  {"slot", [](const otter::Object&) { return otter::Value(); }},
};
const otter::TypeInfo SlotBase::info{"SlotBase", otter::Kind::Instance, nullptr, nullptr, SlotBase_fields, 2};
void SlotBase::trace(otter::Tracer& ) {
}

#line 10 "firmware-src/components/ota/unpack/slot-base.ts"
void SlotBase::construct(const esp_partition_t* slot, double size) {
  this->slot = slot;
  this->size = size;
}
#line 20 "firmware-src/components/ota/unpack/slot-base.cpp"

#line 15 "firmware-src/components/ota/unpack/slot-base.ts"
bool SlotBase::read(double position, const Ref<otter::Uint8Array>& block) {
  const double t = ::otter::border::from<double>(esp_partition_read(this->slot, ::otter::border::to<size_t>(position), ::otter::border::to<uint8_t*>(block), ::otter::border::to<size_t>(static_cast<double>(block->length()))));
#line 16
  return t == static_cast<double>(::otter::border::from<std::int32_t>(ESP_OK));
}
#line 28 "firmware-src/components/ota/unpack/slot-base.cpp"

}  // namespace otter_app::firmware_src::components::ota::unpack::slot_base
