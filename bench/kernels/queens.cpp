#include <cstdint>
#include <cstdio>
#include <vector>

class Board {
 public:
  explicit Board(int size)
      : columns_(static_cast<std::size_t>(size)),
        rising_(2 * static_cast<std::size_t>(size)),
        falling_(2 * static_cast<std::size_t>(size)),
        size_(size) {}

  int count(int row) {
    if (row == size_) return 1;
    int found = 0;
    for (int column = 0; column < size_; ++column) {
      const auto at = static_cast<std::size_t>(column);
      const auto up = static_cast<std::size_t>(row + column);
      const auto down = static_cast<std::size_t>(row - column + size_);
      if (columns_[at] || rising_[up] || falling_[down]) continue;
      mark(at, up, down, true);
      found += count(row + 1);
      mark(at, up, down, false);
    }
    return found;
  }

 private:
  void mark(std::size_t column, std::size_t up, std::size_t down, bool isTaken) {
    columns_[column] = isTaken;
    rising_[up] = isTaken;
    falling_[down] = isTaken;
  }

  // Bytes, because a vector of bool packs its bits.
  std::vector<std::uint8_t> columns_;
  std::vector<std::uint8_t> rising_;
  std::vector<std::uint8_t> falling_;
  int size_;
};

int main() {
  std::printf("%d\n", Board(9).count(0));
}
