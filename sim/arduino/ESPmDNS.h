#pragma once
#include "IPAddress.h"
#include "WString.h"

/**
 * Makes the device known as `<name>.local`. Nothing is multicast on this machine: the name and the services are
 * facts of the board (`mdns.name`, `mdns.services`), and names are asked for in the world.
 */
class MDNSResponder {
 public:
  bool begin(const char* hostName);
  bool begin(const String& hostName) { return begin(hostName.c_str()); }
  void end();
  void setInstanceName(const char* name) { instanceName_ = name; }
  void setInstanceName(const String& name) { instanceName_ = name; }

  /** "http" or "_http", "tcp" or "_udp". */
  bool addService(const char* service, const char* protocol, uint16_t port);
  bool addService(const String& service, const String& protocol, uint16_t port) {
    return addService(service.c_str(), protocol.c_str(), port);
  }

  /** The address of `<host>.local`; 0.0.0.0 when nobody answers within `timeoutMs`. */
  IPAddress queryHost(const char* host, uint32_t timeoutMs = 2000);
  IPAddress queryHost(const String& host, uint32_t timeoutMs = 2000) { return queryHost(host.c_str(), timeoutMs); }

 private:
  void publish() const;

  String hostName_;
  String instanceName_;
  String services_;
};

extern MDNSResponder MDNS;
