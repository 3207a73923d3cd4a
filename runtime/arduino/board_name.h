// The board's name as manifests have it.
#pragma once

#include <sdkconfig.h>

namespace otter::arduino {

inline const char* boardName() {
#ifdef OTTER_BOARD
  return OTTER_BOARD;
#else
  return CONFIG_IDF_TARGET;
#endif
}

}  // namespace otter::arduino
