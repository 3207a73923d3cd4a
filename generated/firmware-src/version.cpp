// From firmware-src/version.ts. Edit that file, not this one.
#include "version.h"

namespace otter_app::firmware_src::version {

Str version{};

void initialize() {
#line 2 "firmware-src/version.ts"
  version = "1.0.0"_s;
}
#line 13 "firmware-src/version.cpp"

}  // namespace otter_app::firmware_src::version
