// From firmware-src/support/log.ts. Edit that file, not this one.
#pragma once

#include "../../program.h"

namespace otter_app::firmware_src::support::log {

void log(const Str& part, const Str& message);

}  // namespace otter_app::firmware_src::support::log
