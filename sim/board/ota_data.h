#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <span>

#include "flash.h"
#include "partitions.h"

namespace sim {

/// States of an OTA image; the numbers are ESP-IDF's esp_ota_img_states_t.
enum class OtaState : std::uint32_t {
  fresh = 0,  // ESP_OTA_IMG_NEW: selected, not booted yet
  pendingVerify = 1,
  valid = 2,
  invalid = 3,
  aborted = 4,
  undefined = 0xFFFFFFFF,
};

const char* nameOf(OtaState state);

/// One of the two records in the otadata partition, byte for byte ESP-IDF's esp_ota_select_entry_t.
struct OtaEntry {
  std::uint32_t sequence;
  std::array<std::uint8_t, 20> label;
  OtaState state;
  std::uint32_t crc;

  /// Has a sequence number and a CRC that fits it, whatever its state.
  bool isIntact() const;
  /// Intact and neither INVALID nor ABORTED: the bootloader may follow it.
  bool isUsable() const;
  /// What ESP-IDF calls select_invalid: blank, INVALID or ABORTED; the CRC is not looked at.
  bool isRejected() const;
  void seal();
};
static_assert(sizeof(OtaEntry) == 32);

/// Both records. Record 0 lies in the first sector of the partition, record 1 in the second.
struct OtaData {
  std::array<OtaEntry, 2> entries;

  /// Reads both from memory-mapped flash, as ESP-IDF does.
  static OtaData read(std::span<const std::uint8_t> flash, const Partition& partition);

  /// Erases the record's sector and writes the record: two flash operations, in between there is no record.
  void store(Flash& flash, const Partition& partition, std::size_t index) const;

  /// The usable record with the highest sequence number.
  std::optional<std::size_t> active() const;

  /// The slot a record selects.
  std::uint32_t slotOf(std::size_t index, std::uint32_t slotCount) const {
    return (entries[index].sequence - 1) % slotCount;
  }

  /// Makes a record that selects `slot` with state NEW and returns which of the two it is; the other is left alone.
  std::size_t select(std::uint32_t slot, std::uint32_t slotCount);
};

}  // namespace sim
