// From firmware-src/components/ota/unpack/bit-queue.ts. Edit that file, not this one.
#include "bit-queue.h"
#include "unpacker.h"

namespace otter_app::firmware_src::components::ota::unpack::bit_queue {

static const otter::FieldInfo BitQueue_fields[] = {
  {"bytes", [](const otter::Object& object) { return otter::Value(static_cast<const BitQueue&>(object).bytes); }},
  {"start", [](const otter::Object& object) { return otter::Value(static_cast<const BitQueue&>(object).start); }},
  {"end", [](const otter::Object& object) { return otter::Value(static_cast<const BitQueue&>(object).end); }},
  {"held", [](const otter::Object& object) { return otter::Value(static_cast<const BitQueue&>(object).held); }},
  {"heldCount", [](const otter::Object& object) { return otter::Value(static_cast<const BitQueue&>(object).heldCount); }},
};
const otter::TypeInfo BitQueue::info{"BitQueue", otter::Kind::Instance, nullptr, nullptr, BitQueue_fields, 5};

#line 15 "firmware-src/components/ota/unpack/bit-queue.ts"
void BitQueue::construct(std::int32_t capacityBytes) {
#line 9
  this->start = 0;
  this->end = 0;
#line 12
  this->held = 0;
  this->heldCount = 0;
#line 16
  this->bytes = create<otter::Uint8Array>(static_cast<double>(capacityBytes));
}
#line 28 "firmware-src/components/ota/unpack/bit-queue.cpp"

#line 19 "firmware-src/components/ota/unpack/bit-queue.ts"
void BitQueue::put(const Ref<otter::Uint8Array>& more) {
  this->bytes->copyWithin(0.0, static_cast<double>(this->start), static_cast<double>(this->end));
  this->end = static_cast<std::int32_t>(static_cast<std::uint32_t>(this->end) - static_cast<std::uint32_t>(this->start)) | 0;
  this->start = 0;
  this->bytes->set(more, static_cast<double>(this->end));
  this->end = static_cast<std::int32_t>(static_cast<std::uint32_t>(this->end) + static_cast<std::uint32_t>(more->length())) | 0;
}
#line 38 "firmware-src/components/ota/unpack/bit-queue.cpp"

#line 28 "firmware-src/components/ota/unpack/bit-queue.ts"
bool BitQueue::has(std::int32_t byteCount) {
  return (static_cast<std::int32_t>(static_cast<std::uint32_t>(this->end) - static_cast<std::uint32_t>(this->start)) | 0) >= byteCount;
}
#line 44 "firmware-src/components/ota/unpack/bit-queue.cpp"

#line 32 "firmware-src/components/ota/unpack/bit-queue.ts"
bool BitQueue::isEmpty() {
  return this->start == this->end && this->heldCount < 8;
}
#line 50 "firmware-src/components/ota/unpack/bit-queue.cpp"

#line 37 "firmware-src/components/ota/unpack/bit-queue.ts"
std::int32_t BitQueue::take(std::int32_t count) {
#line 42
  while (this->heldCount < count) {
#line 39
    if (this->start >= this->end) {
#line 39
      raise(Value(create<otter_app::firmware_src::components::ota::unpack::unpacker::PackingError>("it ends too early"_s)));
    }
#line 40
    this->held = this->held | (static_cast<std::int32_t>(this->bytes->get(this->start)) << (this->heldCount & 31));
    this->start = static_cast<std::int32_t>(static_cast<std::uint32_t>(this->start) + 1u) | 0;
    this->heldCount = static_cast<std::int32_t>(static_cast<std::uint32_t>(this->heldCount) + 8u) | 0;
  }
  const std::int32_t value = this->held & static_cast<std::int32_t>(static_cast<std::uint32_t>(1 << (count & 31)) - 1u);
#line 46
  this->held = this->held >> (count & 31);
  this->heldCount = static_cast<std::int32_t>(static_cast<std::uint32_t>(this->heldCount) - static_cast<std::uint32_t>(count)) | 0;
  return value;
}
#line 72 "firmware-src/components/ota/unpack/bit-queue.cpp"

#line 52 "firmware-src/components/ota/unpack/bit-queue.ts"
void BitQueue::align() {
  static_cast<void>(static_cast<double>(this->take(this->heldCount & 7)));
}
#line 78 "firmware-src/components/ota/unpack/bit-queue.cpp"

}  // namespace otter_app::firmware_src::components::ota::unpack::bit_queue
