#pragma once
#include <stdbool.h>
#include <stdint.h>

#include "esp_err.h"
#include "freertos/FreeRTOS.h"
#include "freertos/task.h"

typedef struct {
  uint32_t timeout_ms;
  uint32_t idle_core_mask;
  bool trigger_panic;
} esp_task_wdt_config_t;

/** As in Arduino's core the watchdog runs from the start, with 5 s and a panic; no task is subscribed. */
extern "C" {
esp_err_t esp_task_wdt_init(const esp_task_wdt_config_t* config);
esp_err_t esp_task_wdt_reconfigure(const esp_task_wdt_config_t* config);
esp_err_t esp_task_wdt_deinit(void);
/** NULL is the calling task. ESP_ERR_INVALID_ARG when it is subscribed already. */
esp_err_t esp_task_wdt_add(TaskHandle_t task);
/** ESP_ERR_NOT_FOUND when the calling task is not subscribed. */
esp_err_t esp_task_wdt_reset(void);
esp_err_t esp_task_wdt_delete(TaskHandle_t task);
esp_err_t esp_task_wdt_status(TaskHandle_t task);
}
