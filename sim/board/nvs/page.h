#pragma once
#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "../checksum.h"
#include "../flash.h"

namespace sim {

inline constexpr std::size_t nvsEntryBytes = 32;
inline constexpr std::size_t nvsEntriesPerPage = 126;
inline constexpr std::size_t nvsKeyLimit = 15;
inline constexpr std::size_t nvsValueLimit = (nvsEntriesPerPage - 1) * nvsEntryBytes;  // 4000 bytes: one page

/// The flash could not be read even when asked again.
class NvsReadError : public std::runtime_error {
 public:
  NvsReadError() : std::runtime_error("nvs: flash read error") {}
};

/// A page's life. Each step only clears bits, so it is one atomic change of a word.
enum class NvsPageState : std::uint32_t {
  blank = 0xFFFFFFFF,
  active = 0xFFFFFFFE,  // takes new items
  full = 0xFFFFFFFC,
  freeing = 0xFFFFFFF8,  // its live items are being copied to a fresh page
  freed = 0xFFFFFFF0,    // all copied; only waits to be erased
};

/// An item's first entry as it lies in flash: short values in `data`, else the length and CRC of the entries behind it.
struct NvsEntry {
  std::uint8_t space;  // number of the namespace; 0 = this item names a namespace
  std::uint8_t type;
  std::uint8_t span;  // entries the item takes
  std::uint8_t reserved = 0xFF;
  std::uint32_t crc = 0;
  std::array<char, 16> key{};
  std::array<std::uint8_t, 8> data{};

  std::uint32_t expectedCrc() const;
  bool isInline() const { return span == 1; }
  std::uint16_t payloadLength() const { return static_cast<std::uint16_t>(data[0] | data[1] << 8); }
  std::uint32_t payloadCrc() const { return readWord(data, 4); }
};
static_assert(sizeof(NvsEntry) == nvsEntryBytes);

/// One 4 KiB page: header, two state bits for each entry, entries. Knows what lies in it, not what it means.
class NvsPage {
 public:
  struct Item {
    std::size_t index;
    NvsEntry entry;
  };

  NvsPage(Flash& flash, std::size_t offset) : flash_(&flash), offset_(offset) {}

  /// Reads the page. Items whose writing was interrupted are no items.
  void load();

  bool isBlank() const { return state_ == NvsPageState::blank; }
  /// Neither blank nor usable: a torn header, a torn erase, or FREED.
  bool isGarbage() const { return isGarbage_; }
  NvsPageState state() const { return state_; }
  std::uint32_t sequence() const { return sequence_; }
  const std::vector<Item>& items() const { return items_; }
  std::size_t liveEntries() const;
  std::size_t roomEntries() const { return nvsEntriesPerPage - used_; }

  void erase();
  void activate(std::uint32_t sequence);
  void setState(NvsPageState state);

  /// Appends an item; it exists from the moment its first entry is complete, which is written last.
  void append(NvsEntry entry, Bytes payload);
  void remove(std::size_t index);

  std::vector<std::uint8_t> payloadOf(const Item& item) const;

 private:
  enum EntryMark : unsigned { erasedMark = 0b00, payloadMark = 0b01, unmarked = 0b11 };

  void scan(Bytes page);
  unsigned markOf(std::size_t index) const { return marks_[index / 4] >> (index % 4 * 2) & 3u; }
  void setMarks(std::size_t first, std::size_t count, EntryMark mark);
  bool isTail(Bytes page, std::size_t index) const;
  bool holdsPayload(std::size_t index, std::size_t span) const;
  std::vector<std::uint8_t> read(std::size_t offset, std::size_t length) const;
  std::size_t offsetOf(std::size_t index) const;

  Flash* flash_;
  std::size_t offset_;
  NvsPageState state_ = NvsPageState::blank;
  bool isGarbage_ = false;
  std::uint32_t sequence_ = 0;
  std::size_t used_ = 0;
  std::array<std::uint8_t, 32> marks_{};
  std::vector<Item> items_;
};

}  // namespace sim
