// SHA-256 over text, hexadecimal digits and flash.
#pragma once

#include <Arduino.h>
#include <esp_partition.h>
#include <mbedtls/sha256.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>

#include "hexadecimal.h"

namespace otter::arduino {

class Sha256 {
 public:
  Sha256() {
    mbedtls_sha256_init(&context_);
    mbedtls_sha256_starts(&context_, 0);
  }
  Sha256(const Sha256&) = delete;
  Sha256& operator=(const Sha256&) = delete;
  ~Sha256() { mbedtls_sha256_free(&context_); }

  void add(const std::uint8_t* bytes, std::size_t size) { mbedtls_sha256_update(&context_, bytes, size); }

  void addText(const String& text) { add(reinterpret_cast<const std::uint8_t*>(text.c_str()), text.length()); }

  // False, and nothing added, when the text is not pairs of hexadecimal digits.
  bool addHex(const String& digits) {
    const auto bytes = bytesOfHex(digits);
    if (!bytes) return false;
    add(bytes->data(), bytes->size());
    return true;
  }

  // False when the flash cannot be read there.
  bool addPartition(const esp_partition_t* partition, std::size_t offset, std::size_t length) {
    constexpr std::size_t kBlockSize = 4096;
    const auto block = std::make_unique<std::uint8_t[]>(kBlockSize);
    for (std::size_t done = 0; done < length;) {
      const std::size_t part = std::min(kBlockSize, length - done);
      if (esp_partition_read(partition, offset + done, block.get(), part) != ESP_OK) return false;
      add(block.get(), part);
      done += part;
    }
    return true;
  }

  String hex() {
    constexpr std::size_t kDigestSize = 32;
    std::uint8_t digest[kDigestSize];
    mbedtls_sha256_finish(&context_, digest);
    char digits[2 * kDigestSize];
    for (std::size_t i = 0; i < kDigestSize; ++i) {
      digits[2 * i] = "0123456789abcdef"[digest[i] >> 4];
      digits[2 * i + 1] = "0123456789abcdef"[digest[i] & 0xF];
    }
    return String(digits, sizeof digits);
  }

 private:
  mbedtls_sha256_context context_;
};

}  // namespace otter::arduino
