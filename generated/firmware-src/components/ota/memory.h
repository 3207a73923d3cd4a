// From firmware-src/components/ota/memory.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"
#include <Preferences.h>
#include <arduino/border.h>

namespace otter_app::firmware_src::components::ota::memory {
struct UpdateMemoryLiteral;
}

namespace otter_app::firmware_src::components::ota::memory {

struct UpdateMemoryLiteral final : otter::Object {
  UpdateMemoryLiteral(Str p0, double p1, double p2) : trying(std::move(p0)), attempts(p1), sequence(p2) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  Str trying{};
  double attempts{};
  double sequence{};
};

Ref<Object> loadMemory();
void storeMemory(const Ref<Object>& memory);
std::uint32_t confirmedSequence();
void concludeTrial(const Str& version);
void initialize();

}  // namespace otter_app::firmware_src::components::ota::memory
