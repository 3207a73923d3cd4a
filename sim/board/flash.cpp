#include "flash.h"

#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <string>
#include <system_error>

namespace sim {

namespace {

std::string hexadecimal(std::size_t value) {
  std::array<char, 24> text;
  std::snprintf(text.data(), text.size(), "0x%zx", value);
  return text.data();
}

void checkRange(std::size_t offset, std::size_t length) {
  if (offset > flashSizeBytes || length > flashSizeBytes - offset) {
    throw FlashMisuse("flash access beyond the chip: " + hexadecimal(offset) + " + " + hexadecimal(length));
  }
}

}  // namespace

Flash::Flash(int descriptor, SharedState& state, Faults& faults, PowerCut onPowerCut)
    : descriptor_(descriptor), state_(state), faults_(faults), onPowerCut_(std::move(onPowerCut)) {
  struct stat info {};
  if (fstat(descriptor, &info) != 0) throw std::system_error(errno, std::generic_category(), "flash file");
  if (info.st_size != static_cast<off_t>(flashSizeBytes)) {
    throw std::runtime_error("a flash file has exactly 4 MiB, this one has " + std::to_string(info.st_size) + " bytes");
  }
  // Mapped read-only: a stray pointer in the firmware cannot reach the flash, as it cannot on the chip.
  void* mapping = mmap(nullptr, flashSizeBytes, PROT_READ, MAP_SHARED, descriptor, 0);
  if (mapping == MAP_FAILED) throw std::system_error(errno, std::generic_category(), "flash file");
  mapping_ = static_cast<const std::uint8_t*>(mapping);
}

Flash::~Flash() {
  munmap(const_cast<std::uint8_t*>(mapping_), flashSizeBytes);
}

bool Flash::read(std::size_t offset, std::span<std::uint8_t> destination) const {
  checkRange(offset, destination.size());
  std::copy_n(mapping_ + offset, destination.size(), destination.begin());
  if (destination.empty() || !faults_.strikes("flash.read-error")) return true;
  Random& random = faults_.random("flash.read-error");
  destination[random.below(destination.size())] ^= static_cast<std::uint8_t>(1u << random.below(8));
  return false;
}

void Flash::write(std::size_t offset, std::span<const std::uint8_t> source) {
  checkRange(offset, source.size());
  while (!source.empty()) {
    const std::size_t length = std::min(source.size(), flashSectorBytes - offset % flashSectorBytes);
    writeSector(offset, source.first(length));
    offset += length;
    source = source.subspan(length);
  }
}

void Flash::writeSector(std::size_t offset, std::span<const std::uint8_t> source) {
  for (std::size_t index = 0; index < source.size(); ++index) {
    if ((source[index] & ~mapping_[offset + index]) != 0) {
      throw FlashMisuse("flash write at " + hexadecimal(offset + index) +
                        " would have to set bits: the sector was not erased");
    }
  }
  apply(offset, source);
}

void Flash::erase(std::size_t offset, std::size_t length) {
  checkRange(offset, length);
  if (offset % flashSectorBytes != 0 || length % flashSectorBytes != 0) {
    throw FlashMisuse("flash erase of " + hexadecimal(offset) + " + " + hexadecimal(length) +
                      " does not consist of whole sectors");
  }
  for (std::size_t end = offset + length; offset < end; offset += flashSectorBytes) eraseSector(offset);
}

void Flash::eraseSector(std::size_t offset) {
  static const std::vector<std::uint8_t> blank(flashSectorBytes, 0xFF);
  ++state_.sectorErases[offset / flashSectorBytes];
  apply(offset, blank);
}

void Flash::apply(std::size_t offset, std::span<const std::uint8_t> after) {
  if (!powerFailsNow()) return store(offset, after);
  static constexpr std::array<std::string_view, 3> modes = {"before", "torn", "after"};
  const std::string mode =
      faults_.text("flash.cut-mode").value_or(std::string(modes[faults_.random("flash.cut-mode").below(modes.size())]));
  if (mode == "torn") store(offset, torn(offset, after));
  if (mode == "after") store(offset, after);
  onPowerCut_();
}

bool Flash::powerFailsNow() {
  const std::uint64_t operation = ++state_.flashOperations;
  const auto cuts = faults_.list("flash.cut");
  return std::find(cuts.begin(), cuts.end(), operation) != cuts.end() || faults_.strikes("flash.cut-rate");
}

// An interrupted operation has done its first bytes, not begun the last ones, and changed only some bits in between.
std::vector<std::uint8_t> Flash::torn(std::size_t offset, std::span<const std::uint8_t> after) {
  constexpr std::size_t blurredBytes = 16;
  Random random(faults_.random("flash.torn").next64() + state_.flashOperations);
  std::vector<std::uint8_t> bytes(mapping_ + offset, mapping_ + offset + after.size());
  const std::size_t done = random.below(after.size() + 1);
  std::copy_n(after.begin(), done, bytes.begin());
  for (std::size_t index = done; index < std::min(done + blurredBytes, after.size()); ++index) {
    const auto changing = static_cast<std::uint8_t>((bytes[index] ^ after[index]) & random.next32());
    bytes[index] = static_cast<std::uint8_t>(bytes[index] ^ changing);
  }
  return bytes;
}

void Flash::store(std::size_t offset, std::span<const std::uint8_t> bytes) {
  while (!bytes.empty()) {
    const ssize_t written = pwrite(descriptor_, bytes.data(), bytes.size(), static_cast<off_t>(offset));
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) throw std::system_error(errno, std::generic_category(), "flash file");
    offset += static_cast<std::size_t>(written);
    bytes = bytes.subspan(static_cast<std::size_t>(written));
  }
}

}  // namespace sim
