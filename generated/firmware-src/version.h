// From firmware-src/version.ts. Edit that file, not this one.
#pragma once

#include "../program.h"

namespace otter_app::firmware_src::version {

extern Str version;
void initialize();

}  // namespace otter_app::firmware_src::version
