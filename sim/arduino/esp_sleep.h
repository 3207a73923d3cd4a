#pragma once
#include <stdint.h>

#include "esp_err.h"

extern "C" {
esp_err_t esp_sleep_enable_timer_wakeup(uint64_t microseconds);
/** Ends this run; RTC_DATA_ATTR variables are kept. Without a wake-up source only a reset brings it back. */
void esp_deep_sleep_start(void) __attribute__((noreturn));
void esp_deep_sleep(uint64_t microseconds) __attribute__((noreturn));
}
