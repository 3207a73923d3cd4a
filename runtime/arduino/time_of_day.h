#pragma once

#include <ctime>

namespace otter::arduino {

// Seconds since 1970; since the start while no time server has answered.
inline double unixSeconds() {
  return static_cast<double>(std::time(nullptr));
}

}  // namespace otter::arduino
