#pragma once
// Flash and RAM share one address space on this board as on the ESP32: the AVR names are plain aliases.
#include <cstring>

#define PROGMEM
#define PGM_P const char*
#define PGM_VOID_P const void*
#define PSTR(text) (text)
#define pgm_read_byte(address) (*reinterpret_cast<const unsigned char*>(address))
#define strlen_P strlen
#define strcpy_P strcpy
#define strncpy_P strncpy
#define strcmp_P strcmp
#define strncmp_P strncmp
#define strcat_P strcat
#define strstr_P strstr
#define memcpy_P memcpy
#define memcmp_P memcmp
#define memccpy_P memccpy
#define sprintf_P sprintf
#define snprintf_P snprintf
