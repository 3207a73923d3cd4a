// A connection to a far end that libFuzzer speaks for.
#pragma once

#include <Arduino.h>

#include <memory>

#include "far_end.h"

class NetworkClient {
 public:
  NetworkClient() = default;
  explicit NetworkClient(std::shared_ptr<otter::fuzz::FarEnd> farEnd) : farEnd_(std::move(farEnd)) {}
  virtual ~NetworkClient() = default;

  // Whoever is asked for, the input answers.
  int connect(const char* host, uint16_t port);
  bool connected() { return farEnd_ != nullptr && farEnd_->isThere(); }
  int available() { return farEnd_ == nullptr ? 0 : static_cast<int>(farEnd_->available()); }
  int read();
  size_t readBytes(uint8_t* buffer, size_t size) { return farEnd_ == nullptr ? 0 : farEnd_->take(buffer, size); }
  size_t write(const uint8_t* buffer, size_t size);
  size_t print(const String& text) { return write(reinterpret_cast<const uint8_t*>(text.c_str()), text.length()); }
  void stop();
  int fd() const;
  IPAddress localIP() const { return IPAddress(4, 3, 2, 1); }
  void setConnectionTimeout(uint32_t) {}
  void setTimeout(unsigned long) {}

 private:
  std::shared_ptr<otter::fuzz::FarEnd> farEnd_;
};
