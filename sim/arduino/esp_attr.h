#pragma once

#define IRAM_ATTR
#define DRAM_ATTR
#define ARDUINO_ISR_ATTR IRAM_ATTR
/** Survives a software reset and a crash; random after power-up. */
#define RTC_NOINIT_ATTR __attribute__((section("otter_rtc_noinit")))
/** Survives deep sleep; any other reset gives it its initial value again. */
#define RTC_DATA_ATTR __attribute__((section("otter_rtc_data")))
#define RTC_SLOW_ATTR RTC_DATA_ATTR
#define RTC_FAST_ATTR RTC_DATA_ATTR
