// From firmware-src/components/portal/page.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"
#include <Arduino.h>
#include <IPAddress.h>
#include <NetworkClient.h>
#include <Preferences.h>
#include <WiFi.h>
#include <arduino/border.h>
#include <arduino/connecting.h>
#include <arduino/network_client.h>
#include <arduino/wifi_reason.h>

namespace otter_app::firmware_src::components::portal::page {

Str renderPage(const Str& template_, const Ref<Object>& state, const Ref<Object>& texts);
void initialize();

}  // namespace otter_app::firmware_src::components::portal::page
