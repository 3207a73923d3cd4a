// The functions of Arduino.h beside this file, each one access to the chip.
#include <Arduino.h>
#include <esp_system.h>
#include <esp_timer.h>

#include <cstring>

static volatile std::uint32_t pins[8];

HardwareSerial Serial;

std::size_t HardwareSerial::write(const std::uint8_t* bytes, std::size_t size) {
  for (std::size_t i = 0; i < size; ++i) pins[0] = bytes[i];
  return size;
}
void HardwareSerial::print(const char* text) {
  write(reinterpret_cast<const std::uint8_t*>(text), std::strlen(text));
}
void HardwareSerial::println(const char* text) {
  print(text);
  print("\r\n");
}
void HardwareSerial::flush() {
  while (pins[1] != 0) {
  }
}

void delay(std::uint32_t milliseconds) {
  pins[2] = milliseconds;
}
void yield() {
  pins[3] = 1;
}
std::uint32_t esp_random() {
  return pins[4];
}
void esp_restart() {
  for (;;) pins[5] = 1;
}
std::int64_t esp_timer_get_time() {
  return pins[6];
}
