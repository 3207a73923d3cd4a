#include <thread>

#include "Arduino.h"

void tone(uint8_t pin, unsigned int frequency, unsigned long duration) {
  constexpr uint8_t toneBits = 10;
  ledcDetach(pin);
  if (!ledcAttach(pin, frequency, toneBits)) return;
  ledcWriteTone(pin, frequency);
  if (duration == 0) return;
  std::thread([pin, duration] {
    delay(static_cast<uint32_t>(duration));
    noTone(pin);
  }).detach();
}

void noTone(uint8_t pin) {
  ledcDetach(pin);
}
