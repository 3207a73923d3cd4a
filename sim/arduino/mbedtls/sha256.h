#pragma once
#include_next <mbedtls/sha256.h>
#include <mbedtls/version.h>

// The host's mbedTLS 2.28 still calls the functions that return int "_ret"; ESP-IDF 5 has mbedTLS 3.
#if MBEDTLS_VERSION_NUMBER < 0x03000000
#define mbedtls_sha256_starts mbedtls_sha256_starts_ret
#define mbedtls_sha256_update mbedtls_sha256_update_ret
#define mbedtls_sha256_finish mbedtls_sha256_finish_ret
#define mbedtls_sha256 mbedtls_sha256_ret
#endif
