#include "world/tls_session.h"

#include <mbedtls/error.h>
#include <mbedtls/net_sockets.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "board/board.h"

namespace sim {
namespace {

constexpr std::uint64_t stepMs = 100;

// PEM must be given with its terminating zero.
int parsePem(mbedtls_x509_crt& chain, const char* pem) {
  return mbedtls_x509_crt_parse(&chain, reinterpret_cast<const unsigned char*>(pem), strlen(pem) + 1);
}

}  // namespace

TlsSession::TlsSession(std::shared_ptr<Connection> connection) : connection_(std::move(connection)) {
  mbedtls_ssl_init(&ssl_);
  mbedtls_ssl_config_init(&config_);
  mbedtls_entropy_init(&entropy_);
  mbedtls_ctr_drbg_init(&random_);
  mbedtls_x509_crt_init(&rootCa_);
  mbedtls_x509_crt_init(&certificate_);
  mbedtls_pk_init(&privateKey_);
}

TlsSession::~TlsSession() {
  mbedtls_ssl_close_notify(&ssl_);
  mbedtls_ssl_free(&ssl_);
  mbedtls_ssl_config_free(&config_);
  mbedtls_ctr_drbg_free(&random_);
  mbedtls_entropy_free(&entropy_);
  mbedtls_x509_crt_free(&rootCa_);
  mbedtls_x509_crt_free(&certificate_);
  mbedtls_pk_free(&privateKey_);
}

int TlsSession::configure(const TlsCredentials& credentials, const std::string& hostName) {
  int error = mbedtls_ctr_drbg_seed(&random_, mbedtls_entropy_func, &entropy_, nullptr, 0);
  if (error != 0) return error;
  error = mbedtls_ssl_config_defaults(&config_, MBEDTLS_SSL_IS_CLIENT, MBEDTLS_SSL_TRANSPORT_STREAM,
                                      MBEDTLS_SSL_PRESET_DEFAULT);
  if (error != 0) return error;
  mbedtls_ssl_conf_min_version(&config_, MBEDTLS_SSL_MAJOR_VERSION_3, MBEDTLS_SSL_MINOR_VERSION_3);
  mbedtls_ssl_conf_max_version(&config_, MBEDTLS_SSL_MAJOR_VERSION_3, MBEDTLS_SSL_MINOR_VERSION_3);
  mbedtls_ssl_conf_rng(&config_, mbedtls_ctr_drbg_random, &random_);
  mbedtls_ssl_conf_authmode(&config_, credentials.isInsecure ? MBEDTLS_SSL_VERIFY_NONE : MBEDTLS_SSL_VERIFY_REQUIRED);
  if (!credentials.isInsecure) {
    error = parsePem(rootCa_, credentials.rootCa);
    if (error != 0) return error < 0 ? error : MBEDTLS_ERR_X509_BAD_INPUT_DATA;
    mbedtls_ssl_conf_ca_chain(&config_, &rootCa_, nullptr);
    mbedtls_ssl_conf_verify(&config_, ignoreDates, this);
  }
  if (credentials.certificate != nullptr && credentials.privateKey != nullptr) {
    error = parsePem(certificate_, credentials.certificate);
    if (error != 0) return error;
    error = mbedtls_pk_parse_key(&privateKey_, reinterpret_cast<const unsigned char*>(credentials.privateKey),
                                 strlen(credentials.privateKey) + 1, nullptr, 0);
    if (error != 0) return error;
    mbedtls_ssl_conf_own_cert(&config_, &certificate_, &privateKey_);
  }
  if (credentials.alpnProtocols != nullptr) mbedtls_ssl_conf_alpn_protocols(&config_, credentials.alpnProtocols);
  error = mbedtls_ssl_setup(&ssl_, &config_);
  if (error == 0) error = mbedtls_ssl_set_hostname(&ssl_, hostName.c_str());
  mbedtls_ssl_set_bio(&ssl_, this, send, receive, nullptr);
  return error;
}

int TlsSession::handshake(std::uint64_t timeoutMs) {
  Clock& clock = board().clock();
  const std::uint64_t deadline = clock.milliseconds() + timeoutMs;
  for (;;) {
    const int result = mbedtls_ssl_handshake(&ssl_);
    if (result != MBEDTLS_ERR_SSL_WANT_READ && result != MBEDTLS_ERR_SSL_WANT_WRITE) return result;
    if (clock.milliseconds() >= deadline) return MBEDTLS_ERR_SSL_TIMEOUT;
    if (result == MBEDTLS_ERR_SSL_WANT_READ) {
      connection_->waitReadable(stepMs);
    } else {
      connection_->waitWritable(stepMs);
    }
  }
}

int TlsSession::available() {
  const int result = mbedtls_ssl_read(&ssl_, nullptr, 0);
  if (result < 0 && result != MBEDTLS_ERR_SSL_WANT_READ) return result;
  return static_cast<int>(mbedtls_ssl_get_bytes_avail(&ssl_));
}

int TlsSession::read(std::uint8_t* buffer, std::size_t size) {
  const int result = mbedtls_ssl_read(&ssl_, buffer, size);
  return result == MBEDTLS_ERR_SSL_WANT_READ ? 0 : result;
}

int TlsSession::write(const std::uint8_t* buffer, std::size_t size, std::uint64_t timeoutMs) {
  Clock& clock = board().clock();
  const std::uint64_t deadline = clock.milliseconds() + timeoutMs;
  for (std::size_t sent = 0; sent < size;) {
    const int result = mbedtls_ssl_write(&ssl_, buffer + sent, size - sent);
    if (result >= 0) {
      sent += static_cast<std::size_t>(result);
    } else if (result != MBEDTLS_ERR_SSL_WANT_WRITE && result != MBEDTLS_ERR_SSL_WANT_READ) {
      return result;
    } else if (clock.milliseconds() >= deadline) {
      return MBEDTLS_ERR_SSL_TIMEOUT;
    } else {
      connection_->waitWritable(stepMs);
    }
  }
  return static_cast<int>(size);
}

int TlsSession::send(void* self, const unsigned char* buffer, std::size_t size) {
  const long count = static_cast<TlsSession*>(self)->connection_->send(buffer, size);
  if (count == -EAGAIN) return MBEDTLS_ERR_SSL_WANT_WRITE;
  return count < 0 ? MBEDTLS_ERR_NET_CONN_RESET : static_cast<int>(count);
}

int TlsSession::receive(void* self, unsigned char* buffer, std::size_t size) {
  const long count = static_cast<TlsSession*>(self)->connection_->receive(buffer, size);
  if (count == -EAGAIN) return MBEDTLS_ERR_SSL_WANT_READ;
  return count < 0 ? MBEDTLS_ERR_NET_CONN_RESET : static_cast<int>(count);
}

// The core's mbedTLS is built without dates: a certificate is good for ever, and before its time.
int TlsSession::ignoreDates(void* self, mbedtls_x509_crt* certificate, int depth, std::uint32_t* flags) {
  (void)self;
  (void)certificate;
  (void)depth;
  *flags &= ~static_cast<std::uint32_t>(MBEDTLS_X509_BADCERT_EXPIRED | MBEDTLS_X509_BADCERT_FUTURE);
  return 0;
}

}  // namespace sim
