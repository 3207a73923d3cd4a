// Bare Arduino: what the core has in flash even for an empty sketch. Its libraries allocate, throw, format numbers and
// move memory; all of that is here, too, so that a program is charged only for what it adds.
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <string>

void setup();
void loop();

// What is read from here may be anything, and what is written has been used, as far as the optimizer knows.
static volatile std::uint32_t registers[8];

static void formatNumbers() {
  char line[64];
  const double reading = registers[0];
  std::snprintf(line, sizeof line, "%s %.2f %lu", "reading", reading, static_cast<unsigned long>(registers[1]));
  registers[2] = static_cast<std::uint32_t>(std::strlen(line));
}

static void moveMemory() {
  const std::size_t size = registers[0] + 2;
  auto* bytes = new std::uint8_t[size];
  std::memset(bytes, 1, size);
  std::memmove(bytes, bytes + 1, size - 1);
  std::memcpy(bytes, const_cast<const std::uint32_t*>(registers), 1);
  registers[3] = static_cast<std::uint32_t>(std::memcmp(bytes, bytes + 1, size - 1));
  delete[] bytes;
}

static void throwAndCatch() {
  try {
    if (registers[4] != 0) throw std::string("failure");
  } catch (const std::string& failure) {
    registers[5] = failure.size();
  }
}

int main() {
  formatNumbers();
  moveMemory();
  throwAndCatch();
  setup();
  for (;;) loop();
}
