#pragma once
#include <cstdint>
#include <string_view>

namespace sim {

/// A small reproducible generator (splitmix64). Each use of chance takes its own stream, named after what it decides,
/// so that one more draw in one place does not shift the outcomes of another.
class Random {
 public:
  explicit Random(std::uint64_t seed, std::string_view stream = {}) : state_(seed) {
    for (unsigned char byte : stream) state_ = mix(state_ ^ byte);
  }

  std::uint64_t next64() { return mix(state_ += 0x9E3779B97F4A7C15ull); }
  std::uint32_t next32() { return static_cast<std::uint32_t>(next64() >> 32); }

  /// Uniform in [0, bound); 0 when bound is 0.
  std::uint64_t below(std::uint64_t bound) { return bound == 0 ? 0 : next64() % bound; }

  /// Uniform in [0, 1).
  double fraction() { return static_cast<double>(next64() >> 11) * 0x1.0p-53; }

  bool chance(double probability) { return fraction() < probability; }

 private:
  static std::uint64_t mix(std::uint64_t value) {
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ull;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBull;
    return value ^ (value >> 31);
  }

  std::uint64_t state_;
};

}  // namespace sim
