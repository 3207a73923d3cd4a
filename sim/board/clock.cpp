#include "clock.h"

#include <time.h>

#include <cerrno>
#include <cmath>

namespace sim {

namespace {

std::uint64_t wallNanoseconds() {
  timespec now{};
  clock_gettime(CLOCK_MONOTONIC, &now);
  return static_cast<std::uint64_t>(now.tv_sec) * 1'000'000'000u + static_cast<std::uint64_t>(now.tv_nsec);
}

void sleepWall(std::uint64_t nanoseconds) {
  timespec until{};
  const std::uint64_t end = wallNanoseconds() + nanoseconds;
  until.tv_sec = static_cast<time_t>(end / 1'000'000'000u);
  until.tv_nsec = static_cast<long>(end % 1'000'000'000u);
  while (clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &until, nullptr) == EINTR) {
  }
}

}  // namespace

Clock::Clock(Mode mode, double speed, SharedState& state)
    : mode_(mode), speed_(speed), state_(state), bootWallNanoseconds_(wallNanoseconds()) {}

void Clock::restart() {
  bootWallNanoseconds_ = wallNanoseconds();
  state_.movedMicroseconds = 0;
}

std::uint64_t Clock::microseconds() const {
  const std::uint64_t moved = state_.movedMicroseconds.load();
  if (mode_ == Mode::manual) return moved;
  const auto elapsed = static_cast<double>(wallNanoseconds() - bootWallNanoseconds_);
  return moved + static_cast<std::uint64_t>(elapsed * speed_ / 1000.0);
}

void Clock::sleepMicroseconds(std::uint64_t microseconds) {
  if (mode_ == Mode::manual) return advanceMicroseconds(microseconds);
  sleepWall(static_cast<std::uint64_t>(static_cast<double>(microseconds) * 1000.0 / speed_));
}

int Clock::wallMilliseconds(std::uint64_t milliseconds) const {
  const double scale = mode_ == Mode::manual ? 1.0 : speed_;
  return static_cast<int>(std::ceil(static_cast<double>(milliseconds) / scale));
}

void Clock::advanceMicroseconds(std::uint64_t microseconds) {
  state_.movedMicroseconds += microseconds;
}

}  // namespace sim
