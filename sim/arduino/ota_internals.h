#pragma once
#include "esp_partition.h"

/** ota_0 to ota_15. */
bool isOtaSlot(const esp_partition_t* partition);

/** Magic, chip, segments, checksum, SHA-256; the log says why not. */
bool holdsValidImage(const esp_partition_t* partition, bool saysWhy);
