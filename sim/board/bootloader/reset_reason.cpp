#include "reset_reason.h"

#include <algorithm>
#include <iterator>

namespace sim {

namespace {

struct ReasonRow {
  ResetReason reason;
  const char* romLine;
  const char* name;
};

// A panic and the task watchdog end in a software reset: the ROM cannot tell them apart, ESP-IDF can.
constexpr ReasonRow reasonTable[] = {
    {ResetReason::unknown, "rst:0x0 (NO_MEAN)", "UNKNOWN"},
    {ResetReason::powerOn, "rst:0x1 (POWERON_RESET)", "POWERON"},
    {ResetReason::software, "rst:0xc (SW_CPU_RESET)", "SW"},
    {ResetReason::panic, "rst:0xc (SW_CPU_RESET)", "PANIC"},
    {ResetReason::taskWatchdog, "rst:0xc (SW_CPU_RESET)", "TASK_WDT"},
    {ResetReason::deepSleep, "rst:0x5 (DEEPSLEEP_RESET)", "DEEPSLEEP"},
    {ResetReason::brownout, "rst:0xf (RTCWDT_BROWN_OUT_RESET)", "BROWNOUT"},
};

const ReasonRow& rowOf(ResetReason reason) {
  const auto row = std::find_if(std::begin(reasonTable), std::end(reasonTable),
                                [reason](const ReasonRow& each) { return each.reason == reason; });
  return row == std::end(reasonTable) ? reasonTable[0] : *row;
}

}  // namespace

const char* romLineOf(ResetReason reason) {
  return rowOf(reason).romLine;
}

const char* nameOf(ResetReason reason) {
  return rowOf(reason).name;
}

}  // namespace sim
