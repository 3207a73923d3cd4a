// From firmware-src/components/ota/jws.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"
#include <arduino/border.h>
#include <arduino/ecdsa.h>

namespace otter_app::firmware_src::components::ota::jws {

Str openJws(const Str& text, const Ref<Array<Ref<Object>>>& keys);
void initialize();

}  // namespace otter_app::firmware_src::components::ota::jws
