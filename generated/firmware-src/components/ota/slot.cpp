// From firmware-src/components/ota/slot.ts. Edit that file, not this one.
#include "slot.h"

namespace otter_app::firmware_src::components::ota::slot {

static bool SlotTermsLiteral_get_hasOneSlot_0(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<SlotTermsLiteral*>(self_);
  return object->hasOneSlot;
}
static double SlotTermsLiteral_get_slotBytes_1(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<SlotTermsLiteral*>(self_);
  return static_cast<double>(object->slotBytes);
}
static void (*const SlotTermsLiteral_slots[])() = {
  reinterpret_cast<void (*)()>(&SlotTermsLiteral_get_hasOneSlot_0),
  reinterpret_cast<void (*)()>(&SlotTermsLiteral_get_slotBytes_1),
};
static const otter::FieldInfo SlotTermsLiteral_fields[] = {
  {"slotBytes", [](const otter::Object& object) { return otter::Value(static_cast<const SlotTermsLiteral&>(object).slotBytes); }},
  {"hasOneSlot", [](const otter::Object& object) { return otter::Value(static_cast<const SlotTermsLiteral&>(object).hasOneSlot); }},
};
const otter::TypeInfo SlotTermsLiteral::info{"", otter::Kind::Plain, nullptr, SlotTermsLiteral_slots, SlotTermsLiteral_fields, 2};

#line 7 "firmware-src/components/ota/slot.ts"
Ref<Object> readSlot() {
  const esp_partition_t* const t = ::otter::border::from<const esp_partition_t*>(otter::arduino::nextUpdatePartition());
#line 8
  const bool hasOneSlot = ::otter::border::from<bool>(otter::arduino::samePartition(t, (::otter::border::from<const esp_partition_t*>(esp_ota_get_running_partition()))));
  return create<SlotTermsLiteral>((::otter::border::from<std::uint32_t>(ESP.getFreeSketchSpace())), hasOneSlot);
}
#line 32 "firmware-src/components/ota/slot.cpp"

}  // namespace otter_app::firmware_src::components::ota::slot
