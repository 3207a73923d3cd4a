// From firmware-src/support/pause.ts. Edit that file, not this one.
#pragma once

#include "../../program.h"

namespace otter_app::firmware_src::support::pause {

Ref<otter::Promise<Value>> pause(double durationMs);

}  // namespace otter_app::firmware_src::support::pause
