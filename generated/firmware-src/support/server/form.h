// From firmware-src/support/server/form.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"

namespace otter_app::firmware_src::support::server::form {

Ref<otter::Map<Str, Str>> parseForm(const Str& text);
void initialize();

}  // namespace otter_app::firmware_src::support::server::form
