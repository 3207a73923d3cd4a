#include "world/routes.h"

#include <map>
#include <mutex>
#include <stdexcept>

#include "board/board.h"
#include "world/surroundings.h"

namespace sim {
namespace {

constexpr std::uint64_t nameAnswerMs = 25;
// lwIP repeats its question four times, one second longer each time.
constexpr std::uint64_t nameTimeoutMs = 10'000;
// Any address of the outside will do for a name that only leads to the sign-in page.
const Ip4 signInAddress = parseIp4("198.51.100.1");

bool isSameSubnet(const InterfaceState& state, Ip4 address) {
  return state.isUp && (state.address & state.mask) == (address & state.mask);
}

// Whether a fault strikes is decided once for each connection, from the world's seed and the host's own count.
ConnectionFaults strikingFaults(const World& world, const Host& host) {
  static std::mutex mutex;
  static std::map<std::string, std::pair<Random, std::uint32_t>> streams;
  const std::lock_guard lock(mutex);
  auto& [random, struck] = streams.try_emplace(host.name, Random(world.seed, host.name), 0U).first->second;
  if (!random.chance(host.faults.probability)) return {};
  if (host.faults.connections && struck >= *host.faults.connections) return {};
  ++struck;
  return host.faults;
}

bool isReachable(const Host& host, const InterfaceState& station) {
  return station.isUp &&
         (host.isLocal || isSameSubnet(station, host.address) || (station.network && station.network->hasInternet));
}

}  // namespace

Route routeTo(Ip4 address, std::uint16_t port) {
  const InterfaceState station = Interfaces::instance().get(Interface::station);
  Route route{.generation = station.generation};
  if (!station.isUp) return route;
  const auto world = Surroundings::instance().world();
  const Host* host = world->hostAt(address);
  if (station.network && station.network->signInPage && !(host != nullptr && host->isLocal)) {
    route.end = port == 80 ? RouteEnd::connects : RouteEnd::refuses;
    if (port == 80) route.endpoint = *station.network->signInPage;
    return route;
  }
  route.end = RouteEnd::isSilent;
  if (host == nullptr || !isReachable(*host, station)) return route;
  route.faults = strikingFaults(*world, *host);
  const auto target = host->ports.find(port);
  if (route.faults.isSilent) return route;
  if (route.faults.isRefusing || target == host->ports.end()) {
    route.end = RouteEnd::refuses;
    return route;
  }
  route.end = RouteEnd::connects;
  route.endpoint = target->second;
  return route;
}

std::optional<Ip4> resolveName(const std::string& name) {
  try {
    return parseIp4(name);
  } catch (const std::invalid_argument&) {
    // A name: ask for it.
  }
  const InterfaceState station = Interfaces::instance().get(Interface::station);
  if (!station.isUp || station.dns[0] == 0) return {};
  const auto world = Surroundings::instance().world();
  const Host* host = world->hostNamed(name);
  const bool isSigningIn = station.network && station.network->signInPage.has_value();
  const bool isAnswered = isSigningIn || (station.network && station.network->hasInternet) ||
                          (host != nullptr && isReachable(*host, station));
  board().clock().sleepMilliseconds(isAnswered ? nameAnswerMs : nameTimeoutMs);
  if (!isAnswered) return {};
  if (host != nullptr) return host->address;
  if (isSigningIn) return signInAddress;
  return {};
}

}  // namespace sim
