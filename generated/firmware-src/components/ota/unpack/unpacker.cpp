// From firmware-src/components/ota/unpack/unpacker.ts. Edit that file, not this one.
#include "unpacker.h"

namespace otter_app::firmware_src::components::ota::unpack::unpacker {

[[maybe_unused]] static std::int32_t pieceBytes{};

const otter::TypeInfo PackingError::info{"PackingError", otter::Kind::Error, &otter::Error::info, nullptr, nullptr, 0};

#line 27 "firmware-src/components/ota/unpack/unpacker.ts"
void PackingError::construct(const Str& a0) {
  this->Error::construct(a0);
}
#line 15 "firmware-src/components/ota/unpack/unpacker.cpp"

static void Unpacked_call_put_0(otter::Object* self_, Ref<otter::Object> p0Argument) {
  [[maybe_unused]] auto* const object = static_cast<Unpacked*>(self_);
#line 30 "firmware-src/components/ota/unpack/unpacker.ts"
  const Ref<otter::Uint8Array> p0 = as<otter::Uint8Array>(p0Argument);
  object->put(p0);
}
static bool Unpacked_call_work_1(otter::Object* self_, bool p0) {
  [[maybe_unused]] auto* const object = static_cast<Unpacked*>(self_);
  return object->work(p0);
}
static void (*const Unpacked_slots[])() = {
  reinterpret_cast<void (*)()>(&Unpacked_call_put_0),
  reinterpret_cast<void (*)()>(&Unpacked_call_work_1),
};
static const otter::FieldInfo Unpacked_fields[] = {
  {"sink", [](const otter::Object& object) { return otter::Value(static_cast<const Unpacked&>(object).sink); }},
};
const otter::TypeInfo Unpacked::info{"Unpacked", otter::Kind::Instance, nullptr, Unpacked_slots, Unpacked_fields, 1};
void Unpacked::trace(otter::Tracer& tracer) {
  tracer(sink);
}

#line 33
void Unpacked::construct(const Ref<otter::Object>& sink) {
  this->sink = sink;
}
#line 43 "firmware-src/components/ota/unpack/unpacker.cpp"

#line 37 "firmware-src/components/ota/unpack/unpacker.ts"
void Unpacked::put(const Ref<otter::Uint8Array>& bytes) {
  otter::dispatch<void(Ref<otter::Object>)>(hold(this->sink), 1, bytes);
}
#line 49 "firmware-src/components/ota/unpack/unpacker.cpp"

#line 41 "firmware-src/components/ota/unpack/unpacker.ts"
bool Unpacked::work(bool isLast) {
  if (isLast) {
#line 42
    otter::dispatch<void()>(hold(this->sink), 0);
  }
#line 43
  return false;
}
#line 60 "firmware-src/components/ota/unpack/unpacker.cpp"

void initialize() {
#line 24 "firmware-src/components/ota/unpack/unpacker.ts"
  pieceBytes = 1024;
}
#line 66 "firmware-src/components/ota/unpack/unpacker.cpp"

}  // namespace otter_app::firmware_src::components::ota::unpack::unpacker
