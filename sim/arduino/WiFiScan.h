#pragma once
#include "WString.h"
#include "WiFiType.h"

class WiFiScanClass {
 public:
  void setScanTimeout(uint32_t milliseconds);

  /** The number of networks found; WIFI_SCAN_RUNNING for an asynchronous scan; WIFI_SCAN_FAILED. */
  int16_t scanNetworks(bool async = false, bool showHidden = false, bool passive = false,
                       uint32_t maxMsPerChannel = 300, uint8_t channel = 0, const char* ssid = nullptr,
                       const uint8_t* bssid = nullptr);
  int16_t scanComplete();
  void scanDelete();

  bool getNetworkInfo(uint8_t index, String& ssid, uint8_t& encryptionType, int32_t& rssi, uint8_t*& bssid,
                      int32_t& channel);
  String SSID(uint8_t index);
  wifi_auth_mode_t encryptionType(uint8_t index);
  int32_t RSSI(uint8_t index);
  uint8_t* BSSID(uint8_t index, uint8_t* bssid = nullptr);
  String BSSIDstr(uint8_t index);
  int32_t channel(uint8_t index);

  /** For the driver: a scan has ended. */
  static void _scanDone();
};
