// What the store takes and refuses, one line each.
#include <cstdio>
#include <string>

#include "board/nvs/store.h"
#include "scratch_flash.h"

namespace {

using sim::NvsType;

std::vector<std::uint8_t> filled(std::size_t length, std::uint8_t byte = 'x') {
  return std::vector<std::uint8_t>(length, byte);
}

void show(const char* name, sim::NvsResult result) {
  std::printf("%s %d\n", name, static_cast<int>(result));
}

}  // namespace

int main() {
  ScratchFlash scratch;
  sim::Flash flash = scratch.power();
  sim::NvsStore store(flash, 0x9000, 0x5000);
  show("mount", store.mount());
  std::printf("operations of mounting %d\n", static_cast<int>(scratch.operations()));
  std::uint8_t space = 0;
  show("read-only space", store.openSpace("absent", false, space));
  show("space", store.openSpace("fifteen-letters", true, space));
  show("space of 16", store.openSpace("sixteen-letters!", true, space));
  show("value of 4000", store.put(space, "long", NvsType::text, filled(4000)));
  show("value of 4001", store.put(space, "long", NvsType::text, filled(4001)));
  show("key of 16", store.put(space, "sixteen-letters!", NvsType::u8, filled(1)));
  const std::uint64_t before = scratch.operations();
  show("same value", store.put(space, "long", NvsType::text, filled(4000)));
  std::printf("operations for the same value %d\n", static_cast<int>(scratch.operations() - before));
  std::vector<std::uint8_t> value;
  show("other type", store.get(space, "long", NvsType::blob, value));
  show("changed type", store.put(space, "long", NvsType::u8, filled(1)));
  show("number", store.get(space, "long", NvsType::u8, value));
  int stored = 0;
  while (store.put(space, "full" + std::to_string(stored), NvsType::blob, filled(900)) == sim::NvsResult::ok) ++stored;
  std::printf("values of 900 bytes %d\n", stored);
  show("after full", store.get(space, "full0", NvsType::blob, value));
  scratch.setFault("flash.read-error=1");
  show("unreadable", store.get(space, "full0", NvsType::blob, value));
  scratch.setFault("flash.read-error=");
  show("readable again", store.get(space, "full0", NvsType::blob, value));
}
