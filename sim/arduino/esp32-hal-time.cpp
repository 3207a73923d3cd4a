// The clock of the day. The process's own would know the date from the first moment; a device knows it from NTP, and
// counts from 1970 until then. So the C library's functions are replaced, for mbedTLS and the firmware alike.
#include <sys/time.h>

#include <atomic>
#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <string>

#include "Arduino.h"
#include "board/board.h"
#include "world/interfaces.h"
#include "world/network_task.h"
#include "world/surroundings.h"

namespace {

constexpr std::uint64_t answerMs = 40;
constexpr std::uint64_t retryMs = 15'000;
constexpr std::uint64_t pollMs = 3'600'000;
constexpr unsigned long waitStepMs = 10;
// What getLocalTime() takes for a clock that was set: later than 2016.
constexpr int firstPlausibleYear = 2016 - 1900;

// Microseconds to add to the time since boot.
std::atomic<std::int64_t> offsetMicroseconds{0};
std::atomic<std::uint32_t> service{0};

std::int64_t nowMicroseconds() {
  return static_cast<std::int64_t>(sim::board().clock().microseconds()) + offsetMicroseconds;
}

std::int64_t trueOffsetMicroseconds(const sim::TimeService& time) {
  if (time.startUnixSeconds) return *time.startUnixSeconds * 1'000'000;
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  static const std::int64_t atFirstAnswer = std::chrono::duration_cast<std::chrono::microseconds>(now).count() -
                                            static_cast<std::int64_t>(sim::board().clock().microseconds());
  return atFirstAnswer;
}

void ask(std::uint32_t own) {
  if (own != service) return;
  const sim::InterfaceState station = sim::Interfaces::instance().get(sim::Interface::station);
  const auto world = sim::Surroundings::instance().world();
  const bool isAnswered = station.isUp && station.network && station.network->hasInternet &&
                          !station.network->signInPage && world->time.isAnswering;
  if (isAnswered) offsetMicroseconds = trueOffsetMicroseconds(world->time);
  sim::NetworkTask::instance().after(isAnswered ? pollMs : retryMs, [own] { ask(own); });
}

// A connection that comes up is used at once, and does not wait for the next try.
void startService() {
  const std::uint32_t own = ++service;
  static const std::uint32_t listener = sim::Interfaces::instance().onChange([](sim::Interface interface) {
    if (interface != sim::Interface::station || !sim::Interfaces::instance().get(interface).isUp) return;
    const std::uint32_t current = ++service;
    sim::NetworkTask::instance().after(answerMs, [current] { ask(current); });
  });
  (void)listener;
  sim::NetworkTask::instance().after(answerMs, [own] { ask(own); });
}

void setTimeZone(long offsetSeconds, int daylightSeconds) {
  // POSIX counts west of Greenwich, and adds an hour for the summer unless told otherwise.
  const auto part = [](long seconds) {
    char text[24];
    snprintf(text, sizeof text, "%c%ld:%02ld:%02ld", seconds < 0 ? '-' : '+', labs(seconds) / 3600,
             labs(seconds) / 60 % 60, labs(seconds) % 60);
    return std::string(text);
  };
  std::string zone = "UTC" + part(-offsetSeconds);
  if (daylightSeconds != 0) zone += "DST" + part(-offsetSeconds - daylightSeconds);
  setenv("TZ", zone.c_str(), 1);
  tzset();
}

}  // namespace

extern "C" time_t time(time_t* result) noexcept {
  const time_t now = static_cast<time_t>(nowMicroseconds() / 1'000'000);
  if (result != nullptr) *result = now;
  return now;
}

extern "C" int gettimeofday(struct timeval* __restrict result, void* __restrict zone) noexcept {
  (void)zone;
  const std::int64_t now = nowMicroseconds();
  result->tv_sec = static_cast<time_t>(now / 1'000'000);
  result->tv_usec = static_cast<suseconds_t>(now % 1'000'000);
  return 0;
}

extern "C" int settimeofday(const struct timeval* value, const struct timezone* zone) noexcept {
  (void)zone;
  if (value == nullptr) return 0;
  offsetMicroseconds = static_cast<std::int64_t>(value->tv_sec) * 1'000'000 + value->tv_usec -
                       static_cast<std::int64_t>(sim::board().clock().microseconds());
  return 0;
}

void configTime(long gmtOffset_sec, int daylightOffset_sec, const char* server1, const char* server2,
                const char* server3) {
  (void)server1;
  (void)server2;
  (void)server3;
  setTimeZone(gmtOffset_sec, daylightOffset_sec);
  startService();
}

void configTzTime(const char* tz, const char* server1, const char* server2, const char* server3) {
  (void)server1;
  (void)server2;
  (void)server3;
  setenv("TZ", tz, 1);
  tzset();
  startService();
}

bool getLocalTime(struct tm* info, uint32_t ms) {
  const unsigned long start = millis();
  for (;;) {
    const time_t now = time(nullptr);
    localtime_r(&now, info);
    if (info->tm_year > firstPlausibleYear) return true;
    if (millis() - start > ms) return false;
    delay(waitStepMs);
  }
}
