#include "WiFiSTA.h"

#include <Arduino.h>

#include <algorithm>
#include <atomic>

#include "WiFi.h"
#include "board/board.h"
#include "wifi_internals.h"

namespace {

constexpr size_t longestSsid = 32;
constexpr size_t longestPassphrase = 64;
constexpr unsigned long disconnectPollMs = 5;
constexpr unsigned long joinPollMs = 100;
constexpr unsigned long replacedConnectionMs = 1000;

std::atomic<wl_status_t> currentStatus{WL_STOPPED};
std::atomic<bool> autoReconnect{true};
std::atomic<bool> isFirstFailure{true};
std::atomic<wifi_auth_mode_t> minimumSecurity{WIFI_AUTH_WPA2_PSK};
std::atomic<wifi_scan_method_t> scanMethod{WIFI_FAST_SCAN};

constexpr uint8_t reconnectableReasons[] = {WIFI_REASON_UNSPECIFIED,
                                            WIFI_REASON_AUTH_EXPIRE,
                                            WIFI_REASON_4WAY_HANDSHAKE_TIMEOUT,
                                            WIFI_REASON_GROUP_KEY_UPDATE_TIMEOUT,
                                            WIFI_REASON_802_1X_AUTH_FAILED,
                                            WIFI_REASON_HANDSHAKE_TIMEOUT,
                                            WIFI_REASON_AUTH_LEAVE,
                                            WIFI_REASON_ASSOC_EXPIRE,
                                            WIFI_REASON_ASSOC_TOOMANY,
                                            WIFI_REASON_NOT_AUTHED,
                                            WIFI_REASON_NOT_ASSOCED,
                                            WIFI_REASON_ASSOC_NOT_AUTHED,
                                            WIFI_REASON_MIC_FAILURE,
                                            WIFI_REASON_IE_IN_4WAY_DIFFERS,
                                            WIFI_REASON_INVALID_PMKID,
                                            WIFI_REASON_BEACON_TIMEOUT,
                                            WIFI_REASON_NO_AP_FOUND,
                                            WIFI_REASON_ASSOC_FAIL,
                                            WIFI_REASON_CONNECTION_FAIL,
                                            WIFI_REASON_AP_TSF_RESET,
                                            WIFI_REASON_ROAMING};

bool isReconnectable(uint8_t reason) {
  return std::find(std::begin(reconnectableReasons), std::end(reconnectableReasons), reason) !=
         std::end(reconnectableReasons);
}

void onDisconnected(uint8_t reason) {
  if (reason == WIFI_REASON_NO_AP_FOUND) {
    currentStatus = WL_NO_SSID_AVAIL;
  } else if (reason == WIFI_REASON_AUTH_FAIL && !isFirstFailure) {
    currentStatus = WL_CONNECT_FAILED;
  } else if (reason == WIFI_REASON_BEACON_TIMEOUT || reason == WIFI_REASON_HANDSHAKE_TIMEOUT) {
    currentStatus = WL_CONNECTION_LOST;
  } else if (reason != WIFI_REASON_AUTH_EXPIRE) {
    currentStatus = WL_DISCONNECTED;
  }
  if (reason == WIFI_REASON_ASSOC_LEAVE) return;
  const bool isRetried = isFirstFailure.exchange(false) || (autoReconnect && isReconnectable(reason));
  if (isRetried) {
    sim::Radio::instance().connect();
  } else if (reason == WIFI_REASON_ASSOC_FAIL) {
    currentStatus = WL_CONNECT_FAILED;
  }
}

bool isStationOn() {
  return (WiFi.getMode() & WIFI_STA) != 0;
}

sim::InterfaceState stationState() {
  sim::settledRadio();
  return sim::Interfaces::instance().get(sim::Interface::station);
}

bool waitUntilLeft(unsigned long timeoutMs) {
  const unsigned long start = millis();
  while (sim::settledRadio().joinedNetwork() && millis() - start < timeoutMs) delay(disconnectPollMs);
  return !sim::settledRadio().joinedNetwork();
}

// Takes the credentials over into the driver and, with `connects`, starts to join.
wl_status_t beginWith(sim::StationConfig config, bool connects) {
  if (sim::settledRadio().joinedNetwork()) {
    sim::Radio::instance().disconnect();
    if (!waitUntilLeft(replacedConnectionMs)) return WL_CONNECT_FAILED;
  }
  config.picksStrongest = scanMethod == WIFI_ALL_CHANNEL_SCAN;
  config.minimumSecurity = sim::securityOf(minimumSecurity);
  if (sim::isStationConfigPersistent()) sim::storeStationConfig(config);
  sim::Radio& radio = sim::Radio::instance();
  // A new configuration ends an attempt with the old one.
  if (radio.stationConfig() != config) radio.disconnect();
  radio.configureStation(std::move(config));
  if (connects && !radio.connect()) return WL_CONNECT_FAILED;
  return WiFi.status();
}

bool takeName(sim::StationConfig& config, const char* ssid, int32_t channel, const uint8_t* bssid) {
  if (ssid == nullptr || *ssid == '\0' || strlen(ssid) > longestSsid) return false;
  config.ssid = ssid;
  config.channel = static_cast<uint8_t>(channel);
  if (bssid != nullptr) std::copy_n(bssid, 6, config.bssid.emplace().begin());
  return true;
}

}  // namespace

void WiFiSTAClass::_onStationEvent(const arduino_event_t& event) {
  switch (event.event_id) {
    case ARDUINO_EVENT_WIFI_STA_START:
      currentStatus = WL_DISCONNECTED;
      break;
    case ARDUINO_EVENT_WIFI_STA_STOP:
      currentStatus = WL_STOPPED;
      break;
    case ARDUINO_EVENT_WIFI_STA_CONNECTED:
      currentStatus = WL_IDLE_STATUS;
      break;
    case ARDUINO_EVENT_WIFI_STA_GOT_IP:
      currentStatus = WL_CONNECTED;
      break;
    case ARDUINO_EVENT_WIFI_STA_LOST_IP:
      currentStatus = WL_IDLE_STATUS;
      break;
    case ARDUINO_EVENT_WIFI_STA_DISCONNECTED:
      onDisconnected(event.event_info.wifi_sta_disconnected.reason);
      break;
    default:
      break;
  }
}

wl_status_t WiFiSTAClass::begin(const char* ssid, const char* passphrase, int32_t channel, const uint8_t* bssid,
                                bool connect) {
  if (connect && !WiFi.enableSTA(true)) return WL_CONNECT_FAILED;
  if (!isStationOn()) return WL_CONNECT_FAILED;
  sim::StationConfig config;
  if (!takeName(config, ssid, channel, bssid)) return WL_CONNECT_FAILED;
  if (passphrase != nullptr) config.password = passphrase;
  if (config.password.size() > longestPassphrase) return WL_CONNECT_FAILED;
  return beginWith(std::move(config), connect);
}

wl_status_t WiFiSTAClass::begin(const char* ssid, wpa2_auth_method_t method, const char* identity, const char* username,
                                const char* password, const char* caPem, const char* clientCertificate,
                                const char* clientKey, int ttlsPhase2Type, int32_t channel, const uint8_t* bssid,
                                bool connect) {
  (void)method;
  (void)caPem;
  (void)clientCertificate;
  (void)clientKey;
  (void)ttlsPhase2Type;
  if (!WiFi.enableSTA(true)) return WL_CONNECT_FAILED;
  sim::StationConfig config;
  if (!takeName(config, ssid, channel, bssid)) return WL_CONNECT_FAILED;
  config.isEnterprise = true;
  config.username = username != nullptr ? username : identity != nullptr ? identity : "";
  config.password = password == nullptr ? "" : password;
  return beginWith(std::move(config), connect);
}

wl_status_t WiFiSTAClass::begin() {
  if (!WiFi.enableSTA(true)) return WL_CONNECT_FAILED;
  if (!sim::Radio::instance().connect()) return WL_CONNECT_FAILED;
  return status();
}

bool WiFiSTAClass::config(IPAddress localIp, IPAddress gateway, IPAddress subnet, IPAddress dns1, IPAddress dns2) {
  if (!WiFi.enableSTA(true)) return false;
  if (static_cast<uint32_t>(localIp) == 0) {
    sim::Radio::instance().setFixedAddresses({});
    return true;
  }
  // The core also takes the older order address, DNS, gateway, mask; a mask begins with 255.
  if (static_cast<uint32_t>(subnet) != 0 && subnet[0] != 255) {
    const IPAddress dns = gateway;
    gateway = subnet;
    subnet = dns1;
    dns1 = dns;
  }
  sim::Radio::instance().setFixedAddresses(sim::FixedAddresses{localIp, gateway, subnet, {dns1, dns2}});
  return true;
}

bool WiFiSTAClass::setDNS(IPAddress dns1, IPAddress dns2) {
  sim::InterfaceState state = stationState();
  if (!state.isUp) return false;
  state.dns = {dns1, dns2};
  sim::Interfaces::instance().bringUp(sim::Interface::station, std::move(state));
  return true;
}

bool WiFiSTAClass::reconnect() {
  if (!isStationOn()) return false;
  if (sim::settledRadio().joinedNetwork()) sim::Radio::instance().disconnect();
  return sim::Radio::instance().connect();
}

bool WiFiSTAClass::disconnect(bool wifiOff, bool eraseAp, unsigned long timeoutLength) {
  if (!isStationOn() || !sim::settledRadio().disconnect()) return false;
  if (timeoutLength > 0 && !waitUntilLeft(timeoutLength)) return false;
  if (eraseAp && !eraseAP()) return false;
  return !wifiOff || WiFi.enableSTA(false);
}

bool WiFiSTAClass::eraseAP() {
  if (!isStationOn()) return false;
  sim::Radio::instance().configureStation({});
  sim::storeStationConfig({});
  return true;
}

bool WiFiSTAClass::isConnected() {
  return stationState().isUp;
}

bool WiFiSTAClass::setAutoReconnect(bool isOn) {
  autoReconnect = isOn;
  return true;
}
bool WiFiSTAClass::getAutoReconnect() {
  return autoReconnect;
}

uint8_t WiFiSTAClass::waitForConnectResult(unsigned long timeoutLength) {
  if (!isStationOn()) return WL_DISCONNECTED;
  const unsigned long start = millis();
  while ((status() == WL_IDLE_STATUS || status() >= WL_DISCONNECTED) && millis() - start < timeoutLength) {
    delay(joinPollMs);
  }
  return status();
}

void WiFiSTAClass::setMinSecurity(wifi_auth_mode_t minSecurity) {
  minimumSecurity = minSecurity;
}
void WiFiSTAClass::setScanMethod(wifi_scan_method_t method) {
  scanMethod = method;
}

IPAddress WiFiSTAClass::localIP() {
  return stationState().address;
}
IPAddress WiFiSTAClass::subnetMask() {
  return stationState().mask;
}
IPAddress WiFiSTAClass::gatewayIP() {
  return stationState().gateway;
}
IPAddress WiFiSTAClass::dnsIP(uint8_t number) {
  return number < 2 ? stationState().dns[number] : 0U;
}

IPAddress WiFiSTAClass::broadcastIP() {
  const sim::InterfaceState state = stationState();
  return state.address | ~state.mask;
}
IPAddress WiFiSTAClass::networkID() {
  const sim::InterfaceState state = stationState();
  return state.address & state.mask;
}
uint8_t WiFiSTAClass::subnetCIDR() {
  return static_cast<uint8_t>(__builtin_popcount(stationState().mask));
}

uint8_t* WiFiSTAClass::macAddress(uint8_t* mac) {
  const sim::MacAddress& address = sim::board().mac();
  if (WiFi.getMode() == WIFI_OFF) {
    std::fill_n(mac, address.size(), uint8_t{0});
  } else {
    std::copy(address.begin(), address.end(), mac);
  }
  return mac;
}

String WiFiSTAClass::macAddress() {
  uint8_t mac[6];
  return sim::macText(macAddress(mac));
}

wl_status_t WiFiSTAClass::status() {
  sim::settledRadio();
  return currentStatus;
}

String WiFiSTAClass::SSID() const {
  const auto network = sim::settledRadio().joinedNetwork();
  return network ? String(network->ssid.c_str()) : String();
}

String WiFiSTAClass::psk() const {
  return isStationOn() ? String(sim::Radio::instance().stationConfig().password.c_str()) : String();
}

uint8_t* WiFiSTAClass::BSSID(uint8_t* bssid) {
  static uint8_t own[6];
  if (!isStationOn()) return nullptr;
  const auto network = sim::settledRadio().joinedNetwork();
  if (!network && bssid == nullptr) return nullptr;
  uint8_t* const target = bssid == nullptr ? own : bssid;
  const auto address = network ? network->bssid : std::array<uint8_t, 6>{};
  std::copy(address.begin(), address.end(), target);
  return target;
}

String WiFiSTAClass::BSSIDstr() {
  const uint8_t* bssid = BSSID();
  return bssid == nullptr ? String() : sim::macText(bssid);
}

int8_t WiFiSTAClass::RSSI() {
  const auto network = sim::settledRadio().joinedNetwork();
  return network ? network->rssi : int8_t{0};
}
