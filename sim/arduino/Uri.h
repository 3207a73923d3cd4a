#pragma once
#include <vector>

#include "WString.h"

/** Which paths a handler of WebServer takes: exactly one, unless a derived class says otherwise. */
class Uri {
 public:
  Uri(const char* uri) : _uri(uri) {}
  Uri(const String& uri) : _uri(uri) {}
  Uri(const __FlashStringHelper* uri) : _uri(uri) {}
  virtual ~Uri() = default;
  virtual Uri* clone() const { return new Uri(_uri); }
  virtual void initPathArgs(std::vector<String>& pathArgs) { (void)pathArgs; }
  virtual bool canHandle(const String& requestUri, std::vector<String>& pathArgs) {
    (void)pathArgs;
    return _uri == requestUri;
  }

 protected:
  const String _uri;
};
