// From firmware-src/components/wifi/network-name.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"

namespace otter_app::firmware_src::components::wifi::network_name {

bool isNetworkName(const Str& name);
void initialize();

}  // namespace otter_app::firmware_src::components::wifi::network_name
