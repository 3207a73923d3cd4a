// From firmware-src/components/portal/signal.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"

namespace otter_app::firmware_src::components::portal::signal {

Str signalText(std::int32_t signal, const Ref<Object>& texts);
Str signalBar(double signal);

}  // namespace otter_app::firmware_src::components::portal::signal
