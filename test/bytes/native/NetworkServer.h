// The visitors of a device, one at a time.
#pragma once

#include "NetworkClient.h"

class NetworkServer {
 public:
  explicit NetworkServer(uint16_t, uint8_t = 4) {}
  void begin() {}
  void end() {}
  void setNoDelay(bool) {}
  bool hasClient();
  NetworkClient accept();
};
