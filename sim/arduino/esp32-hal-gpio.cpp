#include "esp32-hal-gpio.h"

#include <cstdio>
#include <functional>

#include "FunctionalInterrupt.h"
#include "board/board.h"

namespace {

// GPIO 20, 24 and 28 to 31 are not bonded out on an ESP32; 34 to 39 can only be read.
constexpr uint64_t existingPins = 0xFF0EEFFFFFull;
constexpr uint8_t firstInputOnlyPin = 34;

void complain(const char* function, const char* problem, uint8_t pin) {
  char line[80];
  std::snprintf(line, sizeof line, "E (%lu) gpio: %s: %s %u",
                static_cast<unsigned long>(sim::board().clock().milliseconds()), function, problem, pin);
  sim::board().log(line);
}

bool exists(uint8_t pin, const char* function) {
  if (pin < sim::pinCount && (existingPins >> pin & 1) != 0) return true;
  complain(function, "invalid pin", pin);
  return false;
}

}  // namespace

extern "C" {

void pinMode(uint8_t pin, uint8_t mode) {
  if (!exists(pin, "pinMode")) return;
  if (pin >= firstInputOnlyPin && (mode & sim::pinModeOutputBit) != 0) {
    return complain("pinMode", "input only pin", pin);
  }
  sim::board().pins().setMode(pin, mode);
}

void digitalWrite(uint8_t pin, uint8_t val) {
  if (exists(pin, "digitalWrite")) sim::board().pins().write(pin, val != LOW);
}

int digitalRead(uint8_t pin) {
  return exists(pin, "digitalRead") && sim::board().pins().read(pin) ? HIGH : LOW;
}

void attachInterrupt(uint8_t pin, void (*handler)(void), int mode) {
  attachInterrupt(pin, std::function<void(void)>(handler), mode);
}

void attachInterruptArg(uint8_t pin, void (*handler)(void*), void* arg, int mode) {
  attachInterrupt(
      pin, [handler, arg] { handler(arg); }, mode);
}

void detachInterrupt(uint8_t pin) {
  if (exists(pin, "detachInterrupt")) sim::board().pins().detachInterrupt(pin);
}
}

void attachInterrupt(uint8_t pin, std::function<void(void)> handler, int mode) {
  const bool isEdge = mode == RISING || mode == FALLING || mode == CHANGE;
  if (!exists(pin, "attachInterrupt") || !isEdge) return;
  sim::board().pins().attachInterrupt(pin, static_cast<sim::Pins::Edge>(mode), std::move(handler));
}
