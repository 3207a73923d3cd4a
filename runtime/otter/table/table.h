// The insertion-ordered hash table below Map, Set and Record; everything that does not depend on the types of its
// entries.
#pragma once

#include <cstddef>
#include <cstdint>

#include "../object.h"
#include "../value.h"

namespace otter {

// What each entry begins with; key and value follow.
struct EntryHead {
  static constexpr std::uint32_t kDeleted = 1u << 31;

  std::uint32_t hash;  // 31 bits, and whether the entry was deleted
  std::int32_t next;   // the next entry of the same bucket, or -1

  bool isLive() const { return (hash & kDeleted) == 0; }
};

class TableBase : public Object {
 public:
  // A place in the table that stays right while entries come and go: a running `for…of` or an iterator.
  class Cursor {
   public:
    explicit Cursor(TableBase& table) : table_(&table), next_(table.cursors_) { table.cursors_ = this; }
    Cursor(const Cursor&) = delete;
    Cursor& operator=(const Cursor&) = delete;
    ~Cursor();
    // Goes to the next live entry; false behind the last.
    bool advance();
    // The entry that `advance` went to.
    std::int32_t index() const { return at_ - 1; }

   private:
    friend class TableBase;
    TableBase* table_;
    Cursor* next_;
    std::int32_t at_ = 0;
  };

  std::int32_t size() const { return live_; }
  // Entries in order, for printing and JSON; `index` counts deleted ones too.
  std::int32_t used() const { return used_; }
  bool isLive(std::int32_t index) const { return head(index).isLive(); }
  virtual Value keyValueAt(std::int32_t index) const = 0;
  virtual Value valueAt(std::int32_t index) const = 0;

 protected:
  explicit TableBase(std::size_t stride) : stride_(static_cast<std::uint16_t>(stride)) {}
  ~TableBase() override;

  EntryHead& head(std::int32_t index) const {
    return *reinterpret_cast<EntryHead*>(entries_ + static_cast<std::size_t>(index) * stride_);
  }
  std::int32_t firstOf(std::uint32_t hash) const {
    return capacity_ == 0 ? -1 : buckets_[hash & static_cast<std::uint32_t>(bucketCount_ - 1)];
  }
  // A raw entry at the end, linked under its hash; the caller constructs key and value.
  EntryHead& appendEntry(std::uint32_t hash);
  void markDeleted(std::int32_t index);
  // Forgets all entries (the caller has destroyed them).
  void reset();
  // Compacts into tables for `capacity` entries; entries are moved by copying their bytes.
  void rebuild(std::int32_t capacity);

 private:
  friend class Cursor;

  char* entries_ = nullptr;
  std::int32_t* buckets_ = nullptr;
  Cursor* cursors_ = nullptr;
  std::int32_t used_ = 0;
  std::int32_t live_ = 0;
  std::int32_t capacity_ = 0;
  std::int32_t bucketCount_ = 0;
  std::uint16_t stride_;
};

}  // namespace otter
