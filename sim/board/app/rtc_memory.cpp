#include "../rtc_memory.h"

#include <sys/mman.h>
#include <unistd.h>

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <vector>

// The linker brackets a section with a C name by these symbols; without any such variable they are null.
extern "C" {
[[gnu::weak]] extern std::uint8_t __start_otter_rtc_noinit[];
[[gnu::weak]] extern std::uint8_t __stop_otter_rtc_noinit[];
[[gnu::weak]] extern std::uint8_t __start_otter_rtc_data[];
[[gnu::weak]] extern std::uint8_t __stop_otter_rtc_data[];
}

namespace sim {

namespace {

// An anchor gives each section the alignment of a page and a page of its own to begin with.
[[gnu::section("otter_rtc_noinit"), gnu::used]] alignas(4096) std::uint8_t noInitAnchor[1];
[[gnu::section("otter_rtc_data"), gnu::used]] alignas(4096) std::uint8_t dataAnchor[1] = {1};

constexpr std::size_t pageBytes = 4096;

std::size_t roundUp(std::size_t size) {
  return (size + pageBytes - 1) / pageBytes * pageBytes;
}

// The last page also holds variables of other sections. They move into the shared page with their present values.
void overlay(std::uint8_t* begin, std::uint8_t* end, int descriptor, std::size_t offset, bool keepsContents) {
  const auto used = static_cast<std::size_t>(end - begin);
  const std::size_t mapped = roundUp(used);
  if (mapped > rtcMemoryBytes) {
    std::fputs("RTC variables exceed the 8 KiB of RTC memory\n", stderr);
    std::exit(EXIT_FAILURE);
  }
  const std::vector<std::uint8_t> before(begin, begin + mapped);
  if (mmap(begin, mapped, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_FIXED, descriptor, static_cast<off_t>(offset)) ==
      MAP_FAILED) {
    std::perror("RTC memory");
    std::exit(EXIT_FAILURE);
  }
  const std::size_t kept = keepsContents ? used : 0;
  for (std::size_t index = kept; index < mapped; ++index) begin[index] = before[index];
}

}  // namespace

void attachRtcMemory(int stateDescriptor, SharedState& state) {
  overlay(__start_otter_rtc_noinit, __stop_otter_rtc_noinit, stateDescriptor, offsetof(SharedState, rtcNoInit), true);
  overlay(__start_otter_rtc_data, __stop_otter_rtc_data, stateDescriptor, offsetof(SharedState, rtcData),
          state.resetReason.load() == ResetReason::deepSleep);
}

}  // namespace sim
