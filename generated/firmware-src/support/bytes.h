// From firmware-src/support/bytes.ts. Edit that file, not this one.
#pragma once

#include "../../program.h"

namespace otter_app::firmware_src::support::bytes {

Ref<Array<double>> bytesOf(const Str& text);
Str hexOf(const Str& text);
Str textOfHex(const Str& digits);
Str textOfBytes(const Ref<Array<double>>& bytes);
Str readable(const Str& text);
double byteCount(const Str& text);
void initialize();

}  // namespace otter_app::firmware_src::support::bytes
