// From firmware-src/components/device/identity.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"
#include <Esp.h>
#include <arduino/border.h>

namespace otter_app::firmware_src::components::device::identity {
struct IdentityLiteral;
}

namespace otter_app::firmware_src::components::device::identity {

struct IdentityLiteral final : otter::Object {
  IdentityLiteral(Str p0, Str p1) : mac(std::move(p0)), shortId(std::move(p1)) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  Str mac{};
  Str shortId{};
};

Ref<Object> readIdentity();

}  // namespace otter_app::firmware_src::components::device::identity
