// Natural numbers of any size that doubles and their decimal texts need; fixed room, no heap.
#pragma once

#include <cstdint>

namespace otter {

class Natural {
 public:
  // 800 decimal digits times 2^1100: everything that reading or printing a double can ask for.
  static constexpr int kWords = 128;

  Natural() = default;
  explicit Natural(std::uint64_t value) {
    for (; value != 0; value >>= 32) words_[size_++] = static_cast<std::uint32_t>(value);
  }
  bool isZero() const { return size_ == 0; }
  int bitLength() const;
  // this = this * factor + term
  void multiplyAdd(std::uint32_t factor, std::uint32_t term = 0);
  void multiplyPowerOfTen(int exponent);
  void shiftLeft(int bits);
  void add(const Natural& other);
  // `other` is not greater.
  void subtract(const Natural& other);
  // Takes `divisor` off as often as it goes (at most 9 times) and returns how often.
  int divideSmall(const Natural& divisor);
  static int compare(const Natural& a, const Natural& b);

 private:
  void trim() {
    while (size_ > 0 && words_[size_ - 1] == 0) --size_;
  }

  std::uint32_t words_[kWords];
  int size_ = 0;
};

}  // namespace otter
