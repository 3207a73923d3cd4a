#pragma once
// What the sources of the WiFi classes share; not a header of the Arduino core.
#include <string>

#include "WString.h"
#include "WiFiType.h"
#include "world/radio.h"

namespace sim {

/// The radio with everything that is due already done, and its events delivered: what a call of WiFi.* looks at.
Radio& settledRadio();

wifi_auth_mode_t authModeOf(Security security);
Security securityOf(wifi_auth_mode_t mode);
String macText(const std::uint8_t* mac);

/// The station's credentials in flash, where the driver keeps them.
StationConfig loadStationConfig();
void storeStationConfig(const StationConfig& config);
bool isStationConfigPersistent();

}  // namespace sim
