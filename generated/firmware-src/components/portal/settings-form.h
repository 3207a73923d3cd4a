// From firmware-src/components/portal/settings-form.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"
#include <Preferences.h>
#include <arduino/border.h>

namespace otter_app::firmware_src::components::portal::settings_form {

Str renderSettings(const Ref<Array<Ref<Object>>>& fields, const Str& token, const Ref<Object>& texts);

}  // namespace otter_app::firmware_src::components::portal::settings_form
