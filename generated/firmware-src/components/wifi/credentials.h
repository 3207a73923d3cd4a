// From firmware-src/components/wifi/credentials.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"

namespace otter_app::firmware_src::components::wifi::credentials {

Str passwordProblem(const Str& password);

}  // namespace otter_app::firmware_src::components::wifi::credentials
