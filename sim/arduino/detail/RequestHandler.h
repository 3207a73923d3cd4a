#pragma once
#include <functional>
#include <vector>

#include "HTTP_Method.h"
#include "WString.h"

class WebServer;
struct HTTPUpload;
struct HTTPRaw;

/** One route of a WebServer. */
class RequestHandler {
 public:
  virtual ~RequestHandler() = default;

  virtual bool canHandle(WebServer& server, HTTPMethod method, const String& uri) {
    (void)server, (void)method, (void)uri;
    return false;
  }
  virtual bool canUpload(WebServer& server, const String& uri) {
    (void)server, (void)uri;
    return false;
  }
  virtual bool canRaw(WebServer& server, const String& uri) {
    (void)server, (void)uri;
    return false;
  }
  virtual bool handle(WebServer& server, HTTPMethod requestMethod, const String& requestUri) {
    (void)server, (void)requestMethod, (void)requestUri;
    return false;
  }
  virtual void upload(WebServer& server, const String& requestUri, HTTPUpload& upload) {
    (void)server, (void)requestUri, (void)upload;
  }
  virtual void raw(WebServer& server, const String& requestUri, HTTPRaw& raw) {
    (void)server, (void)requestUri, (void)raw;
  }
  virtual RequestHandler& setFilter(std::function<bool(WebServer&)> filter) {
    (void)filter;
    return *this;
  }

  const String& pathArg(unsigned int index) const { return index < pathArgs.size() ? pathArgs[index] : emptyString; }

 protected:
  std::vector<String> pathArgs;
};
