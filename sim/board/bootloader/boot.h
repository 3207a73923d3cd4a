#pragma once
#include <optional>

#include "../flash.h"
#include "../image.h"
#include "../ota_data.h"
#include "../partitions.h"
#include "serial_log.h"

namespace sim {

struct BootedApp {
  Partition partition;
  Image image;
};

/// What ESP-IDF's second-stage bootloader does with rollback enabled: reads the partition table and otadata, turns
/// PENDING_VERIFY into ABORTED and a chosen NEW into PENDING_VERIFY, then verifies the chosen image and, should it be
/// refused, tries the slots below it, the factory app, and the slots above it. Empty when nothing is bootable.
std::optional<BootedApp> chooseApp(Flash& flash, const SerialLog& log);

}  // namespace sim
