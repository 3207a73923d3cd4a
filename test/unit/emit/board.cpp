// Arduino on this machine, with a clock that only `delay` moves: `setup()` and three turns of `loop()`. What is printed
// and waited for goes to standard output.
#include <Arduino.h>
#include <esp_system.h>
#include <esp_timer.h>

#include <cstdio>
#include <cstdlib>

HardwareSerial Serial;

static std::int64_t clockUs = 0;

std::size_t HardwareSerial::write(const std::uint8_t* bytes, std::size_t size) {
  return std::fwrite(bytes, 1, size, stdout);
}
void HardwareSerial::print(const char* text) {
  std::fputs(text, stdout);
}
void HardwareSerial::println(const char* text) {
  std::puts(text);
}
void HardwareSerial::flush() {}

void delay(std::uint32_t milliseconds) {
  clockUs += static_cast<std::int64_t>(milliseconds) * 1000;
  std::printf("<delay %u>\n", milliseconds);
}
void yield() {
  std::puts("<yield>");
}
std::uint32_t esp_random() {
  return 1;
}
void esp_restart() {
  std::puts("<restart>");
  std::exit(0);
}
std::int64_t esp_timer_get_time() {
  return clockUs;
}

int main() {
  setup();
  for (int turn = 0; turn < 3; ++turn) loop();
}
