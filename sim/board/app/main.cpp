// The program's own beginning and end: what the ESP32's start-up code and Arduino's loop task do.
#include <Arduino.h>
#include <malloc.h>
#include <time.h>

#include "../board.h"

namespace {

// Before the firmware's own constructors, which may already look at RTC variables.
[[gnu::constructor(101)]] void powerUp() {
  sim::board();
}

// For those who look for leaks from outside. Now and then: it takes the heap's locks.
void tellHeap() {
  constexpr std::int64_t pauseNanoseconds = 20'000'000;
  static std::int64_t last = 0;
  timespec now{};
  clock_gettime(CLOCK_MONOTONIC_COARSE, &now);
  const std::int64_t nanoseconds = static_cast<std::int64_t>(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
  if (nanoseconds - last < pauseNanoseconds) return;
  last = nanoseconds;
  const struct mallinfo2 heap = mallinfo2();
  sim::board().state().heapBytes = heap.uordblks + heap.hblkhd;
}

}  // namespace

int main() {
  initArduino();
  setup();
  for (;;) {
    if (loopTaskWDTEnabled) feedLoopWDT();
    loop();
    tellHeap();
  }
}
