// From firmware-src/components/ota/manifest-checks.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"

namespace otter_app::firmware_src::components::ota::manifest_checks {

void check(bool isRight, const Str& member, const Str& value);
bool isFileName(const Str& text);
bool isSha256(const Str& text);
bool isHexadecimal(const Str& text);

}  // namespace otter_app::firmware_src::components::ota::manifest_checks
