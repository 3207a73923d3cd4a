#include "WiFiScan.h"

#include <Arduino.h>

#include <algorithm>
#include <mutex>

#include "WiFi.h"
#include "wifi_internals.h"

namespace {

struct ScanState {
  std::mutex mutex;
  bool isRunning = false;
  bool isDone = false;
  unsigned long startedAt = 0;
  uint32_t timeoutMs = 60000;
  std::vector<sim::WifiNetwork> results{};
};

ScanState& scan() {
  static ScanState* const state = new ScanState;
  return *state;
}

constexpr unsigned long pollMs = 5;

template <typename Result, typename Get>
Result resultAt(uint8_t index, Result otherwise, Get get) {
  const std::lock_guard lock(scan().mutex);
  return index < scan().results.size() ? get(scan().results[index]) : otherwise;
}

}  // namespace

void WiFiScanClass::setScanTimeout(uint32_t milliseconds) {
  scan().timeoutMs = milliseconds;
}

int16_t WiFiScanClass::scanNetworks(bool async, bool showHidden, bool passive, uint32_t maxMsPerChannel,
                                    uint8_t channel, const char* ssid, const uint8_t* bssid) {
  sim::settledRadio();
  if (scan().isRunning) return WIFI_SCAN_RUNNING;
  WiFi.enableSTA(true);
  scanDelete();
  sim::ScanRequest request{.showsHidden = showHidden,
                           .isPassive = passive,
                           .maximumMsPerChannel = maxMsPerChannel,
                           .channel = channel,
                           .ssid = ssid == nullptr ? "" : ssid};
  if (bssid != nullptr) std::copy_n(bssid, 6, request.bssid.emplace().begin());
  {
    const std::lock_guard lock(scan().mutex);
    scan().isRunning = true;
    scan().startedAt = millis();
  }
  if (!sim::Radio::instance().startScan(std::move(request))) {
    scan().isRunning = false;
    return WIFI_SCAN_FAILED;
  }
  if (async) return WIFI_SCAN_RUNNING;
  int16_t result = scanComplete();
  for (; result == WIFI_SCAN_RUNNING; result = scanComplete()) delay(pollMs);
  return result;
}

void WiFiScanClass::_scanDone() {
  auto results = sim::Radio::instance().scanResults();
  const std::lock_guard lock(scan().mutex);
  scan().results = std::move(results);
  scan().isDone = true;
  scan().isRunning = false;
}

int16_t WiFiScanClass::scanComplete() {
  sim::settledRadio();
  const std::lock_guard lock(scan().mutex);
  if (scan().isRunning && millis() - scan().startedAt > scan().timeoutMs) scan().isRunning = false;
  if (scan().isDone) return static_cast<int16_t>(scan().results.size());
  return scan().isRunning ? WIFI_SCAN_RUNNING : WIFI_SCAN_FAILED;
}

void WiFiScanClass::scanDelete() {
  const std::lock_guard lock(scan().mutex);
  scan().isDone = false;
  scan().results.clear();
}

bool WiFiScanClass::getNetworkInfo(uint8_t index, String& ssid, uint8_t& encryption, int32_t& rssi, uint8_t*& bssid,
                                   int32_t& channelNumber) {
  if (index >= resultAt<size_t>(0, 0, [](const auto&) { return scan().results.size(); })) return false;
  ssid = SSID(index);
  encryption = static_cast<uint8_t>(encryptionType(index));
  rssi = RSSI(index);
  bssid = BSSID(index);
  channelNumber = channel(index);
  return true;
}

// Through a C string, as the core does: a name ends at its first NUL.
String WiFiScanClass::SSID(uint8_t index) {
  return resultAt(index, String(), [](const auto& network) { return String(network.ssid.c_str()); });
}

wifi_auth_mode_t WiFiScanClass::encryptionType(uint8_t index) {
  return resultAt(index, WIFI_AUTH_OPEN, [](const auto& network) { return sim::authModeOf(network.security); });
}

int32_t WiFiScanClass::RSSI(uint8_t index) {
  return resultAt<int32_t>(index, 0, [](const auto& network) { return network.rssi; });
}

uint8_t* WiFiScanClass::BSSID(uint8_t index, uint8_t* bssid) {
  return resultAt<uint8_t*>(index, nullptr, [&](auto& network) {
    if (bssid == nullptr) return network.bssid.data();
    std::copy(network.bssid.begin(), network.bssid.end(), bssid);
    return bssid;
  });
}

String WiFiScanClass::BSSIDstr(uint8_t index) {
  return resultAt(index, String(), [](const auto& network) { return sim::macText(network.bssid.data()); });
}

int32_t WiFiScanClass::channel(uint8_t index) {
  return resultAt<int32_t>(index, 0, [](const auto& network) { return network.channel; });
}
