// From firmware-src/support/jitter.ts. Edit that file, not this one.
#include "jitter.h"

namespace otter_app::firmware_src::support::jitter {

#line 5 "firmware-src/support/jitter.ts"
double fractionOf(const Str& text) {
  double hash = 2166136261.0;
  {
#line 7
    double i = 0.0;
#line 7
    for (; i < static_cast<double>(text.length()); i = i + 1.0) {
#line 7
      hash = otter::math::imul(static_cast<double>(otter::toInt32(hash) ^ otter::toInt32(text.charCodeAt(i))), 16777619.0);
    }
  }
#line 9
  hash = static_cast<double>(otter::toInt32(hash) ^ static_cast<std::int32_t>(static_cast<std::uint32_t>(otter::toInt32(hash)) >> 15));
  hash = otter::math::imul(hash, 739982445.0);
  hash = static_cast<double>(otter::toInt32(hash) ^ static_cast<std::int32_t>(static_cast<std::uint32_t>(otter::toInt32(hash)) >> 12));
  return static_cast<double>(static_cast<std::uint32_t>(otter::toInt32(hash)) >> 0) / 4294967296.0;
}
#line 25 "firmware-src/support/jitter.cpp"

}  // namespace otter_app::firmware_src::support::jitter
