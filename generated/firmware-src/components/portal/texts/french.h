// From firmware-src/components/portal/texts/french.ts. Edit that file, not this one.
#pragma once

#include "../../../../program.h"

namespace otter_app::firmware_src::components::portal::texts::french {

extern Ref<Object> french;
void initialize();

}  // namespace otter_app::firmware_src::components::portal::texts::french
