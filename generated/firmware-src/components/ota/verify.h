// From firmware-src/components/ota/verify.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"
#include <arduino/border.h>
#include <arduino/ecdsa.h>
#include <arduino/partition.h>
#include <arduino/sha256.h>
#include <esp_partition.h>

namespace otter_app::firmware_src::components::ota::verify {

Str slotProblem(const esp_partition_t* slot, const Ref<Object>& image);

}  // namespace otter_app::firmware_src::components::ota::verify
