// From firmware-src/support/base64url.ts. Edit that file, not this one.
#pragma once

#include "../../program.h"

namespace otter_app::firmware_src::support::base64url {

Str bytesOfBase64url(const Str& text);
Str hexOfBase64url(const Str& text);
void initialize();

}  // namespace otter_app::firmware_src::support::base64url
