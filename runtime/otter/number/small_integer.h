// Which C++ types are positions.
#pragma once

#include <cstdint>
#include <type_traits>

namespace otter {

// Every integer that an `int32_t` holds. GCC's `int32_t` is `long` on the ESP32 and on ARM, where `5` is none of it:
// between overloads for `int32_t` and for `double` a literal could not choose.
template <typename I>
concept SmallInteger = std::is_integral_v<I> && !std::is_same_v<I, bool> &&
                       (sizeof(I) < sizeof(std::int32_t) || (sizeof(I) == sizeof(std::int32_t) && std::is_signed_v<I>));

}  // namespace otter
