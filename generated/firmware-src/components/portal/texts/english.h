// From firmware-src/components/portal/texts/english.ts. Edit that file, not this one.
#pragma once

#include "../../../../program.h"

namespace otter_app::firmware_src::components::portal::texts::english {

extern Ref<Object> english;
void initialize();

}  // namespace otter_app::firmware_src::components::portal::texts::english
