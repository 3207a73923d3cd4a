#pragma once
#include "IPAddress.h"
#include "NetworkManager.h"
#include "WiFiType.h"

using WiFiEventCb = NetworkEventCb;
using WiFiEventFuncCb = NetworkEventFuncCb;
using WiFiEventSysCb = NetworkEventSysCb;
using wifi_event_id_t = network_event_handle_t;

typedef enum {
  WIFI_POWER_21dBm = 84,
  WIFI_POWER_20_5dBm = 82,
  WIFI_POWER_20dBm = 80,
  WIFI_POWER_19_5dBm = 78,
  WIFI_POWER_19dBm = 76,
  WIFI_POWER_18_5dBm = 74,
  WIFI_POWER_17dBm = 68,
  WIFI_POWER_15dBm = 60,
  WIFI_POWER_13dBm = 52,
  WIFI_POWER_11dBm = 44,
  WIFI_POWER_8_5dBm = 34,
  WIFI_POWER_7dBm = 28,
  WIFI_POWER_5dBm = 20,
  WIFI_POWER_2dBm = 8,
  WIFI_POWER_MINUS_1dBm = -4
} wifi_power_t;

class WiFiGenericClass {
 public:
  /** Handlers run in the network's task, not in the sketch's. */
  wifi_event_id_t onEvent(WiFiEventCb handler, arduino_event_id_t event = ARDUINO_EVENT_MAX) {
    return Network.onEvent(handler, event);
  }
  wifi_event_id_t onEvent(WiFiEventFuncCb handler, arduino_event_id_t event = ARDUINO_EVENT_MAX) {
    return Network.onEvent(std::move(handler), event);
  }
  wifi_event_id_t onEvent(WiFiEventSysCb handler, arduino_event_id_t event = ARDUINO_EVENT_MAX) {
    return Network.onEvent(handler, event);
  }
  void removeEvent(WiFiEventCb handler, arduino_event_id_t event = ARDUINO_EVENT_MAX) {
    Network.removeEvent(handler, event);
  }
  void removeEvent(WiFiEventSysCb handler, arduino_event_id_t event = ARDUINO_EVENT_MAX) {
    Network.removeEvent(handler, event);
  }
  void removeEvent(wifi_event_id_t handle) { Network.removeEvent(handle); }
  const char* eventName(arduino_event_id_t event) { return NetworkEvents::eventName(event); }

  static const char* getHostname() { return NetworkManager::getHostname(); }
  static bool setHostname(const char* hostname) { return NetworkManager::setHostname(hostname); }
  static bool hostname(const String& name) { return setHostname(name.c_str()); }

  int32_t channel();
  /** Whether credentials given to begin() are kept in flash (default true). */
  void persistent(bool persistent);

  static bool mode(wifi_mode_t mode);
  static wifi_mode_t getMode();
  bool enableSTA(bool enable);
  bool enableAP(bool enable);

  bool setSleep(bool enabled) { return setSleep(enabled ? WIFI_PS_MIN_MODEM : WIFI_PS_NONE); }
  bool setSleep(wifi_ps_type_t type);
  wifi_ps_type_t getSleep();
  bool setTxPower(wifi_power_t power);
  wifi_power_t getTxPower();

  static int hostByName(const char* hostname, IPAddress& result) { return Network.hostByName(hostname, result); }
};
