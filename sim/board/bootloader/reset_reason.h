#pragma once
#include "../shared_state.h"

namespace sim {

/// "rst:0x1 (POWERON_RESET)": what the ESP32's ROM prints for it.
const char* romLineOf(ResetReason reason);

/// ESP-IDF's name without its prefix: "POWERON", "SW", "PANIC", ...
const char* nameOf(ResetReason reason);

}  // namespace sim
