#include "ota_data.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <stdexcept>

#include "checksum.h"

namespace sim {

static_assert(std::endian::native == std::endian::little, "records are copied as they lie in flash");

namespace {

constexpr std::uint32_t blankSequence = 0xFFFFFFFF;
constexpr std::uint32_t crcSeed = 0xFFFFFFFF;

std::uint32_t crcOf(std::uint32_t sequence) {
  return crc32({reinterpret_cast<const std::uint8_t*>(&sequence), sizeof sequence}, crcSeed);
}

}  // namespace

const char* nameOf(OtaState state) {
  switch (state) {
    case OtaState::fresh:
      return "NEW";
    case OtaState::pendingVerify:
      return "PENDING_VERIFY";
    case OtaState::valid:
      return "VALID";
    case OtaState::invalid:
      return "INVALID";
    case OtaState::aborted:
      return "ABORTED";
    case OtaState::undefined:
      return "UNDEFINED";
  }
  return "UNKNOWN";
}

bool OtaEntry::isIntact() const {
  return sequence != blankSequence && crc == crcOf(sequence);
}

bool OtaEntry::isUsable() const {
  return isIntact() && !isRejected();
}

bool OtaEntry::isRejected() const {
  return sequence == blankSequence || state == OtaState::invalid || state == OtaState::aborted;
}

void OtaEntry::seal() {
  crc = crcOf(sequence);
}

OtaData OtaData::read(Bytes flash, const Partition& partition) {
  if (partition.size < 2 * flashSectorBytes) throw std::runtime_error("the otadata partition needs two sectors");
  OtaData data;
  for (std::size_t index = 0; index < data.entries.size(); ++index) {
    std::memcpy(&data.entries[index], flash.data() + partition.offset + index * flashSectorBytes, sizeof(OtaEntry));
  }
  return data;
}

void OtaData::store(Flash& flash, const Partition& partition, std::size_t index) const {
  const std::size_t offset = partition.offset + index * flashSectorBytes;
  flash.erase(offset, flashSectorBytes);
  flash.write(offset, {reinterpret_cast<const std::uint8_t*>(&entries[index]), sizeof(OtaEntry)});
}

std::optional<std::size_t> OtaData::active() const {
  const auto& [first, second] = entries;
  if (first.isUsable() && second.isUsable()) return first.sequence >= second.sequence ? 0 : 1;
  if (first.isUsable()) return 0;
  if (second.isUsable()) return 1;
  return std::nullopt;
}

std::size_t OtaData::select(std::uint32_t slot, std::uint32_t slotCount) {
  const auto current = active();
  const std::size_t index = current ? 1 - *current : 0;
  std::uint32_t sequence = slot + 1;
  if (current) {
    sequence = (slot + 1) % slotCount;
    while (sequence < entries[*current].sequence) sequence += slotCount;
  }
  entries[index].sequence = sequence;
  entries[index].state = OtaState::fresh;
  entries[index].seal();
  return index;
}

}  // namespace sim
