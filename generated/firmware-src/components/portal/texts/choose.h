// From firmware-src/components/portal/texts/choose.ts. Edit that file, not this one.
#pragma once

#include "../../../../program.h"

namespace otter_app::firmware_src::components::portal::texts::choose {

Ref<Object> chooseTexts(const Str& acceptLanguage);
void initialize();

}  // namespace otter_app::firmware_src::components::portal::texts::choose
