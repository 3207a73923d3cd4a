#pragma once
#include <stdbool.h>
#include <stdint.h>
#include <time.h>

#include "esp32-hal-adc.h"
#include "esp32-hal-gpio.h"
#include "esp32-hal-ledc.h"
#include "esp32-hal-log.h"
#include "esp_attr.h"
#include "esp_err.h"
#include "esp_mac.h"
#include "esp_random.h"
#include "esp_sleep.h"
#include "esp_system.h"
#include "esp_task_wdt.h"
#include "esp_timer.h"
#include "freertos/FreeRTOS.h"
#include "freertos/task.h"
#include "sdkconfig.h"

#ifndef F_CPU
#define F_CPU 240000000U
#endif

/** Whether each turn of loop() feeds the task watchdog; see enableLoopWDT(). */
extern bool loopTaskWDTEnabled;

extern "C" {
/** Milliseconds and microseconds since start. They wrap at 32 bits, as on the chip. */
unsigned long millis(void);
unsigned long micros(void);
void delay(uint32_t ms);
void delayMicroseconds(uint32_t us);
void yield(void);

float temperatureRead(void);
uint32_t getCpuFrequencyMhz(void);
bool setCpuFrequencyMhz(uint32_t mhz);
bool psramFound(void);

void enableLoopWDT(void);
void disableLoopWDT(void);
void feedLoopWDT(void);

/** Hooks of the sketch, weak and of C linkage. See initArduino(). */
bool verifyOta(void);
bool verifyRollbackLater(void);
}

/** Starts SNTP; the time of day becomes known once the network answers. */
void configTime(long gmtOffset_sec, int daylightOffset_sec, const char* server1, const char* server2 = nullptr,
                const char* server3 = nullptr);
void configTzTime(const char* tz, const char* server1, const char* server2 = nullptr, const char* server3 = nullptr);
bool getLocalTime(struct tm* info, uint32_t ms = 5000);
