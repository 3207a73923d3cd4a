// From firmware-src/components/portal/probes.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"

namespace otter_app::firmware_src::components::portal::probes {
struct ShapeLiteral;
struct ShapeLiteral_2;
struct ProbeLiteral;
}

namespace otter_app::firmware_src::components::portal::probes {

struct ShapeLiteral final : otter::Object {
  ShapeLiteral(std::int32_t p0, Str p1, Str p2) : status(p0), contentType(std::move(p1)), body(std::move(p2)) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  std::int32_t status{};
  Str contentType{};
  Str body{};
};

struct ShapeLiteral_2 final : otter::Object {
  ShapeLiteral_2(std::int32_t p0, Str p1) : status(p0), contentType(std::move(p1)) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  std::int32_t status{};
  Str contentType{};
};

struct ProbeLiteral final : otter::Object {
  ProbeLiteral(Str p0, Str p1, std::int32_t p2, Str p3, Str p4) : host(std::move(p0)), path(std::move(p1)), status(p2), contentType(std::move(p3)), body(std::move(p4)) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  Str host{};
  Str path{};
  std::int32_t status{};
  Str contentType{};
  Str body{};
};

Ref<Object> successAnswer(const Str& host, const Str& path);
void initialize();

}  // namespace otter_app::firmware_src::components::portal::probes
