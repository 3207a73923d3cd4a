#pragma once
#include "Stream.h"

/** A String that is also a Stream: writing appends, reading takes from the front. */
class StreamString : public Stream, public String {
 public:
  size_t write(const uint8_t* buffer, size_t size) override {
    return concat(buffer, static_cast<unsigned>(size)) ? size : 0;
  }
  size_t write(uint8_t byte) override { return concat(static_cast<char>(byte)) ? 1 : 0; }
  int available() override { return static_cast<int>(length()); }
  int read() override {
    if (isEmpty()) return -1;
    const int first = static_cast<unsigned char>(charAt(0));
    remove(0, 1);
    return first;
  }
  int peek() override { return isEmpty() ? -1 : static_cast<unsigned char>(charAt(0)); }
  void flush() override {}
};
