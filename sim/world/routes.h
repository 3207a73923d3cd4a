#pragma once
#include <optional>
#include <string>

#include "world/interfaces.h"

namespace sim {

enum class RouteEnd { connects, refuses, isSilent, isUnreachable };

/// Where a connection of the device really leads.
struct Route {
  RouteEnd end = RouteEnd::isUnreachable;
  Endpoint endpoint{};
  Interface interface = Interface::station;
  std::uint32_t generation = 0;
  ConnectionFaults faults{};  // already decided: what strikes this very connection
};

/// Follows the world's rules: a local host needs the home network, others need its internet, and a sign-in network
/// answers on port 80 for everybody.
Route routeTo(Ip4 address, std::uint16_t port);

/// What the name service answers; takes the virtual time that asking takes. Empty: no such name, or no answer.
std::optional<Ip4> resolveName(const std::string& name);

}  // namespace sim
