// The task watchdog over Arduino's loop().
#pragma once

#include <Arduino.h>
#include <esp_task_wdt.h>

namespace otter::arduino {

// A loop() that does not come around for so long is a panic. The idle tasks are no longer watched then.
inline void watchLoop(std::uint32_t timeoutMs) {
  const esp_task_wdt_config_t config = {timeoutMs, 0, true};
  if (esp_task_wdt_reconfigure(&config) == ESP_ERR_INVALID_STATE) esp_task_wdt_init(&config);
  enableLoopWDT();
}

}  // namespace otter::arduino
