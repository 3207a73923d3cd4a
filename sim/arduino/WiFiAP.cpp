#include "WiFiAP.h"

#include <algorithm>

#include "WiFi.h"
#include "board/board.h"
#include "wifi_internals.h"

namespace {

constexpr size_t longestSsid = 32;
constexpr size_t shortestPassphrase = 8;
constexpr size_t longestPassphrase = 63;
constexpr int highestChannel = 13;

bool isAccessPointOn() {
  return (WiFi.getMode() & WIFI_AP) != 0;
}

sim::InterfaceState accessPointState() {
  return sim::Interfaces::instance().get(sim::Interface::accessPoint);
}

}  // namespace

bool WiFiAPClass::softAP(const char* ssid, const char* passphrase, int channel, int ssidHidden, int maxConnections,
                         bool ftmResponder, wifi_auth_mode_t authMode, wifi_cipher_type_t cipher) {
  (void)ftmResponder;
  (void)authMode;
  (void)cipher;
  if (ssid == nullptr || *ssid == '\0') return false;
  const std::string password = passphrase == nullptr ? "" : passphrase;
  if (!password.empty() && password.size() < shortestPassphrase) return false;
  if (!WiFi.enableAP(true)) return false;
  // The rest is what the driver refuses when it is given the configuration.
  if (std::string(ssid).size() > longestSsid || password.size() > longestPassphrase) return false;
  if (channel < 1 || channel > highestChannel || maxConnections < 1 || maxConnections > 10) return false;
  sim::AccessPointConfig config = sim::Radio::instance().accessPointConfig();
  config.ssid = ssid;
  config.password = password;
  config.channel = static_cast<uint8_t>(channel);
  config.isHidden = ssidHidden != 0;
  config.maxStations = static_cast<uint8_t>(maxConnections);
  sim::Radio::instance().configureAccessPoint(std::move(config));
  sim::settledRadio();
  return true;
}

bool WiFiAPClass::softAPConfig(IPAddress localIp, IPAddress gateway, IPAddress subnet, IPAddress dhcpLeaseStart,
                               IPAddress dns) {
  (void)dns;
  if (!WiFi.enableAP(true)) return false;
  if (static_cast<uint32_t>(localIp) == 0) return false;
  sim::AccessPointConfig config = sim::Radio::instance().accessPointConfig();
  config.address = localIp;
  config.gateway = gateway;
  config.mask = subnet;
  const uint32_t first = dhcpLeaseStart;
  if (first != 0 && (first & config.mask) != (config.address & config.mask)) return false;
  config.firstLease = first != 0 ? first : sim::nextIp4(config.address, 1);
  sim::Radio::instance().configureAccessPoint(std::move(config));
  return true;
}

bool WiFiAPClass::softAPdisconnect(bool wifiOff) {
  if (!isAccessPointOn()) return false;
  if (wifiOff) return WiFi.enableAP(false);
  sim::AccessPointConfig config = sim::Radio::instance().accessPointConfig();
  config.ssid.clear();
  config.password.clear();
  sim::Radio::instance().configureAccessPoint(std::move(config));
  return true;
}

uint8_t WiFiAPClass::softAPgetStationNum() {
  if (!isAccessPointOn()) return 0;
  const size_t limit = sim::Radio::instance().accessPointConfig().maxStations;
  return static_cast<uint8_t>(std::min(sim::Interfaces::instance().peerCount(), limit));
}

String WiFiAPClass::softAPSSID() const {
  return isAccessPointOn() ? String(sim::Radio::instance().accessPointConfig().ssid.c_str()) : String();
}

IPAddress WiFiAPClass::softAPIP() {
  return isAccessPointOn() ? IPAddress(accessPointState().address) : IPAddress();
}

IPAddress WiFiAPClass::softAPSubnetMask() {
  return isAccessPointOn() ? IPAddress(accessPointState().mask) : IPAddress();
}

uint8_t* WiFiAPClass::softAPmacAddress(uint8_t* mac) {
  const sim::MacAddress address = sim::board().accessPointMac();
  if (WiFi.getMode() == WIFI_OFF) {
    std::fill_n(mac, address.size(), uint8_t{0});
  } else {
    std::copy(address.begin(), address.end(), mac);
  }
  return mac;
}

String WiFiAPClass::softAPmacAddress() {
  uint8_t mac[6];
  return sim::macText(softAPmacAddress(mac));
}

const char* WiFiAPClass::softAPgetHostname() {
  return NetworkManager::getHostname();
}
bool WiFiAPClass::softAPsetHostname(const char* hostname) {
  return NetworkManager::setHostname(hostname);
}
