// Arduino's Update, as far as the updater's own loop calls it.
#pragma once

#include <Arduino.h>

#include <array>
#include <vector>

class UpdateClass {
 public:
  bool begin(std::size_t size);
  std::size_t write(const std::uint8_t* bytes, std::size_t size);
  bool end();
  void abort();
  bool isRunning() const { return size_ > 0; }
  const char* errorString() const { return "failed"; }

 private:
  bool writeSector();

  // Small, so that small images have several.
  static constexpr std::size_t kSectorBytes = 256;

  std::size_t size_ = 0;
  std::size_t progress_ = 0;
  std::vector<std::uint8_t> buffer_;
  std::array<std::uint8_t, 16> heldBack_{};
};

inline UpdateClass Update;
