// From firmware-src/components/ota/unpack/window.ts. Edit that file, not this one.
#include "window.h"
#include "unpacker.h"

namespace otter_app::firmware_src::components::ota::unpack::window {

[[maybe_unused]] static std::int32_t adlerModulus{};
[[maybe_unused]] static std::int32_t adlerBytes{};

static const otter::FieldInfo Window_fields[] = {
  {"hasFlushed", [](const otter::Object& object) { return otter::Value(static_cast<const Window&>(object).hasFlushed); }},
  {"bytes", [](const otter::Object& object) { return otter::Value(static_cast<const Window&>(object).bytes); }},
  {"sink", [](const otter::Object& object) { return otter::Value(static_cast<const Window&>(object).sink); }},
  {"limit", [](const otter::Object& object) { return otter::Value(static_cast<const Window&>(object).limit); }},
  {"at", [](const otter::Object& object) { return otter::Value(static_cast<const Window&>(object).at); }},
  {"written", [](const otter::Object& object) { return otter::Value(static_cast<const Window&>(object).written); }},
  {"low", [](const otter::Object& object) { return otter::Value(static_cast<const Window&>(object).low); }},
  {"high", [](const otter::Object& object) { return otter::Value(static_cast<const Window&>(object).high); }},
};
const otter::TypeInfo Window::info{"Window", otter::Kind::Instance, nullptr, nullptr, Window_fields, 8};
void Window::trace(otter::Tracer& tracer) {
  tracer(bytes);
  tracer(sink);
}

#line 20 "firmware-src/components/ota/unpack/window.ts"
void Window::construct(std::int32_t sizeBytes, double limit, const Ref<otter::Object>& sink) {
#line 10
  this->hasFlushed = false;
#line 15
  this->at = 0;
  this->written = 0;
  this->low = 1;
  this->high = 0;
#line 21
  this->bytes = create<otter::Uint8Array>(static_cast<double>(sizeBytes));
  this->limit = limit;
  this->sink = sink;
}
#line 41 "firmware-src/components/ota/unpack/window.cpp"

#line 26 "firmware-src/components/ota/unpack/window.ts"
void Window::add(std::int32_t byte_) {
  this->bytes->set(this->at, byte_);
  this->at = static_cast<std::int32_t>(static_cast<std::uint32_t>(this->at) + 1u) | 0;
  if (this->at == this->bytes->length()) {
#line 29
    this->flush();
  }
}
#line 52 "firmware-src/components/ota/unpack/window.cpp"

#line 33 "firmware-src/components/ota/unpack/window.ts"
void Window::repeat(std::int32_t distance, std::int32_t length) {
  const Ref<otter::Uint8Array> bytes = this->bytes;
#line 36
  if (distance > bytes->length() || distance > (static_cast<std::int32_t>(static_cast<std::uint32_t>(this->written) + static_cast<std::uint32_t>(this->at)) | 0)) {
#line 36
    raise(Value(create<otter_app::firmware_src::components::ota::unpack::unpacker::PackingError>("it repeats what is not there"_s)));
  }
  std::int32_t from = static_cast<std::int32_t>(static_cast<std::uint32_t>(this->at) - static_cast<std::uint32_t>(distance)) | 0;
  if (from < 0) {
#line 39
    from = (from + bytes->length()) | 0;
  }
  {
#line 40
    std::int32_t left = length;
#line 40
    for (; left > 0; left = left - 1) {
      this->add(static_cast<std::int32_t>(bytes->get(from)));
      from = (from + 1) | 0;
      if (from == bytes->length()) {
#line 43
        from = 0;
      }
    }
  }
}
#line 81 "firmware-src/components/ota/unpack/window.cpp"

#line 47 "firmware-src/components/ota/unpack/window.ts"
void Window::flush() {
  if (this->at == 0) {
#line 48
    return;
  }
#line 49
  this->written = static_cast<std::int32_t>(static_cast<std::uint32_t>(this->written) + static_cast<std::uint32_t>(this->at)) | 0;
  if (static_cast<double>(this->written) > this->limit) {
#line 50
    raise(Value(create<otter_app::firmware_src::components::ota::unpack::unpacker::PackingError>(concat("more than "_s, otter::digits(this->limit), " bytes come out of it"_s))));
  }
#line 51
  const Ref<otter::Uint8Array> part = this->bytes->subarray(0.0, static_cast<double>(this->at));
  this->sum(part);
  otter::dispatch<void(Ref<otter::Object>)>(hold(this->sink), 1, part);
  this->at = 0;
  this->hasFlushed = true;
}
#line 102 "firmware-src/components/ota/unpack/window.cpp"

#line 59 "firmware-src/components/ota/unpack/window.ts"
bool Window::isSum(double high, double low) {
  return high == static_cast<double>(this->high) && low == static_cast<double>(this->low);
}
#line 108 "firmware-src/components/ota/unpack/window.cpp"

#line 63 "firmware-src/components/ota/unpack/window.ts"
void Window::sum(const Ref<otter::Uint8Array>& part) {
  std::int32_t low = this->low;
#line 64
  std::int32_t high = this->high;
  {
#line 65
    std::int32_t start = 0;
#line 65
    for (; start < part->length(); start = start + 2048) {
      const std::int32_t end = otter::math::min<std::int32_t, std::int32_t>(start + 2048, part->length());
      {
#line 67
        std::int32_t i = start;
#line 67
        for (; i < end; i = i + 1) {
          low = static_cast<std::int32_t>(static_cast<std::uint32_t>(low) + static_cast<std::uint32_t>(static_cast<std::int32_t>(part->get(i)))) | 0;
          high = static_cast<std::int32_t>(static_cast<std::uint32_t>(high) + static_cast<std::uint32_t>(low)) | 0;
        }
      }
#line 71
      low = otter::toInt32(otter::remainder(static_cast<double>(low), 65521.0)) | 0;
      high = otter::toInt32(otter::remainder(static_cast<double>(high), 65521.0)) | 0;
    }
  }
#line 74
  this->low = low;
  this->high = high;
}
#line 139 "firmware-src/components/ota/unpack/window.cpp"

void initialize() {
#line 3 "firmware-src/components/ota/unpack/window.ts"
  adlerModulus = 65521;
#line 5
  adlerBytes = 2048;
}
#line 147 "firmware-src/components/ota/unpack/window.cpp"

}  // namespace otter_app::firmware_src::components::ota::unpack::window
