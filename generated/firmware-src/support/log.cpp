// From firmware-src/support/log.ts. Edit that file, not this one.
#include "log.h"

namespace otter_app::firmware_src::support::log {

#line 5 "firmware-src/support/log.ts"
void log(const Str& part, const Str& message) {
  otter::console::plain::log(concat("["_s, part, "] "_s, message));
}
#line 11 "firmware-src/support/log.cpp"

}  // namespace otter_app::firmware_src::support::log
