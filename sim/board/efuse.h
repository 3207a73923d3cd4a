#pragma once
#include <string>

#include "options.h"

namespace sim {

/// The chip's own MAC address. It lies in the flash file, at offset 0 which no ESP32 image uses, so that a device is
/// one file: "OTTERMAC", six bytes, and their CRC-32. A file without one gets an address derived from its path burnt
/// in, once; this is no flash operation.
MacAddress efuseMac(int flashDescriptor, const std::string& flashPath);

}  // namespace sim
