#pragma once
#include "shared_state.h"

namespace sim {

/// Puts the firmware's RTC_NOINIT_ATTR and RTC_DATA_ATTR variables into the board's RTC memory, so that they survive
/// what they survive on the chip. To be called before anything uses them; ends the process if they exceed 8 KiB.
void attachRtcMemory(int stateDescriptor, SharedState& state);

}  // namespace sim
