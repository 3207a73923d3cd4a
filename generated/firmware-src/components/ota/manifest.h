// From firmware-src/components/ota/manifest.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"
#include <arduino/border.h>
#include <arduino/ecdsa.h>

namespace otter_app::firmware_src::components::ota::manifest {
struct ManifestLiteral;
struct BoardImageLiteral;
}

namespace otter_app::firmware_src::components::ota::manifest {

struct ManifestLiteral final : otter::Object {
  ManifestLiteral(Str p0, Str p1, double p2, Str p3, Str p4, double p5, double p6, double p7, Ref<otter::Object> p8) : product(std::move(p0)), version(std::move(p1)), sequence(p2), minimumVersion(std::move(p3)), channel(std::move(p4)), rollout(p5), issued(p6), expires(p7), image(std::move(p8)) { markCyclic(); }
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  Str product{};
  Str version{};
  double sequence{};
  Str minimumVersion{};
  Str channel{};
  double rollout{};
  double issued{};
  double expires{};
  Ref<otter::Object> image{};
};

struct BoardImageLiteral final : otter::Object {
  BoardImageLiteral(Str p0, double p1, Str p2, Str p3, Ref<Array<Ref<otter::Object>>> p4) : asset(std::move(p0)), size(p1), sha256(std::move(p2)), firstBytes(std::move(p3)), packed(std::move(p4)) { markCyclic(); }
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  Str asset{};
  double size{};
  Str sha256{};
  Str firstBytes{};
  Ref<Array<Ref<otter::Object>>> packed{};
};

extern Str manifestFileName;
Ref<Object> openManifest(const Str& jws, const Ref<Object>& terms);
void initialize();

}  // namespace otter_app::firmware_src::components::ota::manifest
