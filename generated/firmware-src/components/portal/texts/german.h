// From firmware-src/components/portal/texts/german.ts. Edit that file, not this one.
#pragma once

#include "../../../../program.h"

namespace otter_app::firmware_src::components::portal::texts::german {

extern Ref<Object> german;
void initialize();

}  // namespace otter_app::firmware_src::components::portal::texts::german
