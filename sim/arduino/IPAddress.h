#pragma once
#include <array>
#include <cstdint>

#include "Printable.h"
#include "WString.h"

// The C library's sockets have a macro of this name; the core takes it away as well.
#undef INADDR_NONE

enum IPType { IPv4 = 0, IPv6 = 6 };

/** An IPv4 or IPv6 address. As a number, the first octet of an IPv4 address is the lowest byte. */
class IPAddress : public Printable {
 public:
  IPAddress() : IPAddress(IPv4) {}
  IPAddress(IPType type) : type_(type) {}
  IPAddress(uint8_t first, uint8_t second, uint8_t third, uint8_t fourth) : bytes_{first, second, third, fourth} {}
  IPAddress(uint8_t o1, uint8_t o2, uint8_t o3, uint8_t o4, uint8_t o5, uint8_t o6, uint8_t o7, uint8_t o8, uint8_t o9,
            uint8_t o10, uint8_t o11, uint8_t o12, uint8_t o13, uint8_t o14, uint8_t o15, uint8_t o16)
      : bytes_{o1, o2, o3, o4, o5, o6, o7, o8, o9, o10, o11, o12, o13, o14, o15, o16}, type_(IPv6) {}
  IPAddress(uint32_t address) { *this = address; }
  IPAddress(const uint8_t* address) { *this = address; }
  IPAddress(IPType type, const uint8_t* address);
  IPAddress(const char* address) { fromString(address); }
  IPAddress(const IPAddress&) = default;

  /** Takes "192.168.4.1" or an IPv6 text; false, and unchanged, when it is neither. */
  bool fromString(const char* address);
  bool fromString(const String& address) { return fromString(address.c_str()); }

  operator uint32_t() const;
  bool operator==(const IPAddress& other) const { return type_ == other.type_ && bytes_ == other.bytes_; }
  bool operator!=(const IPAddress& other) const { return !(*this == other); }
  bool operator==(const uint8_t* address) const { return *this == IPAddress(address); }
  uint8_t operator[](int index) const { return bytes_[static_cast<size_t>(index) % bytes_.size()]; }
  uint8_t& operator[](int index) { return bytes_[static_cast<size_t>(index) % bytes_.size()]; }
  IPAddress& operator=(const uint8_t* address);
  IPAddress& operator=(const char* address);
  IPAddress& operator=(uint32_t address);
  IPAddress& operator=(const IPAddress&) = default;

  size_t printTo(Print& print) const override;
  String toString(bool includeZone = false) const;
  IPType type() const { return type_; }

 private:
  std::array<uint8_t, 16> bytes_{};
  IPType type_ = IPv4;
};

extern const IPAddress IN6ADDR_ANY;
extern const IPAddress INADDR_NONE;
