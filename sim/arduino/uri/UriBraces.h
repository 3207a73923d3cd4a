#pragma once
#include "Uri.h"

/** "/users/{}/posts/{}": each pair of braces takes one part of the path and makes it a path argument. */
class UriBraces : public Uri {
 public:
  explicit UriBraces(const char* uri) : Uri(uri) {}
  explicit UriBraces(const String& uri) : Uri(uri) {}
  Uri* clone() const override { return new UriBraces(_uri); }

  void initPathArgs(std::vector<String>& pathArgs) override {
    size_t count = 0;
    for (int at = _uri.indexOf("{}"); at >= 0; at = _uri.indexOf("{}", static_cast<unsigned>(at) + 2)) ++count;
    pathArgs.resize(count);
  }

  bool canHandle(const String& requestUri, std::vector<String>& pathArgs) override {
    unsigned position = 0;
    unsigned pattern = 0;
    for (String& argument : pathArgs) {
      const int braces = _uri.indexOf("{}", pattern);
      const String before = _uri.substring(pattern, static_cast<unsigned>(braces));
      if (!requestUri.startsWith(before, position)) return false;
      position += before.length();
      pattern = static_cast<unsigned>(braces) + 2;
      const int slash = requestUri.indexOf('/', position);
      const unsigned end = slash < 0 || pattern >= _uri.length() ? requestUri.length() : static_cast<unsigned>(slash);
      argument = requestUri.substring(position, end);
      if (argument.isEmpty() || argument.indexOf('/') >= 0) return false;
      position = end;
    }
    return requestUri.substring(position) == _uri.substring(pattern);
  }
};
