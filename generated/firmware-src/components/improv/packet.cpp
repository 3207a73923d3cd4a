// From firmware-src/components/improv/packet.ts. Edit that file, not this one.
#include "packet.h"

namespace otter_app::firmware_src::components::improv::packet {

[[maybe_unused]] static Ref<Array<double>> header{};
[[maybe_unused]] static std::int32_t lineEnd{};
[[maybe_unused]] static std::int32_t typeAt{};
[[maybe_unused]] static std::int32_t lengthAt{};
[[maybe_unused]] static std::int32_t dataAt{};
[[maybe_unused]] static Ref<otter::Map<Str, double>> typeNumbers{};

static std::int32_t checksum(const Ref<Array<double>>& bytes);

static const otter::FieldInfo PacketReader_fields[] = {
  {"bytes", [](const otter::Object& object) { return otter::Value(static_cast<const PacketReader&>(object).bytes); }},
};
const otter::TypeInfo PacketReader::info{"PacketReader", otter::Kind::Instance, nullptr, nullptr, PacketReader_fields, 1};

#line 33 "firmware-src/components/improv/packet.ts"
void PacketReader::construct() {
  this->bytes = arrayOf<double>();
}
#line 25 "firmware-src/components/improv/packet.cpp"

#line 37 "firmware-src/components/improv/packet.ts"
Value PacketReader::push(std::int32_t byte_) {
  const Ref<Array<double>> bytes = this->bytes;
#line 42
  if (bytes->length() < header->length() && static_cast<double>(byte_) != header->get(bytes->length())) {
#line 41
    this->bytes = static_cast<double>(byte_) == header->get(0) ? arrayOf<double>({static_cast<double>(byte_)}) : arrayOf<double>();
    return Value();
  }
  static_cast<void>(static_cast<double>(bytes->push(static_cast<double>(byte_))));
  if (bytes->length() <= lengthAt || static_cast<double>(bytes->length()) <= static_cast<double>(dataAt) + bytes->get(lengthAt)) {
#line 45
    return Value();
  }
#line 46
  this->bytes = arrayOf<double>();
  const Ref<Array<double>> body = bytes->slice(0.0, -1.0);
  Value t_2{};
#line 48
  if (packet::checksum(body) == byte_) {
    const double t = body->get(typeAt);
    t_2 = Value(create<PacketLiteral>(t, body->slice(static_cast<double>(dataAt))));
  } else {
    t_2 = Value("broken"_s);
  }
#line 48
  return t_2;
}
#line 55 "firmware-src/components/improv/packet.cpp"

static const otter::FieldInfo PacketLiteral_fields[] = {
  {"type", [](const otter::Object& object) { return otter::Value(static_cast<const PacketLiteral&>(object).type_); }},
  {"data", [](const otter::Object& object) { return otter::Value(static_cast<const PacketLiteral&>(object).data); }},
};
const otter::TypeInfo PacketLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, PacketLiteral_fields, 2};

#line 22 "firmware-src/components/improv/packet.ts"
double numberOf(const Str& type) {
  const Opt<double> t = typeNumbers->get(type);
#line 23
  return !otter::isNullish(t) ? narrow<double>(t) : 0.0;
}
#line 69 "firmware-src/components/improv/packet.cpp"

#line 27 "firmware-src/components/improv/packet.ts"
Ref<Array<double>> encode(const Str& type, const Ref<Array<double>>& data) {
  const Ref<Array<double>> list = arrayOf<double>();
#line 28
  otter::appendAll(list, header);
#line 28
  list->push(packet::numberOf(type));
#line 28
  list->push(static_cast<double>(data->length()));
#line 28
  otter::appendAll(list, data);
#line 28
  const Ref<Array<double>> bytes = list;
  const Ref<Array<double>> list_2 = arrayOf<double>();
#line 29
  list_2->push(10.0);
#line 29
  otter::appendAll(list_2, bytes);
#line 29
  list_2->push(static_cast<double>(packet::checksum(bytes)));
#line 29
  list_2->push(10.0);
#line 29
  return list_2;
}
#line 96 "firmware-src/components/improv/packet.cpp"

#line 52 "firmware-src/components/improv/packet.ts"
static std::int32_t checksum(const Ref<Array<double>>& bytes) {
  std::int32_t sum = 0;
  {
#line 54
    const Ref<Array<double>> list = bytes;
#line 54
    std::int32_t index = 0;
#line 54
    for (; index < list->length(); index = index + 1) {
#line 54
      const double byte_ = list->get(index);
#line 54
      sum = otter::toInt32(static_cast<double>(sum) + byte_) & 255;
    }
  }
#line 55
  return sum;
}
#line 117 "firmware-src/components/improv/packet.cpp"

void initialize() {
#line 9 "firmware-src/components/improv/packet.ts"
  header = arrayOf<double>({73.0, 77.0, 80.0, 82.0, 79.0, 86.0, 1.0});
  lineEnd = 10;
  typeAt = header->length();
  lengthAt = typeAt + 1;
  dataAt = lengthAt + 1;
#line 15
  typeNumbers = create<otter::Map<Str, double>>(arrayOf<Ref<Object>>({arrayOf<Value>({Value("state"_s), Value(1.0)}), arrayOf<Value>({Value("error"_s), Value(2.0)}), arrayOf<Value>({Value("command"_s), Value(3.0)}), arrayOf<Value>({Value("result"_s), Value(4.0)})}));
}
#line 129 "firmware-src/components/improv/packet.cpp"

}  // namespace otter_app::firmware_src::components::improv::packet
