#pragma once
#include <mbedtls/ctr_drbg.h>
#include <mbedtls/entropy.h>
#include <mbedtls/ssl.h>

#include <memory>
#include <string>

#include "world/connection.h"

namespace sim {

/// What a TLS client is given. Texts are PEM; null means none.
struct TlsCredentials {
  const char* rootCa = nullptr;
  const char* certificate = nullptr;
  const char* privateKey = nullptr;
  const char** alpnProtocols = nullptr;
  bool isInsecure = false;
};

/// The client's side of one TLS connection, by mbedTLS as on the chip, over one Connection.
class TlsSession {
 public:
  explicit TlsSession(std::shared_ptr<Connection> connection);
  ~TlsSession();
  TlsSession(const TlsSession&) = delete;
  TlsSession& operator=(const TlsSession&) = delete;

  /// Each returns 0 or a negative code of mbedTLS.
  int configure(const TlsCredentials& credentials, const std::string& hostName);
  int handshake(std::uint64_t timeoutMs);

  /// Decrypted bytes that wait; negative when the connection is over or broken.
  int available();
  int read(std::uint8_t* buffer, std::size_t size);
  int write(const std::uint8_t* buffer, std::size_t size, std::uint64_t timeoutMs);

  const mbedtls_x509_crt* peerCertificate() const { return mbedtls_ssl_get_peer_cert(&ssl_); }
  const Connection& connection() const { return *connection_; }

 private:
  static int send(void* self, const unsigned char* buffer, std::size_t size);
  static int receive(void* self, unsigned char* buffer, std::size_t size);
  static int ignoreDates(void* self, mbedtls_x509_crt* certificate, int depth, std::uint32_t* flags);

  std::shared_ptr<Connection> connection_;
  mbedtls_ssl_context ssl_;
  mbedtls_ssl_config config_;
  mbedtls_entropy_context entropy_;
  mbedtls_ctr_drbg_context random_;
  mbedtls_x509_crt rootCa_;
  mbedtls_x509_crt certificate_;
  mbedtls_pk_context privateKey_;
};

}  // namespace sim
