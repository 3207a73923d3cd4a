// Settings that last as long as the process.
#pragma once

#include <Arduino.h>

#include <map>
#include <string>

class Preferences {
 public:
  bool begin(const char* space, bool = false) {
    space_ = space;
    return true;
  }
  void end() {}
  size_t putString(const char* key, const String& value) {
    kept()[space_ + "/" + key] = value;
    return value.length();
  }
  String getString(const char* key) { return kept()[space_ + "/" + key]; }

 private:
  static std::map<std::string, String>& kept() {
    static std::map<std::string, String> texts;
    return texts;
  }
  std::string space_;
};
