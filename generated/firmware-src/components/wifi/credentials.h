// From firmware-src/components/wifi/credentials.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"

namespace otter_app::firmware_src::components::wifi::credentials {

bool areSame(const Ref<Object>& one, const Ref<Object>& other);
Str passwordProblem(const Str& password);

}  // namespace otter_app::firmware_src::components::wifi::credentials
