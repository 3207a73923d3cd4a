#include "Print.h"

#include <cmath>
#include <cstdio>
#include <vector>

size_t Print::write(const uint8_t* buffer, size_t size) {
  size_t count = 0;
  while (count < size) {
    const size_t taken = write(buffer[count]);
    if (taken == 0) break;
    count += taken;
  }
  return count;
}

size_t Print::printf(const char* format, ...) {
  va_list arguments;
  va_start(arguments, format);
  const size_t count = vprintf(format, arguments);
  va_end(arguments);
  return count;
}

size_t Print::vprintf(const char* format, va_list arguments) {
  va_list again;
  va_copy(again, arguments);
  const int length = vsnprintf(nullptr, 0, format, again);
  va_end(again);
  if (length < 0) return 0;
  std::vector<char> text(static_cast<size_t>(length) + 1);
  vsnprintf(text.data(), text.size(), format, arguments);
  return write(reinterpret_cast<const uint8_t*>(text.data()), static_cast<size_t>(length));
}

size_t Print::print(long number, int base) {
  if (base == 0) return write(static_cast<uint8_t>(number));
  return print(String(number, static_cast<unsigned char>(base)));
}

size_t Print::print(unsigned long number, int base) {
  if (base == 0) return write(static_cast<uint8_t>(number));
  return print(String(number, static_cast<unsigned char>(base)));
}

size_t Print::print(long long number, int base) {
  if (base == 0) return write(static_cast<uint8_t>(number));
  return print(String(number, static_cast<unsigned char>(base)));
}

size_t Print::print(unsigned long long number, int base) {
  if (base == 0) return write(static_cast<uint8_t>(number));
  return print(String(number, static_cast<unsigned char>(base)));
}

size_t Print::print(double number, int digits) {
  if (std::isnan(number)) return print("nan");
  if (std::isinf(number)) return print("inf");
  // Beyond 32 bits the core refuses to print: the limit is the largest float below 2^32.
  if (number > 4294967040.0 || number < -4294967040.0) return print("ovf");
  char text[128];
  return print(dtostrf(number, 0, static_cast<unsigned>(digits < 0 ? 0 : digits), text));
}

size_t Print::print(struct tm* time, const char* format) {
  char text[64];
  const size_t length = strftime(text, sizeof text, format == nullptr ? "%c" : format, time);
  return length == 0 ? 0 : write(text, length);
}
