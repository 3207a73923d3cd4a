// The chip, as far as the updater asks it.
#pragma once

#include <cstdint>

class EspClass {
 public:
  std::uint32_t getFreeSketchSpace() { return 4096; }
};

inline EspClass ESP;
