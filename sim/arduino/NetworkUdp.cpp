#include "NetworkUdp.h"

#include <arpa/inet.h>
#include <sys/socket.h>
#undef INADDR_NONE

#include <algorithm>

#include "NetworkManager.h"
#include "world/routes.h"
#include "world/sockets.h"

namespace {

constexpr size_t longestDatagram = 1460;

sockaddr_in socketAddress(uint32_t address, uint16_t port) {
  sockaddr_in result{};
  result.sin_family = AF_INET;
  result.sin_addr.s_addr = address;
  result.sin_port = htons(port);
  return result;
}

}  // namespace

uint8_t NetworkUDP::begin(IPAddress address, uint16_t port) {
  stop();
  bound_ = std::make_shared<sim::BoundPort>(SOCK_DGRAM, port, address, 0, sim::BoundPort::Events{});
  return 1;
}

void NetworkUDP::stop() {
  bound_.reset();
  clear();
}

int NetworkUDP::beginPacket() {
  return remotePort_ == 0 ? 0 : beginPacket(remoteAddress_, remotePort_);
}

int NetworkUDP::beginPacket(IPAddress ip, uint16_t port) {
  if (!bound_) begin(0);
  if (ip != remoteAddress_ || port != remotePort_) replySocket_ = -1;
  remoteAddress_ = ip;
  remotePort_ = port;
  outgoing_.clear();
  return 1;
}

int NetworkUDP::beginPacket(const char* host, uint16_t port) {
  IPAddress address;
  return Network.hostByName(host, address) ? beginPacket(address, port) : 0;
}

size_t NetworkUDP::write(uint8_t data) {
  return write(&data, 1);
}

size_t NetworkUDP::write(const uint8_t* buffer, size_t size) {
  const size_t count = std::min(size, longestDatagram - outgoing_.size());
  outgoing_.insert(outgoing_.end(), buffer, buffer + count);
  return count;
}

int NetworkUDP::endPacket() {
  sockaddr_in target{};
  int sender = replySocket_;
  if (sender >= 0) {
    target = socketAddress(realPeer_, remotePort_);
  } else {
    const sim::Route route = sim::routeTo(remoteAddress_, remotePort_);
    if (route.end == sim::RouteEnd::isUnreachable || !bound_) return 0;
    if (route.end != sim::RouteEnd::connects) return 1;  // sent, and lost
    target = socketAddress(sim::parseIp4(route.endpoint.address), route.endpoint.port);
    sender = bound_->descriptor(route.interface);
  }
  const ssize_t count = sendto(sender, outgoing_.data(), outgoing_.size(), MSG_DONTWAIT | MSG_NOSIGNAL,
                               reinterpret_cast<const sockaddr*>(&target), sizeof target);
  return count == static_cast<ssize_t>(outgoing_.size());
}

int NetworkUDP::parsePacket() {
  if (!bound_ || available() > 0) return 0;
  for (const sim::Interface interface : sim::allInterfaces) {
    const int receiver = bound_->descriptor(interface);
    if (receiver < 0) continue;
    received_.resize(longestDatagram);
    taken_ = 0;
    sockaddr_in peer{};
    socklen_t length = sizeof peer;
    const ssize_t count = recvfrom(receiver, received_.data(), received_.size(), MSG_DONTWAIT,
                                   reinterpret_cast<sockaddr*>(&peer), &length);
    received_.resize(count > 0 ? static_cast<size_t>(count) : 0);
    if (count < 0) continue;
    remoteAddress_ = sim::Interfaces::instance().peerAddress(interface, peer.sin_addr.s_addr);
    remotePort_ = ntohs(peer.sin_port);
    realPeer_ = peer.sin_addr.s_addr;
    replySocket_ = receiver;
    return static_cast<int>(count);
  }
  return 0;
}

int NetworkUDP::read() {
  uint8_t byte = 0;
  return read(&byte, 1) == 1 ? byte : -1;
}

int NetworkUDP::read(unsigned char* buffer, size_t length) {
  const size_t count = std::min(length, received_.size() - taken_);
  std::copy_n(received_.begin() + static_cast<long>(taken_), count, buffer);
  taken_ += count;
  return static_cast<int>(count);
}

int NetworkUDP::peek() {
  return available() > 0 ? received_[taken_] : -1;
}

void NetworkUDP::clear() {
  received_.clear();
  taken_ = 0;
}
