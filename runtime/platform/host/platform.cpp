// A Linux process as the place to run on.
#include <otter/platform.h>
#include <sys/random.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>

namespace otter::platform {

static double milliseconds(clockid_t clock) {
  timespec now{};
  clock_gettime(clock, &now);
  return static_cast<double>(now.tv_sec) * 1000 + static_cast<double>(now.tv_nsec) / 1e6;
}

double monotonicMs() {
  return milliseconds(CLOCK_MONOTONIC);
}

double wallClockMs() {
  timespec now{};
  clock_gettime(CLOCK_REALTIME, &now);
  return static_cast<double>(now.tv_sec) * 1000 + static_cast<double>(now.tv_nsec / 1000000);
}

void write(Stream stream, const char* bytes, std::size_t size) {
  std::fwrite(bytes, 1, size, stream == Stream::Out ? stdout : stderr);
}

std::uint32_t random() {
  std::uint32_t bits = 0;
  if (getrandom(&bits, sizeof bits, 0) != static_cast<ssize_t>(sizeof bits)) panic("no random numbers");
  return bits;
}

void idleUntil(double untilMs) {
  std::fflush(stdout);
  const double waitMs = untilMs - monotonicMs();
  if (waitMs <= 0) return;
  timespec wait{};
  wait.tv_sec = static_cast<time_t>(waitMs / 1000);
  wait.tv_nsec = static_cast<long>((waitMs - static_cast<double>(wait.tv_sec) * 1000) * 1e6);
  nanosleep(&wait, nullptr);
}

void fail() {
  std::fflush(stdout);
  std::fflush(stderr);
  _exit(1);
}

void panic(const char* message) {
  std::fflush(stdout);
  std::fputs(message, stderr);
  std::fputc('\n', stderr);
  std::abort();
}

}  // namespace otter::platform
