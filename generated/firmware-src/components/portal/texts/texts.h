// From firmware-src/components/portal/texts/texts.ts. Edit that file, not this one.
#pragma once

#include "../../../../program.h"

namespace otter_app::firmware_src::components::portal::texts::texts {

Str say(const Str& template_, const Ref<Array<Str>>& values);

}  // namespace otter_app::firmware_src::components::portal::texts::texts
