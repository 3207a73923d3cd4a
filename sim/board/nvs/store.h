#pragma once
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "page.h"

namespace sim {

/// Value types; the numbers are ESP-IDF's.
enum class NvsType : std::uint8_t {
  u8 = 0x01,
  i8 = 0x11,
  u16 = 0x02,
  i16 = 0x12,
  u32 = 0x04,
  i32 = 0x14,
  u64 = 0x08,
  i64 = 0x18,
  text = 0x21,
  blob = 0x42,
};

enum class NvsResult { ok, notFound, typeMismatch, notEnoughSpace, keyTooLong, valueTooLong, readError, noFreePages };

/// Key-value storage in the nvs partition, made like ESP-IDF's: a log of items in pages, one page always free.
/// A cut of the power at any flash operation leaves each key with its old or its new value.
class NvsStore {
 public:
  NvsStore(Flash& flash, std::size_t offset, std::size_t size);

  /// Reads the pages and finishes what a power cut interrupted. noFreePages means the partition cannot be used.
  NvsResult mount();

  /// Erases everything. A mount() is needed afterwards.
  void format();

  /// The number of a namespace; `create` makes a new one, else notFound.
  NvsResult openSpace(std::string_view name, bool create, std::uint8_t& space);

  /// Writes nothing when the same value is there already. A value of another type is replaced.
  NvsResult put(std::uint8_t space, std::string_view key, NvsType type, Bytes value);
  NvsResult get(std::uint8_t space, std::string_view key, NvsType type, std::vector<std::uint8_t>& value) const;
  std::optional<NvsType> typeOf(std::uint8_t space, std::string_view key) const;
  NvsResult remove(std::uint8_t space, std::string_view key);
  void removeAll(std::uint8_t space);

  /// Entries of 32 bytes not in use, those of the page kept free included (as nvs_get_stats counts).
  std::size_t freeEntries() const;

 private:
  struct Place {
    std::size_t page;
    NvsPage::Item item;
  };

  std::optional<Place> find(std::uint8_t space, std::string_view key) const;
  bool holds(const Place& place, NvsType type, Bytes value) const;
  NvsResult makeRoom(std::size_t entries);
  void closeActive();
  void activate(std::size_t page);
  void compact(std::size_t victim, std::size_t target);
  std::size_t leastLivePage() const;
  std::optional<std::size_t> blankPage() const;
  std::size_t blankCount() const;
  void abandonUnfinishedCopy();
  void removeOlderDuplicates();

  std::vector<NvsPage> pages_;
  std::optional<std::size_t> active_;
  std::uint32_t nextSequence_ = 0;
};

}  // namespace sim
