// The rules of NOR flash and of cuts, one line each.
#include <cstdio>

#include "scratch_flash.h"

namespace {

constexpr std::size_t sector = 0x10000;

template <typename Work>
void attempt(const char* name, Work work) {
  try {
    work();
    std::printf("%s: done\n", name);
  } catch (const sim::FlashMisuse& misuse) {
    std::printf("%s: misuse: %s\n", name, misuse.what());
  } catch (const PowerFailure&) {
    std::printf("%s: power failed\n", name);
  }
}

int countBytes(const sim::Flash& flash, std::size_t length, std::uint8_t value) {
  const auto bytes = flash.contents().subspan(sector, length);
  return static_cast<int>(std::count(bytes.begin(), bytes.end(), value));
}

}  // namespace

int main() {
  ScratchFlash scratch;
  sim::Flash flash = scratch.power();
  const std::vector<std::uint8_t> half(4, 0x0F), more(4, 0x05), less(4, 0x1F), page(4096, 0x00);
  attempt("clear bits", [&] { flash.write(sector, half); });
  attempt("clear more bits", [&] { flash.write(sector, more); });
  attempt("set bits", [&] { flash.write(sector, less); });
  attempt("erase half a sector", [&] { flash.erase(sector + 2048, 2048); });
  attempt("beyond the chip", [&] { flash.write(sim::flashSizeBytes - 2, half); });
  attempt("erase", [&] { flash.erase(sector, 4096); });
  std::printf("blank bytes %d\n", countBytes(flash, 4096, 0xFF));
  std::printf("operations %d\n", static_cast<int>(scratch.operations()));
  attempt("two sectors", [&] { flash.write(sector + 4094, half); });
  std::printf("operations %d, erases of the sector %u\n", static_cast<int>(scratch.operations()),
              scratch.state().sectorErases[sector / 4096].load());
  flash.erase(sector, 8192);
  for (const char* mode : {"before", "torn", "after"}) {
    scratch.cutAt(1, mode);
    attempt(mode, [&] { flash.write(sector, page); });
    std::printf("%s %d %d\n", mode, countBytes(flash, 4096, 0x00), countBytes(flash, 4096, 0xFF));
    scratch.cutAt(0, "");
    flash.erase(sector, 4096);
  }
}
