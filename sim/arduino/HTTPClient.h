#pragma once
#include <functional>
#include <memory>
#include <vector>

#include "NetworkClient.h"
#include "NetworkClientSecure.h"

#define HTTPCLIENT_DEFAULT_TCP_TIMEOUT (5000)

#define HTTPC_ERROR_CONNECTION_REFUSED (-1)
#define HTTPC_ERROR_SEND_HEADER_FAILED (-2)
#define HTTPC_ERROR_SEND_PAYLOAD_FAILED (-3)
#define HTTPC_ERROR_NOT_CONNECTED (-4)
#define HTTPC_ERROR_CONNECTION_LOST (-5)
#define HTTPC_ERROR_NO_STREAM (-6)
#define HTTPC_ERROR_NO_HTTP_SERVER (-7)
#define HTTPC_ERROR_TOO_LESS_RAM (-8)
#define HTTPC_ERROR_ENCODING (-9)
#define HTTPC_ERROR_STREAM_WRITE (-10)
#define HTTPC_ERROR_READ_TIMEOUT (-11)

#define HTTP_TCP_BUFFER_SIZE (1460)

typedef enum {
  HTTP_CODE_CONTINUE = 100,
  HTTP_CODE_SWITCHING_PROTOCOLS = 101,
  HTTP_CODE_PROCESSING = 102,
  HTTP_CODE_OK = 200,
  HTTP_CODE_CREATED = 201,
  HTTP_CODE_ACCEPTED = 202,
  HTTP_CODE_NON_AUTHORITATIVE_INFORMATION = 203,
  HTTP_CODE_NO_CONTENT = 204,
  HTTP_CODE_RESET_CONTENT = 205,
  HTTP_CODE_PARTIAL_CONTENT = 206,
  HTTP_CODE_MULTIPLE_CHOICES = 300,
  HTTP_CODE_MOVED_PERMANENTLY = 301,
  HTTP_CODE_FOUND = 302,
  HTTP_CODE_SEE_OTHER = 303,
  HTTP_CODE_NOT_MODIFIED = 304,
  HTTP_CODE_USE_PROXY = 305,
  HTTP_CODE_TEMPORARY_REDIRECT = 307,
  HTTP_CODE_PERMANENT_REDIRECT = 308,
  HTTP_CODE_BAD_REQUEST = 400,
  HTTP_CODE_UNAUTHORIZED = 401,
  HTTP_CODE_PAYMENT_REQUIRED = 402,
  HTTP_CODE_FORBIDDEN = 403,
  HTTP_CODE_NOT_FOUND = 404,
  HTTP_CODE_METHOD_NOT_ALLOWED = 405,
  HTTP_CODE_NOT_ACCEPTABLE = 406,
  HTTP_CODE_REQUEST_TIMEOUT = 408,
  HTTP_CODE_CONFLICT = 409,
  HTTP_CODE_GONE = 410,
  HTTP_CODE_LENGTH_REQUIRED = 411,
  HTTP_CODE_PRECONDITION_FAILED = 412,
  HTTP_CODE_PAYLOAD_TOO_LARGE = 413,
  HTTP_CODE_URI_TOO_LONG = 414,
  HTTP_CODE_UNSUPPORTED_MEDIA_TYPE = 415,
  HTTP_CODE_RANGE_NOT_SATISFIABLE = 416,
  HTTP_CODE_EXPECTATION_FAILED = 417,
  HTTP_CODE_TOO_MANY_REQUESTS = 429,
  HTTP_CODE_REQUEST_HEADER_FIELDS_TOO_LARGE = 431,
  HTTP_CODE_INTERNAL_SERVER_ERROR = 500,
  HTTP_CODE_NOT_IMPLEMENTED = 501,
  HTTP_CODE_BAD_GATEWAY = 502,
  HTTP_CODE_SERVICE_UNAVAILABLE = 503,
  HTTP_CODE_GATEWAY_TIMEOUT = 504,
  HTTP_CODE_HTTP_VERSION_NOT_SUPPORTED = 505
} t_http_codes;

typedef enum { HTTPC_TE_IDENTITY, HTTPC_TE_CHUNKED } transferEncoding_t;

typedef enum {
  HTTPC_DISABLE_FOLLOW_REDIRECTS,  // the default
  HTTPC_STRICT_FOLLOW_REDIRECTS,   // 301 and 307 for GET and HEAD only
  HTTPC_FORCE_FOLLOW_REDIRECTS
} followRedirects_t;

/**
 * The core's HTTP client. A request returns the response's status code, or a negative HTTPC_ERROR. A redirect is
 * followed only within one scheme and by the same client object; 308 never is.
 */
class HTTPClient {
 public:
  HTTPClient() = default;
  ~HTTPClient();
  HTTPClient(const HTTPClient&) = delete;
  HTTPClient& operator=(const HTTPClient&) = delete;

  /** `client` must outlive the requests. */
  bool begin(NetworkClient& client, String url);
  bool begin(NetworkClient& client, String host, uint16_t port, String uri = "/", bool https = false);
  /** An https address without a CA certificate switches the checking of certificates off. */
  bool begin(String url);
  bool begin(String url, const char* rootCa);
  bool begin(String host, uint16_t port, String uri = "/");
  bool begin(String host, uint16_t port, String uri, const char* rootCa);
  bool begin(String host, uint16_t port, String uri, const char* rootCa, const char* certificate, const char* key);
  void end();
  bool connected();

  void setReuse(bool reuse) { reuse_ = reuse; }
  void setUserAgent(const String& userAgent) { userAgent_ = userAgent; }
  void setAcceptEncoding(const String& acceptEncoding) { acceptEncoding_ = acceptEncoding; }
  void setAuthorization(const char* user, const char* password);
  void setAuthorization(const char* authorization);
  void setAuthorizationType(const char* type);
  void setConnectTimeout(int32_t timeoutMs) { connectTimeoutMs_ = timeoutMs; }
  void setTimeout(uint16_t timeoutMs);
  void setFollowRedirects(followRedirects_t follow) { followRedirects_ = follow; }
  void setRedirectLimit(uint16_t limit) { redirectLimit_ = limit; }
  bool setURL(const String& url);
  void useHTTP10(bool useHttp10 = true);

  int GET() { return sendRequest("GET"); }
  int PATCH(uint8_t* payload, size_t size) { return sendRequest("PATCH", payload, size); }
  int PATCH(String payload) { return sendRequest("PATCH", payload); }
  int POST(uint8_t* payload, size_t size) { return sendRequest("POST", payload, size); }
  int POST(String payload) { return sendRequest("POST", payload); }
  int PUT(uint8_t* payload, size_t size) { return sendRequest("PUT", payload, size); }
  int PUT(String payload) { return sendRequest("PUT", payload); }
  int sendRequest(const char* type, String payload);
  int sendRequest(const char* type, uint8_t* payload = nullptr, size_t size = 0);
  int sendRequest(const char* type, Stream* stream, size_t size = 0);

  /** Connection, User-Agent, Accept-Encoding and Host are ignored: the client sets them itself. */
  void addHeader(const String& name, const String& value, bool first = false, bool replace = true);
  void collectHeaders(const char* headerKeys[], const size_t headerKeysCount);
  String header(const char* name);
  String header(size_t index);
  String headerName(size_t index);
  int headers() { return static_cast<int>(collected_.size()); }
  bool hasHeader(const char* name);

  /** The response's Content-Length, or -1. */
  int getSize() { return size_; }
  const String& getLocation() { return location_; }
  NetworkClient& getStream();
  NetworkClient* getStreamPtr();
  int writeToStream(Stream* stream);
  String getString();
  static String errorToString(int error);

 private:
  struct Header {
    String key;
    String value;
  };

  bool beginInternal(String url, const char* expectedProtocol);
  void leaveOtherKind(bool ownsClient);
  void disconnect(bool preserveClient);
  void clear();
  int returnError(int error);
  bool connect();
  bool sendHeader(const char* type);
  bool prepareRedirect(int code, const char*& type, uint8_t*& payload, size_t& size);
  int handleHeaderResponse();
  void handleHeaderLine(const String& line);
  int finishHeader();
  int writeToStreamDataBlock(Stream* stream, int size);
  int writeChunks(Stream* stream);

  NetworkClient* client_ = nullptr;
  std::unique_ptr<NetworkClient> ownClient_;
  std::function<std::unique_ptr<NetworkClient>()> makeClient_;

  String host_;
  uint16_t port_ = 0;
  String uri_;
  String protocol_;
  String headers_;
  String userAgent_ = "ESP32HTTPClient";
  String acceptEncoding_ = "identity;q=1,chunked;q=0.1,*;q=0";
  String authorizationType_ = "Basic";
  String authorization_;
  bool reuse_ = true;
  bool useHttp10_ = false;
  int32_t connectTimeoutMs_ = HTTPCLIENT_DEFAULT_TCP_TIMEOUT;
  uint16_t tcpTimeoutMs_ = HTTPCLIENT_DEFAULT_TCP_TIMEOUT;
  followRedirects_t followRedirects_ = HTTPC_DISABLE_FOLLOW_REDIRECTS;
  uint16_t redirectLimit_ = 10;

  std::vector<Header> collected_;
  int returnCode_ = 0;
  int size_ = -1;
  bool canReuse_ = false;
  String location_;
  String transferEncodingText_;
  transferEncoding_t transferEncoding_ = HTTPC_TE_IDENTITY;
};
