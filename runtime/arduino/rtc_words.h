// A few numbers that survive everything but a loss of power: crashes, watchdogs, restarts.
#pragma once

#include <esp_attr.h>
#include <esp_system.h>

#include <cstddef>
#include <cstdint>

namespace otter::arduino {

inline constexpr std::size_t rtcWordCount = 4;

struct RtcWords {
  std::uint32_t words[rtcWordCount];
  std::uint32_t seal;
};

// Not initialised by the start-up code: what the last run left is still there, or noise. Weak, not inline: of an inline
// variable GCC for the chip forgets the section, and then it is cleared at every start.
[[gnu::weak]] RTC_NOINIT_ATTR RtcWords rtcWords;

inline std::uint32_t rtcSeal() {
  std::uint32_t sum = 0x07733;
  for (const std::uint32_t word : rtcWords.words) sum = (sum ^ word) * 16777619u;
  return sum;
}

// 0 when the power was gone, or when nothing was ever written.
inline std::uint32_t readRtcWord(std::uint8_t index) {
  return index < rtcWordCount && rtcWords.seal == rtcSeal() ? rtcWords.words[index] : 0;
}

inline void writeRtcWord(std::uint8_t index, std::uint32_t value) {
  if (index >= rtcWordCount) return;
  if (rtcWords.seal != rtcSeal()) {
    for (std::uint32_t& word : rtcWords.words) word = 0;
  }
  rtcWords.words[index] = value;
  rtcWords.seal = rtcSeal();
}

}  // namespace otter::arduino
