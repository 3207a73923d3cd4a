#pragma once
#include <fnmatch.h>

#include "Uri.h"

/** A path with the wildcards of fnmatch. */
class UriGlob : public Uri {
 public:
  explicit UriGlob(const char* uri) : Uri(uri) {}
  explicit UriGlob(const String& uri) : Uri(uri) {}
  Uri* clone() const override { return new UriGlob(_uri); }
  bool canHandle(const String& requestUri, std::vector<String>& pathArgs) override {
    (void)pathArgs;
    return fnmatch(_uri.c_str(), requestUri.c_str(), 0) == 0;
  }
};
