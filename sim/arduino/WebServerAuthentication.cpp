#include <mbedtls/base64.h>
#include <mbedtls/md5.h>
#include <mbedtls/sha1.h>

#include <cinttypes>
#include <vector>

#include "WebServer.h"
#include "board/board.h"

namespace {

constexpr size_t md5Bytes = 16;
constexpr size_t sha1Bytes = 20;

String hexOf(const unsigned char* bytes, size_t count) {
  String text;
  for (size_t index = 0; index < count; ++index) {
    text += "0123456789abcdef"[bytes[index] >> 4];
    text += "0123456789abcdef"[bytes[index] & 15];
  }
  return text;
}

String md5Of(const String& text) {
  unsigned char digest[md5Bytes];
  mbedtls_md5_ret(reinterpret_cast<const unsigned char*>(text.c_str()), text.length(), digest);
  return hexOf(digest, sizeof digest);
}

String sha1Of(const String& text, bool isHex) {
  unsigned char digest[sha1Bytes];
  mbedtls_sha1_ret(reinterpret_cast<const unsigned char*>(text.c_str()), text.length(), digest);
  if (isHex) return hexOf(digest, sizeof digest);
  unsigned char encoded[64];
  size_t length = 0;
  mbedtls_base64_encode(encoded, sizeof encoded, &length, digest, sizeof digest);
  return String(encoded, static_cast<unsigned>(length));
}

String randomHex() {
  char text[33];
  for (int part = 0; part < 4; ++part) {
    snprintf(text + part * 8, 9, "%08" PRIx32, sim::board().random().next32());
  }
  return text;
}

String parameter(const String& request, const String& start, char delimiter = '"') {
  const int at = request.indexOf(start);
  if (at < 0) return "";
  const unsigned from = static_cast<unsigned>(at) + start.length();
  const int end = request.indexOf(delimiter, from);
  return request.substring(from, end < 0 ? request.length() : static_cast<unsigned>(end));
}

}  // namespace

bool WebServer::authenticate(const char* username, const char* password) {
  return authenticate([username, password](HTTPAuthMethod, String entered, String[]) -> String* {
    return entered.equalsConstantTime(username) ? new String(password) : nullptr;
  });
}

bool WebServer::authenticateBasicSHA1(const char* username, const char* sha1AsBase64orHex) {
  return authenticate([username, sha1AsBase64orHex](HTTPAuthMethod mode, String entered, String params[]) -> String* {
    if (params == nullptr || mode != BASIC_AUTH) return nullptr;
    const String digest = sha1Of(params[0], strlen(sha1AsBase64orHex) == 2 * sha1Bytes);
    const bool isRight = entered.equalsConstantTime(username) && digest.equalsConstantTime(sha1AsBase64orHex);
    return isRight ? new String(params[0]) : nullptr;
  });
}

bool WebServer::authenticate(THandlerFunctionAuthCheck check) {
  const String request = header("Authorization");
  if (request.isEmpty()) return false;
  if (request.startsWith(AuthTypeBasic)) return isAuthorizedBasic(request.substring(6), check);
  if (request.startsWith(AuthTypeDigest)) return isAuthorizedDigest(request.substring(7), check);
  const std::unique_ptr<String> answer(check(OTHER_AUTH, request, nullptr));
  return answer != nullptr;
}

bool WebServer::isAuthorizedBasic(String request, const THandlerFunctionAuthCheck& check) {
  request.trim();
  if (request.length() >= HTTP_MAX_BASIC_AUTH_LEN) return false;
  unsigned char decoded[HTTP_MAX_BASIC_AUTH_LEN];
  size_t length = 0;
  if (mbedtls_base64_decode(decoded, sizeof decoded, &length, reinterpret_cast<const unsigned char*>(request.c_str()),
                            request.length()) != 0) {
    return false;
  }
  const String credentials(decoded, static_cast<unsigned>(length));
  const int colon = credentials.indexOf(':');
  if (colon < 0) return false;
  const String entered = credentials.substring(static_cast<unsigned>(colon) + 1);
  String params[] = {entered, realm_};
  const std::unique_ptr<String> password(
      check(BASIC_AUTH, credentials.substring(0, static_cast<unsigned>(colon)), params));
  return password != nullptr && password->equalsConstantTime(entered);
}

bool WebServer::isAuthorizedDigest(const String& request, const THandlerFunctionAuthCheck& check) {
  const String username = parameter(request, "username=\"");
  const String realm = parameter(request, "realm=\"");
  const String uri = parameter(request, "uri=\"");
  const int question = uri.indexOf('?');
  const String path = question < 0 ? uri : uri.substring(0, static_cast<unsigned>(question));
  if (username.isEmpty() || path != currentUri_) return false;
  String params[] = {realm, uri};
  const std::unique_ptr<String> password(check(DIGEST_AUTH, username, params));
  const String nonce = parameter(request, "nonce=\"");
  const String opaque = parameter(request, "opaque=\"");
  const String response = parameter(request, "response=\"");
  if (password == nullptr || nonce.isEmpty() || response.isEmpty()) return false;
  if (opaque != opaque_ || nonce != nonce_ || realm != realm_ || realm.isEmpty() || opaque.isEmpty()) return false;
  const String secret = md5Of(username + ":" + realm + ":" + *password);
  constexpr std::pair<HTTPMethod, const char*> named[] = {
      {HTTP_POST, "POST"}, {HTTP_PUT, "PUT"}, {HTTP_DELETE, "DELETE"}};
  String methodName = "GET";
  for (const auto& [method, name] : named) {
    if (currentMethod_ == method) methodName = name;
  }
  const String target = md5Of(methodName + ":" + uri);
  const bool hasQuality = request.indexOf("qop=auth") >= 0 || request.indexOf("qop=\"auth\"") >= 0;
  const String middle =
      hasQuality ? parameter(request, "nc=", ',') + ":" + parameter(request, "cnonce=\"") + ":auth:" : String();
  return response == md5Of(secret + ":" + nonce + ":" + middle + target);
}

void WebServer::requestAuthentication(HTTPAuthMethod mode, const char* realm, const String& authFailMsg) {
  realm_ = realm == nullptr ? "Login Required" : realm;
  if (mode == BASIC_AUTH) {
    sendHeader("WWW-Authenticate", AuthTypeBasic + " realm=\"" + realm_ + "\"");
  } else {
    nonce_ = randomHex();
    opaque_ = randomHex();
    sendHeader("WWW-Authenticate", AuthTypeDigest + " realm=\"" + realm_ + "\", qop=\"auth\", nonce=\"" + nonce_ +
                                       "\", opaque=\"" + opaque_ + "\"");
  }
  send(401, String("text/html"), authFailMsg);
}
