#pragma once
#include <functional>

#include "Arduino.h"
#include "HTTPClient.h"
#include "NetworkClient.h"

#define HTTP_UE_TOO_LESS_SPACE (-100)
#define HTTP_UE_SERVER_NOT_REPORT_SIZE (-101)
#define HTTP_UE_SERVER_FILE_NOT_FOUND (-102)
#define HTTP_UE_SERVER_FORBIDDEN (-103)
#define HTTP_UE_SERVER_WRONG_HTTP_CODE (-104)
#define HTTP_UE_SERVER_FAULTY_MD5 (-105)
#define HTTP_UE_BIN_VERIFY_HEADER_FAILED (-106)
#define HTTP_UE_BIN_FOR_WRONG_FLASH (-107)
#define HTTP_UE_NO_PARTITION (-108)

enum HTTPUpdateResult { HTTP_UPDATE_FAILED, HTTP_UPDATE_NO_UPDATES, HTTP_UPDATE_OK };

typedef HTTPUpdateResult t_httpUpdate_return;

using HTTPUpdateStartCB = std::function<void()>;
using HTTPUpdateRequestCB = std::function<void(HTTPClient*)>;
using HTTPUpdateEndCB = std::function<void()>;
using HTTPUpdateErrorCB = std::function<void(int)>;
using HTTPUpdateProgressCB = std::function<void(int, int)>;

/** Downloads an image by HTTP and hands it to Update. The order of what happens is the core's, oddities included. */
class HTTPUpdate {
 public:
  HTTPUpdate() : HTTPUpdate(8000) {}
  explicit HTTPUpdate(int httpClientTimeoutMs) : httpClientTimeoutMs_(httpClientTimeoutMs) {}

  void rebootOnUpdate(bool reboot) { rebootOnUpdate_ = reboot; }
  void setFollowRedirects(followRedirects_t follow) { followRedirects_ = follow; }
  void setLedPin(int ledPin = -1, uint8_t ledOn = HIGH);
  void setMD5sum(const String& md5Sum) { md5Sum_ = md5Sum; }
  void setAuthorization(const String& user, const String& password);
  void setAuthorization(const String& authorization);

  t_httpUpdate_return update(NetworkClient& client, const String& url, const String& currentVersion = "",
                             HTTPUpdateRequestCB requestCB = nullptr);
  t_httpUpdate_return update(NetworkClient& client, const String& host, uint16_t port, const String& uri = "/",
                             const String& currentVersion = "", HTTPUpdateRequestCB requestCB = nullptr);
  t_httpUpdate_return update(HTTPClient& httpClient, const String& currentVersion = "",
                             HTTPUpdateRequestCB requestCB = nullptr);
  t_httpUpdate_return updateSpiffs(NetworkClient& client, const String& url, const String& currentVersion = "",
                                   HTTPUpdateRequestCB requestCB = nullptr);
  t_httpUpdate_return updateSpiffs(HTTPClient& httpClient, const String& currentVersion = "",
                                   HTTPUpdateRequestCB requestCB = nullptr);

  void onStart(HTTPUpdateStartCB callback) { startCallback_ = std::move(callback); }
  void onEnd(HTTPUpdateEndCB callback) { endCallback_ = std::move(callback); }
  /** Kept, and never called: nothing in the core calls it either. */
  void onError(HTTPUpdateErrorCB callback) { errorCallback_ = std::move(callback); }
  void onProgress(HTTPUpdateProgressCB callback) { progressCallback_ = std::move(callback); }

  /** Above 0 an UPDATE_ERROR, above -100 an HTTPC_ERROR, else an HTTP_UE. Not cleared by a new update. */
  int getLastError() { return lastError_; }
  String getLastErrorString();

 private:
  t_httpUpdate_return handleUpdate(HTTPClient& http, const String& currentVersion, bool isFileSystem,
                                   const HTTPUpdateRequestCB& requestCB);
  void addDeviceHeaders(HTTPClient& http, const String& currentVersion, bool isFileSystem);
  t_httpUpdate_return install(HTTPClient& http, int length, bool isFileSystem);
  t_httpUpdate_return fail(int error);
  bool runUpdate(Stream& in, uint32_t size, const String& md5, int command);

  int httpClientTimeoutMs_;
  bool rebootOnUpdate_ = true;
  followRedirects_t followRedirects_ = HTTPC_DISABLE_FOLLOW_REDIRECTS;
  int ledPin_ = -1;
  uint8_t ledOn_ = HIGH;
  int lastError_ = 0;
  String md5Sum_;
  String user_;
  String password_;
  String authorization_;
  HTTPUpdateStartCB startCallback_;
  HTTPUpdateEndCB endCallback_;
  HTTPUpdateErrorCB errorCallback_;
  HTTPUpdateProgressCB progressCallback_;
};

extern HTTPUpdate httpUpdate;
