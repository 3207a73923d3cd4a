// The hash table below Map, Set and Record.
#pragma once

#include <cstdlib>
#include <cstring>

#include "../platform.h"
#include "../table/table.h"

namespace otter {

OTTER_CORE TableBase::Cursor::~Cursor() {
  Cursor** link = &table_->cursors_;
  while (*link != this) link = &(*link)->next_;
  *link = next_;
}

OTTER_CORE bool TableBase::Cursor::advance() {
  while (at_ < table_->used_) {
    if (table_->isLive(at_++)) return true;
  }
  return false;
}

OTTER_CORE TableBase::~TableBase() {
  std::free(entries_);
}

OTTER_CORE void TableBase::rebuild(std::int32_t capacity) {
  std::int32_t buckets = 4;
  while (buckets < capacity) buckets *= 2;
  // One block: entries first, for their alignment, then the buckets.
  const std::size_t entryBytes = static_cast<std::size_t>(capacity) * stride_;
  char* block = static_cast<char*>(std::malloc(entryBytes + static_cast<std::size_t>(buckets) * sizeof(std::int32_t)));
  if (block == nullptr) platform::panic("out of memory");
  auto* heads = reinterpret_cast<std::int32_t*>(block + entryBytes);
  for (std::int32_t i = 0; i < buckets; ++i) heads[i] = -1;
  std::int32_t kept = 0;
  for (std::int32_t i = 0; i < used_; ++i) {
    for (Cursor* cursor = cursors_; cursor != nullptr; cursor = cursor->next_) {
      if (cursor->at_ == i) cursor->at_ = kept;
    }
    if (!isLive(i)) continue;
    auto* entry = reinterpret_cast<EntryHead*>(block + static_cast<std::size_t>(kept) * stride_);
    std::memcpy(static_cast<void*>(entry), static_cast<const void*>(&head(i)), stride_);
    std::int32_t& bucket = heads[entry->hash & static_cast<std::uint32_t>(buckets - 1)];
    entry->next = std::exchange(bucket, kept++);
  }
  for (Cursor* cursor = cursors_; cursor != nullptr; cursor = cursor->next_) {
    if (cursor->at_ >= used_) cursor->at_ = kept;
  }
  std::free(entries_);
  entries_ = block;
  buckets_ = heads;
  bucketCount_ = buckets;
  capacity_ = capacity;
  used_ = kept;
}

OTTER_CORE EntryHead& TableBase::appendEntry(std::uint32_t hash) {
  // Doubling counts live entries only: a table that is emptied and refilled keeps its size.
  if (used_ == capacity_) rebuild(live_ < 4 ? 4 : live_ * 2 > capacity_ ? live_ * 2 : capacity_);
  EntryHead& entry = head(used_);
  std::int32_t& bucket = buckets_[hash & static_cast<std::uint32_t>(bucketCount_ - 1)];
  entry = {hash, bucket};
  bucket = used_++;
  ++live_;
  return entry;
}

OTTER_CORE void TableBase::markDeleted(std::int32_t index) {
  head(index).hash |= EntryHead::kDeleted;
  --live_;
}

OTTER_CORE void TableBase::reset() {
  std::free(std::exchange(entries_, nullptr));
  used_ = live_ = capacity_ = bucketCount_ = 0;
  for (Cursor* cursor = cursors_; cursor != nullptr; cursor = cursor->next_) cursor->at_ = 0;
}

}  // namespace otter
