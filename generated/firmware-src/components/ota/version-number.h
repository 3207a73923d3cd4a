// From firmware-src/components/ota/version-number.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"

namespace otter_app::firmware_src::components::ota::version_number {
struct VersionNumberLiteral;
}

namespace otter_app::firmware_src::components::ota::version_number {

struct VersionNumberLiteral final : otter::Object {
  VersionNumberLiteral(double p0, double p1, double p2, Ref<Array<Str>> p3) : major_(p0), minor_(p1), patch(p2), prerelease(std::move(p3)) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  double major_{};
  double minor_{};
  double patch{};
  Ref<Array<Str>> prerelease{};
};

Ref<Object> parseVersion(const Str& text);
bool isNewer(const Str& offered, const Str& current);

}  // namespace otter_app::firmware_src::components::ota::version_number
