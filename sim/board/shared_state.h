#pragma once
#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>

namespace sim {

inline constexpr std::size_t flashSizeBytes = 4 * 1024 * 1024;
inline constexpr std::size_t flashSectorBytes = 4096;
inline constexpr std::size_t flashSectorCount = flashSizeBytes / flashSectorBytes;
inline constexpr std::size_t rtcMemoryBytes = 8 * 1024;
inline constexpr std::size_t pinCount = 40;
inline constexpr std::size_t pinTraceLength = 4096;

/// Why the chip starts; the numbers are ESP-IDF's esp_reset_reason_t.
enum class ResetReason : std::uint32_t {
  unknown = 0,
  powerOn = 1,
  external = 2,
  software = 3,
  panic = 4,
  interruptWatchdog = 5,
  taskWatchdog = 6,
  watchdog = 7,
  deepSleep = 8,
  brownout = 9,
};

/// What is soldered to one pin and what the chip does with it.
struct PinState {
  std::atomic<std::uint8_t> mode;         // Arduino's INPUT, OUTPUT, ...; 0 = never set
  std::atomic<std::uint8_t> output;       // level the firmware drives
  std::atomic<std::uint8_t> isDriven;     // somebody outside holds the pin at `input`
  std::atomic<std::uint8_t> input;        // level from outside
  std::atomic<std::uint32_t> millivolts;  // voltage at an analog input
  std::atomic<std::uint32_t> duty;        // PWM duty, raw
  std::atomic<std::uint32_t> rises;       // edges made from outside, so that even the shortest is an interrupt
  std::atomic<std::uint32_t> falls;
};

enum class PinEventKind : std::uint8_t { mode, level, duty, input };

struct PinEvent {
  std::uint64_t microseconds;  // virtual, since the boot that `boot` counts
  std::uint32_t boot;
  std::uint32_t value;
  std::uint8_t pin;
  PinEventKind kind;
};

/// Everything about a board that outlives one run of its firmware: it lies in memory shared by the bootloader (which
/// also plays the hardware) and the app it runs. A power cut clears what the comment says it clears.
struct SharedState {
  std::atomic<std::uint64_t> flashOperations;  // writes and erases since the device was launched
  std::array<std::atomic<std::uint32_t>, flashSectorCount> sectorErases;
  std::atomic<std::uint32_t> bootCount;
  std::atomic<ResetReason> resetReason;
  std::atomic<std::uint64_t> wakeAfterMicroseconds;  // asked for by deep sleep
  std::atomic<std::uint64_t>
      movedMicroseconds;                 // by which the clock was moved since boot; all of a manual clock's time
  std::atomic<std::uint64_t> heapBytes;  // that the firmware's process uses, a moment ago
  std::atomic<std::uint32_t> runningPartitionOffset;

  alignas(4096) std::array<std::uint8_t, rtcMemoryBytes> rtcNoInit;  // random after a power cut
  alignas(4096) std::array<std::uint8_t, rtcMemoryBytes> rtcData;    // kept over deep sleep only

  std::array<PinState, pinCount> pins;
  std::atomic<std::uint32_t> inputChanges;  // futex: bumped when something outside moves a pin
  std::atomic<std::uint32_t> pinEvents;     // events so far; the newest pinTraceLength are in the ring
  std::array<PinEvent, pinTraceLength> pinTrace;

  std::atomic<std::uint32_t> faultsVersion;  // odd while `faults` is being rewritten
  std::array<char, 2048> faults;             // "name=value" lines

  std::atomic<std::uint32_t> statusVersion;  // odd while `status` is being rewritten
  std::array<char, 8192> status;             // members of a JSON object, published by the firmware's side
};

static_assert(std::atomic<std::uint64_t>::is_always_lock_free && std::atomic<ResetReason>::is_always_lock_free,
              "state shared between processes must not hide a lock");

}  // namespace sim
