#include "world/air.h"

#include <algorithm>

namespace sim::air {
namespace {

constexpr int channelCount = 13;
constexpr int weakestRssi = -100;
constexpr std::uint64_t activeMinimumMs = 100;
constexpr std::uint64_t homeChannelMs = 30;
constexpr std::uint64_t searchMsPerChannel = 120;

// Order of strength as in wifi_auth_mode_t, which is what the driver compares with its threshold.
int strengthOf(Security security) {
  switch (security) {
    case Security::open:
      return 0;
    case Security::wep:
      return 1;
    case Security::wpa:
      return 2;
    case Security::wpa2:
      return 3;
    case Security::wpaWpa2:
      return 4;
    case Security::enterprise:
      return 5;
    case Security::wpa3:
      return 6;
    case Security::wpa2Wpa3:
      return 7;
  }
  return 0;
}

bool isHeard(const WifiNetwork& network) {
  return network.rssi >= weakestRssi;
}

bool isWanted(const WifiNetwork& network, const StationConfig& config) {
  return isHeard(network) && network.ssid == config.ssid && (!config.bssid || *config.bssid == network.bssid) &&
         (config.channel == 0 || config.channel == network.channel);
}

bool isCompatible(const WifiNetwork& network, const StationConfig& config) {
  if (network.security == Security::enterprise || config.isEnterprise) {
    return network.security == Security::enterprise && config.isEnterprise;
  }
  if (network.security == Security::open) return true;
  return config.password.size() >= (network.security == Security::wep ? 5 : 8);
}

bool isAboveThreshold(const WifiNetwork& network, const StationConfig& config) {
  return config.password.empty() || strengthOf(network.security) >= strengthOf(config.minimumSecurity);
}

}  // namespace

const WifiNetwork* find(const World& world, const WifiNetwork& network) {
  const auto found = std::find_if(world.networks.begin(), world.networks.end(), [&](const WifiNetwork& other) {
    return other.bssid == network.bssid && other.ssid == network.ssid && other.channel == network.channel &&
           isHeard(other);
  });
  return found == world.networks.end() ? nullptr : &*found;
}

std::vector<WifiNetwork> visible(const World& world, const ScanRequest& request) {
  std::vector<WifiNetwork> found;
  for (const WifiNetwork& network : world.networks) {
    const bool isNamed = !request.ssid.empty() && request.ssid == network.ssid;
    if (!isHeard(network) || (request.channel != 0 && request.channel != network.channel)) continue;
    if (!request.ssid.empty() && !isNamed) continue;
    if (request.bssid && *request.bssid != network.bssid) continue;
    if (network.isHidden && !isNamed && !request.showsHidden) continue;
    found.push_back(network);
    if (network.isHidden && !isNamed) found.back().ssid.clear();
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const WifiNetwork& left, const WifiNetwork& right) { return left.rssi > right.rssi; });
  return found;
}

std::uint64_t scanMs(const World& world, const ScanRequest& request, bool keepsConnection) {
  std::uint64_t total = 0;
  for (int channel = 1; channel <= channelCount; ++channel) {
    if (request.channel != 0 && request.channel != channel) continue;
    const bool isBusy = std::any_of(world.networks.begin(), world.networks.end(), [&](const WifiNetwork& network) {
      return network.channel == channel && isHeard(network);
    });
    // An active scan leaves a channel where nobody answers after the minimum.
    const std::uint64_t maximum = request.maximumMsPerChannel;
    total += isBusy || request.isPassive ? maximum : std::min(activeMinimumMs, maximum);
    if (keepsConnection) total += homeChannelMs;
  }
  return total;
}

std::uint64_t searchMs(const World& world, const StationConfig& config) {
  if (config.channel != 0) return searchMsPerChannel;
  int last = channelCount;
  if (config.picksStrongest) return searchMsPerChannel * channelCount;
  for (const WifiNetwork& network : world.networks) {
    if (isWanted(network, config)) last = std::min<int>(last, network.channel);
  }
  return searchMsPerChannel * static_cast<std::uint64_t>(last);
}

Choice choose(const World& world, const StationConfig& config) {
  std::vector<const WifiNetwork*> candidates;
  for (const WifiNetwork& network : world.networks) {
    if (isWanted(network, config)) candidates.push_back(&network);
  }
  if (candidates.empty()) return {{}, reason::notFound};
  std::erase_if(candidates, [&](const WifiNetwork* network) { return !isAboveThreshold(*network, config); });
  if (candidates.empty()) return {{}, reason::notFoundAboveThreshold};
  std::erase_if(candidates, [&](const WifiNetwork* network) { return !isCompatible(*network, config); });
  if (candidates.empty()) return {{}, reason::notFoundWithSecurity};
  const auto rank = [&](const WifiNetwork* network) {
    return std::pair(config.picksStrongest ? 0 : network->channel, -network->rssi);
  };
  return {**std::min_element(candidates.begin(), candidates.end(),
                             [&](const auto* left, const auto* right) { return rank(left) < rank(right); }),
          0};
}

std::optional<std::uint8_t> refusalOf(const WifiNetwork& network, const StationConfig& config) {
  if (network.security == Security::open) return {};
  const bool isRight = network.password == config.password &&
                       (network.security != Security::enterprise || network.username == config.username);
  if (isRight) return {};
  if (network.wrongPasswordReason) return network.wrongPasswordReason;
  if (network.security == Security::enterprise) return reason::enterpriseRefused;
  const bool isSae = network.security == Security::wpa3 || network.security == Security::wpa2Wpa3;
  return isSae ? reason::authenticationFailed : reason::handshakeTimeout;
}

}  // namespace sim::air
