// Bytes as pairs of hexadecimal digits: the form in which a program hands them over.
#pragma once

#include <Arduino.h>

#include <cstdint>
#include <optional>
#include <vector>

namespace otter::arduino {

inline int digitValue(char digit) {
  if (digit >= '0' && digit <= '9') return digit - '0';
  if (digit >= 'a' && digit <= 'f') return digit - 'a' + 10;
  if (digit >= 'A' && digit <= 'F') return digit - 'A' + 10;
  return -1;
}

// Nothing when the text is not pairs of hexadecimal digits.
inline std::optional<std::vector<std::uint8_t>> bytesOfHex(const String& digits) {
  if (digits.length() % 2 != 0) return std::nullopt;
  std::vector<std::uint8_t> bytes;
  bytes.reserve(digits.length() / 2);
  for (unsigned int i = 0; i < digits.length(); i += 2) {
    const int high = digitValue(digits[i]);
    const int low = digitValue(digits[i + 1]);
    if (high < 0 || low < 0) return std::nullopt;
    bytes.push_back(static_cast<std::uint8_t>(high * 16 + low));
  }
  return bytes;
}

}  // namespace otter::arduino
