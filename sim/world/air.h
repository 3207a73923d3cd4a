#pragma once
#include <optional>
#include <vector>

#include "world/radio.h"
#include "world/world.h"

/// What can be heard in the air, and how long listening takes: pure functions of the world.
namespace sim::air {

/// A network is found again by its access point's address, name and channel.
const WifiNetwork* find(const World& world, const WifiNetwork& network);

/// What a scan finds, strongest first. A hidden network appears without its name.
std::vector<WifiNetwork> visible(const World& world, const ScanRequest& request);
std::uint64_t scanMs(const World& world, const ScanRequest& request, bool keepsConnection);

/// How long the station searches until it has found the first access point of its network, or knows there is none.
std::uint64_t searchMs(const World& world, const StationConfig& config);

struct Choice {
  std::optional<WifiNetwork> network;
  std::uint8_t reason = 0;  // why there is none
};

/// The access point that the station goes for: the first that a fast scan finds, that is on the lowest channel, or the
/// strongest of all.
Choice choose(const World& world, const StationConfig& config);

/// The reason with which `network` turns down these credentials; empty when it takes them.
std::optional<std::uint8_t> refusalOf(const WifiNetwork& network, const StationConfig& config);

}  // namespace sim::air
