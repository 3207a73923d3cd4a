// What a sketch of these tests needs that is started without a bootloader: too large for a slot because of the
// sanitizers, it says itself that it runs from the first one. It has no RTC variables either: the address sanitizer
// would take the pages that are laid over them for an overflow.
#include "board/rtc_memory.h"

namespace sim {

void attachRtcMemory(int stateDescriptor, SharedState& state) {
  (void)stateDescriptor;
  state.runningPartitionOffset = 0x10000;
  state.bootCount = 1;
  state.resetReason = ResetReason::powerOn;
}

}  // namespace sim
