// How a WebServer reads a request. Whatever is not understood ends the connection without an answer, as in the core.
#include <Arduino.h>

#include <algorithm>
#include <cstdlib>
#include <string>

#include "WebServer.h"

namespace {

constexpr size_t mostFormArguments = 32;
// RFC 2046's limit. Since core 3.3.8 a longer one is refused (CVE-2026-42854: it used to be copied to the stack).
constexpr unsigned longestBoundary = 70;
// The body is read into one block of heap; there is no larger one on a chip without PSRAM.
constexpr size_t largestBlockBytes = 110'000;

constexpr const char* methodNames[] = {
#define OTTER_HTTP_METHOD(name) #name,
    OTTER_HTTP_METHODS(OTTER_HTTP_METHOD)
#undef OTTER_HTTP_METHOD
};

bool hasBody(HTTPMethod method) {
  return method == HTTP_POST || method == HTTP_PUT || method == HTTP_PATCH || method == HTTP_DELETE;
}

}  // namespace

struct WebServer::Body {
  size_t length = 0;
  bool isForm = false;
  bool isEncoded = false;
  String boundary{};
};

String WebServer::readLine() {
  String line = currentClient_.readStringUntil('\r');
  currentClient_.readStringUntil('\n');
  return line;
}

bool WebServer::parseRequest() {
  for (RequestArgument& header : requestHeaders_) header.value = "";
  if (collectsAllHeaders_) collectAllHeaders();
  postArgs_.clear();
  hostHeader_ = "";
  clientContentLength_ = 0;
  chunked_ = false;
  if (!parseRequestLine()) return false;
  currentHandler_ = nullptr;
  const auto handler = std::find_if(handlers_.begin(), handlers_.end(), [this](const auto& candidate) {
    return candidate->canHandle(*this, currentMethod_, currentUri_);
  });
  if (handler != handlers_.end()) currentHandler_ = handler->get();

  const Body body = parseHeaders();
  if (hasBody(currentMethod_)) return readBody(body, searchText_);
  parseArguments(searchText_);
  return true;
}

bool WebServer::parseRequestLine() {
  const String line = readLine();
  const int uriStart = line.indexOf(' ');
  const int uriEnd = line.indexOf(' ', static_cast<unsigned>(uriStart + 1));
  if (uriStart < 0 || uriEnd < 0) return false;
  const String methodName = line.substring(0, static_cast<unsigned>(uriStart));
  const auto method = std::find(std::begin(methodNames), std::end(methodNames), methodName);
  if (method == std::end(methodNames)) return false;
  currentMethod_ = static_cast<HTTPMethod>(method - std::begin(methodNames));
  String uri = line.substring(static_cast<unsigned>(uriStart + 1), static_cast<unsigned>(uriEnd));
  currentVersion_ = static_cast<uint8_t>(line.substring(static_cast<unsigned>(uriEnd + 8)).toInt());
  const int question = uri.indexOf('?');
  searchText_ = question < 0 ? String() : uri.substring(static_cast<unsigned>(question + 1));
  currentUri_ = question < 0 ? uri : uri.substring(0, static_cast<unsigned>(question));
  return true;
}

WebServer::Body WebServer::parseHeaders() {
  Body body;
  for (String line = readLine(); !line.isEmpty(); line = readLine()) {
    const int colon = line.indexOf(':');
    if (colon < 0) break;
    const String name = line.substring(0, static_cast<unsigned>(colon));
    String value = line.substring(static_cast<unsigned>(colon + 1));
    value.trim();
    collect(name, value);
    if (name.equalsIgnoreCase("Host")) {
      hostHeader_ = value;
    } else if (name.equalsIgnoreCase("Content-Length")) {
      body.length = static_cast<size_t>(std::max(value.toInt(), 0L));
      clientContentLength_ = static_cast<int>(body.length);
    } else if (name.equalsIgnoreCase("Content-Type")) {
      body.isEncoded = value.startsWith("application/x-www-form-urlencoded");
      body.isForm = value.startsWith("multipart/");
      body.boundary = value.substring(static_cast<unsigned>(value.indexOf('=') + 1));
      body.boundary.replace("\"", "");
    }
  }
  return body;
}

bool WebServer::readBody(const Body& body, String& query) {
  if (body.isForm) {
    if (body.boundary.isEmpty() || body.boundary.length() > longestBoundary) return false;
    parseArguments(query);
    return parseForm(body.boundary);
  }
  if (!body.isEncoded && currentHandler_ != nullptr && currentHandler_->canRaw(*this, currentUri_)) {
    parseArguments(query);
    return readRawBody(body.length);
  }
  return readPlainBody(body, query);
}

bool WebServer::readPlainBody(const Body& body, String& query) {
  if (body.length > largestBlockBytes) return false;
  std::string text;
  while (text.size() < body.length) {
    for (int tries = HTTP_MAX_POST_WAIT; currentClient_.available() == 0 && tries > 0; --tries) delay(1);
    const size_t count = std::min(static_cast<size_t>(currentClient_.available()), body.length - text.size());
    if (count == 0) return false;
    const size_t before = text.size();
    text.resize(before + count);
    text.resize(before + currentClient_.readBytes(text.data() + before, count));
  }
  // As a C string, as in the core: a form or body ends at its first NUL.
  if (body.isEncoded && body.length > 0) {
    if (!query.isEmpty()) query += '&';
    query += text.c_str();
  }
  parseArguments(query);
  if (!body.isEncoded && body.length > 0) currentArgs_.push_back({"plain", text.c_str()});
  return true;
}

bool WebServer::readRawBody(size_t length) {
  currentRaw_ = std::make_unique<HTTPRaw>();
  currentRaw_->status = RAW_START;
  currentHandler_->raw(*this, currentUri_, *currentRaw_);
  currentRaw_->status = RAW_WRITE;
  while (currentRaw_->totalSize < length) {
    const size_t wanted = std::min<size_t>(HTTP_RAW_BUFLEN, length - currentRaw_->totalSize);
    currentRaw_->currentSize = currentClient_.readBytes(currentRaw_->buf, wanted);
    currentRaw_->totalSize += currentRaw_->currentSize;
    if (currentRaw_->currentSize == 0) {
      currentRaw_->status = RAW_ABORTED;
      currentHandler_->raw(*this, currentUri_, *currentRaw_);
      return false;
    }
    currentHandler_->raw(*this, currentUri_, *currentRaw_);
  }
  currentRaw_->status = RAW_END;
  currentHandler_->raw(*this, currentUri_, *currentRaw_);
  return true;
}

void WebServer::parseArguments(const String& data) {
  currentArgs_.clear();
  for (unsigned position = 0; position < data.length();) {
    const int ampersand = data.indexOf('&', position);
    const unsigned end = ampersand < 0 ? data.length() : static_cast<unsigned>(ampersand);
    const int equals = data.indexOf('=', position);
    if (equals >= 0 && static_cast<unsigned>(equals) < end) {
      currentArgs_.push_back({urlDecode(data.substring(position, static_cast<unsigned>(equals))),
                              urlDecode(data.substring(static_cast<unsigned>(equals) + 1, end))});
    }
    position = end + 1;
  }
}

String WebServer::urlDecode(const String& text) {
  String decoded;
  for (unsigned index = 0; index < text.length(); ++index) {
    const char character = text[index];
    if (character == '%' && index + 2 < text.length()) {
      const char digits[] = {text[index + 1], text[index + 2], '\0'};
      decoded += static_cast<char>(std::strtol(digits, nullptr, 16));
      index += 2;
    } else {
      decoded += character == '+' ? ' ' : character;
    }
  }
  return decoded;
}

bool WebServer::parseForm(const String& boundary) {
  String line;
  for (int tries = 0; tries < 3 && line.isEmpty(); ++tries) line = currentClient_.readStringUntil('\r');
  currentClient_.readStringUntil('\n');
  if (line != "--" + boundary) return false;
  for (bool isLast = false; !isLast;) {
    if (!parseFormPart(boundary, isLast)) return false;
  }
  return true;
}

bool WebServer::parseFormPart(const String& boundary, bool& isLast) {
  const String disposition = readLine();
  const int nameStart = disposition.indexOf('=');
  if (!disposition.substring(0, 19).equalsIgnoreCase("Content-Disposition") || nameStart < 0) return false;
  String name = disposition.substring(static_cast<unsigned>(nameStart) + 2);
  const int fileStart = name.indexOf('=');
  String fileName;
  if (fileStart >= 0) {
    fileName = name.substring(static_cast<unsigned>(fileStart) + 2, name.length() - 1);
    name = name.substring(0, static_cast<unsigned>(name.indexOf('"')));
    if (fileName == "blob" && hasArg("filename")) fileName = arg("filename");
  } else if (!name.isEmpty()) {
    name.remove(name.length() - 1);
  }
  String type = "text/plain";
  String line = readLine();
  if (line.substring(0, 12).equalsIgnoreCase("Content-Type")) {
    type = line.substring(static_cast<unsigned>(line.indexOf(':') + 2));
    readLine();
  }
  if (fileStart >= 0) {
    currentUpload_ = std::make_unique<HTTPUpload>();
    currentUpload_->status = UPLOAD_FILE_START;
    currentUpload_->name = name;
    currentUpload_->filename = fileName;
    currentUpload_->type = type;
    return receiveFile(boundary, isLast);
  }
  String value;
  for (line = readLine(); !line.startsWith("--" + boundary); line = readLine()) {
    // Where the core would wait for ever for the end of a broken form, the connection's end must be noticed.
    if (line.isEmpty() && !currentClient_.connected() && currentClient_.available() == 0) return false;
    if (!value.isEmpty()) value += "\n";
    value += line;
  }
  if (postArgs_.size() == mostFormArguments) return false;
  postArgs_.push_back({name, value});
  isLast = line == "--" + boundary + "--";
  return true;
}

void WebServer::callUpload() {
  if (currentHandler_ != nullptr && currentHandler_->canUpload(*this, currentUri_)) {
    currentHandler_->upload(*this, currentUri_, *currentUpload_);
  }
}

void WebServer::uploadByte(uint8_t byte) {
  if (currentUpload_->currentSize == HTTP_UPLOAD_BUFLEN) {
    callUpload();
    currentUpload_->totalSize += currentUpload_->currentSize;
    currentUpload_->currentSize = 0;
  }
  currentUpload_->buf[currentUpload_->currentSize++] = byte;
}

int WebServer::readUploadByte() {
  const unsigned long start = millis();
  for (;;) {
    const int byte = currentClient_.read();
    if (byte >= 0) return byte;
    if (!currentClient_.connected() || millis() - start >= currentClient_.getTimeout()) return -1;
    delay(2);
  }
}

// The end of a file is the line break and the boundary behind it: what only begins like that belongs to the file.
bool WebServer::receiveFile(const String& boundary, bool& isLast) {
  callUpload();
  currentUpload_->status = UPLOAD_FILE_WRITE;
  const std::string end = std::string("\r\n--") + boundary.c_str();
  size_t matched = 0;
  while (matched < end.size()) {
    const int byte = readUploadByte();
    if (byte < 0) return abortUpload();
    if (byte == static_cast<unsigned char>(end[matched])) {
      ++matched;
      continue;
    }
    for (size_t index = 0; index < matched; ++index) uploadByte(static_cast<uint8_t>(end[index]));
    matched = byte == '\r' ? 1 : 0;
    if (matched == 0) uploadByte(static_cast<uint8_t>(byte));
  }
  callUpload();
  currentUpload_->totalSize += currentUpload_->currentSize;
  currentUpload_->status = UPLOAD_FILE_END;
  callUpload();
  isLast = readLine() == "--";
  return true;
}

bool WebServer::abortUpload() {
  currentUpload_->status = UPLOAD_FILE_ABORTED;
  callUpload();
  return false;
}
