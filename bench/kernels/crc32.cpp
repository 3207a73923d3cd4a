#include <array>
#include <cstdint>
#include <cstdio>
#include <vector>

static std::array<std::uint32_t, 256> makeTable() {
  std::array<std::uint32_t, 256> table{};
  for (std::uint32_t index = 0; index < 256; ++index) {
    std::uint32_t value = index;
    for (int bit = 0; bit < 8; ++bit) value = value & 1 ? (value >> 1) ^ 0xedb88320u : value >> 1;
    table[index] = value;
  }
  return table;
}

static std::uint32_t crc32(const std::vector<std::uint8_t>& bytes, const std::array<std::uint32_t, 256>& table) {
  std::uint32_t crc = ~0u;
  for (const std::uint8_t byte : bytes) crc = (crc >> 8) ^ table[(crc ^ byte) & 0xff];
  return ~crc;
}

int main() {
  std::vector<std::uint8_t> bytes(200'000);
  for (std::size_t index = 0; index < bytes.size(); ++index) bytes[index] = static_cast<std::uint8_t>(index * 31);
  const auto table = makeTable();
  std::uint32_t total = 0;
  for (std::uint8_t round = 0; round < 10; ++round) {
    bytes[round] = round;
    total += crc32(bytes, table);
  }
  std::printf("%u\n", total);
}
