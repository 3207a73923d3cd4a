// From firmware-src/components/wifi/failure.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"

namespace otter_app::firmware_src::components::wifi::failure {

Str failureOf(std::int32_t reason);
void initialize();

}  // namespace otter_app::firmware_src::components::wifi::failure
