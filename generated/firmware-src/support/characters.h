// From firmware-src/support/characters.ts. Edit that file, not this one.
#pragma once

#include "../../program.h"

namespace otter_app::firmware_src::support::characters {

extern Str digits;
extern Str hexadecimalDigits;
extern Str letters;
bool consistsOf(const Str& text, const Str& allowed);
void initialize();

}  // namespace otter_app::firmware_src::support::characters
