#include "NetworkEvents.h"

#include <algorithm>
#include <mutex>
#include <vector>

#include "world/network_task.h"

namespace {

struct Handler {
  network_event_handle_t handle;
  arduino_event_id_t event;
  NetworkEventCb plain;
  NetworkEventFuncCb function;
  NetworkEventSysCb system;
};

struct Handlers {
  std::mutex mutex;
  std::vector<Handler> list;
  network_event_handle_t lastHandle = 0;
};

Handlers& handlers() {
  static Handlers* const instance = new Handlers;
  return *instance;
}

network_event_handle_t add(Handler handler) {
  const std::lock_guard lock(handlers().mutex);
  handler.handle = ++handlers().lastHandle;
  handlers().list.push_back(std::move(handler));
  return handlers().lastHandle;
}

template <typename Predicate>
void removeIf(Predicate predicate) {
  const std::lock_guard lock(handlers().mutex);
  std::erase_if(handlers().list, predicate);
}

void deliver(arduino_event_t event) {
  std::vector<Handler> wanted;
  {
    const std::lock_guard lock(handlers().mutex);
    wanted = handlers().list;
  }
  for (const Handler& handler : wanted) {
    if (handler.event != event.event_id && handler.event != ARDUINO_EVENT_MAX) continue;
    if (handler.plain != nullptr) handler.plain(event.event_id);
    if (handler.function) handler.function(event.event_id, event.event_info);
    if (handler.system != nullptr) handler.system(&event);
  }
}

constexpr std::pair<arduino_event_id_t, const char*> names[] = {
    {ARDUINO_EVENT_WIFI_OFF, "WIFI_OFF"},
    {ARDUINO_EVENT_WIFI_READY, "WIFI_READY"},
    {ARDUINO_EVENT_WIFI_SCAN_DONE, "SCAN_DONE"},
    {ARDUINO_EVENT_WIFI_STA_START, "STA_START"},
    {ARDUINO_EVENT_WIFI_STA_STOP, "STA_STOP"},
    {ARDUINO_EVENT_WIFI_STA_CONNECTED, "STA_CONNECTED"},
    {ARDUINO_EVENT_WIFI_STA_DISCONNECTED, "STA_DISCONNECTED"},
    {ARDUINO_EVENT_WIFI_STA_AUTHMODE_CHANGE, "STA_AUTHMODE_CHANGE"},
    {ARDUINO_EVENT_WIFI_STA_GOT_IP, "STA_GOT_IP"},
    {ARDUINO_EVENT_WIFI_STA_GOT_IP6, "STA_GOT_IP6"},
    {ARDUINO_EVENT_WIFI_STA_LOST_IP, "STA_LOST_IP"},
    {ARDUINO_EVENT_WIFI_AP_START, "AP_START"},
    {ARDUINO_EVENT_WIFI_AP_STOP, "AP_STOP"},
    {ARDUINO_EVENT_WIFI_AP_STACONNECTED, "AP_STACONNECTED"},
    {ARDUINO_EVENT_WIFI_AP_STADISCONNECTED, "AP_STADISCONNECTED"},
    {ARDUINO_EVENT_WIFI_AP_STAIPASSIGNED, "AP_STAIPASSIGNED"},
    {ARDUINO_EVENT_WIFI_AP_PROBEREQRECVED, "AP_PROBEREQRECVED"},
    {ARDUINO_EVENT_WIFI_AP_GOT_IP6, "AP_GOT_IP6"},
};

}  // namespace

network_event_handle_t NetworkEvents::onEvent(NetworkEventCb handler, arduino_event_id_t event) {
  return handler == nullptr ? 0 : add({0, event, handler, {}, nullptr});
}

network_event_handle_t NetworkEvents::onEvent(NetworkEventFuncCb handler, arduino_event_id_t event) {
  return handler ? add({0, event, nullptr, std::move(handler), nullptr}) : 0;
}

network_event_handle_t NetworkEvents::onEvent(NetworkEventSysCb handler, arduino_event_id_t event) {
  return handler == nullptr ? 0 : add({0, event, nullptr, {}, handler});
}

void NetworkEvents::removeEvent(NetworkEventCb callback, arduino_event_id_t event) {
  removeIf([&](const Handler& handler) { return handler.plain == callback && handler.event == event; });
}

void NetworkEvents::removeEvent(NetworkEventSysCb callback, arduino_event_id_t event) {
  removeIf([&](const Handler& handler) { return handler.system == callback && handler.event == event; });
}

void NetworkEvents::removeEvent(network_event_handle_t handle) {
  removeIf([&](const Handler& handler) { return handler.handle == handle; });
}

const char* NetworkEvents::eventName(arduino_event_id_t event) {
  const auto found =
      std::find_if(std::begin(names), std::end(names), [&](const auto& row) { return row.first == event; });
  return found == std::end(names) ? "UNKNOWN" : found->second;
}

bool NetworkEvents::postEvent(const arduino_event_t* event) {
  if (event == nullptr) return false;
  sim::NetworkTask::instance().after(0, [copy = *event] { deliver(copy); });
  return true;
}
