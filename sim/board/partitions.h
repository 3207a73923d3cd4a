#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sim {

inline constexpr std::uint32_t partitionTableOffset = 0x8000;
inline constexpr std::uint32_t partitionTableBytes = 0xC00;

inline constexpr std::uint8_t partitionTypeApp = 0x00;
inline constexpr std::uint8_t partitionTypeData = 0x01;
inline constexpr std::uint8_t partitionSubtypeFactory = 0x00;
inline constexpr std::uint8_t partitionSubtypeOta0 = 0x10;
inline constexpr std::uint8_t partitionSubtypeOtaData = 0x00;
inline constexpr std::uint8_t partitionSubtypeNvs = 0x02;
inline constexpr std::uint8_t partitionSubtypeSpiffs = 0x82;

struct Partition {
  std::uint8_t type;
  std::uint8_t subtype;
  std::uint32_t offset;
  std::uint32_t size;
  std::string label;
  std::uint32_t flags;

  /// 0, 1, ... for ota_0, ota_1, ...; empty for anything else.
  std::optional<std::uint32_t> otaIndex() const;
};

/// The partition table as found in flash.
class PartitionTable {
 public:
  PartitionTable() = default;
  explicit PartitionTable(std::vector<Partition> rows) : rows_(std::move(rows)) {}

  /// Parses the binary table (32-byte rows, MD5 row, 0xFF end). Throws std::runtime_error saying what is wrong.
  static PartitionTable parse(std::span<const std::uint8_t> flash);

  const std::vector<Partition>& rows() const { return rows_; }
  const Partition* find(std::uint8_t type, std::optional<std::uint8_t> subtype = {}, std::string_view label = {}) const;
  const Partition* at(std::uint32_t offset) const;
  const Partition* factory() const { return find(partitionTypeApp, partitionSubtypeFactory); }
  const Partition* otaData() const { return find(partitionTypeData, partitionSubtypeOtaData); }
  const Partition* otaSlot(std::uint32_t index) const;

  /// Number of consecutive slots ota_0, ota_1, ...
  std::uint32_t otaSlotCount() const;

 private:
  std::vector<Partition> rows_;
};

}  // namespace sim
