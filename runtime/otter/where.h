// The TypeScript place of a call, for errors; `#line` makes the compiler's own file and line TypeScript's.
#pragma once

#include <cstdint>

namespace otter {

// Smaller than std::source_location, which also keeps the name of every calling function in flash.
struct Where {
  constexpr Where() = default;
  constexpr Where(const char* file, std::uint32_t line) : file(file), line(line) {}

  const char* file = nullptr;
  std::uint32_t line = 0;
};

}  // namespace otter

// The default argument that names the caller's place. A function cannot replace the macro: the builtins must stand in
// the default argument, and in a call (GCC 12 takes the declaration's place for an aggregate's braces).
#define OTTER_HERE ::otter::Where(__builtin_FILE(), static_cast<std::uint32_t>(__builtin_LINE()))

namespace otter {

// No array, text or buffer has more elements: far beyond any chip, and so small that the compiler can show that indices
// and sums of two lengths fit an int32 (compiler/5-optimize/integers/).
inline constexpr std::int32_t kMaximumLength = (1 << 30) - 1;

// Throw a RangeError or TypeError of the language with this message.
[[noreturn]] void raiseRangeError(const char* message, Where where = OTTER_HERE);
[[noreturn]] void raiseTypeError(const char* message, Where where = OTTER_HERE);

}  // namespace otter
