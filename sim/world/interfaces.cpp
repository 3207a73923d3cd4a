#include "world/interfaces.h"

#include "board/board.h"

namespace sim {

const char* nameOf(Interface interface) {
  return interface == Interface::station ? "station" : "access point";
}

Interfaces& Interfaces::instance() {
  static Interfaces* const interfaces = new Interfaces;
  return *interfaces;
}

const std::string& Interfaces::realAddress(Interface interface) {
  return interface == Interface::station ? board().stationAddress() : board().accessPointAddress();
}

InterfaceState Interfaces::get(Interface interface) const {
  const std::lock_guard lock(mutex_);
  return states_[static_cast<std::size_t>(interface)];
}

bool Interfaces::isAlive(Interface interface, std::uint32_t generation) const {
  const InterfaceState current = get(interface);
  return current.isUp && current.generation == generation;
}

void Interfaces::bringUp(Interface interface, InterfaceState next) {
  {
    const std::lock_guard lock(mutex_);
    InterfaceState& current = state(interface);
    const bool keepsAddress = current.isUp && current.address == next.address;
    next.isUp = true;
    next.generation = keepsAddress ? current.generation : current.generation + 1;
    current = std::move(next);
    if (interface == Interface::accessPoint && !keepsAddress) leases_.clear();
  }
  notify(interface);
}

void Interfaces::takeDown(Interface interface) {
  {
    const std::lock_guard lock(mutex_);
    InterfaceState& current = state(interface);
    if (!current.isUp) return;
    const std::uint32_t generation = current.generation;
    current = {};
    current.generation = generation;
    if (interface == Interface::accessPoint) leases_.clear();
  }
  notify(interface);
}

void Interfaces::breakConnections(Interface interface) {
  const std::lock_guard lock(mutex_);
  ++state(interface).generation;
}

void Interfaces::updateNetwork(const WifiNetwork& network) {
  const std::lock_guard lock(mutex_);
  if (state(Interface::station).isUp) state(Interface::station).network = network;
}

void Interfaces::notify(Interface interface) {
  const std::lock_guard notifying(notifyMutex_);
  std::vector<std::function<void(Interface)>> listeners;
  {
    const std::lock_guard lock(mutex_);
    for (const auto& [id, listener] : listeners_) listeners.push_back(listener);
  }
  for (const auto& listener : listeners) listener(interface);
}

std::uint32_t Interfaces::onChange(std::function<void(Interface)> listener) {
  const std::lock_guard lock(mutex_);
  listeners_.emplace(++lastListener_, std::move(listener));
  return lastListener_;
}

void Interfaces::removeListener(std::uint32_t id) {
  const std::lock_guard notifying(notifyMutex_);
  const std::lock_guard lock(mutex_);
  listeners_.erase(id);
}

Ip4 Interfaces::peerAddress(Interface interface, Ip4 realPeer) {
  std::function<void(Ip4)> joined;
  Ip4 lease = 0;
  {
    const std::lock_guard lock(mutex_);
    // In the home network the peer is some other machine of it; which one does not matter to a device.
    if (interface == Interface::station) return nextIp4(state(interface).gateway, 1);
    const auto known = leases_.find(realPeer);
    if (known != leases_.end()) return known->second;
    lease = nextIp4(firstLease_, static_cast<std::uint32_t>(leases_.size()));
    leases_.emplace(realPeer, lease);
    joined = onPeerJoined_;
  }
  if (joined) joined(lease);
  return lease;
}

void Interfaces::setFirstLease(Ip4 lease) {
  const std::lock_guard lock(mutex_);
  firstLease_ = lease;
}

void Interfaces::onPeerJoined(std::function<void(Ip4)> listener) {
  const std::lock_guard lock(mutex_);
  onPeerJoined_ = std::move(listener);
}

std::size_t Interfaces::peerCount() const {
  const std::lock_guard lock(mutex_);
  return leases_.size();
}

}  // namespace sim
