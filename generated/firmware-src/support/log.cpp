// From firmware-src/support/log.ts. Edit that file, not this one.
#include "log.h"
#include "bytes.h"

namespace otter_app::firmware_src::support::log {

#line 10 "firmware-src/support/log.ts"
void log(const Str& part, const Str& message) {
  otter::console::plain::log(concat("["_s, part, "] "_s, otter_app::firmware_src::support::bytes::readable(message)));
}
#line 12 "firmware-src/support/log.cpp"

}  // namespace otter_app::firmware_src::support::log
