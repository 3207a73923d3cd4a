// An ESP32 under Arduino as the place to run on.

#include <Arduino.h>
#include <esp_system.h>
#include <esp_timer.h>
#include <otter/platform.h>
#include <sys/time.h>

#include <algorithm>

namespace otter::platform {

double monotonicMs() {
  return static_cast<double>(esp_timer_get_time()) / 1000;
}

double wallClockMs() {
  timeval now{};
  gettimeofday(&now, nullptr);
  return static_cast<double>(now.tv_sec) * 1000 + static_cast<double>(now.tv_usec / 1000);
}

// One port serves both streams.
void write(Stream, const char* bytes, std::size_t size) {
  Serial.write(reinterpret_cast<const std::uint8_t*>(bytes), size);
}

std::uint32_t random() {
  return esp_random();
}

// The radio and the watchdog live in other tasks: `delay` lets them run. The cap keeps `loop()` coming round.
void idleUntil(double untilMs) {
  constexpr double kLongestMs = 1000;
  const double leftMs = std::min(untilMs - monotonicMs(), kLongestMs);
  if (leftMs > 0) {
    delay(static_cast<std::uint32_t>(leftMs) + 1);
  } else {
    yield();
  }
}

// The pause lets the serial port and whoever reads it keep up with a device that fails at each start.
[[noreturn]] static void restartAfterFailure() {
  Serial.flush();
  delay(1000);
  esp_restart();
  for (;;) {
  }
}

void fail() {
  restartAfterFailure();
}

void panic(const char* message) {
  Serial.print("panic: ");
  Serial.println(message);
  restartAfterFailure();
}

}  // namespace otter::platform
