#include "partitions.h"

#include <algorithm>
#include <stdexcept>

#include "checksum.h"

namespace sim {

namespace {

constexpr std::size_t rowBytes = 32;
constexpr std::uint8_t rowMagic[] = {0xAA, 0x50};
constexpr std::uint8_t md5Magic[] = {0xEB, 0xEB};
constexpr std::size_t md5DigestOffset = 16;
constexpr std::uint32_t otaSlotLimit = 16;

bool startsWith(Bytes row, const std::uint8_t (&magic)[2]) {
  return row[0] == magic[0] && row[1] == magic[1];
}

Partition parseRow(Bytes row) {
  const auto* label = reinterpret_cast<const char*>(row.data()) + 12;
  return {.type = row[2],
          .subtype = row[3],
          .offset = readWord(row, 4),
          .size = readWord(row, 8),
          .label = std::string(label, std::find(label, label + 16, '\0')),
          .flags = readWord(row, 28)};
}

}  // namespace

std::optional<std::uint32_t> Partition::otaIndex() const {
  const bool isSlot =
      type == partitionTypeApp && subtype >= partitionSubtypeOta0 && subtype < partitionSubtypeOta0 + otaSlotLimit;
  return isSlot ? std::optional<std::uint32_t>(subtype - partitionSubtypeOta0) : std::nullopt;
}

PartitionTable PartitionTable::parse(Bytes flash) {
  const Bytes table = flash.subspan(partitionTableOffset, partitionTableBytes);
  std::vector<Partition> rows;
  for (std::size_t offset = 0; offset < table.size(); offset += rowBytes) {
    const Bytes row = table.subspan(offset, rowBytes);
    if (startsWith(row, rowMagic)) {
      rows.push_back(parseRow(row));
      if (rows.back().size > flash.size() || rows.back().offset > flash.size() - rows.back().size) {
        throw std::runtime_error("partition " + rows.back().label + " exceeds the flash chip");
      }
    } else if (startsWith(row, md5Magic)) {
      const Md5Digest digest = md5(table.first(offset));
      if (!std::equal(digest.begin(), digest.end(), row.begin() + md5DigestOffset)) {
        throw std::runtime_error("partition table MD5 mismatch");
      }
    } else if (std::all_of(row.begin(), row.end(), [](std::uint8_t byte) { return byte == 0xFF; })) {
      if (rows.empty()) throw std::runtime_error("partition table is empty");
      return PartitionTable(std::move(rows));
    } else {
      throw std::runtime_error("partition table has an invalid magic number");
    }
  }
  throw std::runtime_error("partition table has no end marker");
}

const Partition* PartitionTable::find(std::uint8_t type, std::optional<std::uint8_t> subtype,
                                      std::string_view label) const {
  const auto found = std::find_if(rows_.begin(), rows_.end(), [&](const Partition& row) {
    return row.type == type && (!subtype || row.subtype == *subtype) && (label.empty() || row.label == label);
  });
  return found == rows_.end() ? nullptr : &*found;
}

const Partition* PartitionTable::at(std::uint32_t offset) const {
  const auto found =
      std::find_if(rows_.begin(), rows_.end(), [offset](const Partition& row) { return row.offset == offset; });
  return found == rows_.end() ? nullptr : &*found;
}

const Partition* PartitionTable::otaSlot(std::uint32_t index) const {
  if (index >= otaSlotLimit) return nullptr;
  return find(partitionTypeApp, static_cast<std::uint8_t>(partitionSubtypeOta0 + index));
}

std::uint32_t PartitionTable::otaSlotCount() const {
  std::uint32_t count = 0;
  while (otaSlot(count) != nullptr) ++count;
  return count;
}

}  // namespace sim
