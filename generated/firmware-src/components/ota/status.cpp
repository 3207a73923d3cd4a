// From firmware-src/components/ota/status.ts. Edit that file, not this one.
#include "status.h"

namespace otter_app::firmware_src::components::ota::status {

}  // namespace otter_app::firmware_src::components::ota::status
