// Why the station was disconnected. Arduino's handlers run in another task, where no code of the language may run:
// this one only notes numbers.
#pragma once

#include <WiFi.h>

#include <atomic>
#include <cstdint>

namespace otter::arduino {

struct Disconnection {
  std::atomic<std::uint32_t> count{0};
  std::atomic<std::uint8_t> reason{0};
};

inline Disconnection lastDisconnection;

inline std::uint32_t disconnections() {
  return lastDisconnection.count;
}
inline std::uint8_t disconnectReason() {
  return lastDisconnection.reason;
}

inline void watchDisconnections() {
  static bool isWatching = false;
  if (isWatching) return;
  isWatching = true;
  WiFi.onEvent(
      [](arduino_event_id_t, arduino_event_info_t info) {
        lastDisconnection.reason = static_cast<std::uint8_t>(info.wifi_sta_disconnected.reason);
        ++lastDisconnection.count;
      },
      ARDUINO_EVENT_WIFI_STA_DISCONNECTED);
}

}  // namespace otter::arduino
