#pragma once
#include <cstdarg>

#include "../clock.h"

namespace sim {

/// Lines on the serial port in the form of ESP-IDF's log, "I (29) boot: ...", and raw ones as the ROM prints them.
class SerialLog {
 public:
  explicit SerialLog(const Clock& clock) : clock_(clock) {}

  [[gnu::format(printf, 2, 3)]] void info(const char* format, ...) const;
  [[gnu::format(printf, 2, 3)]] void error(const char* format, ...) const;
  [[gnu::format(printf, 1, 2)]] static void raw(const char* format, ...);

 private:
  void line(char level, const char* format, std::va_list arguments) const;

  const Clock& clock_;
};

}  // namespace sim
