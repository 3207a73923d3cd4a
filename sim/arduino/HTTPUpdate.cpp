#include "HTTPUpdate.h"

#include <Update.h>
#include <WiFi.h>
#include <esp_mac.h>
#include <esp_ota_ops.h>
#include <esp_partition.h>

#include <algorithm>

#include "StreamString.h"

HTTPUpdate httpUpdate;

namespace {

constexpr uint8_t imageMagic = 0xE9;
constexpr unsigned long pauseBeforeInstallMs = 100;

constexpr std::pair<int, const char*> errorTexts[] = {
    {HTTP_UE_TOO_LESS_SPACE, "Not Enough space"},
    {HTTP_UE_SERVER_NOT_REPORT_SIZE, "Server Did Not Report Size"},
    {HTTP_UE_SERVER_FILE_NOT_FOUND, "File Not Found (404)"},
    {HTTP_UE_SERVER_FORBIDDEN, "Forbidden (403)"},
    {HTTP_UE_SERVER_WRONG_HTTP_CODE, "Wrong HTTP Code"},
    {HTTP_UE_SERVER_FAULTY_MD5, "Wrong MD5"},
    {HTTP_UE_BIN_VERIFY_HEADER_FAILED, "Verify Bin Header Failed"},
    {HTTP_UE_BIN_FOR_WRONG_FLASH, "New Binary Does Not Fit Flash Size"},
    {HTTP_UE_NO_PARTITION, "Partition Could Not be Found"},
};

String sketchSha256() {
  uint8_t digest[32];
  if (esp_partition_get_sha256(esp_ota_get_running_partition(), digest) != ESP_OK) return "";
  String text;
  for (const uint8_t byte : digest) {
    text += "0123456789ABCDEF"[byte >> 4];
    text += "0123456789ABCDEF"[byte & 15];
  }
  return text;
}

String baseMac() {
  uint8_t mac[6];
  if (esp_base_mac_addr_get(mac) != ESP_OK && esp_efuse_mac_get_default(mac) != ESP_OK) return "";
  char text[18];
  snprintf(text, sizeof text, "%02X:%02X:%02X:%02X:%02X:%02X", mac[0], mac[1], mac[2], mac[3], mac[4], mac[5]);
  return text;
}

String updateErrorText() {
  StreamString text;
  Update.printError(text);
  text.trim();
  return text;
}

}  // namespace

void HTTPUpdate::setLedPin(int ledPin, uint8_t ledOn) {
  ledPin_ = ledPin;
  ledOn_ = ledOn;
}

void HTTPUpdate::setAuthorization(const String& user, const String& password) {
  user_ = user;
  password_ = password;
}

void HTTPUpdate::setAuthorization(const String& authorization) {
  authorization_ = authorization;
}

t_httpUpdate_return HTTPUpdate::update(NetworkClient& client, const String& url, const String& currentVersion,
                                       HTTPUpdateRequestCB requestCB) {
  HTTPClient http;
  if (!http.begin(client, url)) return HTTP_UPDATE_FAILED;
  return handleUpdate(http, currentVersion, false, requestCB);
}

t_httpUpdate_return HTTPUpdate::update(NetworkClient& client, const String& host, uint16_t port, const String& uri,
                                       const String& currentVersion, HTTPUpdateRequestCB requestCB) {
  HTTPClient http;
  if (!http.begin(client, host, port, uri)) return HTTP_UPDATE_FAILED;
  return handleUpdate(http, currentVersion, false, requestCB);
}

t_httpUpdate_return HTTPUpdate::update(HTTPClient& httpClient, const String& currentVersion,
                                       HTTPUpdateRequestCB requestCB) {
  return handleUpdate(httpClient, currentVersion, false, requestCB);
}

t_httpUpdate_return HTTPUpdate::updateSpiffs(NetworkClient& client, const String& url, const String& currentVersion,
                                             HTTPUpdateRequestCB requestCB) {
  HTTPClient http;
  if (!http.begin(client, url)) return HTTP_UPDATE_FAILED;
  return handleUpdate(http, currentVersion, true, requestCB);
}

t_httpUpdate_return HTTPUpdate::updateSpiffs(HTTPClient& httpClient, const String& currentVersion,
                                             HTTPUpdateRequestCB requestCB) {
  return handleUpdate(httpClient, currentVersion, true, requestCB);
}

void HTTPUpdate::addDeviceHeaders(HTTPClient& http, const String& currentVersion, bool isFileSystem) {
  http.addHeader("Cache-Control", "no-cache");
  http.addHeader("x-ESP32-BASE-MAC", baseMac());
  http.addHeader("x-ESP32-STA-MAC", WiFi.macAddress());
  http.addHeader("x-ESP32-AP-MAC", WiFi.softAPmacAddress());
  http.addHeader("x-ESP32-free-space", String(ESP.getFreeSketchSpace()));
  http.addHeader("x-ESP32-sketch-size", String(ESP.getSketchSize()));
  const String md5 = ESP.getSketchMD5();
  if (md5.length() > 0) http.addHeader("x-ESP32-sketch-md5", md5);
  const String sha256 = sketchSha256();
  if (sha256.length() > 0) http.addHeader("x-ESP32-sketch-sha256", sha256);
  http.addHeader("x-ESP32-chip-size", String(ESP.getFlashChipSize()));
  http.addHeader("x-ESP32-sdk-version", ESP.getSdkVersion());
  http.addHeader("x-ESP32-mode", isFileSystem ? "spiffs" : "sketch");
  if (currentVersion.length() > 0) http.addHeader("x-ESP32-version", currentVersion);
}

t_httpUpdate_return HTTPUpdate::handleUpdate(HTTPClient& http, const String& currentVersion, bool isFileSystem,
                                             const HTTPUpdateRequestCB& requestCB) {
  // HTTP/1.0, because Update cannot take a transfer encoding apart.
  http.useHTTP10(true);
  http.setTimeout(static_cast<uint16_t>(httpClientTimeoutMs_));
  http.setFollowRedirects(followRedirects_);
  http.setUserAgent("ESP32-http-Update");
  addDeviceHeaders(http, currentVersion, isFileSystem);
  if (requestCB) requestCB(&http);
  if (user_.length() > 0 && password_.length() > 0) http.setAuthorization(user_.c_str(), password_.c_str());
  if (authorization_.length() > 0) http.setAuthorization(authorization_.c_str());
  const char* wanted[] = {"x-MD5"};
  http.collectHeaders(wanted, 1);

  const int code = http.GET();
  const int length = http.getSize();
  t_httpUpdate_return result = HTTP_UPDATE_FAILED;
  switch (code) {
    case HTTP_CODE_OK:
      result = install(http, length, isFileSystem);
      break;
    case HTTP_CODE_NOT_MODIFIED:
      result = HTTP_UPDATE_NO_UPDATES;
      break;
    case HTTP_CODE_NOT_FOUND:
      fail(HTTP_UE_SERVER_FILE_NOT_FOUND);
      break;
    case HTTP_CODE_FORBIDDEN:
      fail(HTTP_UE_SERVER_FORBIDDEN);
      break;
    default:
      fail(code <= 0 ? code : HTTP_UE_SERVER_WRONG_HTTP_CODE);
      break;
  }
  http.end();
  return result;
}

t_httpUpdate_return HTTPUpdate::fail(int error) {
  lastError_ = error;
  return HTTP_UPDATE_FAILED;
}

t_httpUpdate_return HTTPUpdate::install(HTTPClient& http, int length, bool isFileSystem) {
  if (length <= 0) return fail(HTTP_UE_SERVER_NOT_REPORT_SIZE);
  const esp_partition_t* target =
      isFileSystem ? esp_partition_find_first(ESP_PARTITION_TYPE_DATA, ESP_PARTITION_SUBTYPE_DATA_SPIFFS, nullptr)
                   : esp_ota_get_next_update_partition(nullptr);
  if (target == nullptr) return fail(HTTP_UE_NO_PARTITION);
  if (static_cast<uint32_t>(length) > target->size) return fail(HTTP_UE_TOO_LESS_SPACE);

  if (startCallback_) startCallback_();
  NetworkClient* tcp = http.getStreamPtr();
  delay(pauseBeforeInstallMs);
  // A connection that has ended in the pause leaves nothing to peek at.
  if (tcp == nullptr) return fail(HTTPC_ERROR_CONNECTION_LOST);
  if (!isFileSystem && tcp->peek() != imageMagic) return fail(HTTP_UE_BIN_VERIFY_HEADER_FAILED);
  const String md5 = md5Sum_.length() > 0 ? md5Sum_ : http.header("x-MD5");
  if (!runUpdate(*tcp, static_cast<uint32_t>(length), md5, isFileSystem ? U_SPIFFS : U_FLASH))
    return HTTP_UPDATE_FAILED;
  http.end();
  if (endCallback_) endCallback_();
  if (rebootOnUpdate_ && !isFileSystem) ESP.restart();
  return HTTP_UPDATE_OK;
}

bool HTTPUpdate::runUpdate(Stream& in, uint32_t size, const String& md5, int command) {
  if (progressCallback_) {
    Update.onProgress(
        [this](size_t done, size_t total) { progressCallback_(static_cast<int>(done), static_cast<int>(total)); });
  }
  if (!Update.begin(size, command, ledPin_, ledOn_)) {
    lastError_ = Update.getError();
    log_e("Update.begin failed! (%s)", updateErrorText().c_str());
    return false;
  }
  // The core's callback at the beginning, from here and not from Update.
  if (progressCallback_) progressCallback_(0, static_cast<int>(size));
  if (md5.length() > 0 && !Update.setMD5(md5.c_str())) {
    lastError_ = HTTP_UE_SERVER_FAULTY_MD5;
    log_e("Update.setMD5 failed! (%s)", md5.c_str());
    return false;
  }
  if (Update.writeStream(in) != size) {
    lastError_ = Update.getError();
    log_e("Update.writeStream failed! (%s)", updateErrorText().c_str());
    return false;
  }
  if (progressCallback_) progressCallback_(static_cast<int>(size), static_cast<int>(size));
  if (!Update.end()) {
    lastError_ = Update.getError();
    log_e("Update.end failed! (%s)", updateErrorText().c_str());
    return false;
  }
  return true;
}

String HTTPUpdate::getLastErrorString() {
  if (lastError_ == 0) return "";
  if (lastError_ > 0) return String("Update error: ") + updateErrorText();
  if (lastError_ > HTTP_UE_TOO_LESS_SPACE) return String("HTTP error: ") + HTTPClient::errorToString(lastError_);
  const auto row = std::find_if(std::begin(errorTexts), std::end(errorTexts),
                                [&](const auto& entry) { return entry.first == lastError_; });
  return row == std::end(errorTexts) ? "" : row->second;
}
