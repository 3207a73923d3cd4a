#pragma once
#include <stdint.h>

#include <functional>

void attachInterrupt(uint8_t pin, std::function<void(void)> handler, int mode);
