#pragma once
#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sim {

/// An IPv4 address, first octet in the lowest byte as lwIP keeps it on the chip.
using Ip4 = std::uint32_t;

/// "192.168.4.1" to an address and back. Parsing throws std::invalid_argument.
Ip4 parseIp4(const std::string& text);
std::string formatIp4(Ip4 address);

/// `address` advanced by `count` in counting order (192.168.1.255 + 1 = 192.168.2.0).
Ip4 nextIp4(Ip4 address, std::uint32_t count);

enum class Security { open, wep, wpa, wpa2, wpaWpa2, wpa3, wpa2Wpa3, enterprise };

/// A real socket address that plays a part of the world.
struct Endpoint {
  std::string address;
  std::uint16_t port;
};

/// How a network's router hands out addresses.
struct AddressService {
  bool isAnswering = true;  // false: the request for an address is never answered
  std::uint32_t delayMs = 500;
  Ip4 first = parseIp4("192.168.1.50");
  Ip4 gateway = parseIp4("192.168.1.1");
  Ip4 mask = parseIp4("255.255.255.0");
  Ip4 dns = parseIp4("192.168.1.1");
};

/// A WiFi network as one access point sends it. Several with the same name are several access points of one network.
struct WifiNetwork {
  std::string ssid;  // any bytes, at most 32
  std::array<std::uint8_t, 6> bssid{};
  std::uint8_t channel = 1;
  std::int8_t rssi = -60;
  Security security = Security::open;
  std::string password;
  std::string username;  // enterprise only
  bool isHidden = false;
  bool hasInternet = true;
  std::optional<Endpoint> signInPage;  // every name resolves to it and every port 80 leads there
  std::uint32_t joinDelayMs = 80;
  std::optional<std::uint8_t> wrongPasswordReason;  // default: 15, for WPA3 202
  std::optional<std::uint8_t> refusalReason;        // the access point turns every station away, with this reason
  AddressService addresses;
};

/// What goes wrong on a connection to a host. Offsets count bytes that the device receives.
struct ConnectionFaults {
  double probability = 1;                    // of a connection to be struck at all
  std::optional<std::uint32_t> connections;  // only so many are struck, then the host is well
  bool isRefusing = false;
  bool isSilent = false;  // the connection attempt is never answered
  std::uint32_t latencyMs = 0;
  std::optional<std::uint32_t> bytesPerSecond;
  std::optional<std::uint64_t> stallAfterBytes;
  std::optional<std::uint64_t> resetAfterBytes;
  std::optional<std::uint64_t> truncateAfterBytes;
  std::optional<std::uint64_t> corruptAtByte;
  double lossRate = 0;  // of segments; a lost one is repeated after a second
};

/// A machine that the device may talk to.
struct Host {
  std::string name;      // a DNS name, "name.local" for mDNS, or an address
  Ip4 address;           // what the device sees; from 203.0.113.1 upwards unless given
  bool isLocal = false;  // stands in the home network: reachable without internet
  std::map<std::uint16_t, Endpoint> ports;
  ConnectionFaults faults;
};

/// The time service: what NTP would answer.
struct TimeService {
  bool isAnswering = true;
  std::optional<std::int64_t> startUnixSeconds;  // the time when the device was switched on; empty: this machine's
};

/// Everything around a device, as its world file says (sim/world/README.md).
struct World {
  std::vector<WifiNetwork> networks;
  std::vector<Host> hosts;
  TimeService time;
  std::uint64_t seed = 1;

  /// Throws std::invalid_argument with the path of the member that is wrong.
  static World parse(const std::string& json);

  /// Reads and parses; an empty path gives the built-in world of one network "Otter" and no hosts.
  static World load(const std::string& path);

  const Host* hostNamed(const std::string& name) const;
  const Host* hostAt(Ip4 address) const;
};

}  // namespace sim
