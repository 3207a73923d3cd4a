#include "NetworkClientSecure.h"

#include <Arduino.h>
#include <mbedtls/error.h>
#include <mbedtls/sha256.h>

#include <algorithm>
#include <cctype>

#include "NetworkManager.h"
#include "world/tls_session.h"

namespace {

constexpr int32_t defaultTimeoutMs = 30'000;
constexpr size_t fingerprintBytes = 32;

bool sameText(const String& left, const String& right) {
  return left.equalsIgnoreCase(right);
}

// "*.example.com" stands for exactly one more label.
bool isNameFor(const String& pattern, const String& domain) {
  if (!pattern.startsWith("*.")) return sameText(pattern, domain);
  const int dot = domain.indexOf('.');
  return dot > 0 && sameText(pattern.substring(1), domain.substring(static_cast<unsigned>(dot)));
}

bool namesDomain(const mbedtls_x509_crt& certificate, const String& domain) {
  for (const auto* name = &certificate.subject_alt_names; name != nullptr; name = name->next) {
    if (name->buf.p == nullptr) continue;
    if (isNameFor(String(name->buf.p, static_cast<unsigned>(name->buf.len)), domain)) return true;
  }
  return false;
}

}  // namespace

NetworkClientSecure::NetworkClientSecure() {
  connectTimeoutMs_ = defaultTimeoutMs;
}
NetworkClientSecure::~NetworkClientSecure() = default;

int NetworkClientSecure::connect(IPAddress ip, uint16_t port) {
  return connect(ip, port, nullptr, rootCa_, certificate_, privateKey_);
}

int NetworkClientSecure::connect(IPAddress ip, uint16_t port, int32_t timeoutMs) {
  connectTimeoutMs_ = timeoutMs;
  return connect(ip, port);
}

int NetworkClientSecure::connect(const char* host, uint16_t port) {
  return connect(host, port, rootCa_, certificate_, privateKey_);
}

int NetworkClientSecure::connect(const char* host, uint16_t port, int32_t timeoutMs) {
  connectTimeoutMs_ = timeoutMs;
  return connect(host, port);
}

int NetworkClientSecure::connect(IPAddress ip, uint16_t port, const char* rootCa, const char* certificate,
                                 const char* privateKey) {
  return connect(ip, port, nullptr, rootCa, certificate, privateKey);
}

int NetworkClientSecure::connect(const char* host, uint16_t port, const char* rootCa, const char* certificate,
                                 const char* privateKey) {
  IPAddress address;
  if (!Network.hostByName(host, address)) return 0;
  return connect(address, port, host, rootCa, certificate, privateKey);
}

int NetworkClientSecure::connect(IPAddress ip, uint16_t port, const char* host, const char* rootCa,
                                 const char* certificate, const char* privateKey) {
  stop();
  lastError_ = -1;
  if (!isInsecure_ && rootCa == nullptr) {
    log_e("neither a root certificate nor setInsecure(): not connected");
    return 0;
  }
  auto connection = sim::Connection::open(ip, port, connectTimeoutMs_);
  if (!connection) return 0;
  auto session = std::make_shared<sim::TlsSession>(connection);
  const String name = host == nullptr ? ip.toString() : String(host);
  const sim::TlsCredentials credentials{rootCa, certificate, privateKey, alpnProtocols_, isInsecure_};
  lastError_ = session->configure(credentials, name.c_str());
  if (lastError_ == 0) lastError_ = session->handshake(handshakeTimeoutMs_);
  if (lastError_ != 0) {
    char text[128];
    lastError(text, sizeof text);
    log_e("TLS connection to %s failed: (%d) %s", name.c_str(), lastError_, text);
    return 0;
  }
  session_ = std::move(session);
  adopt(std::move(connection));
  return 1;
}

size_t NetworkClientSecure::write(const uint8_t* buffer, size_t size) {
  if (!session_ || size == 0) return 0;
  const int sent = session_->write(buffer, size, static_cast<uint64_t>(std::max(connectTimeoutMs_, 0)));
  if (sent >= 0) return static_cast<size_t>(sent);
  lastError_ = sent;
  stop();
  return 0;
}

int NetworkClientSecure::available() {
  const int peeked = peeked_ >= 0 ? 1 : 0;
  if (!session_) return peeked;
  const int count = session_->available();
  if (count >= 0) return count + peeked;
  const int kept = peeked_;
  if (count != MBEDTLS_ERR_SSL_PEER_CLOSE_NOTIFY) lastError_ = count;
  stop();
  peeked_ = kept;
  return peeked;
}

int NetworkClientSecure::read() {
  uint8_t byte = 0;
  return read(&byte, 1) == 1 ? byte : -1;
}

int NetworkClientSecure::read(uint8_t* buffer, size_t size) {
  if (available() <= 0 || buffer == nullptr) return -1;
  if (size == 0) return 0;
  size_t count = 0;
  if (peeked_ >= 0) {
    buffer[count++] = static_cast<uint8_t>(peeked_);
    peeked_ = -1;
    if (count == size || available() == 0) return 1;
  }
  if (!session_) return static_cast<int>(count);
  const int result = session_->read(buffer + count, size - count);
  if (result >= 0) return static_cast<int>(count) + result;
  lastError_ = result;
  stop();
  return count > 0 ? static_cast<int>(count) : -1;
}

int NetworkClientSecure::peek() {
  if (peeked_ < 0) peeked_ = timedRead();
  return peeked_;
}

void NetworkClientSecure::stop() {
  session_.reset();
  peeked_ = -1;
  NetworkClient::stop();
}

uint8_t NetworkClientSecure::connected() {
  if (session_) available();
  return session_ != nullptr;
}

int NetworkClientSecure::fd() const {
  return session_ ? session_->connection().descriptor() : -1;
}

int NetworkClientSecure::lastError(char* buffer, const size_t size) {
  mbedtls_strerror(lastError_, buffer, size);
  return lastError_;
}

void NetworkClientSecure::setInsecure() {
  rootCa_ = certificate_ = privateKey_ = nullptr;
  isInsecure_ = true;
}

void NetworkClientSecure::setCACert(const char* rootCa) {
  rootCa_ = rootCa;
  isInsecure_ = false;
}

void NetworkClientSecure::setCertificate(const char* certificate) {
  certificate_ = certificate;
}
void NetworkClientSecure::setPrivateKey(const char* privateKey) {
  privateKey_ = privateKey;
}

std::shared_ptr<String> NetworkClientSecure::load(Stream& stream, size_t size) const {
  std::string text(size, '\0');
  if (stream.readBytes(text.data(), size) != size) return nullptr;
  return std::make_shared<String>(text.c_str());
}

bool NetworkClientSecure::loadCACert(Stream& stream, size_t size) {
  auto text = load(stream, size);
  if (!text) return false;
  loadedRootCa_ = std::move(text);
  setCACert(loadedRootCa_->c_str());
  return true;
}

bool NetworkClientSecure::loadCertificate(Stream& stream, size_t size) {
  auto text = load(stream, size);
  if (!text) return false;
  loadedCertificate_ = std::move(text);
  setCertificate(loadedCertificate_->c_str());
  return true;
}

bool NetworkClientSecure::loadPrivateKey(Stream& stream, size_t size) {
  auto text = load(stream, size);
  if (!text) return false;
  loadedPrivateKey_ = std::move(text);
  setPrivateKey(loadedPrivateKey_->c_str());
  return true;
}

const mbedtls_x509_crt* NetworkClientSecure::getPeerCertificate() {
  return session_ ? session_->peerCertificate() : nullptr;
}

bool NetworkClientSecure::getFingerprintSHA256(uint8_t result[32]) {
  const mbedtls_x509_crt* certificate = getPeerCertificate();
  return certificate != nullptr && mbedtls_sha256_ret(certificate->raw.p, certificate->raw.len, result, 0) == 0;
}

bool NetworkClientSecure::verify(const char* fingerprint, const char* domain) {
  uint8_t actual[fingerprintBytes];
  if (!getFingerprintSHA256(actual)) return false;
  String wanted;
  for (const char* at = fingerprint; *at != '\0'; ++at) {
    if (*at != ' ' && *at != ':') wanted += static_cast<char>(std::tolower(static_cast<unsigned char>(*at)));
  }
  String text;
  for (const uint8_t byte : actual) {
    text += "0123456789abcdef"[byte >> 4];
    text += "0123456789abcdef"[byte & 15];
  }
  return wanted == text && (domain == nullptr || namesDomain(*getPeerCertificate(), domain));
}
