// From firmware-src/components/ota/progress.ts. Edit that file, not this one.
#include "progress.h"
#include "../../support/log.h"

namespace otter_app::firmware_src::components::ota::progress {

static const otter::FieldInfo Shown_fields[] = {
  {"total", [](const otter::Object& object) { return otter::Value(static_cast<const Shown&>(object).total); }},
  {"onTenth", [](const otter::Object& object) { return otter::Value(static_cast<const Shown&>(object).onTenth); }},
  {"tenths", [](const otter::Object& object) { return otter::Value(static_cast<const Shown&>(object).tenths); }},
};
const otter::TypeInfo Shown::info{"Shown", otter::Kind::Instance, nullptr, nullptr, Shown_fields, 3};
void Shown::trace(otter::Tracer& tracer) {
  tracer(onTenth);
}

#line 9 "firmware-src/components/ota/progress.ts"
void Shown::construct(double total, const Ref<Fn<void(double)>>& onTenth) {
#line 7
  this->tenths = 0.0;
#line 10
  this->total = total;
  this->onTenth = onTenth;
}
#line 26 "firmware-src/components/ota/progress.cpp"

#line 14 "firmware-src/components/ota/progress.ts"
void Shown::report(double done) {
  const double tenths = otter::math::floor(done * 10.0 / this->total);
  if (tenths <= this->tenths) {
#line 16
    return;
  }
#line 17
  if (tenths < 10.0) {
#line 17
    otter_app::firmware_src::support::log::log("ota"_s, concat("downloaded "_s, otter::digits(tenths * 10.0), " %"_s));
  }
#line 18
  this->tenths = tenths;
  hold(this->onTenth)->call(tenths * 10.0);
}
#line 44 "firmware-src/components/ota/progress.cpp"

}  // namespace otter_app::firmware_src::components::ota::progress
