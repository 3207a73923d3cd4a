#include "WiFiGeneric.h"

#include <Preferences.h>

#include <algorithm>
#include <atomic>

#include "WiFi.h"
#include "board/board.h"
#include "wifi_internals.h"
#include "world/network_task.h"

WiFiClass WiFi;

namespace {

using sim::RadioEvent;

std::atomic<wifi_mode_t> currentMode{WIFI_OFF};
std::atomic<bool> isPersistent{true};
std::atomic<wifi_ps_type_t> sleepType{WIFI_PS_MIN_MODEM};
std::atomic<wifi_power_t> txPower{WIFI_POWER_19_5dBm};

constexpr const char* driverNamespace = "nvs.net80211";

constexpr std::pair<sim::Security, wifi_auth_mode_t> authModes[] = {
    {sim::Security::open, WIFI_AUTH_OPEN},
    {sim::Security::wep, WIFI_AUTH_WEP},
    {sim::Security::wpa, WIFI_AUTH_WPA_PSK},
    {sim::Security::wpa2, WIFI_AUTH_WPA2_PSK},
    {sim::Security::wpaWpa2, WIFI_AUTH_WPA_WPA2_PSK},
    {sim::Security::enterprise, WIFI_AUTH_ENTERPRISE},
    {sim::Security::wpa3, WIFI_AUTH_WPA3_PSK},
    {sim::Security::wpa2Wpa3, WIFI_AUTH_WPA2_WPA3_PSK},
};

constexpr std::pair<RadioEvent::Kind, arduino_event_id_t> eventIds[] = {
    {RadioEvent::Kind::stationStarted, ARDUINO_EVENT_WIFI_STA_START},
    {RadioEvent::Kind::stationStopped, ARDUINO_EVENT_WIFI_STA_STOP},
    {RadioEvent::Kind::stationConnected, ARDUINO_EVENT_WIFI_STA_CONNECTED},
    {RadioEvent::Kind::stationDisconnected, ARDUINO_EVENT_WIFI_STA_DISCONNECTED},
    {RadioEvent::Kind::gotAddress, ARDUINO_EVENT_WIFI_STA_GOT_IP},
    {RadioEvent::Kind::lostAddress, ARDUINO_EVENT_WIFI_STA_LOST_IP},
    {RadioEvent::Kind::scanDone, ARDUINO_EVENT_WIFI_SCAN_DONE},
    {RadioEvent::Kind::accessPointStarted, ARDUINO_EVENT_WIFI_AP_START},
    {RadioEvent::Kind::accessPointStopped, ARDUINO_EVENT_WIFI_AP_STOP},
    {RadioEvent::Kind::peerJoined, ARDUINO_EVENT_WIFI_AP_STACONNECTED},
    {RadioEvent::Kind::peerGotAddress, ARDUINO_EVENT_WIFI_AP_STAIPASSIGNED},
};

template <typename Info>
void copyName(Info& info, const sim::WifiNetwork& network) {
  info.ssid_len = static_cast<uint8_t>(network.ssid.size());
  std::copy(network.ssid.begin(), network.ssid.end(), info.ssid);
  std::copy(network.bssid.begin(), network.bssid.end(), info.bssid);
}

arduino_event_t translate(const RadioEvent& event) {
  arduino_event_t result{};
  result.event_id = std::find_if(std::begin(eventIds), std::end(eventIds), [&](const auto& row) {
                      return row.first == event.kind;
                    })->second;
  arduino_event_info_t& info = result.event_info;
  if (event.kind == RadioEvent::Kind::stationConnected) {
    copyName(info.wifi_sta_connected, event.network);
    info.wifi_sta_connected.channel = event.network.channel;
    info.wifi_sta_connected.authmode = sim::authModeOf(event.network.security);
  } else if (event.kind == RadioEvent::Kind::stationDisconnected) {
    copyName(info.wifi_sta_disconnected, event.network);
    info.wifi_sta_disconnected.reason = event.reason;
    info.wifi_sta_disconnected.rssi = event.network.rssi;
  } else if (event.kind == RadioEvent::Kind::gotAddress) {
    const sim::InterfaceState state = sim::Interfaces::instance().get(sim::Interface::station);
    info.got_ip.ip_info = {{state.address}, {state.mask}, {state.gateway}};
    info.got_ip.ip_changed = event.hasChanged;
  } else if (event.kind == RadioEvent::Kind::scanDone) {
    info.wifi_scan_done.number = static_cast<uint8_t>(sim::Radio::instance().scanResults().size());
  } else if (event.kind == RadioEvent::Kind::peerGotAddress) {
    info.wifi_ap_staipassigned.ip.addr = event.peer;
  }
  return result;
}

void publishFacts() {
  const auto station = sim::Interfaces::instance().get(sim::Interface::station);
  const auto accessPoint = sim::Interfaces::instance().get(sim::Interface::accessPoint);
  const auto quoted = [](bool isKnown, const std::string& text) {
    return isKnown ? "\"" + text + "\"" : std::string();
  };
  sim::board().publish("wifi.ip", quoted(station.isUp, sim::formatIp4(station.address)));
  sim::board().publish("wifi.apIp", quoted(accessPoint.isUp, sim::formatIp4(accessPoint.address)));
  sim::board().publish("wifi.status", std::to_string(WiFi.status()));
}

// The core's own bookkeeping comes before the sketch's handlers.
void onRadioEvent(const RadioEvent& radioEvent) {
  const arduino_event_t event = translate(radioEvent);
  if (event.event_id == ARDUINO_EVENT_WIFI_SCAN_DONE) WiFiScanClass::_scanDone();
  WiFiSTAClass::_onStationEvent(event);
  publishFacts();
  Network.postEvent(&event);
}

void post(arduino_event_id_t id) {
  arduino_event_t event{};
  event.event_id = id;
  Network.postEvent(&event);
}

void startDriver() {
  static const bool isStarted = [] {
    sim::Radio::instance().onEvent(onRadioEvent);
    return true;
  }();
  (void)isStarted;
  const sim::StationConfig stored = sim::loadStationConfig();
  if (isPersistent && !stored.ssid.empty()) sim::Radio::instance().configureStation(stored);
  post(ARDUINO_EVENT_WIFI_READY);
}

}  // namespace

namespace sim {

Radio& settledRadio() {
  NetworkTask::instance().settle();
  return Radio::instance();
}

wifi_auth_mode_t authModeOf(Security security) {
  return std::find_if(std::begin(authModes), std::end(authModes),
                      [&](const auto& row) { return row.first == security; })
      ->second;
}

Security securityOf(wifi_auth_mode_t mode) {
  const auto row =
      std::find_if(std::begin(authModes), std::end(authModes), [&](const auto& r) { return r.second == mode; });
  return row == std::end(authModes) ? Security::wpa2 : row->first;
}

String macText(const std::uint8_t* mac) {
  char text[18];
  snprintf(text, sizeof text, "%02X:%02X:%02X:%02X:%02X:%02X", mac[0], mac[1], mac[2], mac[3], mac[4], mac[5]);
  return text;
}

bool isStationConfigPersistent() {
  return isPersistent;
}

StationConfig loadStationConfig() {
  StationConfig config;
  Preferences preferences;
  if (!preferences.begin(driverNamespace, true)) return config;
  char buffer[65] = {};
  config.ssid.assign(buffer, preferences.getBytes("sta.ssid", buffer, 32));
  config.password.assign(buffer, preferences.getBytes("sta.pswd", buffer, 64));
  preferences.end();
  return config;
}

// Written only when different: the driver does not wear the flash out by joining the same network again.
void storeStationConfig(const StationConfig& config) {
  const StationConfig stored = loadStationConfig();
  if (stored.ssid == config.ssid && stored.password == config.password) return;
  Preferences preferences;
  if (!preferences.begin(driverNamespace, false)) return;
  const auto put = [&](const char* key, const std::string& value) {
    if (value.empty()) {
      preferences.remove(key);
    } else {
      preferences.putBytes(key, value.data(), value.size());
    }
  };
  put("sta.ssid", config.ssid);
  put("sta.pswd", config.password);
  preferences.end();
}

}  // namespace sim

int32_t WiFiGenericClass::channel() {
  return getMode() == WIFI_OFF ? 0 : sim::settledRadio().channel();
}

void WiFiGenericClass::persistent(bool persistent) {
  isPersistent = persistent;
}

bool WiFiGenericClass::mode(wifi_mode_t mode) {
  const wifi_mode_t before = currentMode;
  if (mode == before) return true;
  if (mode < WIFI_OFF || mode > WIFI_AP_STA) return false;
  if (before == WIFI_OFF) startDriver();
  currentMode = mode;
  sim::Radio::instance().setMode((mode & WIFI_STA) != 0, (mode & WIFI_AP) != 0);
  if (mode == WIFI_OFF) post(ARDUINO_EVENT_WIFI_OFF);
  sim::settledRadio();
  publishFacts();
  return true;
}

wifi_mode_t WiFiGenericClass::getMode() {
  return currentMode;
}

bool WiFiGenericClass::enableSTA(bool enable) {
  const wifi_mode_t now = getMode();
  return mode(static_cast<wifi_mode_t>(enable ? now | WIFI_STA : now & ~WIFI_STA));
}

bool WiFiGenericClass::enableAP(bool enable) {
  const wifi_mode_t now = getMode();
  return mode(static_cast<wifi_mode_t>(enable ? now | WIFI_AP : now & ~WIFI_AP));
}

bool WiFiGenericClass::setSleep(wifi_ps_type_t type) {
  sleepType = type;
  return true;
}
wifi_ps_type_t WiFiGenericClass::getSleep() {
  return sleepType;
}

bool WiFiGenericClass::setTxPower(wifi_power_t power) {
  if (getMode() == WIFI_OFF) return false;
  txPower = power;
  return true;
}
wifi_power_t WiFiGenericClass::getTxPower() {
  return txPower;
}
