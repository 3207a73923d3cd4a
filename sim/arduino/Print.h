#pragma once
#include <cstdarg>
#include <cstddef>
#include <cstdint>
#include <ctime>

#include "Printable.h"
#include "WString.h"

#define DEC 10
#define HEX 16
#define OCT 8
#define BIN 2

/** A sink of bytes and text. Every `print` returns the number of bytes taken. */
class Print {
 public:
  virtual ~Print() = default;
  int getWriteError() { return writeError_; }
  void clearWriteError() { setWriteError(0); }

  virtual size_t write(uint8_t byte) = 0;
  size_t write(const char* text) {
    return text == nullptr ? 0 : write(reinterpret_cast<const uint8_t*>(text), strlen(text));
  }
  virtual size_t write(const uint8_t* buffer, size_t size);
  size_t write(const char* buffer, size_t size) { return write(reinterpret_cast<const uint8_t*>(buffer), size); }

  size_t printf(const char* format, ...) __attribute__((format(printf, 2, 3)));
  size_t vprintf(const char* format, va_list arguments);

  virtual int availableForWrite() { return 0; }
  virtual void flush() {}

  size_t print(const __FlashStringHelper* text) { return print(reinterpret_cast<const char*>(text)); }
  size_t print(const String& text) { return write(text.c_str(), text.length()); }
  size_t print(const char text[]) { return write(text); }
  size_t print(char character) { return write(static_cast<uint8_t>(character)); }
  size_t print(unsigned char number, int base = DEC) { return print(static_cast<unsigned long>(number), base); }
  size_t print(int number, int base = DEC) { return print(static_cast<long>(number), base); }
  size_t print(unsigned int number, int base = DEC) { return print(static_cast<unsigned long>(number), base); }
  size_t print(long number, int base = DEC);
  size_t print(unsigned long number, int base = DEC);
  size_t print(long long number, int base = DEC);
  size_t print(unsigned long long number, int base = DEC);
  size_t print(double number, int digits = 2);
  size_t print(const Printable& printable) { return printable.printTo(*this); }
  size_t print(struct tm* time, const char* format = nullptr);

  size_t println() { return print("\r\n"); }
  template <typename T>
  size_t println(const T& value) {
    const size_t count = print(value);
    return count + println();
  }
  size_t println(const char text[]) {
    const size_t count = print(text);
    return count + println();
  }
  template <typename T>
  size_t println(const T& value, int format) {
    const size_t count = print(value, format);
    return count + println();
  }
  size_t println(struct tm* time, const char* format = nullptr) {
    const size_t count = print(time, format);
    return count + println();
  }

 protected:
  void setWriteError(int error = 1) { writeError_ = error; }

 private:
  int writeError_ = 0;
};
