// The oldest Arduino core that a device may be built with.
#pragma once

#include <Arduino.h>

// Cores before 3.3.8 have a WebServer that anybody on the network can make run their code (CVE-2026-42854).
static_assert(ESP_ARDUINO_VERSION >= ESP_ARDUINO_VERSION_VAL(3, 3, 8),
              "Otter needs Arduino-ESP32 3.3.8 or newer: older ones have a remotely exploitable web server");
