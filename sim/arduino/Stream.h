#pragma once
#include "Print.h"

enum LookaheadMode { SKIP_ALL, SKIP_NONE, SKIP_WHITESPACE };
#define NO_IGNORE_CHAR '\x01'

/** A source of bytes that arrive with time. Reading waits at most `getTimeout()` milliseconds for each byte. */
class Stream : public Print {
 public:
  Stream() = default;

  virtual int available() = 0;
  virtual int read() = 0;
  virtual int peek() = 0;

  void setTimeout(unsigned long timeoutMs) { _timeout = timeoutMs; }
  unsigned long getTimeout() { return _timeout; }

  bool find(const char* target) { return findUntil(target, nullptr); }
  bool find(const uint8_t* target) { return find(reinterpret_cast<const char*>(target)); }
  bool find(char target) { return find(&target, 1); }
  bool find(const char* target, size_t length);
  bool findUntil(const char* target, const char* terminator);

  long parseInt() { return parseInt(SKIP_ALL); }
  long parseInt(LookaheadMode lookahead, char ignore = NO_IGNORE_CHAR);
  float parseFloat() { return parseFloat(SKIP_ALL); }
  float parseFloat(LookaheadMode lookahead, char ignore = NO_IGNORE_CHAR);

  virtual size_t readBytes(char* buffer, size_t length);
  virtual size_t readBytes(uint8_t* buffer, size_t length) {
    return readBytes(reinterpret_cast<char*>(buffer), length);
  }
  size_t readBytesUntil(char terminator, char* buffer, size_t length);
  size_t readBytesUntil(char terminator, uint8_t* buffer, size_t length) {
    return readBytesUntil(terminator, reinterpret_cast<char*>(buffer), length);
  }
  virtual String readString();
  String readStringUntil(char terminator);

 protected:
  unsigned long _timeout = 1000;
  unsigned long _startMillis = 0;

  int timedRead();
  int timedPeek();
  int peekNextDigit(LookaheadMode lookahead, bool detectDecimal);
};
