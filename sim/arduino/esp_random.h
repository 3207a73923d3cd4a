#pragma once
#include <stddef.h>
#include <stdint.h>

extern "C" {
/** The hardware generator; reproducible by the board's --seed. */
uint32_t esp_random(void);
void esp_fill_random(void* buffer, size_t length);
}
