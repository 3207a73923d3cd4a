#include "world/connection.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "board/board.h"
#include "world/sockets.h"

namespace sim {
namespace {

constexpr std::size_t windowBytes = 5760;  // lwIP's TCP_WND in the core
constexpr std::size_t segmentBytes = 1440;
constexpr std::uint64_t retransmissionMs = 1000;
constexpr std::uint64_t refusalMs = 5;
constexpr std::uint64_t longestSynMs = 18'000;  // lwIP gives up a connection attempt after about this

sockaddr_in socketAddress(Ip4 address, std::uint16_t port) {
  sockaddr_in result{};
  result.sin_family = AF_INET;
  result.sin_addr.s_addr = address;
  result.sin_port = htons(port);
  return result;
}

int connectSocket(const Route& route, std::uint64_t timeoutMs) {
  const int descriptor = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
  if (descriptor < 0) return -1;
  const sockaddr_in source = socketAddress(parseIp4(Interfaces::realAddress(route.interface)), 0);
  const sockaddr_in target = socketAddress(parseIp4(route.endpoint.address), route.endpoint.port);
  int error = 0;
  socklen_t length = sizeof error;
  const bool isConnected = bind(descriptor, reinterpret_cast<const sockaddr*>(&source), sizeof source) == 0 &&
                           (connect(descriptor, reinterpret_cast<const sockaddr*>(&target), sizeof target) == 0 ||
                            (errno == EINPROGRESS && waitOnSocket(descriptor, POLLOUT, timeoutMs) &&
                             getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &error, &length) == 0 && error == 0));
  if (isConnected) return descriptor;
  close(descriptor);
  return -1;
}

}  // namespace

Connection::Connection(int descriptor, Interface interface, std::uint32_t generation)
    : descriptor_(descriptor), interface_(interface), generation_(generation) {}

Connection::~Connection() {
  close(descriptor_);
}

std::shared_ptr<Connection> Connection::open(Ip4 address, std::uint16_t port, std::int32_t timeoutMs) {
  const Route route = routeTo(address, port);
  Clock& clock = board().clock();
  const std::uint64_t limitMs = timeoutMs < 0 ? longestSynMs : std::min<std::uint64_t>(timeoutMs, longestSynMs);
  if (route.end == RouteEnd::isUnreachable) return nullptr;
  if (route.end != RouteEnd::connects) {
    clock.sleepMilliseconds(route.end == RouteEnd::isSilent ? limitMs : std::min(refusalMs, limitMs));
    return nullptr;
  }
  if (route.faults.latencyMs >= limitMs && limitMs > 0) {
    clock.sleepMilliseconds(limitMs);
    return nullptr;
  }
  clock.sleepMilliseconds(route.faults.latencyMs);
  const int descriptor = connectSocket(route, limitMs);
  if (descriptor < 0) return nullptr;
  std::shared_ptr<Connection> connection(new Connection(descriptor, route.interface, route.generation));
  sockaddr_in local{};
  socklen_t length = sizeof local;
  getsockname(descriptor, reinterpret_cast<sockaddr*>(&local), &length);
  connection->remoteAddress_ = address;
  connection->remotePort_ = port;
  connection->localPort_ = ntohs(local.sin_port);
  connection->faults_ = route.faults;
  connection->losses_ = Random(board().options().seed, "loss " + formatIp4(address));
  return connection;
}

std::shared_ptr<Connection> Connection::accepted(int descriptor, Interface interface, std::uint16_t localPort) {
  const std::uint32_t generation = Interfaces::instance().get(interface).generation;
  std::shared_ptr<Connection> connection(new Connection(descriptor, interface, generation));
  sockaddr_in remote{};
  socklen_t length = sizeof remote;
  getpeername(descriptor, reinterpret_cast<sockaddr*>(&remote), &length);
  connection->remoteAddress_ = Interfaces::instance().peerAddress(interface, remote.sin_addr.s_addr);
  connection->remotePort_ = ntohs(remote.sin_port);
  connection->localPort_ = localPort;
  return connection;
}

Ip4 Connection::localAddress() const {
  return Interfaces::instance().get(interface_).address;
}

bool Connection::isCutOff() const {
  return !Interfaces::instance().isAlive(interface_, generation_);
}

void Connection::pump() {
  if (error_ == 0 && isCutOff()) error_ = ECONNABORTED;
  while (error_ == 0 && !hasEnded_ && bufferedBytes_ < windowBytes) {
    std::vector<std::uint8_t> bytes(std::min(segmentBytes, windowBytes - bufferedBytes_));
    const ssize_t count = recv(descriptor_, bytes.data(), bytes.size(), MSG_DONTWAIT);
    if (count < 0 && (errno == EAGAIN || errno == EINTR)) return;
    if (count < 0) {
      error_ = errno;
    } else if (count == 0) {
      hasEnded_ = true;
    } else if (!isStalled_) {
      bytes.resize(static_cast<std::size_t>(count));
      admit(std::move(bytes));
    }
  }
}

// The offsets of the faults count received bytes, so the segment in which one lies is cut there.
void Connection::admit(std::vector<std::uint8_t> bytes) {
  const auto cutAt = [&](const std::optional<std::uint64_t>& offset) {
    if (!offset || receivedBytes_ + bytes.size() < *offset) return false;
    bytes.resize(static_cast<std::size_t>(*offset - std::min(*offset, receivedBytes_)));
    return true;
  };
  if (cutAt(faults_.truncateAfterBytes)) hasEnded_ = true;
  if (cutAt(faults_.stallAfterBytes)) isStalled_ = true;
  const bool isReset = cutAt(faults_.resetAfterBytes);
  if (faults_.corruptAtByte && *faults_.corruptAtByte >= receivedBytes_ &&
      *faults_.corruptAtByte < receivedBytes_ + bytes.size()) {
    bytes[static_cast<std::size_t>(*faults_.corruptAtByte - receivedBytes_)] ^= 0x40;
  }
  receivedBytes_ += bytes.size();
  std::uint64_t arrivesAt = std::max(board().clock().milliseconds() + faults_.latencyMs, lastArrival_);
  if (faults_.bytesPerSecond) arrivesAt += bytes.size() * 1000 / *faults_.bytesPerSecond;
  while (losses_.chance(faults_.lossRate)) arrivesAt += retransmissionMs;
  lastArrival_ = arrivesAt;
  bufferedBytes_ += bytes.size();
  if (!bytes.empty()) segments_.push_back({arrivesAt, std::move(bytes)});
  if (isReset) error_ = ECONNRESET;
}

std::size_t Connection::available() {
  pump();
  const std::uint64_t now = board().clock().milliseconds();
  std::size_t count = 0;
  for (const Segment& segment : segments_) {
    if (segment.arrivesAt > now) break;
    count += segment.bytes.size() - segment.taken;
  }
  return count;
}

long Connection::receive(std::uint8_t* buffer, std::size_t size, bool isPeek) {
  std::size_t left = std::min(size, available());
  if (left == 0 && size > 0) {
    if (!segments_.empty() && error_ != ECONNABORTED) return -EAGAIN;
    if (error_ != 0) return -error_;
    return hasEnded_ && !isStalled_ ? 0 : -EAGAIN;
  }
  std::size_t count = 0;
  for (std::size_t index = 0; left > 0; ++index) {
    Segment& segment = segments_[isPeek ? index : 0];
    const std::size_t part = std::min(left, segment.bytes.size() - segment.taken);
    memcpy(buffer + count, segment.bytes.data() + segment.taken, part);
    count += part;
    left -= part;
    if (isPeek) continue;
    segment.taken += part;
    bufferedBytes_ -= part;
    if (segment.taken == segment.bytes.size()) segments_.pop_front();
  }
  return static_cast<long>(count);
}

long Connection::send(const std::uint8_t* buffer, std::size_t size) {
  if (isCutOff()) error_ = ECONNABORTED;
  if (error_ != 0) return -error_;
  const ssize_t count = ::send(descriptor_, buffer, size, MSG_DONTWAIT | MSG_NOSIGNAL);
  return count < 0 ? -errno : static_cast<long>(count);
}

bool Connection::waitReadable(std::uint64_t milliseconds) {
  Clock& clock = board().clock();
  const std::uint64_t deadline = clock.milliseconds() + milliseconds;
  for (;;) {
    std::uint8_t byte;
    if (receive(&byte, 1, true) != -EAGAIN) return true;
    const std::uint64_t now = clock.milliseconds();
    if (now >= deadline) return false;
    // Something on its way decides how long to sleep; a change of the interface must be seen as well.
    constexpr std::uint64_t longestNapMs = 50;
    std::uint64_t nap = std::min(deadline - now, longestNapMs);
    if (!segments_.empty()) nap = std::min(nap, std::max<std::uint64_t>(segments_.front().arrivesAt - now, 1));
    const bool canReceive = !hasEnded_ && bufferedBytes_ < windowBytes;
    waitOnSocket(canReceive ? descriptor_ : -1, POLLIN, nap);
  }
}

bool Connection::waitWritable(std::uint64_t milliseconds) {
  return error_ != 0 || waitOnSocket(descriptor_, POLLOUT, milliseconds);
}

}  // namespace sim
