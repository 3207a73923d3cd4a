#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "clock.h"

namespace sim {

using MacAddress = std::array<std::uint8_t, 6>;

/// What the launcher says about one device. The bootloader parses it from its command line and hands it to the app.
struct Options {
  std::string flashPath;
  std::string controlPath;         // Unix-domain socket for tests and tools; empty = none
  std::string worldPath;           // the networks around the device; empty = a built-in world
  std::string stationAddress;      // loopback address (dotted) the station's sockets use; empty = from the MAC
  std::string accessPointAddress;  // the same for the soft access point
  std::uint64_t seed = 1;
  double speed = 1.0;
  Clock::Mode clockMode = Clock::Mode::realTime;
  std::uint32_t portShift = 8000;  // added to listening ports below 1024 when the process may not bind them
  std::optional<MacAddress> mac;   // efuse base MAC; default: what the flash file carries
  bool staysOffAfterPowerCut = false;
  std::uint32_t bootLimit = 0;      // end after so many boots; 0 = never
  std::vector<std::string> faults;  // "name=value", see faults.h
};

/// Parses "--name value" pairs. Throws std::invalid_argument with a sentence for the user.
Options parseOptions(const std::vector<std::string>& arguments);

/// The same options as arguments again: parseOptions(formatOptions(o)) equals o.
std::vector<std::string> formatOptions(const Options& options);

/// One line for each option, for --help.
std::string describeOptions();

/// "24:0a:c4:00:00:01" to bytes and back. Parsing throws std::invalid_argument.
MacAddress parseMac(const std::string& text);
std::string formatMac(const MacAddress& mac);

}  // namespace sim
