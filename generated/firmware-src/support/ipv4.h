// From firmware-src/support/ipv4.ts. Edit that file, not this one.
#pragma once

#include "../../program.h"

namespace otter_app::firmware_src::support::ipv4 {

bool isIpv4(const Str& text);

}  // namespace otter_app::firmware_src::support::ipv4
