// Arithmetic of Natural.
#pragma once

#include "../config.h"
#include "../number/natural.h"

namespace otter {

OTTER_CORE int Natural::bitLength() const {
  return size_ == 0 ? 0 : size_ * 32 - __builtin_clz(words_[size_ - 1]);
}

OTTER_CORE void Natural::multiplyAdd(std::uint32_t factor, std::uint32_t term) {
  std::uint64_t carry = term;
  for (int i = 0; i < size_; ++i) {
    carry += std::uint64_t{words_[i]} * factor;
    words_[i] = static_cast<std::uint32_t>(carry);
    carry >>= 32;
  }
  if (carry != 0) words_[size_++] = static_cast<std::uint32_t>(carry);
}

OTTER_CORE void Natural::multiplyPowerOfTen(int exponent) {
  constexpr std::uint32_t kFiveTo13 = 1220703125;
  int fives = exponent;
  for (; fives >= 13; fives -= 13) multiplyAdd(kFiveTo13);
  std::uint32_t rest = 1;
  for (; fives > 0; --fives) rest *= 5;
  multiplyAdd(rest);
  shiftLeft(exponent);
}

OTTER_CORE void Natural::shiftLeft(int bits) {
  if (size_ == 0 || bits == 0) return;
  const int words = bits / 32;
  const int rest = bits % 32;
  words_[size_] = 0;
  for (int i = size_; i >= 0; --i) {
    const std::uint32_t high = rest == 0 ? words_[i] : words_[i] << rest;
    const std::uint32_t low = rest == 0 || i == 0 ? 0 : words_[i - 1] >> (32 - rest);
    // The topmost word may be empty, and then there may be no room for it.
    if (i + words < kWords) words_[i + words] = high | low;
  }
  for (int i = 0; i < words; ++i) words_[i] = 0;
  size_ += words + 1;
  if (size_ > kWords) size_ = kWords;
  trim();
}

OTTER_CORE void Natural::add(const Natural& other) {
  std::uint64_t carry = 0;
  for (int i = 0; i < other.size_ || carry != 0; ++i) {
    if (i == size_) words_[size_++] = 0;
    carry += std::uint64_t{words_[i]} + (i < other.size_ ? other.words_[i] : 0);
    words_[i] = static_cast<std::uint32_t>(carry);
    carry >>= 32;
  }
}

OTTER_CORE void Natural::subtract(const Natural& other) {
  std::uint32_t borrow = 0;
  for (int i = 0; i < size_ && (i < other.size_ || borrow != 0); ++i) {
    const std::uint64_t taken = std::uint64_t{i < other.size_ ? other.words_[i] : 0} + borrow;
    borrow = words_[i] < taken ? 1 : 0;
    words_[i] -= static_cast<std::uint32_t>(taken);
  }
  trim();
}

OTTER_CORE int Natural::divideSmall(const Natural& divisor) {
  int times = 0;
  for (; compare(*this, divisor) >= 0; ++times) subtract(divisor);
  return times;
}

OTTER_CORE int Natural::compare(const Natural& a, const Natural& b) {
  if (a.size_ != b.size_) return a.size_ < b.size_ ? -1 : 1;
  for (int i = a.size_ - 1; i >= 0; --i) {
    if (a.words_[i] != b.words_[i]) return a.words_[i] < b.words_[i] ? -1 : 1;
  }
  return 0;
}

}  // namespace otter
