// The shape of the tables behind toUpperCase and toLowerCase.
#pragma once

#include <cstdint>

namespace otter {

// `first`, `first + step` … `last` map to themselves plus `delta`.
struct CaseRun {
  std::uint32_t first;
  std::uint32_t last;
  std::int32_t delta : 24;
  std::uint32_t step : 8;
};

// One letter that becomes two or three; unused ones are 0.
struct CaseExpansion {
  char16_t from;
  char16_t to[3];
};

struct CodePointRange {
  std::uint32_t first;
  std::uint32_t last;
};

}  // namespace otter
