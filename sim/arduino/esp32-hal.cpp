#include "esp32-hal.h"

#include <cstdarg>
#include <cstdio>

#include "board/board.h"

extern "C" {

unsigned long millis(void) {
  return static_cast<uint32_t>(sim::board().clock().milliseconds());
}

unsigned long micros(void) {
  return static_cast<uint32_t>(sim::board().clock().microseconds());
}

int64_t esp_timer_get_time(void) {
  return static_cast<int64_t>(sim::board().clock().microseconds());
}

void delay(uint32_t ms) {
  sim::board().clock().sleepMilliseconds(ms);
}

void delayMicroseconds(uint32_t us) {
  sim::board().clock().sleepMicroseconds(us);
}

void yield(void) {}

// What the sensor of an idle ESP32 at room temperature tells.
float temperatureRead(void) {
  return 53.33f;
}

uint32_t getCpuFrequencyMhz(void) {
  return F_CPU / 1000000U;
}

bool setCpuFrequencyMhz(uint32_t mhz) {
  return mhz == 240 || mhz == 160 || mhz == 80;
}

bool psramFound(void) {
  return false;
}

void otter_log_line(char level, const char* file, int line, const char* function, const char* format, ...) {
  char text[256];
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(text, sizeof text, format, arguments);
  va_end(arguments);
  const char* name = strrchr(file, '/');
  char prefixed[400];
  snprintf(prefixed, sizeof prefixed, "[%6lu][%c][%s:%d] %s(): %s", millis(), level, name ? name + 1 : file, line,
           function, text);
  sim::board().log(prefixed);
}
}
