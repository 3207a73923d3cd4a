#include <Arduino.h>

#include <algorithm>
#include <cstdlib>

#include "HTTPClient.h"
#include "StreamString.h"

namespace {

constexpr std::pair<int, const char*> errorTexts[] = {
    {HTTPC_ERROR_CONNECTION_REFUSED, "connection refused"},
    {HTTPC_ERROR_SEND_HEADER_FAILED, "send header failed"},
    {HTTPC_ERROR_SEND_PAYLOAD_FAILED, "send payload failed"},
    {HTTPC_ERROR_NOT_CONNECTED, "not connected"},
    {HTTPC_ERROR_CONNECTION_LOST, "connection lost"},
    {HTTPC_ERROR_NO_STREAM, "no stream"},
    {HTTPC_ERROR_NO_HTTP_SERVER, "no HTTP server"},
    {HTTPC_ERROR_TOO_LESS_RAM, "not enough ram"},
    {HTTPC_ERROR_ENCODING, "Transfer-Encoding not supported"},
    {HTTPC_ERROR_STREAM_WRITE, "Stream write error"},
    {HTTPC_ERROR_READ_TIMEOUT, "read Timeout"},
};

constexpr unsigned long headerPollMs = 10;

}  // namespace

int HTTPClient::handleHeaderResponse() {
  if (!connected()) return HTTPC_ERROR_NOT_CONNECTED;
  returnCode_ = 0;
  size_ = -1;
  canReuse_ = reuse_;
  location_ = "";
  transferEncodingText_ = "";
  transferEncoding_ = HTTPC_TE_IDENTITY;
  for (Header& header : collected_) header.value = "";
  bool isFirstLine = true;
  unsigned long lastDataTime = millis();
  while (connected()) {
    if (client_->available() <= 0) {
      if (millis() - lastDataTime > tcpTimeoutMs_) return HTTPC_ERROR_READ_TIMEOUT;
      delay(headerPollMs);
      continue;
    }
    String line = client_->readStringUntil('\n');
    line.trim();
    lastDataTime = millis();
    if (isFirstLine) {
      isFirstLine = false;
      if (canReuse_ && line.startsWith("HTTP/1.")) canReuse_ = line[7] != '0';
      const unsigned codeStart = static_cast<unsigned>(line.indexOf(' ') + 1);
      const int codeEnd = line.indexOf(' ', codeStart);
      returnCode_ = static_cast<int>(
          line.substring(codeStart, codeEnd < 0 ? line.length() : static_cast<unsigned>(codeEnd)).toInt());
    } else if (!line.isEmpty()) {
      handleHeaderLine(line);
    }
    if (line.isEmpty()) return finishHeader();
  }
  return HTTPC_ERROR_CONNECTION_LOST;
}

void HTTPClient::handleHeaderLine(const String& line) {
  const int colon = line.indexOf(':');
  if (colon <= 0) return;
  const String name = line.substring(0, static_cast<unsigned>(colon));
  String value = line.substring(static_cast<unsigned>(colon) + 1);
  value.trim();
  if (name.equalsIgnoreCase("Content-Length")) size_ = static_cast<int>(value.toInt());
  if (canReuse_ && name.equalsIgnoreCase("Connection")) {
    canReuse_ = !(value.indexOf("close") >= 0 && value.indexOf("keep-alive") < 0);
  }
  if (name.equalsIgnoreCase("Transfer-Encoding")) transferEncodingText_ = value;
  if (name.equalsIgnoreCase("Location")) location_ = value;
  const auto wanted = std::find_if(collected_.begin(), collected_.end(),
                                   [&](const Header& header) { return header.key.equalsIgnoreCase(name); });
  if (wanted != collected_.end()) wanted->value = value;
}

int HTTPClient::finishHeader() {
  if (transferEncodingText_.equalsIgnoreCase("chunked")) {
    transferEncoding_ = HTTPC_TE_CHUNKED;
  } else if (!transferEncodingText_.isEmpty() && !transferEncodingText_.equalsIgnoreCase("identity")) {
    return HTTPC_ERROR_ENCODING;
  }
  return returnCode_ != 0 ? returnCode_ : HTTPC_ERROR_NO_HTTP_SERVER;
}

int HTTPClient::returnError(int error) {
  if (error >= 0) return error;
  log_w("error(%d): %s", error, errorToString(error).c_str());
  if (connected()) client_->stop();
  return error;
}

String HTTPClient::errorToString(int error) {
  const auto row = std::find_if(std::begin(errorTexts), std::end(errorTexts),
                                [&](const auto& entry) { return entry.first == error; });
  return row == std::end(errorTexts) ? "" : row->second;
}

NetworkClient& HTTPClient::getStream() {
  static NetworkClient empty;
  return connected() ? *client_ : empty;
}

NetworkClient* HTTPClient::getStreamPtr() {
  return connected() ? client_ : nullptr;
}

int HTTPClient::writeToStream(Stream* stream) {
  if (stream == nullptr) return returnError(HTTPC_ERROR_NO_STREAM);
  if (!connected()) return returnError(HTTPC_ERROR_NOT_CONNECTED);
  const int count = transferEncoding_ == HTTPC_TE_CHUNKED ? writeChunks(stream) : writeToStreamDataBlock(stream, size_);
  if (count < 0) return returnError(count);
  disconnect(true);
  return count;
}

int HTTPClient::writeChunks(Stream* stream) {
  int announced = 0;
  int written = 0;
  for (;;) {
    if (!connected()) return HTTPC_ERROR_CONNECTION_LOST;
    String chunkHeader = client_->readStringUntil('\n');
    if (chunkHeader.isEmpty()) return HTTPC_ERROR_READ_TIMEOUT;
    chunkHeader.trim();
    const int length = static_cast<int>(std::strtol(chunkHeader.c_str(), nullptr, 16));
    announced += length;
    if (length > 0) {
      const int count = writeToStreamDataBlock(stream, length);
      if (count < 0) return count;
      written += count;
    } else {
      if (size_ <= 0) size_ = announced;
      if (written != size_) return HTTPC_ERROR_STREAM_WRITE;
    }
    char lineBreak[2] = {};
    if (client_->readBytes(lineBreak, 2) != 2 || lineBreak[0] != '\r' || lineBreak[1] != '\n') {
      return HTTPC_ERROR_READ_TIMEOUT;
    }
    if (length <= 0) return written;
  }
}

// There is no time-out here in the core: it ends with the announced length or with the connection.
int HTTPClient::writeToStreamDataBlock(Stream* stream, int size) {
  uint8_t buffer[HTTP_TCP_BUFFER_SIZE];
  int written = 0;
  while (connected() && (size < 0 || written < size)) {
    const int waiting = client_->available();
    if (waiting <= 0) {
      delay(1);
      continue;
    }
    int part = std::min<int>(waiting, sizeof buffer);
    if (size > 0) part = std::min(part, size - written);
    const size_t count = client_->readBytes(buffer, static_cast<size_t>(part));
    if (stream->write(buffer, count) != count || stream->getWriteError() != 0) return HTTPC_ERROR_STREAM_WRITE;
    written += static_cast<int>(count);
  }
  return size > 0 && written != size ? HTTPC_ERROR_STREAM_WRITE : written;
}

String HTTPClient::getString() {
  StreamString text;
  if (size_ != 0 && size_ >= -1 && text.reserve(static_cast<unsigned>(size_ + 1))) writeToStream(&text);
  return text;
}

void HTTPClient::collectHeaders(const char* headerKeys[], const size_t headerKeysCount) {
  collected_.clear();
  for (size_t index = 0; index < headerKeysCount; ++index) collected_.push_back({headerKeys[index], ""});
}

String HTTPClient::header(const char* name) {
  const auto found = std::find_if(collected_.begin(), collected_.end(),
                                  [&](const Header& header) { return header.key.equalsIgnoreCase(name); });
  return found == collected_.end() ? String() : found->value;
}

String HTTPClient::header(size_t index) {
  return index < collected_.size() ? collected_[index].value : String();
}
String HTTPClient::headerName(size_t index) {
  return index < collected_.size() ? collected_[index].key : String();
}
bool HTTPClient::hasHeader(const char* name) {
  return header(name).length() > 0;
}
