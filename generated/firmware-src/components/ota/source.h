// From firmware-src/components/ota/source.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"
#include <arduino/border.h>
#include <arduino/ecdsa.h>

namespace otter_app::firmware_src::components::ota::source {

}  // namespace otter_app::firmware_src::components::ota::source
