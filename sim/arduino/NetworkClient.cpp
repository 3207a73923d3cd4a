#include "NetworkClient.h"

#include <Arduino.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#undef INADDR_NONE

#include <algorithm>
#include <cerrno>
#include <vector>

#include "NetworkManager.h"
#include "world/connection.h"

namespace {

constexpr size_t readAheadBytes = 1436;
constexpr size_t copyBytes = 1360;
constexpr int writeTries = 10;
constexpr uint64_t writeTryMs = 1000;
constexpr uint64_t readPauseMs = 2;

}  // namespace

struct NetworkClient::Slot {
  std::shared_ptr<sim::Connection> connection;
  std::vector<uint8_t> readAhead{};
  size_t taken = 0;
  bool hasFailed = false;

  size_t buffered() const { return readAhead.size() - taken; }

  bool fill() {
    if (buffered() > 0) return true;
    readAhead.resize(readAheadBytes);
    taken = 0;
    const long count = connection->receive(readAhead.data(), readAhead.size());
    readAhead.resize(count > 0 ? static_cast<size_t>(count) : 0);
    if (count < 0 && count != -EAGAIN) hasFailed = true;
    return count > 0;
  }
};

NetworkClient::NetworkClient(std::shared_ptr<sim::Connection> connection) {
  adopt(std::move(connection));
}

void NetworkClient::adopt(std::shared_ptr<sim::Connection> connection) {
  slot_ = std::make_shared<Slot>(Slot{std::move(connection)});
  isConnected_ = true;
}

std::shared_ptr<sim::Connection> NetworkClient::connection() const {
  return slot_ ? slot_->connection : nullptr;
}

int NetworkClient::connect(IPAddress ip, uint16_t port) {
  return connect(ip, port, connectTimeoutMs_);
}

int NetworkClient::connect(IPAddress ip, uint16_t port, int32_t timeoutMs) {
  connectTimeoutMs_ = timeoutMs;
  auto connection = sim::Connection::open(ip, port, timeoutMs);
  if (!connection) return 0;
  adopt(std::move(connection));
  return 1;
}

int NetworkClient::connect(const char* host, uint16_t port) {
  return connect(host, port, connectTimeoutMs_);
}

int NetworkClient::connect(const char* host, uint16_t port, int32_t timeoutMs) {
  IPAddress address;
  if (!Network.hostByName(host, address)) return 0;
  return NetworkClient::connect(address, port, timeoutMs);
}

size_t NetworkClient::write(uint8_t data) {
  return write(&data, 1);
}

size_t NetworkClient::write(const uint8_t* buffer, size_t size) {
  if (!isConnected_ || !slot_) return 0;
  const auto connection = slot_->connection;
  size_t sent = 0;
  for (int tries = writeTries; sent < size && tries > 0; --tries) {
    if (!connection->waitWritable(writeTryMs)) continue;
    const long count = connection->send(buffer + sent, size - sent);
    if (count > 0) {
      sent += static_cast<size_t>(count);
      tries = writeTries + 1;
    } else if (count != -EAGAIN) {
      stop();
      break;
    }
  }
  return sent;
}

size_t NetworkClient::write(Stream& stream) {
  size_t written = 0;
  for (int available = stream.available(); available > 0; available = stream.available()) {
    written += write(stream, static_cast<size_t>(available));
  }
  return written;
}

size_t NetworkClient::write(Stream& stream, size_t length) {
  uint8_t buffer[copyBytes];
  size_t written = 0;
  while (length > 0) {
    const size_t count = stream.readBytes(buffer, std::min(length, sizeof buffer));
    if (count == 0) break;
    written += write(buffer, count);
    length -= count;
  }
  return written;
}

int NetworkClient::available() {
  if (!slot_) return 0;
  const size_t count = slot_->buffered() + slot_->connection->available();
  return static_cast<int>(count);
}

int NetworkClient::read() {
  uint8_t byte = 0;
  const int count = read(&byte, 1);
  return count <= 0 ? -1 : byte;
}

int NetworkClient::read(uint8_t* buffer, size_t size) {
  if (!slot_) return -1;
  size_t count = 0;
  while (count < size && slot_->fill()) {
    const size_t part = std::min(size - count, slot_->buffered());
    memcpy(buffer + count, slot_->readAhead.data() + slot_->taken, part);
    slot_->taken += part;
    count += part;
  }
  if (!slot_->hasFailed) return static_cast<int>(count);
  stop();
  return count > 0 ? static_cast<int>(count) : -1;
}

size_t NetworkClient::readBytes(char* buffer, size_t length) {
  size_t count = 0;
  unsigned long lastData = millis();
  while (count < length) {
    const int part = read(reinterpret_cast<uint8_t*>(buffer) + count, length - count);
    if (part < 0) break;
    if (part > 0) {
      count += static_cast<size_t>(part);
      lastData = millis();
    } else if (millis() - lastData >= getTimeout()) {
      break;
    } else {
      delay(readPauseMs);
    }
  }
  return count;
}

int NetworkClient::peek() {
  if (!slot_) return -1;
  if (slot_->fill()) return slot_->readAhead[slot_->taken];
  if (slot_->hasFailed) stop();
  return -1;
}

void NetworkClient::clear() {
  while (slot_ && slot_->fill()) slot_->taken = slot_->readAhead.size();
}

void NetworkClient::stop() {
  slot_.reset();
  isConnected_ = false;
}

// Asks the socket only, as the core does: a peer that has closed is gone although bytes may wait in the read-ahead.
uint8_t NetworkClient::connected() {
  if (!slot_) isConnected_ = false;
  if (isConnected_) {
    uint8_t byte;
    const long result = slot_->connection->receive(&byte, 1, true);
    isConnected_ = result > 0 || result == -EAGAIN;
  }
  return isConnected_;
}

int NetworkClient::fd() const {
  return slot_ ? slot_->connection->descriptor() : -1;
}

int NetworkClient::setNoDelay(bool noDelay) {
  const int flag = noDelay;
  return setsockopt(fd(), IPPROTO_TCP, TCP_NODELAY, &flag, sizeof flag);
}

bool NetworkClient::getNoDelay() {
  int flag = 0;
  socklen_t length = sizeof flag;
  getsockopt(fd(), IPPROTO_TCP, TCP_NODELAY, &flag, &length);
  return flag != 0;
}

IPAddress NetworkClient::remoteIP() const {
  return slot_ ? IPAddress(slot_->connection->remoteAddress()) : IPAddress();
}
uint16_t NetworkClient::remotePort() const {
  return slot_ ? slot_->connection->remotePort() : 0;
}
IPAddress NetworkClient::localIP() const {
  return slot_ ? IPAddress(slot_->connection->localAddress()) : IPAddress();
}
uint16_t NetworkClient::localPort() const {
  return slot_ ? slot_->connection->localPort() : 0;
}
