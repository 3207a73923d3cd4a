// Where new items go: the active page, a blank one, or the spare page after a page's live items moved there.
#include <algorithm>

#include "store.h"

namespace sim {

NvsResult NvsStore::makeRoom(std::size_t entries) {
  if (active_ && pages_[*active_].roomEntries() >= entries) return NvsResult::ok;
  const std::size_t spare = *blankPage();
  if (blankCount() > 1) {
    closeActive();
    activate(spare);
    return NvsResult::ok;
  }
  const std::size_t victim = leastLivePage();
  if (nvsEntriesPerPage - pages_[victim].liveEntries() < entries) return NvsResult::notEnoughSpace;
  compact(victim, spare);
  return NvsResult::ok;
}

void NvsStore::closeActive() {
  if (active_) pages_[*active_].setState(NvsPageState::full);
  active_.reset();
}

void NvsStore::activate(std::size_t page) {
  pages_[page].activate(nextSequence_++);
  active_ = page;
}

// At each step the old page or the new one is complete; mount() sees by the states which. All reading comes first: a
// flash that cannot be read must not leave a copy half-way.
void NvsStore::compact(std::size_t victim, std::size_t target) {
  const std::vector<NvsPage::Item> items = pages_[victim].items();
  std::vector<std::vector<std::uint8_t>> payloads;
  for (const NvsPage::Item& item : items) payloads.push_back(pages_[victim].payloadOf(item));
  closeActive();
  pages_[victim].setState(NvsPageState::freeing);
  activate(target);
  for (std::size_t index = 0; index < items.size(); ++index) pages_[target].append(items[index].entry, payloads[index]);
  pages_[victim].setState(NvsPageState::freed);
  pages_[victim].erase();
}

std::size_t NvsStore::leastLivePage() const {
  std::size_t best = pages_.size();
  for (std::size_t page = 0; page < pages_.size(); ++page) {
    if (pages_[page].isBlank()) continue;
    if (best == pages_.size() || pages_[page].liveEntries() < pages_[best].liveEntries()) best = page;
  }
  return best;
}

std::optional<std::size_t> NvsStore::blankPage() const {
  const auto found = std::find_if(pages_.begin(), pages_.end(), [](const NvsPage& page) { return page.isBlank(); });
  return found == pages_.end() ? std::nullopt : std::optional<std::size_t>(found - pages_.begin());
}

std::size_t NvsStore::blankCount() const {
  return static_cast<std::size_t>(
      std::count_if(pages_.begin(), pages_.end(), [](const NvsPage& page) { return page.isBlank(); }));
}

}  // namespace sim
