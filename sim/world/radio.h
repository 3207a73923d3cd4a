#pragma once
#include <array>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "world/interfaces.h"
#include "world/world.h"

namespace sim {

/// IEEE 802.11 and ESP-IDF disconnect reasons that the radio itself gives.
namespace reason {
inline constexpr std::uint8_t notAssociated = 7;
inline constexpr std::uint8_t stationLeft = 8;
inline constexpr std::uint8_t handshakeTimeout = 15;
inline constexpr std::uint8_t enterpriseRefused = 23;
inline constexpr std::uint8_t beaconTimeout = 200;
inline constexpr std::uint8_t notFound = 201;
inline constexpr std::uint8_t authenticationFailed = 202;
inline constexpr std::uint8_t notFoundWithSecurity = 210;
inline constexpr std::uint8_t notFoundAboveThreshold = 211;
}  // namespace reason

struct StationConfig {
  std::string ssid;
  std::string password;
  std::uint8_t channel = 0;  // 0: all
  std::optional<std::array<std::uint8_t, 6>> bssid{};
  Security minimumSecurity = Security::wpa2;  // counts only with a password
  bool picksStrongest = false;                // hear all channels first, instead of taking the first access point found
  bool isEnterprise = false;
  std::string username{};

  bool operator==(const StationConfig&) const = default;
};

struct AccessPointConfig {
  std::string ssid;
  std::string password;
  std::uint8_t channel = 1;
  bool isHidden = false;
  std::uint8_t maxStations = 4;
  Ip4 address = parseIp4("192.168.4.1");
  Ip4 gateway = parseIp4("192.168.4.1");
  Ip4 mask = parseIp4("255.255.255.0");
  Ip4 firstLease = parseIp4("192.168.4.2");
};

struct ScanRequest {
  bool showsHidden = false;
  bool isPassive = false;
  std::uint32_t maximumMsPerChannel = 300;
  std::uint8_t channel = 0;  // 0: all
  std::string ssid;          // empty: all
  std::optional<std::array<std::uint8_t, 6>> bssid{};
};

/// Addresses fixed by the firmware; without them the network's router is asked.
struct FixedAddresses {
  Ip4 address, gateway, mask;
  std::array<Ip4, 2> dns;
};

struct RadioEvent {
  enum class Kind {
    stationStarted,
    stationStopped,
    stationConnected,
    stationDisconnected,
    gotAddress,
    lostAddress,
    scanDone,
    accessPointStarted,
    accessPointStopped,
    peerJoined,
    peerGotAddress,
  };
  Kind kind;
  WifiNetwork network{};    // connected, disconnected (only what is known of it)
  std::uint8_t reason = 0;  // disconnected
  bool hasChanged = false;  // gotAddress: another one than before
  Ip4 peer = 0;             // peerGotAddress
};

/// The WiFi driver and the air: what esp_wifi_* does on the chip, in virtual time. Events are told on the network task.
class Radio {
 public:
  static Radio& instance();

  void onEvent(std::function<void(const RadioEvent&)> listener);

  void setMode(bool station, bool accessPoint);
  void configureStation(StationConfig config);
  StationConfig stationConfig() const;
  void setFixedAddresses(std::optional<FixedAddresses> addresses);
  void configureAccessPoint(AccessPointConfig config);
  AccessPointConfig accessPointConfig() const;

  /// Both return false when the station is off. What comes of them is told by events.
  bool connect();
  bool disconnect();

  /// False while the station is connecting: connecting has priority over scanning, as in ESP-IDF.
  bool startScan(ScanRequest request);
  std::vector<WifiNetwork> scanResults() const;

  std::optional<WifiNetwork> joinedNetwork() const;
  std::uint8_t channel() const;

 private:
  enum class Phase { off, idle, searching, joining, joined };

  Radio();
  void later(std::uint64_t delayMs, std::function<void()> step);
  void emit(RadioEvent event);
  void finishSearch();
  void tryToJoin(const WifiNetwork& network);
  void associated(const WifiNetwork& network);
  void gotAddress(const WifiNetwork& network);
  void leave(std::uint8_t reason);
  void finishScan(bool isComplete);
  void bringUpAccessPoint();
  void moveAccessPoint(std::uint8_t channel);
  void worldChanged();

  mutable std::recursive_mutex mutex_;
  std::vector<std::function<void(const RadioEvent&)>> listeners_;
  bool hasAccessPoint_ = false;
  Phase phase_ = Phase::off;
  std::uint32_t attempt_ = 0;  // steps of an older attempt find that they are out of date
  StationConfig station_;
  AccessPointConfig accessPoint_;
  std::optional<FixedAddresses> fixed_;
  std::optional<WifiNetwork> network_;  // joining or joined
  std::uint8_t accessPointChannel_ = 1;
  Ip4 lastAddress_ = 0;
  bool isScanning_ = false;
  std::uint32_t scan_ = 0;
  ScanRequest scanRequest_;
  std::vector<WifiNetwork> scanResults_;
};

}  // namespace sim
