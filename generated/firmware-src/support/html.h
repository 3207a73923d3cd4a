// From firmware-src/support/html.ts. Edit that file, not this one.
#pragma once

#include "../../program.h"

namespace otter_app::firmware_src::support::html {

Str escapeHtml(const Str& text);
Str fillTemplate(const Str& template_, const Ref<otter::Map<Str, Str>>& values);

}  // namespace otter_app::firmware_src::support::html
