#include "far_end.h"

#include <otter/platform.h>

namespace otter::fuzz {

static constexpr double kSilenceStepMs = 250;
static constexpr double kPauseStepMs = 60;

// Whole in one part for the rhythms that end in 0, byte by byte for those that end in 1.
static std::size_t partSizeOf(std::uint8_t rhythm) {
  const std::size_t number = rhythm & 0xF;
  return number == 0 ? SIZE_MAX : number * number;
}

FarEnd::FarEnd(const std::uint8_t* bytes, std::size_t size, std::uint8_t rhythm)
    : bytes_(reinterpret_cast<const char*>(bytes), size),
      partSize_(partSizeOf(rhythm)),
      pauseMs_(static_cast<double>(rhythm >> 4) * 20),
      staysForEver_(rhythm == 0xFF),
      partLeft_(std::min(partSize_, size)),
      nextMs_(platform::monotonicMs()) {}

std::size_t FarEnd::available() {
  if (isHungUp_) return 0;
  passTime();
  if (partLeft_ == 0 && platform::monotonicMs() >= nextMs_) partLeft_ = std::min(partSize_, bytes_.size() - taken_);
  return partLeft_;
}

// Whoever looks at a silent line again and again learns nothing by it: the time goes by faster for them.
void FarEnd::passTime() const {
  const double nowMs = platform::monotonicMs();
  if (staysForEver_ && taken_ == bytes_.size())
    platform::idleUntil(nowMs + kSilenceStepMs);
  else if (partLeft_ == 0 && taken_ < bytes_.size())
    platform::idleUntil(std::min(nextMs_, nowMs + kPauseStepMs));
}

std::size_t FarEnd::take(std::uint8_t* buffer, std::size_t size) {
  const std::size_t count = std::min(size, available());
  std::copy_n(bytes_.begin() + static_cast<std::ptrdiff_t>(taken_), count, buffer);
  taken_ += count;
  partLeft_ -= count;
  // More pauses would find nothing more, and take their time.
  if (partLeft_ == 0 && pausesLeft_-- > 0) nextMs_ = platform::monotonicMs() + pauseMs_;
  return count;
}

void FarEnd::receive(const std::uint8_t* bytes, std::size_t size) {
  if (!isHungUp_) received_.append(reinterpret_cast<const char*>(bytes), size);
}

bool FarEnd::isThere() {
  return !isHungUp_ && (staysForEver_ || taken_ < bytes_.size());
}

}  // namespace otter::fuzz
