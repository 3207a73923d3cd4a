#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "checksum.h"

namespace sim {

inline constexpr std::uint8_t imageMagic = 0xE9;
inline constexpr std::uint16_t imageChipEsp32 = 0x0000;
inline constexpr std::size_t imageHeaderBytes = 24;
inline constexpr std::size_t imageSegmentHeaderBytes = 8;
inline constexpr std::size_t appDescriptionOffset = imageHeaderBytes + imageSegmentHeaderBytes;
inline constexpr std::size_t appDescriptionBytes = 256;
inline constexpr std::uint32_t appDescriptionMagic = 0xABCD5432;

struct ImageSegment {
  std::uint32_t loadAddress;
  Bytes data;
};

/// An ESP32 application image as it lies in flash: views into the bytes it was parsed from.
struct Image {
  std::vector<ImageSegment> segments;
  std::uint32_t entryAddress;
  std::size_t length;  // with checksum, padding and digest
  std::string version;
  std::string projectName;

  /// The Linux program a simulator image carries: what follows the application description in its first segment.
  /// Throws std::runtime_error when there is none, as in an image made for a chip.
  Bytes program() const;
};

/// Parses and verifies the image at the start of `slot` as the bootloader does: magic, chip, revision, segments,
/// checksum, appended SHA-256. Throws std::runtime_error naming the first thing that is wrong.
Image verifyImage(Bytes slot);

}  // namespace sim
