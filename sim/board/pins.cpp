#include "pins.h"

#include <thread>

#include "futex.h"

namespace sim {

namespace {

void append(SharedState& state, const PinEvent& event) {
  const std::uint32_t index = state.pinEvents.load();
  state.pinTrace[index % pinTraceLength] = event;
  state.pinEvents.store(index + 1);
}

void applyInput(SharedState& state, std::uint8_t pin, bool isDriven, bool level, std::uint64_t microseconds) {
  PinState& each = state.pins.at(pin);
  const bool before = Pins::levelOf(state, pin);
  each.input = level;
  each.isDriven = isDriven;
  const bool after = Pins::levelOf(state, pin);
  if (before != after) ++(after ? each.rises : each.falls);
  append(state, {.microseconds = microseconds,
                 .boot = state.bootCount.load(),
                 .value = after,
                 .pin = pin,
                 .kind = PinEventKind::input});
  ++state.inputChanges;
  wakeAll(state.inputChanges);
}

}  // namespace

void Pins::record(std::uint8_t pin, PinEventKind kind, std::uint32_t value) {
  append(state_, {.microseconds = clock_.microseconds(),
                  .boot = state_.bootCount.load(),
                  .value = value,
                  .pin = pin,
                  .kind = kind});
}

void Pins::setMode(std::uint8_t pin, std::uint8_t mode) {
  if (state_.pins.at(pin).mode.exchange(mode) != mode) record(pin, PinEventKind::mode, mode);
}

void Pins::write(std::uint8_t pin, bool level) {
  if (state_.pins.at(pin).output.exchange(level) != level) record(pin, PinEventKind::level, level);
}

void Pins::setDuty(std::uint8_t pin, std::uint32_t duty) {
  if (state_.pins.at(pin).duty.exchange(duty) != duty) record(pin, PinEventKind::duty, duty);
}

void Pins::attachInterrupt(std::uint8_t pin, Edge edge, std::function<void()> handler) {
  std::lock_guard lock(mutex_);
  interrupts_.at(pin) = {edge, std::move(handler), edgesOf(pin, edge)};
  if (isWatching_) return;
  isWatching_ = true;
  std::thread([this] { watchInputs(); }).detach();
}

void Pins::detachInterrupt(std::uint8_t pin) {
  std::lock_guard lock(mutex_);
  interrupts_.at(pin).handler = nullptr;
}

std::uint32_t Pins::edgesOf(std::uint8_t pin, Edge edge) const {
  const PinState& each = state_.pins[pin];
  const std::uint32_t rises = edge == Edge::falling ? 0 : each.rises.load();
  const std::uint32_t falls = edge == Edge::rising ? 0 : each.falls.load();
  return rises + falls;
}

void Pins::watchInputs() {
  for (;;) {
    const std::uint32_t seen = state_.inputChanges.load();
    fireInterrupts();
    waitWhileEqual(state_.inputChanges, seen);
  }
}

void Pins::fireInterrupts() {
  for (std::uint8_t pin = 0; pin < pinCount; ++pin) {
    std::function<void()> handler;
    {
      std::lock_guard lock(mutex_);
      Interrupt& each = interrupts_[pin];
      if (!each.handler) continue;
      // Edges that come faster than they are served are one interrupt, as on the chip.
      const std::uint32_t edges = edgesOf(pin, each.edge);
      if (edges != each.seenEdges) handler = each.handler;
      each.seenEdges = edges;
    }
    // Outside the lock: a handler may attach and detach interrupts.
    if (handler) handler();
  }
}

void Pins::drive(SharedState& state, std::uint8_t pin, bool level, std::uint64_t microseconds) {
  applyInput(state, pin, true, level, microseconds);
}

void Pins::release(SharedState& state, std::uint8_t pin, std::uint64_t microseconds) {
  applyInput(state, pin, false, false, microseconds);
}

bool Pins::levelOf(const SharedState& state, std::uint8_t pin) {
  const PinState& each = state.pins.at(pin);
  if ((each.mode & pinModeOutputBit) != 0) return each.output;
  if (each.isDriven) return each.input;
  return (each.mode & pinModePullUpBit) != 0;
}

void Pins::reset(SharedState& state) {
  for (PinState& each : state.pins) {
    each.mode = 0;
    each.output = 0;
    each.duty = 0;
  }
}

}  // namespace sim
