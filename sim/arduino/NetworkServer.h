#pragma once
#include <memory>

#include "NetworkClient.h"

namespace sim {
class BoundPort;
}

/** Listens on a TCP port of the device, on every interface that is up or on that of one address. */
class NetworkServer {
 public:
  explicit NetworkServer(uint16_t port = 80, uint8_t maxClients = 4) : port_(port), maxClients_(maxClients) {}
  NetworkServer(const IPAddress& address, uint16_t port = 80, uint8_t maxClients = 4)
      : address_(address), port_(port), maxClients_(maxClients) {}
  ~NetworkServer();

  /** The next client that waits, or one that is not connected. */
  NetworkClient accept();
  NetworkClient available() { return accept(); }
  bool hasClient();
  void begin(uint16_t port = 0) { begin(port, 1); }
  void begin(uint16_t port, int reuseEnable);
  void setNoDelay(bool noDelay) { noDelay_ = noDelay; }
  bool getNoDelay() { return noDelay_; }
  void end();
  void close() { end(); }
  void stop() { end(); }
  operator bool() { return bound_ != nullptr; }

 private:
  std::shared_ptr<sim::Connection> acceptConnection();

  IPAddress address_;
  uint16_t port_;
  uint8_t maxClients_;
  bool noDelay_ = false;
  std::shared_ptr<sim::BoundPort> bound_;
  std::shared_ptr<sim::Connection> waiting_;
};
