// From firmware-src/components/ota/verify.ts. Edit that file, not this one.
#include "verify.h"
#include "manifest.h"

namespace otter_app::firmware_src::components::ota::verify {

#line 12 "firmware-src/components/ota/verify.ts"
Str slotProblem(const esp_partition_t* slot, const Ref<Object>& image) {
  const Ref<otter::Native<otter::arduino::Sha256>> digest = ::otter::create<::otter::Native<otter::arduino::Sha256>>();
  if (!(::otter::border::from<bool>(::otter::border::native(digest).addHex(::otter::border::to<String>(seen<otter_app::firmware_src::components::ota::manifest::BoardImageLiteral>(image)->firstBytes))))) {
#line 14
    return "the manifest's first bytes cannot be read"_s;
  }
  const std::int32_t t_2 = 16;
  const double t = seen<otter_app::firmware_src::components::ota::manifest::BoardImageLiteral>(image)->size;
#line 15
  if (!(::otter::border::from<bool>(::otter::border::native(digest).addPartition(slot, ::otter::border::to<size_t>(static_cast<double>(t_2)), ::otter::border::to<size_t>(t - 16.0))))) {
#line 15
    return "the flash cannot be read"_s;
  }
#line 16
  const Str found = ::otter::border::from<::otter::Str>(::otter::border::native(digest).hex());
  return found == seen<otter_app::firmware_src::components::ota::manifest::BoardImageLiteral>(image)->sha256 ? Str::undefined() : Str(concat("SHA-256 is "_s, found, ", the manifest says "_s, seen<otter_app::firmware_src::components::ota::manifest::BoardImageLiteral>(image)->sha256));
}
#line 26 "firmware-src/components/ota/verify.cpp"

}  // namespace otter_app::firmware_src::components::ota::verify
