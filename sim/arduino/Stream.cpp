#include "Stream.h"

#include <Arduino.h>

#include <string>

// The chip spins while it waits for a byte; here the millisecond is slept, and the rest of the system goes on.
int Stream::timedRead() {
  _startMillis = millis();
  for (;;) {
    const int byte = read();
    if (byte >= 0) return byte;
    if (millis() - _startMillis >= _timeout) return -1;
    delay(1);
  }
}

int Stream::timedPeek() {
  _startMillis = millis();
  for (;;) {
    const int byte = peek();
    if (byte >= 0) return byte;
    if (millis() - _startMillis >= _timeout) return -1;
    delay(1);
  }
}

int Stream::peekNextDigit(LookaheadMode lookahead, bool detectDecimal) {
  for (;;) {
    const int byte = timedPeek();
    if (byte < 0 || byte == '-' || (byte >= '0' && byte <= '9') || (detectDecimal && byte == '.')) return byte;
    const bool isSpace = byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n';
    if (lookahead == SKIP_NONE || (lookahead == SKIP_WHITESPACE && !isSpace)) return -1;
    read();
  }
}

bool Stream::find(const char* target, size_t length) {
  const std::string wanted(target, length);
  std::string seen;
  if (wanted.empty()) return true;
  for (int byte = timedRead(); byte >= 0; byte = timedRead()) {
    seen.push_back(static_cast<char>(byte));
    if (seen.size() > wanted.size()) seen.erase(0, 1);
    if (seen == wanted) return true;
  }
  return false;
}

bool Stream::findUntil(const char* target, const char* terminator) {
  const std::string wanted = target == nullptr ? "" : target;
  const std::string stop = terminator == nullptr ? "" : terminator;
  if (wanted.empty()) return true;
  std::string seen;
  for (int byte = timedRead(); byte >= 0; byte = timedRead()) {
    seen.push_back(static_cast<char>(byte));
    if (seen.size() > wanted.size() + stop.size()) seen.erase(0, 1);
    if (seen.ends_with(wanted)) return true;
    if (!stop.empty() && seen.ends_with(stop)) return false;
  }
  return false;
}

long Stream::parseInt(LookaheadMode lookahead, char ignore) {
  int byte = peekNextDigit(lookahead, false);
  if (byte < 0) return 0;
  bool isNegative = false;
  unsigned long value = 0;
  do {
    if (byte == '-') {
      isNegative = true;
    } else if (byte >= '0' && byte <= '9') {
      value = value * 10 + static_cast<unsigned long>(byte - '0');
    }
    read();
    byte = timedPeek();
  } while ((byte >= '0' && byte <= '9') || byte == static_cast<unsigned char>(ignore));
  return static_cast<int32_t>(isNegative ? 0 - value : value);
}

float Stream::parseFloat(LookaheadMode lookahead, char ignore) {
  int byte = peekNextDigit(lookahead, true);
  if (byte < 0) return 0;
  bool isNegative = false;
  bool isFraction = false;
  double value = 0;
  double fraction = 1;
  do {
    if (byte == '-') {
      isNegative = true;
    } else if (byte == '.') {
      isFraction = true;
    } else if (byte >= '0' && byte <= '9') {
      if (isFraction) fraction *= 0.1;
      value = isFraction ? value + fraction * (byte - '0') : value * 10 + (byte - '0');
    }
    read();
    byte = timedPeek();
  } while ((byte >= '0' && byte <= '9') || (byte == '.' && !isFraction) || byte == static_cast<unsigned char>(ignore));
  return static_cast<float>(isNegative ? -value : value);
}

size_t Stream::readBytes(char* buffer, size_t length) {
  size_t count = 0;
  while (count < length) {
    const int byte = timedRead();
    if (byte < 0) break;
    buffer[count++] = static_cast<char>(byte);
  }
  return count;
}

size_t Stream::readBytesUntil(char terminator, char* buffer, size_t length) {
  size_t count = 0;
  while (count < length) {
    const int byte = timedRead();
    if (byte < 0 || static_cast<char>(byte) == terminator) break;
    buffer[count++] = static_cast<char>(byte);
  }
  return count;
}

String Stream::readString() {
  String text;
  for (int byte = timedRead(); byte >= 0; byte = timedRead()) text += static_cast<char>(byte);
  return text;
}

String Stream::readStringUntil(char terminator) {
  String text;
  for (int byte = timedRead(); byte >= 0 && static_cast<char>(byte) != terminator; byte = timedRead()) {
    text += static_cast<char>(byte);
  }
  return text;
}
