#pragma once
#include <memory>
#include <vector>

#include "Udp.h"

namespace sim {
class BoundPort;
}

/** Sends and receives datagrams of at most 1460 bytes. */
class NetworkUDP : public UDP {
 public:
  uint8_t begin(uint16_t port) override { return begin(IPAddress(), port); }
  uint8_t begin(IPAddress address, uint16_t port);
  void stop() override;
  int beginPacket();
  int beginPacket(IPAddress ip, uint16_t port) override;
  int beginPacket(const char* host, uint16_t port) override;
  int endPacket() override;
  using Print::write;
  size_t write(uint8_t data) override;
  size_t write(const uint8_t* buffer, size_t size) override;
  void flush() override {}
  /** The size of the next datagram, 0 when there is none (or the last one is not read to its end). */
  int parsePacket() override;
  int available() override { return static_cast<int>(received_.size() - taken_); }
  int read() override;
  int read(unsigned char* buffer, size_t length) override;
  int read(char* buffer, size_t length) override { return read(reinterpret_cast<unsigned char*>(buffer), length); }
  int peek() override;
  void clear();
  IPAddress remoteIP() override { return remoteAddress_; }
  uint16_t remotePort() override { return remotePort_; }

 private:
  std::shared_ptr<sim::BoundPort> bound_;
  std::vector<uint8_t> received_;
  size_t taken_ = 0;
  std::vector<uint8_t> outgoing_;
  IPAddress remoteAddress_;
  uint16_t remotePort_ = 0;
  // The real peer behind the last datagram: an answer to it goes there.
  uint32_t realPeer_ = 0;
  int replySocket_ = -1;
};
