#pragma once
#include "IPAddress.h"
#include "WiFiType.h"

class WiFiAPClass {
 public:
  /** A passphrase of 1 to 7 characters and an empty name are refused; an empty passphrase is an open network. */
  bool softAP(const char* ssid, const char* passphrase = nullptr, int channel = 1, int ssidHidden = 0,
              int maxConnections = 4, bool ftmResponder = false, wifi_auth_mode_t authMode = WIFI_AUTH_WPA2_PSK,
              wifi_cipher_type_t cipher = WIFI_CIPHER_TYPE_CCMP);
  bool softAP(const String& ssid, const String& passphrase = emptyString, int channel = 1, int ssidHidden = 0,
              int maxConnections = 4, bool ftmResponder = false, wifi_auth_mode_t authMode = WIFI_AUTH_WPA2_PSK,
              wifi_cipher_type_t cipher = WIFI_CIPHER_TYPE_CCMP) {
    return softAP(ssid.c_str(), passphrase.c_str(), channel, ssidHidden, maxConnections, ftmResponder, authMode,
                  cipher);
  }
  bool softAPConfig(IPAddress localIp, IPAddress gateway, IPAddress subnet,
                    IPAddress dhcpLeaseStart = static_cast<uint32_t>(0), IPAddress dns = static_cast<uint32_t>(0));
  bool softAPdisconnect(bool wifiOff = false);
  uint8_t softAPgetStationNum();
  String softAPSSID() const;
  IPAddress softAPIP();
  IPAddress softAPSubnetMask();
  uint8_t* softAPmacAddress(uint8_t* mac);
  String softAPmacAddress();
  const char* softAPgetHostname();
  bool softAPsetHostname(const char* hostname);
};
