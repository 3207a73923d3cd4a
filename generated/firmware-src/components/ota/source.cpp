// From firmware-src/components/ota/source.ts. Edit that file, not this one.
#include "source.h"

namespace otter_app::firmware_src::components::ota::source {

}  // namespace otter_app::firmware_src::components::ota::source
