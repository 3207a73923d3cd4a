#pragma once
#include <array>
#include <cstdint>
#include <functional>
#include <mutex>

#include "clock.h"
#include "shared_state.h"

namespace sim {

inline constexpr std::uint8_t pinModeOutputBit = 0x02;
inline constexpr std::uint8_t pinModePullUpBit = 0x04;

/// The chip's pins: levels the firmware drives, levels and voltages the outside applies, and a trace of both.
/// A pin number beyond the chip's throws std::out_of_range; the Arduino layer checks first.
class Pins {
 public:
  enum class Edge : std::uint8_t { rising = 1, falling = 2, change = 3 };

  Pins(SharedState& state, Clock& clock) : state_(state), clock_(clock) {}

  void setMode(std::uint8_t pin, std::uint8_t mode);
  void write(std::uint8_t pin, bool level);
  void setDuty(std::uint8_t pin, std::uint32_t duty);
  std::uint32_t duty(std::uint8_t pin) const { return state_.pins.at(pin).duty.load(); }
  bool read(std::uint8_t pin) const { return levelOf(state_, pin); }
  std::uint32_t millivolts(std::uint8_t pin) const { return state_.pins.at(pin).millivolts.load(); }

  /// Calls `handler` from the interrupt thread when the outside moves `pin` over the given edge.
  void attachInterrupt(std::uint8_t pin, Edge edge, std::function<void()> handler);
  void detachInterrupt(std::uint8_t pin);

  /// What a button, a wire or a test does to a pin; called from the bootloader's process, which plays the outside.
  static void drive(SharedState& state, std::uint8_t pin, bool level, std::uint64_t microseconds);
  static void release(SharedState& state, std::uint8_t pin, std::uint64_t microseconds);

  /// The level at the pin: what drives it, else its pull-up, else low.
  static bool levelOf(const SharedState& state, std::uint8_t pin);

  /// A reset: no mode, no output. What is applied from outside stays.
  static void reset(SharedState& state);

 private:
  struct Interrupt {
    Edge edge;
    std::function<void()> handler;
    std::uint32_t seenEdges;
  };

  void record(std::uint8_t pin, PinEventKind kind, std::uint32_t value);
  std::uint32_t edgesOf(std::uint8_t pin, Edge edge) const;
  void watchInputs();
  void fireInterrupts();

  SharedState& state_;
  Clock& clock_;
  std::mutex mutex_;
  std::array<Interrupt, pinCount> interrupts_{};
  bool isWatching_ = false;
};

}  // namespace sim
