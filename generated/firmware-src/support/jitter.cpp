// From firmware-src/support/jitter.ts. Edit that file, not this one.
#include "jitter.h"

namespace otter_app::firmware_src::support::jitter {

#line 5 "firmware-src/support/jitter.ts"
double fractionOf(const Str& text) {
  double hash = 2166136261.0;
  {
#line 7
    std::int32_t i = 0;
#line 7
    for (; i < text.length(); i = i + 1) {
#line 7
      hash = static_cast<double>(static_cast<std::int32_t>(static_cast<std::uint32_t>(otter::toInt32(hash) ^ static_cast<std::int32_t>(text.unit(i))) * 16777619u));
    }
  }
#line 9
  hash = static_cast<double>(otter::toInt32(hash) ^ static_cast<std::int32_t>(static_cast<std::uint32_t>(otter::toInt32(hash)) >> 15));
  hash = static_cast<double>(static_cast<std::int32_t>(static_cast<std::uint32_t>(otter::toInt32(hash)) * 739982445u));
  hash = static_cast<double>(static_cast<std::int32_t>(hash) ^ static_cast<std::int32_t>(static_cast<std::uint32_t>(static_cast<std::int32_t>(hash)) >> 12));
  return static_cast<double>(static_cast<std::uint32_t>(static_cast<std::int32_t>(hash)) >> 0) / 4294967296.0;
}
#line 25 "firmware-src/support/jitter.cpp"

}  // namespace otter_app::firmware_src::support::jitter
