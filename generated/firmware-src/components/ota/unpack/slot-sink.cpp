// From firmware-src/components/ota/unpack/slot-sink.ts. Edit that file, not this one.
#include "slot-sink.h"
#include "unpacker.h"

namespace otter_app::firmware_src::components::ota::unpack::slot_sink {

static void SlotSink_call_end_0(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<SlotSink*>(self_);
  object->end();
}
static void SlotSink_call_write_1(otter::Object* self_, Ref<otter::Object> p0Argument) {
  [[maybe_unused]] auto* const object = static_cast<SlotSink*>(self_);
#line 5 "firmware-src/components/ota/unpack/slot-sink.ts"
  const Ref<otter::Uint8Array> p0 = as<otter::Uint8Array>(p0Argument);
  object->write(p0);
}
static void (*const SlotSink_slots[])() = {
  reinterpret_cast<void (*)()>(&SlotSink_call_end_0),
  reinterpret_cast<void (*)()>(&SlotSink_call_write_1),
};
static const otter::FieldInfo SlotSink_fields[] = {
  {"size", [](const otter::Object& object) { return otter::Value(static_cast<const SlotSink&>(object).size); }},
  {"takenBytes", [](const otter::Object& object) { return otter::Value(static_cast<const SlotSink&>(object).takenBytes); }},
};
const otter::TypeInfo SlotSink::info{"SlotSink", otter::Kind::Instance, nullptr, SlotSink_slots, SlotSink_fields, 2};

#line 9
void SlotSink::construct(double size) {
#line 7
  this->takenBytes = 0.0;
#line 10
  this->size = size;
}
#line 35 "firmware-src/components/ota/unpack/slot-sink.cpp"

#line 14 "firmware-src/components/ota/unpack/slot-sink.ts"
double SlotSink::taken() {
  return this->takenBytes;
}
#line 41 "firmware-src/components/ota/unpack/slot-sink.cpp"

#line 18 "firmware-src/components/ota/unpack/slot-sink.ts"
void SlotSink::write(const Ref<otter::Uint8Array>& bytes) {
#line 20
  if (static_cast<double>(bytes->length()) > this->size - this->takenBytes) {
#line 20
    raise(Value(create<otter_app::firmware_src::components::ota::unpack::unpacker::PackingError>(concat("more than "_s, otter::digits(this->size), " bytes come out of it"_s))));
  }
  const std::uint32_t t = ::otter::border::from<std::uint32_t>(Update.write(::otter::border::to<uint8_t*>(bytes), ::otter::border::to<size_t>(static_cast<double>(bytes->length()))));
#line 22
  if (t != static_cast<std::uint32_t>(bytes->length())) {
#line 22
    raise(Value(create<otter::Error>(concat("the flash cannot be written: "_s, (::otter::border::from<::otter::Str>(Update.errorString()))))));
  }
  this->takenBytes = this->takenBytes + static_cast<double>(bytes->length());
}
#line 58 "firmware-src/components/ota/unpack/slot-sink.cpp"

#line 27 "firmware-src/components/ota/unpack/slot-sink.ts"
void SlotSink::end() {
#line 29
  if (this->takenBytes < this->size) {
#line 29
    raise(Value(create<otter_app::firmware_src::components::ota::unpack::unpacker::PackingError>(concat(otter::digits(this->takenBytes), " bytes come out of it, not "_s, otter::digits(this->size)))));
  }
}
#line 68 "firmware-src/components/ota/unpack/slot-sink.cpp"

}  // namespace otter_app::firmware_src::components::ota::unpack::slot_sink
