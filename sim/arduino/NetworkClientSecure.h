#pragma once
#include <mbedtls/x509_crt.h>

#include "NetworkClient.h"

namespace sim {
class TlsSession;
}

/**
 * A TLS 1.2 connection. The certificate chain must end in a root of `setCACert`, and its name must be the host's;
 * dates are not looked at, as in the core. Without a root, and without `setInsecure()`, nothing is connected.
 */
class NetworkClientSecure : public NetworkClient {
 public:
  NetworkClientSecure();
  ~NetworkClientSecure() override;

  int connect(IPAddress ip, uint16_t port) override;
  int connect(IPAddress ip, uint16_t port, int32_t timeoutMs) override;
  int connect(const char* host, uint16_t port) override;
  int connect(const char* host, uint16_t port, int32_t timeoutMs) override;
  int connect(IPAddress ip, uint16_t port, const char* rootCa, const char* certificate, const char* privateKey);
  int connect(const char* host, uint16_t port, const char* rootCa, const char* certificate, const char* privateKey);
  int connect(IPAddress ip, uint16_t port, const char* host, const char* rootCa, const char* certificate,
              const char* privateKey);

  using Print::write;
  size_t write(uint8_t data) override { return write(&data, 1); }
  size_t write(const uint8_t* buffer, size_t size) override;
  int available() override;
  int read() override;
  int read(uint8_t* buffer, size_t size) override;
  /** Unlike on a plain connection this waits for a byte, as long as the stream's time-out says. */
  int peek() override;
  void stop() override;
  uint8_t connected() override;
  int fd() const override;

  /** mbedTLS's code of the last failure, and its text. */
  int lastError(char* buffer, const size_t size);
  void setInsecure();
  /** The pointers are kept and not copied: what they point at must live as long as the client. */
  void setCACert(const char* rootCa);
  void setCertificate(const char* certificate);
  void setPrivateKey(const char* privateKey);
  bool loadCACert(Stream& stream, size_t size);
  bool loadCertificate(Stream& stream, size_t size);
  bool loadPrivateKey(Stream& stream, size_t size);
  /** After connecting: whether the peer's certificate has this SHA-256 (hexadecimal) and names `domain`. */
  bool verify(const char* fingerprint, const char* domain);
  bool getFingerprintSHA256(uint8_t result[32]);
  const mbedtls_x509_crt* getPeerCertificate();
  void setHandshakeTimeout(unsigned long seconds) { handshakeTimeoutMs_ = seconds * 1000; }
  void setAlpnProtocols(const char** protocols) { alpnProtocols_ = protocols; }

 private:
  std::shared_ptr<String> load(Stream& stream, size_t size) const;

  std::shared_ptr<sim::TlsSession> session_;
  bool isInsecure_ = false;
  const char* rootCa_ = nullptr;
  const char* certificate_ = nullptr;
  const char* privateKey_ = nullptr;
  const char** alpnProtocols_ = nullptr;
  std::shared_ptr<String> loadedRootCa_;
  std::shared_ptr<String> loadedCertificate_;
  std::shared_ptr<String> loadedPrivateKey_;
  unsigned long handshakeTimeoutMs_ = 120'000;
  int lastError_ = 0;
  int peeked_ = -1;
};
