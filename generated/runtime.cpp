// The runtime's functions that are no templates, and its seam to Arduino: once for the whole program.
#define OTTER_CORE_UNIT
#include <otter/otter.h>
#include <platform/arduino/platform.cpp>
