// Addresses, connections and requests; the response is in HTTPClientResponse.cpp.
#include "HTTPClient.h"

#include <Arduino.h>
#include <mbedtls/base64.h>

#include <algorithm>

namespace {

constexpr const char* ownHeaders[] = {"Connection", "User-Agent", "Accept-Encoding", "Host"};

String base64Of(const String& text) {
  std::vector<unsigned char> encoded(4 * (text.length() / 3 + 1) + 1);
  size_t length = 0;
  mbedtls_base64_encode(encoded.data(), encoded.size(), &length, reinterpret_cast<const unsigned char*>(text.c_str()),
                        text.length());
  return String(encoded.data(), static_cast<unsigned>(length));
}

bool isReadOnly(const char* type) {
  return strcmp(type, "GET") == 0 || strcmp(type, "HEAD") == 0;
}

std::unique_ptr<NetworkClient> makeTlsClient(const char* rootCa, const char* certificate, const char* key) {
  auto client = std::make_unique<NetworkClientSecure>();
  if (rootCa == nullptr) {
    client->setInsecure();
  } else {
    client->setCACert(rootCa);
    client->setCertificate(certificate);
    client->setPrivateKey(key);
  }
  return client;
}

std::unique_ptr<NetworkClient> makePlainClient() {
  return std::make_unique<NetworkClient>();
}

}  // namespace

HTTPClient::~HTTPClient() {
  if (client_ != nullptr) client_->stop();
}

void HTTPClient::clear() {
  returnCode_ = 0;
  size_ = -1;
  headers_ = "";
}

// The two ways to begin, with a client of the sketch and with an own one, do not mix on one open connection.
void HTTPClient::leaveOtherKind(bool ownsClient) {
  const bool isOther = ownsClient ? client_ != nullptr && ownClient_ == nullptr : ownClient_ != nullptr;
  if (!isOther) return;
  canReuse_ = false;
  end();
}

bool HTTPClient::begin(NetworkClient& client, String url) {
  leaveOtherKind(false);
  client_ = &client;
  const String protocol = url.substring(0, static_cast<unsigned>(std::max(url.indexOf(':'), 0)));
  if (protocol != "http" && protocol != "https") return false;
  port_ = protocol == "https" ? 443 : 80;
  clear();
  return beginInternal(url, protocol.c_str());
}

bool HTTPClient::begin(NetworkClient& client, String host, uint16_t port, String uri, bool https) {
  leaveOtherKind(false);
  client_ = &client;
  clear();
  host_ = host;
  port_ = port;
  uri_ = uri;
  protocol_ = https ? "https" : "http";
  return true;
}

bool HTTPClient::begin(String url) {
  leaveOtherKind(true);
  port_ = 80;
  clear();
  if (!beginInternal(url, "http")) return begin(url, static_cast<const char*>(nullptr));
  makeClient_ = makePlainClient;
  return true;
}

bool HTTPClient::begin(String url, const char* rootCa) {
  leaveOtherKind(true);
  port_ = 443;
  clear();
  if (!beginInternal(url, "https")) return false;
  makeClient_ = [rootCa] { return makeTlsClient(rootCa, nullptr, nullptr); };
  return true;
}

bool HTTPClient::begin(String host, uint16_t port, String uri) {
  leaveOtherKind(true);
  clear();
  host_ = host;
  port_ = port;
  uri_ = uri;
  protocol_ = "http";
  makeClient_ = makePlainClient;
  return true;
}

bool HTTPClient::begin(String host, uint16_t port, String uri, const char* rootCa) {
  return begin(host, port, uri, rootCa, nullptr, nullptr);
}

bool HTTPClient::begin(String host, uint16_t port, String uri, const char* rootCa, const char* certificate,
                       const char* key) {
  leaveOtherKind(true);
  clear();
  host_ = host;
  port_ = port;
  uri_ = uri;
  protocol_ = "https";
  if (rootCa == nullptr || *rootCa == '\0') return false;
  makeClient_ = [=] { return makeTlsClient(rootCa, certificate, key); };
  return true;
}

bool HTTPClient::beginInternal(String url, const char* expectedProtocol) {
  const int colon = url.indexOf(':');
  if (colon < 0) return false;
  protocol_ = url.substring(0, static_cast<unsigned>(colon));
  if (protocol_ != expectedProtocol) return false;
  url.remove(0, static_cast<unsigned>(colon) + 3);
  const int slash = url.indexOf('/');
  String host = slash < 0 ? url : url.substring(0, static_cast<unsigned>(slash));
  uri_ = slash < 0 ? String("/") : url.substring(static_cast<unsigned>(slash));
  const int at = host.indexOf('@');
  if (at >= 0) {
    authorization_ = base64Of(host.substring(0, static_cast<unsigned>(at)));
    host.remove(0, static_cast<unsigned>(at) + 1);
  }
  const int portStart = host.indexOf(':');
  if (portStart >= 0) {
    port_ = static_cast<uint16_t>(host.substring(static_cast<unsigned>(portStart) + 1).toInt());
    host.remove(static_cast<unsigned>(portStart));
  }
  host_ = host;
  return true;
}

void HTTPClient::end() {
  disconnect(false);
  clear();
}

void HTTPClient::disconnect(bool preserveClient) {
  if (!connected()) return;
  if (client_->available() > 0) client_->clear();
  if (reuse_ && canReuse_) return;
  client_->stop();
  if (preserveClient) return;
  client_ = nullptr;
  ownClient_.reset();
}

bool HTTPClient::connected() {
  return client_ != nullptr && (client_->available() > 0 || client_->connected());
}

void HTTPClient::setAuthorization(const char* user, const char* password) {
  if (user != nullptr && password != nullptr) authorization_ = base64Of(String(user) + ":" + password);
}

void HTTPClient::setAuthorization(const char* authorization) {
  if (authorization == nullptr) return;
  authorization_ = authorization;
  authorization_.replace("\n", "");
}

void HTTPClient::setAuthorizationType(const char* type) {
  if (type != nullptr) authorizationType_ = type;
}

void HTTPClient::setTimeout(uint16_t timeoutMs) {
  tcpTimeoutMs_ = timeoutMs;
  if (connected()) client_->setTimeout(timeoutMs);
}

void HTTPClient::useHTTP10(bool useHttp10) {
  useHttp10_ = useHttp10;
  reuse_ = !useHttp10;
}

bool HTTPClient::setURL(const String& url) {
  if (url[0] == '/') {
    uri_ = url;
    clear();
    return true;
  }
  if (!url.startsWith(protocol_ + ":")) return false;
  // Without a port in the address the scheme's own applies, and not that of the last request.
  const int slash = url.indexOf('/', 8);
  const int colon = url.indexOf(':', 6);
  if (colon < 0 || (slash >= 0 && colon > slash)) port_ = protocol_ == "https" ? 443 : 80;
  canReuse_ = false;
  disconnect(true);
  return beginInternal(url, protocol_.c_str());
}

bool HTTPClient::connect() {
  if (connected()) {
    while (client_->available() > 0 && client_->read() >= 0) {
    }
    return true;
  }
  if (makeClient_ && client_ == nullptr) {
    ownClient_ = makeClient_();
    client_ = ownClient_.get();
  }
  if (client_ == nullptr) return false;
  if (!static_cast<ESPLwIPClient*>(client_)->connect(host_.c_str(), port_, connectTimeoutMs_)) return false;
  client_->setTimeout(tcpTimeoutMs_);
  return connected();
}

bool HTTPClient::sendHeader(const char* type) {
  if (!connected()) return false;
  String head = String(type) + " " + uri_ + " HTTP/1." + (useHttp10_ ? "0" : "1") + "\r\nHost: " + host_;
  if (port_ != 80 && port_ != 443) head += String(":") + String(port_);
  head += "\r\nUser-Agent: " + userAgent_ + "\r\n";
  if (!useHttp10_ && acceptEncoding_.length() > 0) head += "Accept-Encoding: " + acceptEncoding_ + "\r\n";
  head += String("Connection: ") + (reuse_ ? "keep-alive" : "close") + "\r\n";
  if (authorization_.length() > 0) head += "Authorization: " + authorizationType_ + " " + authorization_ + "\r\n";
  head += headers_ + "\r\n";
  return client_->write(head.c_str(), head.length()) == head.length();
}

int HTTPClient::sendRequest(const char* type, String payload) {
  return sendRequest(type, reinterpret_cast<uint8_t*>(payload.begin()), payload.length());
}

int HTTPClient::sendRequest(const char* type, uint8_t* payload, size_t size) {
  for (uint16_t redirects = 0;;) {
    if (payload != nullptr && size > 0) addHeader("Content-Length", String(static_cast<unsigned long>(size)));
    if (!connect()) return returnError(HTTPC_ERROR_CONNECTION_REFUSED);
    if (!sendHeader(type)) return returnError(HTTPC_ERROR_SEND_HEADER_FAILED);
    if (payload != nullptr && size > 0 && client_->write(payload, size) != size) {
      return returnError(HTTPC_ERROR_SEND_PAYLOAD_FAILED);
    }
    const int code = handleHeaderResponse();
    const bool mayFollow =
        followRedirects_ != HTTPC_DISABLE_FOLLOW_REDIRECTS && redirects < redirectLimit_ && location_.length() > 0;
    if (!mayFollow || !prepareRedirect(code, type, payload, size)) return returnError(code);
    ++redirects;
  }
}

bool HTTPClient::prepareRedirect(int code, const char*& type, uint8_t*& payload, size_t& size) {
  if (code == HTTP_CODE_MOVED_PERMANENTLY || code == HTTP_CODE_TEMPORARY_REDIRECT) {
    const bool isAllowed = followRedirects_ == HTTPC_FORCE_FOLLOW_REDIRECTS || isReadOnly(type);
    return isAllowed && setURL(location_);
  }
  if (code != HTTP_CODE_FOUND && code != HTTP_CODE_SEE_OTHER) return false;
  if (!setURL(location_)) return false;
  type = "GET";
  payload = nullptr;
  size = 0;
  return true;
}

int HTTPClient::sendRequest(const char* type, Stream* stream, size_t size) {
  if (stream == nullptr) return returnError(HTTPC_ERROR_NO_STREAM);
  if (!connect()) return returnError(HTTPC_ERROR_CONNECTION_REFUSED);
  if (size > 0) addHeader("Content-Length", String(static_cast<unsigned long>(size)));
  if (!sendHeader(type)) return returnError(HTTPC_ERROR_SEND_HEADER_FAILED);
  uint8_t buffer[HTTP_TCP_BUFFER_SIZE];
  size_t sent = 0;
  while (connected() && (size == 0 || sent < size)) {
    const int waiting = stream->available();
    if (waiting < 0) break;
    if (waiting == 0) {
      delay(1);
      continue;
    }
    size_t part = std::min(static_cast<size_t>(waiting), sizeof buffer);
    if (size > 0) part = std::min(part, size - sent);
    part = stream->readBytes(buffer, part);
    if (client_->write(buffer, part) != part) return returnError(HTTPC_ERROR_SEND_PAYLOAD_FAILED);
    sent += part;
  }
  if (size > 0 && sent != size) return returnError(HTTPC_ERROR_SEND_PAYLOAD_FAILED);
  return returnError(handleHeaderResponse());
}

void HTTPClient::addHeader(const String& name, const String& value, bool first, bool replace) {
  const bool isOwn = std::any_of(std::begin(ownHeaders), std::end(ownHeaders),
                                 [&](const char* own) { return name.equalsIgnoreCase(own); });
  if (isOwn || (name.equalsIgnoreCase("Authorization") && authorization_.length() > 0)) return;
  const String start = name + ": ";
  if (replace) {
    const int at = headers_.indexOf(start);
    if (at == 0 || (at > 0 && headers_[static_cast<unsigned>(at) - 1] == '\n')) {
      const int end = headers_.indexOf('\n', static_cast<unsigned>(at));
      headers_.remove(static_cast<unsigned>(at), static_cast<unsigned>(end - at + 1));
    }
  }
  const String line = start + value + "\r\n";
  headers_ = first ? line + headers_ : headers_ + line;
}
