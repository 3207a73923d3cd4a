// As much of the Arduino core as parsers need.
#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "IPAddress.h"
#include "WString.h"
#include "esp_arduino_version.h"

unsigned long millis();
uint32_t esp_random();
