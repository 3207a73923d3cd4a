#include "world/radio.h"

#include "board/board.h"
#include "world/air.h"
#include "world/network_task.h"
#include "world/surroundings.h"

namespace sim {
namespace {

using Kind = RadioEvent::Kind;

constexpr std::uint64_t handshakeTimeoutMs = 4000;
constexpr std::uint64_t refusalMs = 400;
constexpr std::uint64_t missedBeaconsMs = 6000;
constexpr std::uint64_t deauthenticationMs = 100;
constexpr std::uint64_t fixedAddressMs = 20;
constexpr std::uint64_t lostAddressMs = 120'000;

}  // namespace

Radio& Radio::instance() {
  static Radio* const radio = new Radio;
  return *radio;
}

Radio::Radio() {
  Surroundings::instance().onChange([this] { worldChanged(); });
  Interfaces::instance().onPeerJoined([this](Ip4 lease) {
    emit({.kind = Kind::peerJoined});
    emit({.kind = Kind::peerGotAddress, .peer = lease});
  });
}

void Radio::onEvent(std::function<void(const RadioEvent&)> listener) {
  const std::lock_guard lock(mutex_);
  listeners_.push_back(std::move(listener));
}

void Radio::emit(RadioEvent event) {
  NetworkTask::instance().after(0, [this, event = std::move(event)] {
    std::vector<std::function<void(const RadioEvent&)>> listeners;
    {
      const std::lock_guard lock(mutex_);
      listeners = listeners_;
    }
    for (const auto& listener : listeners) listener(event);
  });
}

void Radio::later(std::uint64_t delayMs, std::function<void()> step) {
  NetworkTask::instance().after(delayMs, [this, attempt = attempt_, step = std::move(step)] {
    const std::lock_guard lock(mutex_);
    if (attempt == attempt_) step();
  });
}

void Radio::setMode(bool station, bool accessPoint) {
  const std::lock_guard lock(mutex_);
  if (station && phase_ == Phase::off) {
    phase_ = Phase::idle;
    emit({.kind = Kind::stationStarted});
  } else if (!station && phase_ != Phase::off) {
    if (isScanning_) finishScan(false);
    leave(reason::stationLeft);
    phase_ = Phase::off;
    emit({.kind = Kind::stationStopped});
  }
  if (accessPoint == hasAccessPoint_) return;
  hasAccessPoint_ = accessPoint;
  if (accessPoint) {
    bringUpAccessPoint();
    emit({.kind = Kind::accessPointStarted});
  } else {
    Interfaces::instance().takeDown(Interface::accessPoint);
    emit({.kind = Kind::accessPointStopped});
  }
}

void Radio::configureStation(StationConfig config) {
  const std::lock_guard lock(mutex_);
  station_ = std::move(config);
}

StationConfig Radio::stationConfig() const {
  const std::lock_guard lock(mutex_);
  return station_;
}

void Radio::setFixedAddresses(std::optional<FixedAddresses> addresses) {
  const std::lock_guard lock(mutex_);
  fixed_ = addresses;
  if (phase_ == Phase::joined && network_ && addresses) gotAddress(*network_);
}

void Radio::configureAccessPoint(AccessPointConfig config) {
  const std::lock_guard lock(mutex_);
  accessPoint_ = std::move(config);
  if (hasAccessPoint_) bringUpAccessPoint();
}

AccessPointConfig Radio::accessPointConfig() const {
  const std::lock_guard lock(mutex_);
  return accessPoint_;
}

void Radio::bringUpAccessPoint() {
  accessPointChannel_ = network_ && phase_ == Phase::joined ? network_->channel : accessPoint_.channel;
  Interfaces::instance().setFirstLease(accessPoint_.firstLease);
  Interfaces::instance().bringUp(
      Interface::accessPoint,
      {.address = accessPoint_.address, .gateway = accessPoint_.gateway, .mask = accessPoint_.mask, .network = {}});
}

// One radio, one channel: the access point goes where the station's network is, and its phones have to find it again.
void Radio::moveAccessPoint(std::uint8_t channel) {
  if (!hasAccessPoint_ || channel == accessPointChannel_) return;
  board().log("[sim] the access point moves from channel " + std::to_string(accessPointChannel_) + " to " +
              std::to_string(channel));
  accessPointChannel_ = channel;
  Interfaces::instance().breakConnections(Interface::accessPoint);
}

bool Radio::connect() {
  const std::lock_guard lock(mutex_);
  if (phase_ == Phase::off) return false;
  if (phase_ != Phase::idle) return true;
  if (isScanning_) finishScan(false);
  ++attempt_;
  phase_ = Phase::searching;
  later(air::searchMs(*Surroundings::instance().world(), station_), [this] { finishSearch(); });
  return true;
}

bool Radio::disconnect() {
  const std::lock_guard lock(mutex_);
  if (phase_ == Phase::off) return false;
  leave(reason::stationLeft);
  return true;
}

void Radio::leave(std::uint8_t why) {
  if (phase_ == Phase::off || phase_ == Phase::idle) return;
  ++attempt_;
  phase_ = Phase::idle;
  const bool hadAddress = Interfaces::instance().get(Interface::station).isUp;
  Interfaces::instance().takeDown(Interface::station);
  WifiNetwork left = network_.value_or(WifiNetwork{});
  if (!network_) left.ssid = station_.ssid;
  network_.reset();
  emit({.kind = Kind::stationDisconnected, .network = std::move(left), .reason = why});
  if (hadAddress) later(lostAddressMs, [this] { emit({.kind = Kind::lostAddress}); });
}

void Radio::finishSearch() {
  const air::Choice choice = air::choose(*Surroundings::instance().world(), station_);
  if (!choice.network) return leave(choice.reason);
  tryToJoin(*choice.network);
}

void Radio::tryToJoin(const WifiNetwork& network) {
  phase_ = Phase::joining;
  network_ = network;
  if (network.refusalReason) return later(refusalMs, [this, why = *network.refusalReason] { leave(why); });
  const std::optional<std::uint8_t> refusal = air::refusalOf(network, station_);
  if (refusal) return later(handshakeTimeoutMs, [this, why = *refusal] { leave(why); });
  later(network.joinDelayMs, [this, network] { associated(network); });
}

void Radio::associated(const WifiNetwork& network) {
  phase_ = Phase::joined;
  moveAccessPoint(network.channel);
  emit({.kind = Kind::stationConnected, .network = network});
  if (fixed_) return later(fixedAddressMs, [this, network] { gotAddress(network); });
  if (network.addresses.isAnswering) later(network.addresses.delayMs, [this, network] { gotAddress(network); });
}

void Radio::gotAddress(const WifiNetwork& network) {
  const AddressService& service = network.addresses;
  InterfaceState state{.address = nextIp4(service.first, board().mac()[5] % 100U),
                       .gateway = service.gateway,
                       .mask = service.mask,
                       .dns = {service.dns, 0},
                       .network = network};
  if (fixed_) {
    state.address = fixed_->address;
    state.gateway = fixed_->gateway;
    state.mask = fixed_->mask;
    state.dns = fixed_->dns;
  }
  const bool hasChanged = state.address != lastAddress_;
  lastAddress_ = state.address;
  Interfaces::instance().bringUp(Interface::station, std::move(state));
  emit({.kind = Kind::gotAddress, .network = network, .hasChanged = hasChanged});
}

bool Radio::startScan(ScanRequest request) {
  const std::lock_guard lock(mutex_);
  if (phase_ == Phase::off || phase_ == Phase::searching || phase_ == Phase::joining || isScanning_) return false;
  isScanning_ = true;
  scanRequest_ = std::move(request);
  const std::uint64_t duration =
      air::scanMs(*Surroundings::instance().world(), scanRequest_, phase_ == Phase::joined || hasAccessPoint_);
  NetworkTask::instance().after(duration, [this, scan = ++scan_] {
    const std::lock_guard lock(mutex_);
    if (isScanning_ && scan == scan_) finishScan(true);
  });
  return true;
}

void Radio::finishScan(bool isComplete) {
  isScanning_ = false;
  scanResults_.clear();
  if (isComplete) scanResults_ = air::visible(*Surroundings::instance().world(), scanRequest_);
  emit({.kind = Kind::scanDone});
}

std::vector<WifiNetwork> Radio::scanResults() const {
  const std::lock_guard lock(mutex_);
  return scanResults_;
}

std::optional<WifiNetwork> Radio::joinedNetwork() const {
  const std::lock_guard lock(mutex_);
  return phase_ == Phase::joined ? network_ : std::nullopt;
}

std::uint8_t Radio::channel() const {
  const std::lock_guard lock(mutex_);
  if (phase_ == Phase::joined && network_) return network_->channel;
  return hasAccessPoint_ ? accessPointChannel_ : 1;
}

void Radio::worldChanged() {
  const std::lock_guard lock(mutex_);
  if (phase_ != Phase::joined || !network_) return;
  const WifiNetwork* now = air::find(*Surroundings::instance().world(), *network_);
  if (now == nullptr) {
    later(missedBeaconsMs, [this] {
      if (air::find(*Surroundings::instance().world(), *network_) == nullptr) leave(reason::beaconTimeout);
    });
  } else if (now->password != network_->password || now->security != network_->security || now->refusalReason) {
    later(deauthenticationMs, [this] { leave(reason::notAssociated); });
  } else {
    network_ = *now;
    Interfaces::instance().updateNetwork(*now);
  }
}

}  // namespace sim
