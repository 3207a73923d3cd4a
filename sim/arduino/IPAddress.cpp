#include "IPAddress.h"

#include <arpa/inet.h>

#include <algorithm>

#include "Print.h"

#undef INADDR_NONE

const IPAddress IN6ADDR_ANY(IPv6);
const IPAddress INADDR_NONE(0, 0, 0, 0);

IPAddress::IPAddress(IPType type, const uint8_t* address) : type_(type) {
  std::copy_n(address, type == IPv4 ? 4 : 16, bytes_.begin());
}

bool IPAddress::fromString(const char* address) {
  std::array<uint8_t, 16> bytes{};
  if (address == nullptr) return false;
  const bool isV4 = inet_pton(AF_INET, address, bytes.data()) == 1;
  if (!isV4 && inet_pton(AF_INET6, address, bytes.data()) != 1) return false;
  bytes_ = bytes;
  type_ = isV4 ? IPv4 : IPv6;
  return true;
}

IPAddress::operator uint32_t() const {
  uint32_t number = 0;
  if (type_ == IPv4) memcpy(&number, bytes_.data(), sizeof number);
  return number;
}

IPAddress& IPAddress::operator=(const uint8_t* address) {
  return *this = IPAddress(IPv4, address);
}

IPAddress& IPAddress::operator=(const char* address) {
  fromString(address);
  return *this;
}

IPAddress& IPAddress::operator=(uint32_t address) {
  return *this = IPAddress(IPv4, reinterpret_cast<const uint8_t*>(&address));
}

size_t IPAddress::printTo(Print& print) const {
  return print.print(toString());
}

String IPAddress::toString(bool includeZone) const {
  (void)includeZone;
  char text[INET6_ADDRSTRLEN];
  inet_ntop(type_ == IPv4 ? AF_INET : AF_INET6, bytes_.data(), text, sizeof text);
  return text;
}
