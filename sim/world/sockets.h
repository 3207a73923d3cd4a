#pragma once
#include <sys/socket.h>

#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>

#include "world/interfaces.h"

namespace sim {

/// Waits until `descriptor` has one of `events` (poll's), at most `milliseconds` of virtual time; -1 only waits.
/// Returns whether it has.
bool waitOnSocket(int descriptor, short events, std::uint64_t milliseconds);

/// The real port that stands for `port` of the device (Options::portShift).
std::uint16_t realPort(std::uint16_t port);

/// A listening or receiving port on every interface of the device, as binding to "any address" does on the chip:
/// it opens and closes with the interfaces.
class BoundPort {
 public:
  struct Events {
    std::function<void(int descriptor)> onOpen{};
    std::function<void(int descriptor)> onClose{};  // before it is closed
  };

  /// `type` is SOCK_STREAM (with a queue of `backlog`) or SOCK_DGRAM; `only` restricts it to the interface with
  /// that address (0: all). Events run on the thread that changes the interface.
  BoundPort(int type, std::uint16_t port, Ip4 only, int backlog, Events events);
  ~BoundPort();
  BoundPort(const BoundPort&) = delete;
  BoundPort& operator=(const BoundPort&) = delete;

  /// The descriptor on that interface, or -1.
  int descriptor(Interface interface) const;
  std::uint16_t port() const { return port_; }

 private:
  void update(Interface interface);
  int open(Interface interface) const;
  void close(Interface interface);

  const int type_;
  const std::uint16_t port_;
  const Ip4 only_;
  const int backlog_;
  const Events events_;
  mutable std::mutex mutex_;
  std::array<int, 2> descriptors_{-1, -1};
  std::uint32_t listener_ = 0;
};

}  // namespace sim
