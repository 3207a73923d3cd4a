// From firmware-src/support/back-off.ts. Edit that file, not this one.
#include "back-off.h"

namespace otter_app::firmware_src::support::back_off {

static const otter::FieldInfo BackOff_fields[] = {
  {"firstMs", [](const otter::Object& object) { return otter::Value(static_cast<const BackOff&>(object).firstMs); }},
  {"limitMs", [](const otter::Object& object) { return otter::Value(static_cast<const BackOff&>(object).limitMs); }},
  {"failures", [](const otter::Object& object) { return otter::Value(static_cast<const BackOff&>(object).failures); }},
};
const otter::TypeInfo BackOff::info{"BackOff", otter::Kind::Instance, nullptr, nullptr, BackOff_fields, 3};

#line 7 "firmware-src/support/back-off.ts"
void BackOff::construct(std::int32_t firstMs, std::int32_t limitMs) {
#line 5
  this->failures = 0.0;
#line 8
  this->firstMs = firstMs;
  this->limitMs = limitMs;
}
#line 22 "firmware-src/support/back-off.cpp"

#line 13 "firmware-src/support/back-off.ts"
double BackOff::next() {
  const std::int32_t t = this->firstMs;
  const double pauseMs = static_cast<double>(t) * otter::power(2.0, otter::math::min(this->failures, 30.0));
  this->failures = this->failures + 1.0;
  return otter::math::min(pauseMs, static_cast<double>(this->limitMs));
}
#line 31 "firmware-src/support/back-off.cpp"

#line 21 "firmware-src/support/back-off.ts"
void BackOff::reset() {
  this->failures = 0.0;
}
#line 37 "firmware-src/support/back-off.cpp"

}  // namespace otter_app::firmware_src::support::back_off
