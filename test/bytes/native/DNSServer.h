#pragma once

#include <Arduino.h>

// Arduino's own: nothing of it is the firmware's.
class DNSServer {
 public:
  bool start(uint16_t, const String&, const IPAddress&) { return true; }
  void stop() {}
  void setTTL(uint32_t) {}
};
