#include "NetworkServer.h"

#include <sys/socket.h>
#undef INADDR_NONE

#include "world/connection.h"
#include "world/sockets.h"

NetworkServer::~NetworkServer() = default;

void NetworkServer::begin(uint16_t port, int reuseEnable) {
  (void)reuseEnable;  // the simulator's own sockets always may be reused: a restarted device must get its port again
  if (bound_) return;
  if (port != 0) port_ = port;
  bound_ = std::make_shared<sim::BoundPort>(SOCK_STREAM, port_, address_, maxClients_, sim::BoundPort::Events{});
  noDelay_ = false;
}

void NetworkServer::end() {
  bound_.reset();
  waiting_.reset();
}

std::shared_ptr<sim::Connection> NetworkServer::acceptConnection() {
  for (const sim::Interface interface : sim::allInterfaces) {
    const int listening = bound_->descriptor(interface);
    if (listening < 0) continue;
    const int accepted = accept4(listening, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (accepted >= 0) return sim::Connection::accepted(accepted, interface, bound_->port());
  }
  return nullptr;
}

bool NetworkServer::hasClient() {
  if (bound_ && !waiting_) waiting_ = acceptConnection();
  return waiting_ != nullptr;
}

NetworkClient NetworkServer::accept() {
  if (!hasClient()) return NetworkClient();
  NetworkClient client(std::move(waiting_));
  waiting_.reset();
  client.setNoDelay(noDelay_);
  return client;
}
