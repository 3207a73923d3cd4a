#pragma once
#include <memory>

#include "Client.h"

namespace sim {
class Connection;
}

class ESPLwIPClient : public Client {
 public:
  using Client::connect;
  virtual int connect(IPAddress ip, uint16_t port, int32_t timeoutMs) = 0;
  virtual int connect(const char* host, uint16_t port, int32_t timeoutMs) = 0;
  virtual void setConnectionTimeout(uint32_t milliseconds) = 0;
};

/** A TCP connection. Copies share it; it closes with the last of them, or by `stop()` of any. */
class NetworkClient : public ESPLwIPClient {
 public:
  NetworkClient() = default;
  /** For the server: a connection that was accepted. */
  explicit NetworkClient(std::shared_ptr<sim::Connection> connection);

  /** 1 when connected, else 0. A name is resolved first; the time-out counts from there (default 3 s). */
  int connect(IPAddress ip, uint16_t port) override;
  int connect(IPAddress ip, uint16_t port, int32_t timeoutMs) override;
  int connect(const char* host, uint16_t port) override;
  int connect(const char* host, uint16_t port, int32_t timeoutMs) override;

  using Print::write;
  size_t write(uint8_t data) override;
  size_t write(const uint8_t* buffer, size_t size) override;
  size_t write_P(PGM_P buffer, size_t size) { return write(reinterpret_cast<const uint8_t*>(buffer), size); }
  size_t write(Stream& stream);
  size_t write(Stream& stream, size_t length);
  void flush() override {}
  int available() override;
  int read() override;
  /** Bytes read; 0 when none are there or the peer has closed; -1 when the connection is broken. Does not wait. */
  int read(uint8_t* buffer, size_t size) override;
  size_t readBytes(char* buffer, size_t length) override;
  size_t readBytes(uint8_t* buffer, size_t length) override {
    return readBytes(reinterpret_cast<char*>(buffer), length);
  }
  int peek() override;
  /** Drops what has been received. */
  void clear();
  void stop() override;
  uint8_t connected() override;
  void setSSE(bool sse) { sse_ = sse; }
  bool isSSE() { return sse_; }

  operator bool() override { return connected(); }
  bool operator==(const bool value) { return bool(*this) == value; }
  bool operator!=(const bool value) { return bool(*this) != value; }
  bool operator==(const NetworkClient& other) const { return slot_ == other.slot_; }
  bool operator!=(const NetworkClient& other) const { return !(*this == other); }

  virtual int fd() const;
  void setConnectionTimeout(uint32_t milliseconds) override { connectTimeoutMs_ = static_cast<int32_t>(milliseconds); }
  int setNoDelay(bool noDelay);
  bool getNoDelay();

  IPAddress remoteIP() const;
  uint16_t remotePort() const;
  IPAddress localIP() const;
  uint16_t localPort() const;

 protected:
  // What all copies of a client share: the connection and the core's read-ahead buffer.
  struct Slot;
  std::shared_ptr<Slot> slot_;
  bool isConnected_ = false;
  bool sse_ = false;
  int32_t connectTimeoutMs_ = 3000;

  std::shared_ptr<sim::Connection> connection() const;
  void adopt(std::shared_ptr<sim::Connection> connection);
};
