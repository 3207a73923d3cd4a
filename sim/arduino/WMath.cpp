#include "Arduino.h"
#include "board/board.h"

namespace {

bool isSeeded = false;

}  // namespace

void randomSeed(unsigned long seed) {
  if (seed == 0) return;
  srand(static_cast<unsigned int>(seed));
  isSeeded = true;
}

long random(long howBig) {
  if (howBig == 0) return 0;
  if (howBig < 0) return random(howBig, 0);
  const uint32_t value = isSeeded ? static_cast<uint32_t>(rand()) : esp_random();
  return static_cast<long>(value % static_cast<uint32_t>(howBig));
}

long random(long howSmall, long howBig) {
  if (howSmall >= howBig) return howSmall;
  return random(howBig - howSmall) + howSmall;
}

long map(long value, long fromLow, long fromHigh, long toLow, long toHigh) {
  const long run = fromHigh - fromLow;
  if (run == 0) {
    log_e("map(): Invalid input range, min == max");
    return -1;
  }
  const long rise = toHigh - toLow;
  const long delta = value - fromLow;
  return (delta * rise) / run + toLow;
}

uint16_t makeWord(uint16_t word) {
  return word;
}

uint16_t makeWord(uint8_t high, uint8_t low) {
  return static_cast<uint16_t>(high << 8 | low);
}

unsigned long pulseIn(uint8_t pin, uint8_t state, unsigned long timeout) {
  constexpr uint32_t stepMicroseconds = 20;
  const unsigned long start = micros();
  const auto waitFor = [&](bool level) {
    while ((digitalRead(pin) == state) != level) {
      if (micros() - start > timeout) return false;
      delayMicroseconds(stepMicroseconds);
    }
    return true;
  };
  if (!waitFor(false) || !waitFor(true)) return 0;
  const unsigned long begin = micros();
  return waitFor(false) ? micros() - begin : 0;
}
