// A radio that hears one network, whose name is the input's.
#pragma once

#include <Arduino.h>

#include <string>

#include "WiFiType.h"

enum arduino_event_id_t { ARDUINO_EVENT_WIFI_STA_DISCONNECTED };
struct arduino_event_info_t {
  struct {
    uint8_t reason;
  } wifi_sta_disconnected;
};
enum wpa2_auth_method_t { WPA2_AUTH_TLS = 0, WPA2_AUTH_PEAP = 1, WPA2_AUTH_TTLS = 2 };

class WiFiClass {
 public:
  bool mode(wifi_mode_t mode) {
    mode_ = mode;
    return true;
  }
  wifi_mode_t getMode() { return mode_; }
  bool persistent(bool) { return true; }
  bool setHostname(const char*) { return true; }
  bool setAutoReconnect(bool) { return true; }
  wl_status_t status() { return WL_DISCONNECTED; }
  // Through a C string, as the core does.
  wl_status_t begin(const String& name, const String& = String()) { return attempt(name.c_str()); }
  wl_status_t begin(const char* name, wpa2_auth_method_t, const char*, const char*, const char*) {
    return attempt(name);
  }
  bool disconnect(bool = false, bool = false) { return true; }
  bool config(IPAddress, IPAddress, IPAddress, IPAddress = IPAddress()) { return true; }
  IPAddress localIP() { return IPAddress(192, 168, 1, 50); }
  String SSID() { return String(); }
  String SSID(uint8_t) { return String(heard.c_str()); }
  int32_t RSSI(uint8_t) { return -50; }
  wifi_auth_mode_t encryptionType(uint8_t) { return WIFI_AUTH_WPA2_PSK; }
  int16_t scanNetworks(bool = false, bool = false) { return WIFI_SCAN_RUNNING; }
  int16_t scanComplete() { return 1; }
  void scanDelete() {}
  bool softAPConfig(IPAddress, IPAddress, IPAddress) { return true; }
  bool softAP(const String&, const String& = String()) { return true; }
  bool softAPdisconnect(bool = false) { return true; }
  template <typename Handler>
  void onEvent(Handler, arduino_event_id_t) {}

  std::string heard;
  std::string attempted;

 private:
  wl_status_t attempt(const char* name) {
    attempted = name;
    return WL_DISCONNECTED;
  }

  wifi_mode_t mode_ = WIFI_MODE_NULL;
};

inline WiFiClass WiFi;
