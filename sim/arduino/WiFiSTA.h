#pragma once
#include "IPAddress.h"
#include "NetworkEvents.h"
#include "WiFiType.h"

typedef enum { WPA2_AUTH_TLS = 0, WPA2_AUTH_PEAP = 1, WPA2_AUTH_TTLS = 2 } wpa2_auth_method_t;

class WiFiSTAClass {
 public:
  wl_status_t begin(const char* ssid, wpa2_auth_method_t method, const char* identity = nullptr,
                    const char* username = nullptr, const char* password = nullptr, const char* caPem = nullptr,
                    const char* clientCertificate = nullptr, const char* clientKey = nullptr, int ttlsPhase2Type = -1,
                    int32_t channel = 0, const uint8_t* bssid = nullptr, bool connect = true);
  wl_status_t begin(const char* ssid, const char* passphrase = nullptr, int32_t channel = 0,
                    const uint8_t* bssid = nullptr, bool connect = true);
  wl_status_t begin(const String& ssid, const String& passphrase = static_cast<const char*>(nullptr),
                    int32_t channel = 0, const uint8_t* bssid = nullptr, bool connect = true) {
    return begin(ssid.c_str(), passphrase.c_str(), channel, bssid, connect);
  }
  /** Joins with the credentials kept in flash. */
  wl_status_t begin();

  bool config(IPAddress localIp = static_cast<uint32_t>(0), IPAddress gateway = static_cast<uint32_t>(0),
              IPAddress subnet = static_cast<uint32_t>(0), IPAddress dns1 = static_cast<uint32_t>(0),
              IPAddress dns2 = static_cast<uint32_t>(0));
  bool setDNS(IPAddress dns1, IPAddress dns2 = static_cast<uint32_t>(0));

  bool reconnect();
  /** Waits at most `timeoutLength` milliseconds for the connection to end. */
  bool disconnect(bool wifiOff = false, bool eraseAp = false, unsigned long timeoutLength = 100);
  bool disconnectAsync(bool wifiOff = false, bool eraseAp = false) { return disconnect(wifiOff, eraseAp, 0); }
  bool eraseAP();
  bool isConnected();
  bool setAutoReconnect(bool autoReconnect);
  bool getAutoReconnect();
  uint8_t waitForConnectResult(unsigned long timeoutLength = 60000);

  void setMinSecurity(wifi_auth_mode_t minSecurity);
  void setScanMethod(wifi_scan_method_t scanMethod);

  IPAddress localIP();
  IPAddress subnetMask();
  IPAddress gatewayIP();
  IPAddress dnsIP(uint8_t number = 0);
  IPAddress broadcastIP();
  IPAddress networkID();
  uint8_t subnetCIDR();

  /** Zeros while the WiFi is off. */
  uint8_t* macAddress(uint8_t* mac);
  String macAddress();

  wl_status_t status();
  String SSID() const;
  String psk() const;
  uint8_t* BSSID(uint8_t* bssid = nullptr);
  String BSSIDstr();
  int8_t RSSI();

  /** For the core: keeps status() and reconnection in step with the events. */
  static void _onStationEvent(const arduino_event_t& event);
};
