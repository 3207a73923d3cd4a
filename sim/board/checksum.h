#pragma once
#include <array>
#include <cstdint>
#include <span>

namespace sim {

using Bytes = std::span<const std::uint8_t>;
using Md5Digest = std::array<std::uint8_t, 16>;
using Sha256Digest = std::array<std::uint8_t, 32>;

/// CRC-32 (reflected, 0xEDB88320) as the ESP32's ROM computes it: esp_rom_crc32_le(seed, ...).
std::uint32_t crc32(Bytes data, std::uint32_t seed = 0);

Md5Digest md5(Bytes data);
Sha256Digest sha256(Bytes data);

/// Little-endian 32-bit word at `offset`.
std::uint32_t readWord(Bytes data, std::size_t offset);

}  // namespace sim
