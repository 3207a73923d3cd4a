#include "WebServer.h"

#include <Arduino.h>

#include <algorithm>

namespace {

constexpr std::pair<int, const char*> reasonPhrases[] = {
    {100, "Continue"},
    {101, "Switching Protocols"},
    {200, "OK"},
    {201, "Created"},
    {202, "Accepted"},
    {203, "Non-Authoritative Information"},
    {204, "No Content"},
    {205, "Reset Content"},
    {206, "Partial Content"},
    {300, "Multiple Choices"},
    {301, "Moved Permanently"},
    {302, "Found"},
    {303, "See Other"},
    {304, "Not Modified"},
    {305, "Use Proxy"},
    {307, "Temporary Redirect"},
    {400, "Bad Request"},
    {401, "Unauthorized"},
    {402, "Payment Required"},
    {403, "Forbidden"},
    {404, "Not Found"},
    {405, "Method Not Allowed"},
    {406, "Not Acceptable"},
    {407, "Proxy Authentication Required"},
    {408, "Request Time-out"},
    {409, "Conflict"},
    {410, "Gone"},
    {411, "Length Required"},
    {412, "Precondition Failed"},
    {413, "Request Entity Too Large"},
    {414, "Request-URI Too Large"},
    {415, "Unsupported Media Type"},
    {416, "Requested range not satisfiable"},
    {417, "Expectation Failed"},
    {500, "Internal Server Error"},
    {501, "Not Implemented"},
    {502, "Bad Gateway"},
    {503, "Service Unavailable"},
    {504, "Gateway Time-out"},
    {505, "HTTP Version not supported"},
};

class FunctionRequestHandler : public RequestHandler {
 public:
  FunctionRequestHandler(const Uri& uri, HTTPMethod method, WebServer::THandlerFunction handler,
                         WebServer::THandlerFunction uploadHandler)
      : uri_(uri.clone()), method_(method), handler_(std::move(handler)), uploadHandler_(std::move(uploadHandler)) {
    uri_->initPathArgs(pathArgs);
  }

  bool canHandle(WebServer& server, HTTPMethod method, const String& uri) override {
    if (method_ != HTTP_ANY && method_ != method) return false;
    return uri_->canHandle(uri, pathArgs) && (!filter_ || filter_(server));
  }
  bool canUpload(WebServer& server, const String& uri) override {
    return uploadHandler_ && canHandle(server, HTTP_POST, uri);
  }
  bool canRaw(WebServer& server, const String& uri) override {
    return uploadHandler_ && method_ != HTTP_GET && (!filter_ || filter_(server)) && uri_->canHandle(uri, pathArgs);
  }
  bool handle(WebServer& server, HTTPMethod method, const String& uri) override {
    if (!canHandle(server, method, uri)) return false;
    handler_();
    return true;
  }
  void upload(WebServer& server, const String& uri, HTTPUpload& upload) override {
    (void)upload;
    if (canUpload(server, uri)) uploadHandler_();
  }
  void raw(WebServer& server, const String& uri, HTTPRaw& raw) override {
    (void)raw;
    if (canRaw(server, uri)) uploadHandler_();
  }
  RequestHandler& setFilter(std::function<bool(WebServer&)> filter) override {
    filter_ = std::move(filter);
    return *this;
  }

 private:
  std::unique_ptr<Uri> uri_;
  HTTPMethod method_;
  WebServer::THandlerFunction handler_;
  WebServer::THandlerFunction uploadHandler_;
  std::function<bool(WebServer&)> filter_;
};

bool hasLineBreak(const String& text) {
  return text.indexOf('\r') >= 0 || text.indexOf('\n') >= 0;
}

}  // namespace

WebServer::WebServer(int port) : server_(static_cast<uint16_t>(port)) {}
WebServer::WebServer(IPAddress address, int port) : server_(address, static_cast<uint16_t>(port)) {}
WebServer::~WebServer() {
  server_.close();
}

void WebServer::begin() {
  begin(0);
}

void WebServer::begin(uint16_t port) {
  close();
  server_.begin(port);
  server_.setNoDelay(true);
}

void WebServer::close() {
  server_.close();
  currentStatus_ = HC_NONE;
  if (requestHeaders_.empty()) collectHeaders(nullptr, 0);
}

RequestHandler& WebServer::on(const Uri& uri, THandlerFunction handler) {
  return on(uri, HTTP_ANY, std::move(handler));
}

RequestHandler& WebServer::on(const Uri& uri, HTTPMethod method, THandlerFunction handler) {
  return on(uri, method, std::move(handler), fileUploadHandler_);
}

RequestHandler& WebServer::on(const Uri& uri, HTTPMethod method, THandlerFunction handler,
                              THandlerFunction uploadHandler) {
  addHandler(new FunctionRequestHandler(uri, method, std::move(handler), std::move(uploadHandler)));
  return *handlers_.back();
}

void WebServer::addHandler(RequestHandler* handler) {
  handlers_.emplace_back(handler);
}

bool WebServer::removeHandler(RequestHandler* handler) {
  return std::erase_if(handlers_, [&](const auto& own) { return own.get() == handler; }) > 0;
}

bool WebServer::removeRoute(const String& uri, HTTPMethod method) {
  return std::erase_if(handlers_, [&](const auto& own) { return own->canHandle(*this, method, uri); }) > 0;
}

void WebServer::onNotFound(THandlerFunction handler) {
  notFoundHandler_ = std::move(handler);
}
void WebServer::onFileUpload(THandlerFunction handler) {
  fileUploadHandler_ = std::move(handler);
}

void WebServer::handleClient() {
  if (currentStatus_ == HC_NONE) {
    currentClient_ = server_.accept();
    if (!currentClient_) {
      if (idleDelay_) delay(1);
      return;
    }
    currentStatus_ = HC_WAIT_READ;
    statusChange_ = millis();
  }
  if (currentClient_.connected() && handleWaitingClient()) return yield();
  currentClient_ = NetworkClient();
  currentStatus_ = HC_NONE;
  currentUpload_.reset();
  currentRaw_.reset();
}

// Whether the client is kept for the next call.
bool WebServer::handleWaitingClient() {
  if (currentStatus_ == HC_WAIT_CLOSE) {
    if (currentClient_.isSSE()) statusChange_ = millis();
    return millis() - statusChange_ <= HTTP_MAX_CLOSE_WAIT;
  }
  if (currentClient_.available() == 0) return millis() - statusChange_ <= HTTP_MAX_DATA_WAIT;
  currentClient_.setTimeout(HTTP_MAX_SEND_WAIT);
  if (!parseRequest()) return false;
  contentLength_ = CONTENT_LENGTH_NOT_SET;
  responseCode_ = 0;
  responseHeaders_.clear();
  handleRequest();
  if (!currentClient_.isSSE()) return false;
  currentStatus_ = HC_WAIT_CLOSE;
  statusChange_ = millis();
  return true;
}

void WebServer::handleRequest() {
  const bool isHandled = currentHandler_ != nullptr && currentHandler_->handle(*this, currentMethod_, currentUri_);
  if (!isHandled && notFoundHandler_) {
    notFoundHandler_();
  } else if (!isHandled) {
    send(404, String("text/html"), String(F("Not found: ")) + currentUri_);
  }
  if (chunked_) sendContent("");
  currentUri_ = "";
}

void WebServer::sendHeader(const String& name, const String& value, bool first) {
  if (hasLineBreak(name) || hasLineBreak(value)) return;
  responseHeaders_.insert(first ? responseHeaders_.begin() : responseHeaders_.end(), {name, value});
}

void WebServer::sendHead(int code, const char* contentType, size_t contentLength) {
  responseCode_ = code;
  sendHeader("Content-Type", contentType == nullptr ? "text/html" : contentType, true);
  if (contentLength_ == CONTENT_LENGTH_NOT_SET) {
    sendHeader("Content-Length", String(static_cast<unsigned long>(contentLength)));
  } else if (contentLength_ != CONTENT_LENGTH_UNKNOWN) {
    sendHeader("Content-Length", String(static_cast<unsigned long>(contentLength_)));
  } else if (currentVersion_ > 0) {
    chunked_ = true;
    sendHeader("Accept-Ranges", "none");
    sendHeader("Transfer-Encoding", "chunked");
  }
  if (corsEnabled_) {
    for (const char* what : {"Origin", "Methods", "Headers"}) {
      sendHeader(String("Access-Control-Allow-") + what, "*");
    }
  }
  sendHeader("Connection", "close");
  String head = version() + ' ' + code + ' ' + responseCodeToString(code) + "\r\n";
  for (const RequestArgument& header : responseHeaders_) head += header.key + ": " + header.value + "\r\n";
  head += "\r\n";
  currentClient_.write(head.c_str(), head.length());
}

void WebServer::send(int code, const char* contentType, const String& content) {
  sendHead(code, contentType, content.length());
  if (content.length() > 0) sendContent(content);
}

void WebServer::send(int code, char* contentType, const String& content) {
  send(code, static_cast<const char*>(contentType), content);
}

void WebServer::send(int code, const String& contentType, const String& content) {
  send(code, contentType.c_str(), content);
}

void WebServer::send(int code, const char* contentType, const char* content) {
  send(code, contentType, String(content));
}

void WebServer::send_P(int code, PGM_P contentType, PGM_P content) {
  send_P(code, contentType, content, content == nullptr ? 0 : strlen(content));
}

void WebServer::send_P(int code, PGM_P contentType, PGM_P content, size_t contentLength) {
  sendHead(code, contentType, contentLength);
  sendContent(content, contentLength);
}

void WebServer::sendContent(const char* content, size_t contentLength) {
  if (!chunked_) {
    currentClient_.write(content, contentLength);
    return;
  }
  char size[19];
  snprintf(size, sizeof size, "%lx\r\n", static_cast<unsigned long>(contentLength));
  currentClient_.write(size, strlen(size));
  currentClient_.write(content, contentLength);
  currentClient_.write("\r\n", 2);
  if (contentLength == 0) chunked_ = false;
}

void WebServer::startFile(size_t fileSize, const String& fileName, const String& contentType, int code) {
  setContentLength(fileSize);
  if (fileName.endsWith(".gz") && contentType != "application/x-gzip" && contentType != "application/octet-stream") {
    sendHeader("Content-Encoding", "gzip");
  }
  send(code, contentType, "");
  setContentLength(CONTENT_LENGTH_NOT_SET);
}

String WebServer::responseCodeToString(int code) {
  const auto row = std::find_if(std::begin(reasonPhrases), std::end(reasonPhrases),
                                [&](const auto& entry) { return entry.first == code; });
  return row == std::end(reasonPhrases) ? "" : row->second;
}
