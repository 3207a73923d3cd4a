#pragma once
#include_next <mbedtls/md5.h>
#include <mbedtls/version.h>

// The host's mbedTLS 2.28 still calls the functions that return int "_ret"; ESP-IDF 5 has mbedTLS 3.
#if MBEDTLS_VERSION_NUMBER < 0x03000000
#define mbedtls_md5_starts mbedtls_md5_starts_ret
#define mbedtls_md5_update mbedtls_md5_update_ret
#define mbedtls_md5_finish mbedtls_md5_finish_ret
#define mbedtls_md5 mbedtls_md5_ret
#endif
