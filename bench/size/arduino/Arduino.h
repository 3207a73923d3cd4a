// As much of Arduino as the runtime asks for, on a chip of which nothing else is known.
#pragma once

#include <cstddef>
#include <cstdint>

class HardwareSerial {
 public:
  std::size_t write(const std::uint8_t* bytes, std::size_t size);
  void print(const char* text);
  void println(const char* text);
  void flush();
};
extern HardwareSerial Serial;

void delay(std::uint32_t milliseconds);
void yield();

void setup();
void loop();
