// From firmware-src/components/ota/packed.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"

namespace otter_app::firmware_src::support::json {
struct JsonReader;
}

namespace otter_app::firmware_src::components::ota::packed {
struct PackedLiteral;
struct BaseImageLiteral;
}

namespace otter_app::firmware_src::components::ota::packed {

struct PackedLiteral final : otter::Object {
  PackedLiteral(Str p0, double p1, Str p2, Ref<otter::Object> p3) : asset(std::move(p0)), size(p1), format(std::move(p2)), base(std::move(p3)) { markCyclic(); }
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  Str asset{};
  double size{};
  Str format{};
  Ref<otter::Object> base{};
};

struct BaseImageLiteral final : otter::Object {
  BaseImageLiteral(Str p0, double p1, Str p2) : version(std::move(p0)), size(p1), sha256(std::move(p2)) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  Str version{};
  double size{};
  Str sha256{};
};

Ref<Array<Ref<Object>>> readPackedList(const Ref<otter_app::firmware_src::support::json::JsonReader>& reader);
void initialize();

}  // namespace otter_app::firmware_src::components::ota::packed
