#pragma once
#include <cstdint>
#include <string>

#include "../shared_state.h"

namespace sim {

/// What commands act upon.
class CommandTarget {
 public:
  virtual void resetButton() = 0;
  virtual void cutPower() = 0;
  virtual void switchOff() = 0;
  virtual void switchOn() = 0;
  virtual void pressButton(std::uint8_t pin, std::uint32_t milliseconds) = 0;
  virtual std::uint64_t microseconds() const = 0;
  virtual std::string stateJson() const = 0;
  virtual SharedState& state() = 0;

 protected:
  ~CommandTarget() = default;
};

/// Carries out one line of the control protocol (sim/README.md) and returns the answer, one JSON object.
std::string runCommand(CommandTarget& target, const std::string& line);

}  // namespace sim
