#pragma once
#include <functional>
#include <memory>
#include <type_traits>
#include <vector>

#include "HTTP_Method.h"
#include "Network.h"
#include "Uri.h"
#include "detail/RequestHandler.h"

enum HTTPUploadStatus { UPLOAD_FILE_START, UPLOAD_FILE_WRITE, UPLOAD_FILE_END, UPLOAD_FILE_ABORTED };
enum HTTPRawStatus { RAW_START, RAW_WRITE, RAW_END, RAW_ABORTED };
enum HTTPClientStatus { HC_NONE, HC_WAIT_READ, HC_WAIT_CLOSE };
enum HTTPAuthMethod { BASIC_AUTH, DIGEST_AUTH, OTHER_AUTH };

#define HTTP_DOWNLOAD_UNIT_SIZE 1436
#define HTTP_UPLOAD_BUFLEN 1436
#define HTTP_RAW_BUFLEN 1436
#define HTTP_MAX_DATA_WAIT 5000   // ms to wait for the client to send the request
#define HTTP_MAX_POST_WAIT 5000   // ms to wait for POST data to arrive
#define HTTP_MAX_SEND_WAIT 5000   // ms to wait for a part of the request
#define HTTP_MAX_CLOSE_WAIT 2000  // ms to wait for the client to close the connection
#define HTTP_MAX_BASIC_AUTH_LEN 256

#define CONTENT_LENGTH_UNKNOWN ((size_t)-1)
#define CONTENT_LENGTH_NOT_SET ((size_t)-2)

struct HTTPUpload {
  HTTPUploadStatus status;
  String filename;
  String name;
  String type;
  size_t totalSize;
  size_t currentSize;
  uint8_t buf[HTTP_UPLOAD_BUFLEN];
};

struct HTTPRaw {
  HTTPRawStatus status;
  size_t totalSize;
  size_t currentSize;
  uint8_t buf[HTTP_RAW_BUFLEN];
  void* data;
};

/** The core's HTTP server: one client at a time, inside handleClient(), with limits of seconds and not of bytes. */
class WebServer {
 public:
  explicit WebServer(int port = 80);
  WebServer(IPAddress address, int port = 80);
  virtual ~WebServer();
  WebServer(const WebServer&) = delete;
  WebServer& operator=(const WebServer&) = delete;

  virtual void begin();
  virtual void begin(uint16_t port);
  virtual void handleClient();
  virtual void close();
  void stop() { close(); }

  const String AuthTypeDigest = F("Digest");
  const String AuthTypeBasic = F("Basic");
  /** Returns the password to compare with (the caller deletes it), or null to refuse. */
  typedef std::function<String*(HTTPAuthMethod mode, String enteredUsernameOrReq, String extraParams[])>
      THandlerFunctionAuthCheck;
  bool authenticate(THandlerFunctionAuthCheck check);
  bool authenticate(const char* username, const char* password);
  bool authenticateBasicSHA1(const char* username, const char* sha1AsBase64orHex);
  void requestAuthentication(HTTPAuthMethod mode = BASIC_AUTH, const char* realm = nullptr,
                             const String& authFailMsg = String(""));

  typedef std::function<void(void)> THandlerFunction;
  RequestHandler& on(const Uri& uri, THandlerFunction handler);
  RequestHandler& on(const Uri& uri, HTTPMethod method, THandlerFunction handler);
  RequestHandler& on(const Uri& uri, HTTPMethod method, THandlerFunction handler, THandlerFunction uploadHandler);
  bool removeRoute(const char* uri, HTTPMethod method = HTTP_ANY) { return removeRoute(String(uri), method); }
  bool removeRoute(const String& uri, HTTPMethod method = HTTP_ANY);
  void addHandler(RequestHandler* handler);
  bool removeHandler(RequestHandler* handler);
  void onNotFound(THandlerFunction handler);
  void onFileUpload(THandlerFunction handler);

  String uri() const { return currentUri_; }
  HTTPMethod method() const { return currentMethod_; }
  virtual NetworkClient& client() { return currentClient_; }
  HTTPUpload& upload() { return *currentUpload_; }
  HTTPRaw& raw() { return *currentRaw_; }

  String pathArg(unsigned int index) const;
  String arg(const String& name) const;
  String arg(int index) const;
  String argName(int index) const;
  int args() const;
  bool hasArg(const String& name) const;

  /** Keeps these request headers, and Authorization and If-None-Match; a second call replaces the first list. */
  void collectHeaders(const char* headerKeys[], const size_t headerKeysCount);
  template <typename... Names>
  requires(std::is_convertible_v<const Names&, const char*>&&...) void collectHeaders(const Names&... names) {
    const char* keys[] = {(static_cast<const char*>(names))...};
    collectHeaders(keys, sizeof...(names));
  }
  void collectAllHeaders();
  String header(const String& name) const;
  String header(int index) const;
  String headerName(int index) const;
  int headers() const;
  bool hasHeader(const String& name) const;
  int clientContentLength() const { return clientContentLength_; }
  String hostHeader() const { return hostHeader_; }

  int responseCode() { return responseCode_; }
  int responseHeaders() { return static_cast<int>(responseHeaders_.size()); }
  const String& responseHeader(String name) const;
  const String& responseHeader(int index) const;
  const String& responseHeaderName(int index) const;
  bool hasResponseHeader(const String& name) const;

  void send(int code, const char* contentType = nullptr, const String& content = String(""));
  void send(int code, char* contentType, const String& content);
  void send(int code, const String& contentType, const String& content);
  void send(int code, const char* contentType, const char* content);
  void send_P(int code, PGM_P contentType, PGM_P content);
  void send_P(int code, PGM_P contentType, PGM_P content, size_t contentLength);

  void enableDelay(bool value) { idleDelay_ = value; }
  void enableCORS(bool value = true) { corsEnabled_ = value; }
  void enableCrossOrigin(bool value = true) { enableCORS(value); }

  void setContentLength(const size_t contentLength) { contentLength_ = contentLength; }
  /** A name or value with a line break is dropped. */
  void sendHeader(const String& name, const String& value, bool first = false);
  void sendContent(const String& content) { sendContent(content.c_str(), content.length()); }
  void sendContent(const char* content, size_t contentLength);
  void sendContent_P(PGM_P content) { sendContent(content, strlen(content)); }
  void sendContent_P(PGM_P content, size_t size) { sendContent(content, size); }

  static String urlDecode(const String& text);
  static String responseCodeToString(int code);
  String version() const { return String(F("HTTP/1.")) + currentVersion_; }

  template <typename T>
  size_t streamFile(T& file, const String& contentType, const int code = 200) {
    startFile(file.size(), file.name(), contentType, code);
    return currentClient_.write(file);
  }

 protected:
  struct RequestArgument {
    String key;
    String value;
  };

 private:
  bool parseRequest();
  bool parseRequestLine();
  struct Body;
  Body parseHeaders();
  bool readBody(const Body& body, String& query);
  bool readPlainBody(const Body& body, String& query);
  bool readRawBody(size_t length);
  bool parseForm(const String& boundary);
  bool parseFormPart(const String& boundary, bool& isLast);
  bool receiveFile(const String& boundary, bool& isLast);
  bool abortUpload();
  void uploadByte(uint8_t byte);
  int readUploadByte();
  void callUpload();
  String readLine();
  void parseArguments(const String& data);
  void collect(const String& name, const String& value);
  bool isAuthorizedBasic(String request, const THandlerFunctionAuthCheck& check);
  bool isAuthorizedDigest(const String& request, const THandlerFunctionAuthCheck& check);
  void handleRequest();
  bool handleWaitingClient();
  void sendHead(int code, const char* contentType, size_t contentLength);
  void startFile(size_t fileSize, const String& fileName, const String& contentType, int code);

  NetworkServer server_;
  NetworkClient currentClient_;
  HTTPMethod currentMethod_ = HTTP_ANY;
  String currentUri_;
  uint8_t currentVersion_ = 0;
  HTTPClientStatus currentStatus_ = HC_NONE;
  unsigned long statusChange_ = 0;
  bool idleDelay_ = true;
  bool corsEnabled_ = false;
  bool chunked_ = false;

  std::vector<std::unique_ptr<RequestHandler>> handlers_;
  RequestHandler* currentHandler_ = nullptr;
  THandlerFunction notFoundHandler_;
  THandlerFunction fileUploadHandler_;

  String searchText_;
  std::vector<RequestArgument> currentArgs_;
  std::vector<RequestArgument> postArgs_;
  std::unique_ptr<HTTPUpload> currentUpload_;
  std::unique_ptr<HTTPRaw> currentRaw_;
  std::vector<RequestArgument> requestHeaders_;
  bool collectsAllHeaders_ = false;
  String hostHeader_;
  int clientContentLength_ = 0;

  size_t contentLength_ = CONTENT_LENGTH_NOT_SET;
  int responseCode_ = 0;
  std::vector<RequestArgument> responseHeaders_;

  String nonce_;
  String opaque_;
  String realm_;
};
