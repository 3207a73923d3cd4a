// From firmware-src/components/portal/signal.ts. Edit that file, not this one.
#include "signal.h"
#include "texts/chinese.h"

namespace otter_app::firmware_src::components::portal::signal {

#line 4 "firmware-src/components/portal/signal.ts"
Str signalText(std::int32_t signal, const Ref<Object>& texts) {
  const Str word_ = signal >= -60 ? seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->strong : (signal >= -75 ? seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->medium : seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->weak);
  return concat(word_, u", −"_s, otter::digits(otter::math::abs(static_cast<double>(signal))), " dBm"_s);
}
#line 13 "firmware-src/components/portal/signal.cpp"

#line 10 "firmware-src/components/portal/signal.ts"
Str signalBar(double signal) {
  return concat("<meter min=\"-95\" max=\"-35\" value=\""_s, otter::digits(signal), "\" aria-hidden=\"true\"></meter>"_s);
}
#line 19 "firmware-src/components/portal/signal.cpp"

}  // namespace otter_app::firmware_src::components::portal::signal
