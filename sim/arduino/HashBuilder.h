#pragma once
#include <Stream.h>
#include <WString.h>

/** What the core's digests have in common. */
class HashBuilder {
 public:
  virtual ~HashBuilder() = default;
  virtual void begin() = 0;
  virtual void add(const uint8_t* data, size_t len) = 0;
  void add(const char* data) { add(reinterpret_cast<const uint8_t*>(data), strlen(data)); }
  void add(const String& data) { add(reinterpret_cast<const uint8_t*>(data.c_str()), data.length()); }
  virtual bool addStream(Stream& stream, const size_t maxLen) = 0;
  virtual void calculate() = 0;
  virtual void getBytes(uint8_t* output) = 0;
  virtual void getChars(char* output) = 0;
  virtual String toString() = 0;
};
