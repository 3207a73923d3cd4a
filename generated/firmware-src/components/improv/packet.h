// From firmware-src/components/improv/packet.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"

namespace otter_app::firmware_src::components::improv::packet {
struct PacketReader;
struct PacketLiteral;
}

namespace otter_app::firmware_src::components::improv::packet {

struct PacketReader final : otter::Object {
  void construct();
  Value push(std::int32_t byte_);
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  Ref<Array<double>> bytes{};
};

struct PacketLiteral final : otter::Object {
  PacketLiteral(double p0, Ref<Array<double>> p1) : type_(p0), data(std::move(p1)) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  double type_{};
  Ref<Array<double>> data{};
};

double numberOf(const Str& type);
Ref<Array<double>> encode(const Str& type, const Ref<Array<double>>& data);
void initialize();

}  // namespace otter_app::firmware_src::components::improv::packet
