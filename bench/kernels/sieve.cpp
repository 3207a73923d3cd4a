#include <cstdint>
#include <cstdio>
#include <vector>

static int countPrimes(int limit) {
  std::vector<std::uint8_t> isComposite(static_cast<std::size_t>(limit) + 1);
  int count = 0;
  for (int candidate = 2; candidate <= limit; ++candidate) {
    if (isComposite[static_cast<std::size_t>(candidate)] != 0) continue;
    ++count;
    for (int multiple = candidate * 2; multiple <= limit; multiple += candidate)
      isComposite[static_cast<std::size_t>(multiple)] = 1;
  }
  return count;
}

int main() {
  std::printf("%d\n", countPrimes(1'500'000));
}
