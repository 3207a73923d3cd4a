// Signatures by ECDSA over the curve P-256 with SHA-256, in the form of JWS (RFC 7518, section 3.4).
#pragma once

#include <Arduino.h>
#include <mbedtls/ecdsa.h>
#include <mbedtls/sha256.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "hexadecimal.h"

namespace otter::arduino {

// The numbers of one verification; mbedTLS keeps them on its heap.
class P256Verification {
 public:
  P256Verification() {
    mbedtls_ecp_group_init(&curve_);
    mbedtls_ecp_point_init(&key_);
    mbedtls_mpi_init(&r_);
    mbedtls_mpi_init(&s_);
  }
  P256Verification(const P256Verification&) = delete;
  P256Verification& operator=(const P256Verification&) = delete;
  ~P256Verification() {
    mbedtls_mpi_free(&s_);
    mbedtls_mpi_free(&r_);
    mbedtls_ecp_point_free(&key_);
    mbedtls_ecp_group_free(&curve_);
  }

  // `key`: x and y. `signature`: r and s. Each of the four is 32 bytes, the highest first.
  bool isValid(const std::uint8_t* key, const std::uint8_t* digest, const std::uint8_t* signature) {
    return load(key) && mbedtls_mpi_read_binary(&r_, signature, kNumberSize) == 0 &&
           mbedtls_mpi_read_binary(&s_, signature + kNumberSize, kNumberSize) == 0 &&
           mbedtls_ecdsa_verify(&curve_, digest, kNumberSize, &key_, &r_, &s_) == 0;
  }

  static constexpr std::size_t kNumberSize = 32;

 private:
  // False for a point that is not on the curve, too.
  bool load(const std::uint8_t* key) {
    std::uint8_t point[1 + 2 * kNumberSize] = {0x04};  // uncompressed
    std::copy(key, key + 2 * kNumberSize, point + 1);
    return mbedtls_ecp_group_load(&curve_, MBEDTLS_ECP_DP_SECP256R1) == 0 &&
           mbedtls_ecp_point_read_binary(&curve_, &key_, point, sizeof point) == 0 &&
           mbedtls_ecp_check_pubkey(&curve_, &key_) == 0;
  }

  mbedtls_ecp_group curve_;
  mbedtls_ecp_point key_;
  mbedtls_mpi r_;
  mbedtls_mpi s_;
};

// Whether the key signed the text. Key and signature are 128 hexadecimal digits each; any others are no signature.
inline bool isSignedByP256(const String& text, const String& key, const String& signature) {
  const auto keyBytes = bytesOfHex(key);
  const auto signatureBytes = bytesOfHex(signature);
  constexpr std::size_t kPairSize = 2 * P256Verification::kNumberSize;
  if (!keyBytes || keyBytes->size() != kPairSize) return false;
  if (!signatureBytes || signatureBytes->size() != kPairSize) return false;
  std::uint8_t digest[P256Verification::kNumberSize];
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.c_str());
  if (mbedtls_sha256(bytes, text.length(), digest, 0) != 0) return false;
  return P256Verification().isValid(keyBytes->data(), digest, signatureBytes->data());
}

}  // namespace otter::arduino
