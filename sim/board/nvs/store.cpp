#include "store.h"

#include <algorithm>
#include <cstring>
#include <set>

namespace sim {

namespace {

constexpr std::uint8_t namespaceSpace = 0;
constexpr std::uint8_t spaceLimit = 254;
constexpr std::size_t minimumPages = 3;

bool hasPayload(NvsType type) {
  return type == NvsType::text || type == NvsType::blob;
}

std::size_t spanOf(NvsType type, std::size_t length) {
  if (!hasPayload(type)) return 1;
  return 1 + std::max<std::size_t>(1, (length + nvsEntryBytes - 1) / nvsEntryBytes);
}

NvsEntry makeEntry(std::uint8_t space, std::string_view key, NvsType type, Bytes value) {
  NvsEntry entry{.space = space,
                 .type = static_cast<std::uint8_t>(type),
                 .span = static_cast<std::uint8_t>(spanOf(type, value.size()))};
  key.copy(entry.key.data(), nvsKeyLimit);
  entry.data.fill(0xFF);
  if (!hasPayload(type)) {
    std::copy(value.begin(), value.end(), entry.data.begin());
    return entry;
  }
  const auto length = static_cast<std::uint16_t>(value.size());
  const std::uint32_t crc = crc32(value, 0xFFFFFFFF);
  std::memcpy(entry.data.data(), &length, sizeof length);
  std::memcpy(entry.data.data() + 4, &crc, sizeof crc);
  return entry;
}

std::string_view keyOf(const NvsEntry& entry) {
  return {entry.key.data(), strnlen(entry.key.data(), entry.key.size())};
}

}  // namespace

NvsStore::NvsStore(Flash& flash, std::size_t offset, std::size_t size) {
  for (std::size_t page = 0; page < size / flashSectorBytes; ++page) {
    pages_.emplace_back(flash, offset + page * flashSectorBytes);
  }
}

NvsResult NvsStore::mount() {
  if (pages_.size() < minimumPages) return NvsResult::noFreePages;
  try {
    for (NvsPage& page : pages_) {
      page.load();
      if (page.isGarbage()) page.erase();
    }
    if (!blankPage()) abandonUnfinishedCopy();
    if (!blankPage()) return NvsResult::noFreePages;
    nextSequence_ = 0;
    active_.reset();
    for (std::size_t index = 0; index < pages_.size(); ++index) {
      if (pages_[index].isBlank() || pages_[index].sequence() < nextSequence_) continue;
      nextSequence_ = pages_[index].sequence() + 1;
      active_ = pages_[index].state() == NvsPageState::active ? std::optional(index) : std::nullopt;
    }
    removeOlderDuplicates();
    return NvsResult::ok;
  } catch (const NvsReadError&) {
    return NvsResult::readError;
  }
}

// With no page blank the power went while a page was being copied into the last spare one. The newest page holds
// nothing but copies then (new values are written only after the old page is erased), so the copying starts anew.
void NvsStore::abandonUnfinishedCopy() {
  const bool wasCopying = std::any_of(pages_.begin(), pages_.end(),
                                      [](const NvsPage& page) { return page.state() == NvsPageState::freeing; });
  if (!wasCopying) return;
  std::max_element(pages_.begin(), pages_.end(), [](const NvsPage& left, const NvsPage& right) {
    return left.sequence() < right.sequence();
  })->erase();
}

// The power went between a new value's completion and the removal of the old one: the later one counts.
void NvsStore::removeOlderDuplicates() {
  std::vector<NvsPage*> newestFirst;
  for (NvsPage& page : pages_) newestFirst.push_back(&page);
  std::sort(newestFirst.begin(), newestFirst.end(),
            [](const NvsPage* left, const NvsPage* right) { return left->sequence() > right->sequence(); });
  std::set<std::pair<std::uint8_t, std::string>> seen;
  for (NvsPage* page : newestFirst) {
    const std::vector<NvsPage::Item> items = page->items();
    for (auto item = items.rbegin(); item != items.rend(); ++item) {
      if (!seen.emplace(item->entry.space, keyOf(item->entry)).second) page->remove(item->index);
    }
  }
}

void NvsStore::format() {
  for (NvsPage& page : pages_) page.erase();
  active_.reset();
  nextSequence_ = 0;
}

NvsResult NvsStore::openSpace(std::string_view name, bool create, std::uint8_t& space) {
  if (name.size() > nvsKeyLimit) return NvsResult::keyTooLong;
  if (const auto place = find(namespaceSpace, name)) {
    space = place->item.entry.data[0];
    return NvsResult::ok;
  }
  if (!create) return NvsResult::notFound;
  std::set<std::uint8_t> taken;
  for (const NvsPage& page : pages_) {
    for (const NvsPage::Item& item : page.items()) {
      if (item.entry.space == namespaceSpace) taken.insert(item.entry.data[0]);
    }
  }
  for (space = 1; space < spaceLimit && taken.contains(space);) ++space;
  if (space == spaceLimit) return NvsResult::notEnoughSpace;
  return put(namespaceSpace, name, NvsType::u8, {&space, 1});
}

NvsResult NvsStore::put(std::uint8_t space, std::string_view key, NvsType type, Bytes value) {
  if (key.empty() || key.size() > nvsKeyLimit) return NvsResult::keyTooLong;
  if (value.size() > nvsValueLimit) return NvsResult::valueTooLong;
  try {
    const auto present = find(space, key);
    if (present && holds(*present, type, value)) return NvsResult::ok;
    const NvsResult room = makeRoom(spanOf(type, value.size()));
    if (room != NvsResult::ok) return room;
    const auto old = find(space, key);  // making room may have moved it
    pages_[*active_].append(makeEntry(space, key, type, value), value);
    if (old) pages_[old->page].remove(old->item.index);
    return NvsResult::ok;
  } catch (const NvsReadError&) {
    return NvsResult::readError;
  }
}

NvsResult NvsStore::get(std::uint8_t space, std::string_view key, NvsType type,
                        std::vector<std::uint8_t>& value) const {
  const auto place = find(space, key);
  if (!place) return NvsResult::notFound;
  if (place->item.entry.type != static_cast<std::uint8_t>(type)) return NvsResult::typeMismatch;
  try {
    value = pages_[place->page].payloadOf(place->item);
  } catch (const NvsReadError&) {
    return NvsResult::readError;
  }
  const bool isIntact = place->item.entry.isInline() || crc32(value, 0xFFFFFFFF) == place->item.entry.payloadCrc();
  return isIntact ? NvsResult::ok : NvsResult::notFound;
}

std::optional<NvsType> NvsStore::typeOf(std::uint8_t space, std::string_view key) const {
  const auto place = find(space, key);
  return place ? std::optional(static_cast<NvsType>(place->item.entry.type)) : std::nullopt;
}

NvsResult NvsStore::remove(std::uint8_t space, std::string_view key) {
  const auto place = find(space, key);
  if (!place) return NvsResult::notFound;
  pages_[place->page].remove(place->item.index);
  return NvsResult::ok;
}

void NvsStore::removeAll(std::uint8_t space) {
  for (NvsPage& page : pages_) {
    const std::vector<NvsPage::Item> items = page.items();
    for (const NvsPage::Item& item : items) {
      if (item.entry.space == space) page.remove(item.index);
    }
  }
}

std::size_t NvsStore::freeEntries() const {
  std::size_t count = 0;
  for (const NvsPage& page : pages_) count += nvsEntriesPerPage - page.liveEntries();
  return count;
}

std::optional<NvsStore::Place> NvsStore::find(std::uint8_t space, std::string_view key) const {
  for (std::size_t page = 0; page < pages_.size(); ++page) {
    for (const NvsPage::Item& item : pages_[page].items()) {
      if (item.entry.space == space && keyOf(item.entry) == key) return Place{page, item};
    }
  }
  return std::nullopt;
}

bool NvsStore::holds(const Place& place, NvsType type, Bytes value) const {
  const NvsEntry expected = makeEntry(place.item.entry.space, keyOf(place.item.entry), type, value);
  if (place.item.entry.type != expected.type || place.item.entry.data != expected.data) return false;
  if (!hasPayload(type)) return true;
  const std::vector<std::uint8_t> present = pages_[place.page].payloadOf(place.item);
  return std::equal(present.begin(), present.end(), value.begin(), value.end());
}

}  // namespace sim
