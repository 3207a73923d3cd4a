#include "checksum.h"

#include <mbedtls/md5.h>
#include <mbedtls/sha256.h>

namespace sim {

namespace {

constexpr std::array<std::uint32_t, 256> crcTable = [] {
  std::array<std::uint32_t, 256> table{};
  for (std::uint32_t index = 0; index < table.size(); ++index) {
    std::uint32_t value = index;
    for (int bit = 0; bit < 8; ++bit) value = (value >> 1) ^ (0xEDB88320u & (0u - (value & 1u)));
    table[index] = value;
  }
  return table;
}();

}  // namespace

std::uint32_t crc32(Bytes data, std::uint32_t seed) {
  std::uint32_t crc = ~seed;
  for (std::uint8_t byte : data) crc = (crc >> 8) ^ crcTable[(crc ^ byte) & 0xFF];
  return ~crc;
}

Md5Digest md5(Bytes data) {
  Md5Digest digest;
  mbedtls_md5_ret(data.data(), data.size(), digest.data());
  return digest;
}

Sha256Digest sha256(Bytes data) {
  Sha256Digest digest;
  mbedtls_sha256_ret(data.data(), data.size(), digest.data(), 0);
  return digest;
}

std::uint32_t readWord(Bytes data, std::size_t offset) {
  std::uint32_t word = 0;
  for (std::size_t index = 4; index-- > 0;) word = word << 8 | data[offset + index];
  return word;
}

}  // namespace sim
