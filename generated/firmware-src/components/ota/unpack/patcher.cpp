// From firmware-src/components/ota/unpack/patcher.ts. Edit that file, not this one.
#include "patcher.h"
#include "slot-base.h"
#include "unpacker.h"

namespace otter_app::firmware_src::components::ota::unpack::patcher {

[[maybe_unused]] static std::int32_t header{};

static void Patcher_call_end_0(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<Patcher*>(self_);
  object->end();
}
static void Patcher_call_write_1(otter::Object* self_, Ref<otter::Object> p0Argument) {
  [[maybe_unused]] auto* const object = static_cast<Patcher*>(self_);
#line 20 "firmware-src/components/ota/unpack/patcher.ts"
  const Ref<otter::Uint8Array> p0 = as<otter::Uint8Array>(p0Argument);
  object->write(p0);
}
static void (*const Patcher_slots[])() = {
  reinterpret_cast<void (*)()>(&Patcher_call_end_0),
  reinterpret_cast<void (*)()>(&Patcher_call_write_1),
};
static const otter::FieldInfo Patcher_fields[] = {
  {"base", [](const otter::Object& object) { return otter::Value(static_cast<const Patcher&>(object).base); }},
  {"imageSize", [](const otter::Object& object) { return otter::Value(static_cast<const Patcher&>(object).imageSize); }},
  {"sink", [](const otter::Object& object) { return otter::Value(static_cast<const Patcher&>(object).sink); }},
  {"block", [](const otter::Object& object) { return otter::Value(static_cast<const Patcher&>(object).block); }},
  {"stage", [](const otter::Object& object) { return otter::Value(static_cast<const Patcher&>(object).stage); }},
  {"position", [](const otter::Object& object) { return otter::Value(static_cast<const Patcher&>(object).position); }},
  {"written", [](const otter::Object& object) { return otter::Value(static_cast<const Patcher&>(object).written); }},
  {"left", [](const otter::Object& object) { return otter::Value(static_cast<const Patcher&>(object).left); }},
  {"value", [](const otter::Object& object) { return otter::Value(static_cast<const Patcher&>(object).value); }},
  {"shift", [](const otter::Object& object) { return otter::Value(static_cast<const Patcher&>(object).shift); }},
  {"isNegative", [](const otter::Object& object) { return otter::Value(static_cast<const Patcher&>(object).isNegative); }},
};
const otter::TypeInfo Patcher::info{"Patcher", otter::Kind::Instance, nullptr, Patcher_slots, Patcher_fields, 11};
void Patcher::trace(otter::Tracer& tracer) {
  tracer(base);
  tracer(sink);
  tracer(block);
}

#line 36
void Patcher::construct(const Ref<otter::Object>& base, double imageSize, const Ref<otter::Object>& sink) {
#line 24
  this->block = create<otter::Uint8Array>(1024.0);
  this->stage = "header"_s;
#line 27
  this->position = 0.0;
  this->written = 0.0;
#line 30
  this->left = 0.0;
#line 32
  this->value = 0;
  this->shift = 0.0;
  this->isNegative = false;
#line 37
  this->base = base;
  this->imageSize = imageSize;
  this->sink = sink;
}
#line 64 "firmware-src/components/ota/unpack/patcher.cpp"

#line 42 "firmware-src/components/ota/unpack/patcher.ts"
void Patcher::write(const Ref<otter::Uint8Array>& bytes) {
  double at = 0.0;
#line 51
  while (at < static_cast<double>(bytes->length())) {
#line 51
    if (this->stage == "similar"_s || this->stage == "fresh"_s) {
#line 46
      const double count = otter::math::min(this->left, static_cast<double>(bytes->length()) - at, 1024.0);
      this->copy(hold(bytes->subarray(at, at + count)));
      at = at + count;
    } else {
      this->take(static_cast<std::int32_t>(bytes->get(at)));
      at = at + 1.0;
    }
  }
}
#line 83 "firmware-src/components/ota/unpack/patcher.cpp"

#line 56 "firmware-src/components/ota/unpack/patcher.ts"
void Patcher::end() {
#line 58
  if (this->stage != "similarSize"_s || this->shift > 0.0 || this->written < this->imageSize) {
#line 58
    raise(Value(create<otter_app::firmware_src::components::ota::unpack::unpacker::PackingError>("the delta ends too early"_s)));
  }
  otter::dispatch<void()>(hold(this->sink), 0);
}
#line 94 "firmware-src/components/ota/unpack/patcher.cpp"

#line 63 "firmware-src/components/ota/unpack/patcher.ts"
void Patcher::copy(const Ref<otter::Uint8Array>& bytes) {
#line 74
  if (this->stage == "fresh"_s) {
#line 65
    otter::dispatch<void(Ref<otter::Object>)>(hold(this->sink), 1, bytes);
  } else {
    bool t_2 = this->position < 0.0;
#line 67
    if (!t_2) {
      const double t = this->position + static_cast<double>(bytes->length());
      t_2 = t > seen<otter_app::firmware_src::components::ota::unpack::slot_base::SlotBase>(this->base)->size;
    }
#line 68
    if (t_2) {
#line 68
      raise(Value(create<otter_app::firmware_src::components::ota::unpack::unpacker::PackingError>("the delta reads beyond its base"_s)));
    }
    const Ref<otter::Uint8Array> block = this->block->subarray(0.0, static_cast<double>(bytes->length()));
    if (!hold(as<otter_app::firmware_src::components::ota::unpack::slot_base::SlotBase>(this->base))->read(this->position, block)) {
#line 71
      raise(Value(create<otter_app::firmware_src::components::ota::unpack::unpacker::PackingError>("the flash cannot be read"_s)));
    }
    {
#line 72
      std::int32_t i = 0;
#line 72
      for (; i < block->length(); i = i + 1) {
#line 72
        const std::int32_t t_3 = i;
#line 72
        block->set(t_3, static_cast<std::int32_t>(block->get(t_3)) + static_cast<std::int32_t>(bytes->get(i)));
      }
    }
#line 73
    this->position = this->position + static_cast<double>(block->length());
    otter::dispatch<void(Ref<otter::Object>)>(hold(this->sink), 1, block);
  }
  this->written = this->written + static_cast<double>(bytes->length());
  this->left = this->left - static_cast<double>(bytes->length());
  if (this->left == 0.0) {
#line 78
    this->stage = this->stage == "similar"_s ? "freshSize"_s : "move"_s;
  }
}
#line 141 "firmware-src/components/ota/unpack/patcher.cpp"

#line 81 "firmware-src/components/ota/unpack/patcher.ts"
void Patcher::take(std::int32_t byte_) {
#line 85
  if (this->stage == "header"_s) {
#line 83
    if (byte_ != 0) {
#line 83
      raise(Value(create<otter_app::firmware_src::components::ota::unpack::unpacker::PackingError>("the delta is of another kind"_s)));
    }
#line 84
    this->stage = "imageSize"_s;
    return;
  }
#line 91
  if (this->readNumber(byte_)) {
#line 88
    const double value = this->isNegative ? -static_cast<double>(this->value) : static_cast<double>(this->value);
    this->value = 0;
    this->shift = 0.0;
    this->useNumber(value);
  }
}
#line 165 "firmware-src/components/ota/unpack/patcher.cpp"

#line 96 "firmware-src/components/ota/unpack/patcher.ts"
bool Patcher::readNumber(std::int32_t byte_) {
#line 108
  if (this->shift == 0.0) {
#line 98
    this->isNegative = (byte_ & 64) != 0;
    this->value = byte_ & 63;
    this->shift = 6.0;
  } else {
    const std::int32_t bits = byte_ & 127;
#line 105
    if (this->shift > 20.0 && (this->shift > 27.0 || bits >= (1 << (otter::toInt32(30.0 - this->shift) & 31)))) {
#line 105
      raise(Value(create<otter_app::firmware_src::components::ota::unpack::unpacker::PackingError>("the delta has a number that is too large"_s)));
    }
    this->value = this->value | (bits << (otter::toInt32(this->shift) & 31));
    this->shift = this->shift + 7.0;
  }
  return (byte_ & 128) == 0;
}
#line 187 "firmware-src/components/ota/unpack/patcher.cpp"

#line 113 "firmware-src/components/ota/unpack/patcher.ts"
void Patcher::useNumber(double value) {
  {
#line 114
    const Str subject = this->stage;
#line 114
    std::int32_t clause = 8;
#line 138
    if (subject == "imageSize"_s) {
      clause = 0;
    } else if (subject == "formats"_s) {
      clause = 1;
    } else if (subject == "similarSize"_s) {
      clause = 2;
    } else if (subject == "freshSize"_s) {
      clause = 3;
    } else if (subject == "move"_s) {
      clause = 4;
    } else if (subject == "header"_s) {
      clause = 5;
    } else if (subject == "similar"_s) {
      clause = 6;
    } else if (subject == "fresh"_s) {
      clause = 7;
    }
#line 139
    switch (clause) {
      case 0:
      {
#line 116
        if (value != this->imageSize) {
#line 116
          raise(Value(create<otter_app::firmware_src::components::ota::unpack::unpacker::PackingError>(concat("the delta makes "_s, otter::digits(value), " bytes of "_s, otter::digits(this->imageSize)))));
        }
#line 117
        this->stage = "formats"_s;
        break;
      }
      case 1:
      {
#line 120
        if (value != 0.0) {
#line 120
          raise(Value(create<otter_app::firmware_src::components::ota::unpack::unpacker::PackingError>("the delta is for a format that is not known here"_s)));
        }
#line 121
        this->stage = "similarSize"_s;
        break;
      }
      case 2:
      {
#line 124
        this->start(value, "similar"_s, "freshSize"_s);
        break;
      }
      case 3:
      {
#line 127
        this->start(value, "fresh"_s, "move"_s);
        break;
      }
      case 4:
      {
#line 130
        this->position = this->position + value;
        bool t_2 = this->position < 0.0;
#line 131
        if (!t_2) {
          const double t = this->position;
          t_2 = t > seen<otter_app::firmware_src::components::ota::unpack::slot_base::SlotBase>(this->base)->size;
        }
#line 132
        if (t_2) {
#line 132
          raise(Value(create<otter_app::firmware_src::components::ota::unpack::unpacker::PackingError>("the delta leads beyond its base"_s)));
        }
        this->stage = "similarSize"_s;
        break;
      }
      case 5:
      case 6:
      case 7:
      {
#line 139
        break;
      }
    }
  }
}
#line 278 "firmware-src/components/ota/unpack/patcher.cpp"

#line 143 "firmware-src/components/ota/unpack/patcher.ts"
void Patcher::start(double size, const Str& stage, const Str& following) {
  if (size < 0.0 || size > this->imageSize - this->written) {
#line 144
    raise(Value(create<otter_app::firmware_src::components::ota::unpack::unpacker::PackingError>("the delta makes too many bytes"_s)));
  }
#line 145
  this->left = size;
  this->stage = size > 0.0 ? stage : following;
}
#line 290 "firmware-src/components/ota/unpack/patcher.cpp"

void initialize() {
#line 11 "firmware-src/components/ota/unpack/patcher.ts"
  header = 0;
}
#line 296 "firmware-src/components/ota/unpack/patcher.cpp"

}  // namespace otter_app::firmware_src::components::ota::unpack::patcher
