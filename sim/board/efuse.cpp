#include "efuse.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <system_error>

#include "checksum.h"

namespace sim {

namespace {

constexpr std::array<char, 8> efuseMagic = {'O', 'T', 'T', 'E', 'R', 'M', 'A', 'C'};

struct EfuseBlock {
  std::array<char, 8> magic;
  MacAddress mac;
  std::array<std::uint8_t, 4> crc;
};
static_assert(sizeof(EfuseBlock) == 18);

std::array<std::uint8_t, 4> crcOf(const MacAddress& mac) {
  const std::uint32_t crc = crc32(mac);
  return {static_cast<std::uint8_t>(crc), static_cast<std::uint8_t>(crc >> 8), static_cast<std::uint8_t>(crc >> 16),
          static_cast<std::uint8_t>(crc >> 24)};
}

MacAddress derive(const std::string& flashPath) {
  const std::unique_ptr<char, decltype(&std::free)> full(realpath(flashPath.c_str(), nullptr), &std::free);
  const std::string name = full ? full.get() : flashPath;
  const Sha256Digest digest = sha256({reinterpret_cast<const std::uint8_t*>(name.data()), name.size()});
  // Espressif's prefix; the last byte leaves room for the addresses of the other interfaces.
  return {0x24, 0x0A, 0xC4, digest[0], digest[1], static_cast<std::uint8_t>(digest[2] & 0xFC)};
}

}  // namespace

MacAddress efuseMac(int flashDescriptor, const std::string& flashPath) {
  EfuseBlock block{};
  if (pread(flashDescriptor, &block, sizeof block, 0) != static_cast<ssize_t>(sizeof block)) {
    throw std::system_error(errno, std::generic_category(), flashPath);
  }
  if (block.magic == efuseMagic && block.crc == crcOf(block.mac)) return block.mac;
  block = {.magic = efuseMagic, .mac = derive(flashPath), .crc = {}};
  block.crc = crcOf(block.mac);
  if (pwrite(flashDescriptor, &block, sizeof block, 0) != static_cast<ssize_t>(sizeof block)) {
    throw std::system_error(errno, std::generic_category(), flashPath);
  }
  return block.mac;
}

}  // namespace sim
