#include "world/sockets.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <cstring>

#include "board/board.h"

namespace sim {

bool waitOnSocket(int descriptor, short events, std::uint64_t milliseconds) {
  Clock& clock = board().clock();
  const auto before = std::chrono::steady_clock::now();
  pollfd one{descriptor, events, 0};
  const int count = poll(&one, descriptor < 0 ? 0 : 1, clock.wallMilliseconds(milliseconds));
  if (clock.mode() == Clock::Mode::manual) {
    const auto waited = std::chrono::steady_clock::now() - before;
    clock.advanceMicroseconds(
        static_cast<std::uint64_t>(std::chrono::duration_cast<std::chrono::microseconds>(waited).count()));
  }
  return count > 0;
}

std::uint16_t realPort(std::uint16_t port) {
  return static_cast<std::uint16_t>(port != 0 && port < 1024 ? port + board().options().portShift : port);
}

namespace {

void announce(Interface interface, int type, std::uint16_t port) {
  const char* scheme = type == SOCK_DGRAM ? "udp" : port == 80 ? "http" : port == 443 ? "https" : "tcp";
  board().log("[sim] " + std::string(scheme) + "://" + Interfaces::realAddress(interface) + ":" +
              std::to_string(realPort(port)) + "/ is port " + std::to_string(port) + " of the " + nameOf(interface));
}

}  // namespace

BoundPort::BoundPort(int type, std::uint16_t port, Ip4 only, int backlog, Events events)
    : type_(type), port_(port), only_(only), backlog_(backlog), events_(std::move(events)) {
  listener_ = Interfaces::instance().onChange([this](Interface interface) { update(interface); });
  for (const Interface interface : allInterfaces) update(interface);
}

BoundPort::~BoundPort() {
  Interfaces::instance().removeListener(listener_);
  const std::lock_guard lock(mutex_);
  for (const Interface interface : allInterfaces) close(interface);
}

int BoundPort::descriptor(Interface interface) const {
  const std::lock_guard lock(mutex_);
  return descriptors_[static_cast<std::size_t>(interface)];
}

void BoundPort::update(Interface interface) {
  const std::lock_guard lock(mutex_);
  const InterfaceState state = Interfaces::instance().get(interface);
  const bool isWanted = state.isUp && (only_ == 0 || only_ == state.address);
  int& descriptor = descriptors_[static_cast<std::size_t>(interface)];
  if (!isWanted) return close(interface);
  if (descriptor >= 0) return;
  descriptor = open(interface);
  if (descriptor < 0) return;
  announce(interface, type_, port_);
  if (events_.onOpen) events_.onOpen(descriptor);
}

int BoundPort::open(Interface interface) const {
  const int descriptor = socket(AF_INET, type_ | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
  const int yes = 1;
  setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, type_ == SOCK_STREAM ? sizeof yes : 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(realPort(port_));
  address.sin_addr.s_addr = parseIp4(Interfaces::realAddress(interface));
  const bool isBound = bind(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
  if (isBound && (type_ == SOCK_DGRAM || listen(descriptor, backlog_) == 0)) return descriptor;
  board().log("[sim] port " + std::to_string(port_) + " of the " + nameOf(interface) + " cannot be opened on " +
              Interfaces::realAddress(interface) + ":" + std::to_string(realPort(port_)) + ": " + strerror(errno));
  ::close(descriptor);
  return -1;
}

void BoundPort::close(Interface interface) {
  int& descriptor = descriptors_[static_cast<std::size_t>(interface)];
  if (descriptor < 0) return;
  if (events_.onClose) events_.onClose(descriptor);
  ::close(descriptor);
  descriptor = -1;
}

}  // namespace sim
