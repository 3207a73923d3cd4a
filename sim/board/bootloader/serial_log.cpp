#include "serial_log.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <string_view>

namespace sim {

namespace {

constexpr std::size_t lineLimit = 512;

// One write for a whole line: the app's output goes to the same place.
void writeLine(std::string_view prefix, const char* format, std::va_list arguments) {
  std::array<char, lineLimit> line;
  const std::size_t begin = prefix.copy(line.data(), line.size() / 2);
  const int length = std::vsnprintf(line.data() + begin, line.size() - begin - 1, format, arguments);
  const std::size_t end = std::min(begin + static_cast<std::size_t>(std::max(length, 0)), line.size() - 2);
  line[end] = '\n';
  for (std::size_t done = 0; done <= end;) {
    const ssize_t written = write(STDOUT_FILENO, line.data() + done, end + 1 - done);
    if (written < 0) return;  // nobody listens to the serial port
    done += static_cast<std::size_t>(written);
  }
}

}  // namespace

void SerialLog::line(char level, const char* format, std::va_list arguments) const {
  std::array<char, 40> prefix;
  std::snprintf(prefix.data(), prefix.size(), "%c (%llu) boot: ", level,
                static_cast<unsigned long long>(clock_.milliseconds()));
  writeLine(prefix.data(), format, arguments);
}

void SerialLog::info(const char* format, ...) const {
  std::va_list arguments;
  va_start(arguments, format);
  line('I', format, arguments);
  va_end(arguments);
}

void SerialLog::error(const char* format, ...) const {
  std::va_list arguments;
  va_start(arguments, format);
  line('E', format, arguments);
  va_end(arguments);
}

void SerialLog::raw(const char* format, ...) {
  std::va_list arguments;
  va_start(arguments, format);
  writeLine("", format, arguments);
  va_end(arguments);
}

}  // namespace sim
