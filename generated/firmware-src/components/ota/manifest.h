// From firmware-src/components/ota/manifest.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"

namespace otter_app::firmware_src::components::ota::manifest {
struct ManifestLiteral;
}

namespace otter_app::firmware_src::components::ota::manifest {

struct ManifestLiteral final : otter::Object {
  ManifestLiteral(Str p0, Str p1, Str p2, double p3, Str p4, Str p5) : version(std::move(p0)), board(std::move(p1)), image(std::move(p2)), size(p3), sha256(std::move(p4)), firstBytes(std::move(p5)) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  Str version{};
  Str board{};
  Str image{};
  double size{};
  Str sha256{};
  Str firstBytes{};
};

extern Str manifestFileName;
extern double heldBackBytes;
Ref<Object> parseManifest(const Str& text);
void initialize();

}  // namespace otter_app::firmware_src::components::ota::manifest
