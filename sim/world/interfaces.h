#pragma once
#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "world/world.h"

namespace sim {

enum class Interface : std::uint8_t { station = 0, accessPoint = 1 };
inline constexpr std::array<Interface, 2> allInterfaces{Interface::station, Interface::accessPoint};

/// "station" or "access point", for messages.
const char* nameOf(Interface interface);

/// One of the device's two network interfaces, as far as IP is concerned.
struct InterfaceState {
  bool isUp = false;
  Ip4 address = 0;
  Ip4 gateway = 0;
  Ip4 mask = 0;
  std::array<Ip4, 2> dns{};
  std::uint32_t generation = 0;        // counts the times it came up: connections do not outlive an address
  std::optional<WifiNetwork> network;  // station: the network it is in
};

/// The device's interfaces, and who is at the other end of them.
class Interfaces {
 public:
  static Interfaces& instance();

  InterfaceState get(Interface interface) const;
  bool isAlive(Interface interface, std::uint32_t generation) const;

  /// Brings the interface up with these addresses (or changes them), or takes it down.
  void bringUp(Interface interface, InterfaceState state);
  void takeDown(Interface interface);

  /// Connections over the interface end, but it keeps its address and its listening ports.
  void breakConnections(Interface interface);

  /// The network the station is in changed in the world, but the connection stands.
  void updateNetwork(const WifiNetwork& network);

  /// `listener` is called after each change of `interface`. The result removes it again.
  std::uint32_t onChange(std::function<void(Interface)> listener);
  void removeListener(std::uint32_t id);

  /// The real loopback address that stands for this interface.
  static const std::string& realAddress(Interface interface);

  /// The address that the device sees for the peer at a real address. A new peer of the access point is a phone
  /// that has just joined: it gets the next lease, and `onPeerJoined` is told.
  Ip4 peerAddress(Interface interface, Ip4 realPeer);
  void setFirstLease(Ip4 lease);
  void onPeerJoined(std::function<void(Ip4 lease)> listener);
  std::size_t peerCount() const;

 private:
  void notify(Interface interface);
  InterfaceState& state(Interface interface) { return states_[static_cast<std::size_t>(interface)]; }

  std::recursive_mutex notifyMutex_;  // held while listeners run, so that a removed one is never called
  mutable std::mutex mutex_;
  std::array<InterfaceState, 2> states_{};
  std::map<std::uint32_t, std::function<void(Interface)>> listeners_;
  std::uint32_t lastListener_ = 0;
  std::map<Ip4, Ip4> leases_;  // of the access point, by real address
  Ip4 firstLease_ = 0;
  std::function<void(Ip4)> onPeerJoined_;
};

}  // namespace sim
