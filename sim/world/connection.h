#pragma once
#include <cstdint>
#include <deque>
#include <memory>
#include <vector>

#include "board/random.h"
#include "world/routes.h"

namespace sim {

/// One TCP connection of the device: a real socket, with the faults of its route between the socket and the firmware,
/// and with the small receive window of lwIP.
class Connection {
 public:
  /// Connects within `timeoutMs` virtual milliseconds (negative: without limit of its own). Null when that fails.
  static std::shared_ptr<Connection> open(Ip4 address, std::uint16_t port, std::int32_t timeoutMs);

  /// Takes over an accepted socket.
  static std::shared_ptr<Connection> accepted(int descriptor, Interface interface, std::uint16_t localPort);

  ~Connection();
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  /// Takes at most `size` bytes that have arrived. 0: the peer has closed. Negative: -EAGAIN or another -errno.
  long receive(std::uint8_t* buffer, std::size_t size, bool isPeek = false);

  /// Bytes that have arrived and were not taken.
  std::size_t available();

  /// Sends what fits at once. Negative: -EAGAIN or another -errno.
  long send(const std::uint8_t* buffer, std::size_t size);

  /// Wait for a change, at most so many virtual milliseconds; true when receive (or send) has something to say.
  bool waitReadable(std::uint64_t milliseconds);
  bool waitWritable(std::uint64_t milliseconds);

  int descriptor() const { return descriptor_; }
  Ip4 remoteAddress() const { return remoteAddress_; }
  std::uint16_t remotePort() const { return remotePort_; }
  Ip4 localAddress() const;
  std::uint16_t localPort() const { return localPort_; }

 private:
  struct Segment {
    std::uint64_t arrivesAt;  // virtual milliseconds
    std::vector<std::uint8_t> bytes;
    std::size_t taken = 0;
  };

  Connection(int descriptor, Interface interface, std::uint32_t generation);
  void pump();
  void admit(std::vector<std::uint8_t> bytes);
  bool isCutOff() const;

  int descriptor_;
  Interface interface_;
  std::uint32_t generation_;
  Ip4 remoteAddress_ = 0;
  std::uint16_t remotePort_ = 0;
  std::uint16_t localPort_ = 0;
  ConnectionFaults faults_{};
  Random losses_{0};
  std::deque<Segment> segments_;
  std::size_t bufferedBytes_ = 0;
  std::uint64_t receivedBytes_ = 0;
  std::uint64_t lastArrival_ = 0;
  bool hasEnded_ = false;   // nothing more will come
  bool isStalled_ = false;  // nothing more will come, and nobody says so
  int error_ = 0;
};

}  // namespace sim
