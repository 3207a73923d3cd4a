// From firmware-src/components/portal/texts/spanish.ts. Edit that file, not this one.
#pragma once

#include "../../../../program.h"

namespace otter_app::firmware_src::components::portal::texts::spanish {

extern Ref<Object> spanish;
void initialize();

}  // namespace otter_app::firmware_src::components::portal::texts::spanish
