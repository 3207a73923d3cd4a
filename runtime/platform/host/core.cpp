// The functions of the runtime that are no templates, once for a program of many units built with OTTER_SHARED_CORE.
#define OTTER_CORE_UNIT
#include <otter/otter.h>
