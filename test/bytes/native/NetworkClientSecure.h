// As if TLS always came about.
#pragma once

#include "NetworkClient.h"

class NetworkClientSecure : public NetworkClient {
 public:
  void setCACert(const char*) {}
  void setInsecure() {}
  void setHandshakeTimeout(unsigned long) {}
  int lastError(char*, size_t) { return 0; }
};
