#pragma once

#include <cstdint>

std::uint32_t esp_random();
[[noreturn]] void esp_restart();
