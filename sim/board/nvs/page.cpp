#include "page.h"

#include <algorithm>
#include <cstring>

namespace sim {

namespace {

constexpr std::size_t marksOffset = 32;
constexpr std::size_t entriesOffset = 64;
constexpr std::uint8_t formatVersion = 0xFE;
constexpr int readAttempts = 5;

struct PageHeader {
  std::uint32_t state;
  std::uint32_t sequence;
  std::uint8_t version;
  std::array<std::uint8_t, 19> reserved;
  std::uint32_t crc;

  std::uint32_t expectedCrc() const {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(this);
    return crc32({bytes + sizeof state, sizeof(PageHeader) - sizeof state - sizeof crc}, 0xFFFFFFFF);
  }
};
static_assert(sizeof(PageHeader) == 32);

template <typename Record>
Bytes bytesOf(const Record& record) {
  return {reinterpret_cast<const std::uint8_t*>(&record), sizeof record};
}

bool isBlankRange(Bytes bytes) {
  return std::all_of(bytes.begin(), bytes.end(), [](std::uint8_t byte) { return byte == 0xFF; });
}

bool isLiving(std::uint32_t state) {
  return state == static_cast<std::uint32_t>(NvsPageState::active) ||
         state == static_cast<std::uint32_t>(NvsPageState::full) ||
         state == static_cast<std::uint32_t>(NvsPageState::freeing);
}

}  // namespace

std::uint32_t NvsEntry::expectedCrc() const {
  const Bytes bytes = bytesOf(*this);
  return crc32(bytes.subspan(8), crc32(bytes.first(4), 0xFFFFFFFF));
}

std::vector<std::uint8_t> NvsPage::read(std::size_t offset, std::size_t length) const {
  std::vector<std::uint8_t> bytes(length);
  for (int attempt = 0; attempt < readAttempts; ++attempt) {
    if (flash_->read(offset, bytes)) return bytes;
  }
  throw NvsReadError();
}

std::size_t NvsPage::offsetOf(std::size_t index) const {
  return offset_ + entriesOffset + index * nvsEntryBytes;
}

void NvsPage::load() {
  const std::vector<std::uint8_t> page = read(offset_, flashSectorBytes);
  *this = NvsPage(*flash_, offset_);
  if (isBlankRange(page)) return;
  PageHeader header;
  std::memcpy(&header, page.data(), sizeof header);
  if (header.crc != header.expectedCrc() || header.version != formatVersion || !isLiving(header.state)) {
    isGarbage_ = true;
    state_ = NvsPageState::freed;
    return;
  }
  state_ = static_cast<NvsPageState>(header.state);
  sequence_ = header.sequence;
  std::copy_n(page.begin() + marksOffset, marks_.size(), marks_.begin());
  scan(page);
}

// Marked entries are the insides of items or removed. An unmarked one that does not check out was torn.
void NvsPage::scan(Bytes page) {
  used_ = nvsEntriesPerPage;
  for (std::size_t index = 0; index < nvsEntriesPerPage; ++index) {
    if (markOf(index) != unmarked) continue;
    if (isTail(page, index)) {
      used_ = index;
      return;
    }
    NvsEntry entry;
    std::memcpy(&entry, page.data() + entriesOffset + index * nvsEntryBytes, sizeof entry);
    if (entry.crc != entry.expectedCrc() || !holdsPayload(index, entry.span)) continue;
    items_.push_back({index, entry});
    index += entry.span - 1;
  }
}

bool NvsPage::isTail(Bytes page, std::size_t index) const {
  for (std::size_t each = index; each < nvsEntriesPerPage; ++each) {
    if (markOf(each) != unmarked) return false;
  }
  return isBlankRange(page.subspan(entriesOffset + index * nvsEntryBytes));
}

bool NvsPage::holdsPayload(std::size_t index, std::size_t span) const {
  if (span == 0 || index + span > nvsEntriesPerPage) return false;
  for (std::size_t each = index + 1; each < index + span; ++each) {
    if (markOf(each) != payloadMark) return false;
  }
  return true;
}

std::size_t NvsPage::liveEntries() const {
  std::size_t count = 0;
  for (const Item& item : items_) count += item.entry.span;
  return count;
}

void NvsPage::erase() {
  flash_->erase(offset_, flashSectorBytes);
  *this = NvsPage(*flash_, offset_);
}

void NvsPage::activate(std::uint32_t sequence) {
  PageHeader header{.state = static_cast<std::uint32_t>(NvsPageState::active),
                    .sequence = sequence,
                    .version = formatVersion,
                    .reserved = {},
                    .crc = 0};
  header.reserved.fill(0xFF);
  header.crc = header.expectedCrc();
  flash_->write(offset_, bytesOf(header));
  state_ = NvsPageState::active;
  sequence_ = sequence;
  marks_.fill(0xFF);
}

void NvsPage::setState(NvsPageState state) {
  if (state == state_) return;
  flash_->write(offset_, bytesOf(static_cast<std::uint32_t>(state)));
  state_ = state;
}

void NvsPage::setMarks(std::size_t first, std::size_t count, EntryMark mark) {
  std::array<std::uint8_t, 32> marks = marks_;
  for (std::size_t index = first; index < first + count; ++index) {
    const unsigned cleared = (~mark & 3u) << (index % 4 * 2);
    marks[index / 4] = static_cast<std::uint8_t>(marks[index / 4] & ~cleared);
  }
  const std::size_t begin = first / 4, end = (first + count - 1) / 4 + 1;
  flash_->write(offset_ + marksOffset + begin, Bytes(marks).subspan(begin, end - begin));
  marks_ = marks;
}

void NvsPage::append(NvsEntry entry, Bytes payload) {
  const std::size_t index = used_;
  entry.crc = entry.expectedCrc();
  if (!entry.isInline()) {
    // Marked before they are written: no payload, however it looks, can ever be taken for an item.
    setMarks(index + 1, entry.span - std::size_t{1}, payloadMark);
    flash_->write(offsetOf(index + 1), payload);
  }
  flash_->write(offsetOf(index), bytesOf(entry));
  used_ += entry.span;
  items_.push_back({index, entry});
}

void NvsPage::remove(std::size_t index) {
  setMarks(index, 1, erasedMark);
  std::erase_if(items_, [index](const Item& item) { return item.index == index; });
}

std::vector<std::uint8_t> NvsPage::payloadOf(const Item& item) const {
  if (item.entry.isInline()) return {item.entry.data.begin(), item.entry.data.end()};
  return read(offsetOf(item.index + 1), item.entry.payloadLength());
}

}  // namespace sim
