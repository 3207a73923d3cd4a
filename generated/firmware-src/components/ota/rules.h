// From firmware-src/components/ota/rules.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"
#include <arduino/border.h>
#include <arduino/ecdsa.h>

namespace otter_app::firmware_src::components::ota::rules {

Str sizeProblem(double size, const Ref<Object>& terms);
Str manifestProblem(const Ref<Object>& manifest, const Ref<Object>& terms);
void initialize();

}  // namespace otter_app::firmware_src::components::ota::rules
