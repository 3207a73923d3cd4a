// From firmware-src/components/wifi/network-name.ts. Edit that file, not this one.
#include "network-name.h"
#include "../../support/bytes.h"

namespace otter_app::firmware_src::components::wifi::network_name {

[[maybe_unused]] static std::int32_t longestNameBytes{};

#line 9 "firmware-src/components/wifi/network-name.ts"
bool isNetworkName(const Str& name) {
  bool t_2 = name != ""_s;
#line 10
  if (t_2) {
    const double t = otter_app::firmware_src::support::bytes::byteCount(name);
    t_2 = t <= 32.0;
  }
#line 10
  return t_2 && !name.includes("\000"_s);
}
#line 21 "firmware-src/components/wifi/network-name.cpp"

void initialize() {
#line 3 "firmware-src/components/wifi/network-name.ts"
  longestNameBytes = 32;
}
#line 27 "firmware-src/components/wifi/network-name.cpp"

}  // namespace otter_app::firmware_src::components::wifi::network_name
