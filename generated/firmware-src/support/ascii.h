// From firmware-src/support/ascii.ts. Edit that file, not this one.
#pragma once

#include "../../program.h"

namespace otter_app::firmware_src::support::ascii {

extern Ref<Fn<Str(Str)>> asciiLowerCase;
extern Ref<Fn<Str(Str)>> asciiUpperCase;
void initialize();

}  // namespace otter_app::firmware_src::support::ascii
