// Cuts the power at every flash operation of a long sequence of changes, in every way it can be cut, and cuts it
// again at every operation of the recovery. After each: every key has its old or its new value.
#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>

#include "board/nvs/store.h"
#include "scratch_flash.h"

namespace {

using sim::NvsResult;
using sim::NvsStore;
using sim::NvsType;
using Contents = std::map<std::string, std::string>;

constexpr std::size_t offset = 0x9000;
constexpr std::size_t size = 0x5000;

struct Change {
  std::string key;
  std::string value;  // empty: remove
};

// Short and long values, growing and shrinking, removals, and enough of everything to compact pages many times.
std::vector<Change> makeChanges(std::size_t count) {
  std::vector<Change> changes;
  sim::Random random(7, "changes");
  for (std::size_t index = 0; index < count; ++index) {
    const std::string key = "key" + std::to_string(random.below(9));
    const std::size_t length = random.chance(0.1) ? 0 : 1 + random.below(random.chance(0.3) ? 900 : 60);
    changes.push_back({key, std::string(length, static_cast<char>('a' + index % 26))});
  }
  return changes;
}

sim::Bytes bytesOf(const std::string& text) {
  return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

void require(bool condition, const std::string& what) {
  if (condition) return;
  std::printf("FAILED %s\n", what.c_str());
  std::exit(1);
}

void apply(NvsStore& store, const Change& change) {
  std::uint8_t space = 0;
  require(store.openSpace("test", true, space) == NvsResult::ok, "openSpace");
  if (change.value.empty()) {
    store.remove(space, change.key);
  } else {
    require(store.put(space, change.key, NvsType::blob, bytesOf(change.value)) == NvsResult::ok, "put");
  }
}

void applyTo(Contents& contents, const Change& change) {
  if (change.value.empty()) {
    contents.erase(change.key);
  } else {
    contents[change.key] = change.value;
  }
}

Contents read(NvsStore& store) {
  Contents contents;
  std::uint8_t space = 0;
  if (store.openSpace("test", false, space) != NvsResult::ok) return contents;
  for (int number = 0; number < 9; ++number) {
    const std::string key = "key" + std::to_string(number);
    std::vector<std::uint8_t> value;
    const NvsResult result = store.get(space, key, NvsType::blob, value);
    require(result == NvsResult::ok || result == NvsResult::notFound, "get");
    if (result == NvsResult::ok) contents[key] = std::string(value.begin(), value.end());
  }
  return contents;
}

// Returns how many operations the recovery took when it was not cut.
std::uint64_t checkAfterCut(ScratchFlash& scratch, const Contents& before, const Contents& after,
                            const std::string& where) {
  const std::uint64_t begin = scratch.operations();
  scratch.cutAt(0, "");
  sim::Flash flash = scratch.power();
  NvsStore store(flash, offset, size);
  require(store.mount() == NvsResult::ok, "mount after " + where);
  const Contents found = read(store);
  require(found == before || found == after, "neither old nor new after " + where);
  const std::uint64_t recovery = scratch.operations() - begin;
  apply(store, {"key0", "still writable"});
  return recovery;
}

template <typename Work>
bool cutsDuring(ScratchFlash& scratch, std::uint64_t operation, const std::string& mode, Work work) {
  scratch.cutAt(operation, mode);
  sim::Flash flash = scratch.power();
  try {
    work(flash);
    return false;
  } catch (const PowerFailure&) {
    return true;
  }
}

}  // namespace

int main(int, char** arguments) {
  ScratchFlash scratch;
  std::uint64_t cuts = 0, secondCuts = 0;
  Contents before;
  for (const Change& change : makeChanges(std::strtoull(arguments[1], nullptr, 10))) {
    Contents after = before;
    applyTo(after, change);
    const auto start = scratch.save(offset, size);
    const auto work = [&](sim::Flash& flash) {
      NvsStore store(flash, offset, size);
      require(store.mount() == NvsResult::ok, "mount");
      apply(store, change);
    };
    for (const std::string mode : {"before", "torn", "after"}) {
      for (std::uint64_t operation = 1;; ++operation) {
        scratch.restore(start, offset);
        if (!cutsDuring(scratch, operation, mode, work)) break;
        ++cuts;
        const auto afterCut = scratch.save(offset, size);
        const std::string where = mode + " cut at operation " + std::to_string(operation) + " of " + change.key;
        const std::uint64_t recovery = checkAfterCut(scratch, before, after, where);
        for (std::uint64_t again = 1; again <= recovery; ++again) {
          scratch.restore(afterCut, offset);
          cutsDuring(scratch, again, "torn", [](sim::Flash& flash) { NvsStore(flash, offset, size).mount(); });
          ++secondCuts;
          checkAfterCut(scratch, before, after, where + ", again at " + std::to_string(again));
        }
      }
    }
    scratch.restore(start, offset);
    cutsDuring(scratch, 0, "", work);
    before = after;
  }
  std::uint32_t erases = 0;
  for (const auto& sector : scratch.state().sectorErases) erases += sector;
  std::printf("{\"cuts\":%llu,\"secondCuts\":%llu,\"erases\":%u}\n", static_cast<unsigned long long>(cuts),
              static_cast<unsigned long long>(secondCuts), erases);
}
