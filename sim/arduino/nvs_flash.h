#pragma once
#include "nvs.h"

extern "C" {
esp_err_t nvs_flash_init(void);
esp_err_t nvs_flash_init_partition(const char* label);
/** Erases the partition's contents; nvs_flash_init has to follow. */
esp_err_t nvs_flash_erase(void);
esp_err_t nvs_flash_erase_partition(const char* label);
}
