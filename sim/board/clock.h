#pragma once
#include <cstdint>

#include "shared_state.h"

namespace sim {

/// The board's virtual clock. `realTime` runs `speed` times as fast as the wall; `manual` stands still except
/// when the firmware sleeps (a delay takes no wall time at all) or somebody advances it.
class Clock {
 public:
  enum class Mode { realTime, manual };

  Clock(Mode mode, double speed, SharedState& state);

  /// A boot: time begins at 0 again.
  void restart();

  /// Virtual microseconds since this boot.
  std::uint64_t microseconds() const;
  std::uint64_t milliseconds() const { return microseconds() / 1000; }

  /// Lets `microseconds` of virtual time pass, by sleeping that much less wall time (or none in manual mode).
  void sleepMicroseconds(std::uint64_t microseconds);
  void sleepMilliseconds(std::uint64_t milliseconds) { sleepMicroseconds(milliseconds * 1000); }

  /// How long to wait on a socket (wall milliseconds, rounded up) so that `milliseconds` virtual ones pass.
  /// A manual clock waits that long in earnest: nothing else would move it.
  int wallMilliseconds(std::uint64_t milliseconds) const;

  /// Moves time forward. With a real-time clock all that waits sees it when its own sleep is over.
  void advanceMicroseconds(std::uint64_t microseconds);

  Mode mode() const { return mode_; }
  double speed() const { return speed_; }

 private:
  Mode mode_;
  double speed_;
  SharedState& state_;
  std::uint64_t bootWallNanoseconds_;
};

}  // namespace sim
