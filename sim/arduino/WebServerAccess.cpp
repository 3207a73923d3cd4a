// What a WebServer's handlers ask about the request and the response.
#include <algorithm>

#include "WebServer.h"

namespace {

template <typename List>
auto findKey(const List& list, const String& name) {
  return std::find_if(list.begin(), list.end(), [&](const auto& entry) { return entry.key.equalsIgnoreCase(name); });
}

template <typename List>
const String& keyAt(const List& list, int index) {
  return index >= 0 && index < static_cast<int>(list.size()) ? list[static_cast<size_t>(index)].key : emptyString;
}

template <typename List>
const String& valueAt(const List& list, int index) {
  return index >= 0 && index < static_cast<int>(list.size()) ? list[static_cast<size_t>(index)].value : emptyString;
}

}  // namespace

String WebServer::pathArg(unsigned int index) const {
  return currentHandler_ == nullptr ? String() : currentHandler_->pathArg(index);
}

String WebServer::arg(const String& name) const {
  for (const auto* list : {&postArgs_, &currentArgs_}) {
    for (const RequestArgument& argument : *list) {
      if (argument.key == name) return argument.value;
    }
  }
  return "";
}

bool WebServer::hasArg(const String& name) const {
  const auto isNamed = [&](const RequestArgument& argument) { return argument.key == name; };
  return std::any_of(postArgs_.begin(), postArgs_.end(), isNamed) ||
         std::any_of(currentArgs_.begin(), currentArgs_.end(), isNamed);
}

String WebServer::arg(int index) const {
  return valueAt(currentArgs_, index);
}
String WebServer::argName(int index) const {
  return keyAt(currentArgs_, index);
}
int WebServer::args() const {
  return static_cast<int>(currentArgs_.size());
}

void WebServer::collectAllHeaders() {
  requestHeaders_ = {{"Authorization", ""}, {"If-None-Match", ""}};
  collectsAllHeaders_ = true;
}

void WebServer::collectHeaders(const char* headerKeys[], const size_t headerKeysCount) {
  collectAllHeaders();
  collectsAllHeaders_ = false;
  for (size_t index = 0; index < headerKeysCount; ++index) requestHeaders_.push_back({headerKeys[index], ""});
}

void WebServer::collect(const String& name, const String& value) {
  for (RequestArgument& header : requestHeaders_) {
    if (!header.key.equalsIgnoreCase(name)) continue;
    header.value = value;
    return;
  }
  if (collectsAllHeaders_) requestHeaders_.push_back({name, value});
}

String WebServer::header(const String& name) const {
  const auto found = findKey(requestHeaders_, name);
  return found == requestHeaders_.end() ? String() : found->value;
}

String WebServer::header(int index) const {
  return valueAt(requestHeaders_, index);
}
String WebServer::headerName(int index) const {
  return keyAt(requestHeaders_, index);
}
int WebServer::headers() const {
  return static_cast<int>(requestHeaders_.size());
}
bool WebServer::hasHeader(const String& name) const {
  return header(name).length() > 0;
}

const String& WebServer::responseHeader(String name) const {
  const auto found = findKey(responseHeaders_, name);
  return found == responseHeaders_.end() ? emptyString : found->value;
}
const String& WebServer::responseHeader(int index) const {
  return valueAt(responseHeaders_, index);
}
const String& WebServer::responseHeaderName(int index) const {
  return keyAt(responseHeaders_, index);
}
bool WebServer::hasResponseHeader(const String& name) const {
  return responseHeader(name).length() > 0;
}
