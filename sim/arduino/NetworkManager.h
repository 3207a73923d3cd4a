#pragma once
#include "IPAddress.h"
#include "NetworkEvents.h"

class NetworkManager : public NetworkEvents {
 public:
  bool begin() { return true; }
  /** Asks the name service; 1 when it has answered, else 0. Blocks for as long as the answer takes. */
  int hostByName(const char* hostname, IPAddress& result);
  static const char* getHostname();
  static bool setHostname(const char* hostname);
};

extern NetworkManager Network;
