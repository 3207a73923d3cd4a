#pragma once
// What the simulated board is configured as: an ESP32 with 4 MiB of flash and application rollback.
#define CONFIG_IDF_TARGET "esp32"
#define CONFIG_IDF_TARGET_ESP32 1
#define CONFIG_ESPTOOLPY_FLASHSIZE "4MB"
#define CONFIG_FREERTOS_HZ 1000
#define CONFIG_FREERTOS_NUMBER_OF_CORES 2
#define CONFIG_ESP_TASK_WDT_TIMEOUT_S 5
#define CONFIG_BOOTLOADER_APP_ROLLBACK_ENABLE 1
#define CONFIG_APP_ROLLBACK_ENABLE 1
