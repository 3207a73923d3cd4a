// The program's own beginning and end: what the ESP32's start-up code and Arduino's loop task do.
#include <Arduino.h>

#include "../board.h"

namespace {

// Before the firmware's own constructors, which may already look at RTC variables.
[[gnu::constructor(101)]] void powerUp() {
  sim::board();
}

}  // namespace

int main() {
  initArduino();
  setup();
  for (;;) {
    if (loopTaskWDTEnabled) feedLoopWDT();
    loop();
  }
}
