// From firmware-src/support/jitter.ts. Edit that file, not this one.
#pragma once

#include "../../program.h"

namespace otter_app::firmware_src::support::jitter {

double fractionOf(const Str& text);

}  // namespace otter_app::firmware_src::support::jitter
