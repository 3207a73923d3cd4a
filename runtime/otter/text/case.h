// The shape of the tables behind toUpperCase and toLowerCase.
#pragma once

#include <cstdint>

namespace otter {

// `first`, `first + step` … `first + extent` map to themselves plus `delta`.
struct CaseRun {
  std::uint32_t first : 21;
  std::uint32_t extent : 11;
  std::int32_t delta : 24;
  std::uint32_t step : 8;
};
static_assert(sizeof(CaseRun) == 8, "hundreds of them are in flash");

// `first` … `first + extent`.
struct CodePoints {
  std::uint32_t first : 21;
  std::uint32_t extent : 11;
};
static_assert(sizeof(CodePoints) == 4, "hundreds of them are in flash");

// One letter that becomes two or three; unused ones are 0.
struct CaseExpansion {
  char16_t from;
  char16_t to[3];
};

}  // namespace otter
