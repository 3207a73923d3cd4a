// From firmware-src/components/ota/rules.ts. Edit that file, not this one.
#include "rules.h"
#include "manifest.h"
#include "updater.h"

namespace otter_app::firmware_src::components::ota::rules {

[[maybe_unused]] static double smallestImageBytes{};

#line 16 "firmware-src/components/ota/rules.ts"
Str sizeProblem(double size, const Ref<Object>& terms) {
  if (as<otter_app::firmware_src::components::ota::updater::TermsLiteral>(terms)->hasOneSlot || as<otter_app::firmware_src::components::ota::updater::TermsLiteral>(terms)->slotBytes == 0.0) {
#line 17
    return "this partition table has no second slot"_s;
  }
#line 18
  if (size < 0.0) {
#line 18
    return "the server does not say how large the image is"_s;
  }
#line 19
  if (size < smallestImageBytes) {
#line 19
    return concat(otter::toStr(size), " bytes are too few for an image, "_s, otter::toStr(smallestImageBytes), " is the least"_s);
  }
#line 20
  if (size > as<otter_app::firmware_src::components::ota::updater::TermsLiteral>(terms)->slotBytes) {
    const Str t = otter::toStr(size);
#line 20
    return concat(t, " bytes do not fit into the slot of "_s, otter::toStr(as<otter_app::firmware_src::components::ota::updater::TermsLiteral>(terms)->slotBytes));
  }
#line 21
  return Str::undefined();
}
#line 36 "firmware-src/components/ota/rules.cpp"

#line 25 "firmware-src/components/ota/rules.ts"
Str manifestProblem(const Ref<Object>& manifest, const Ref<Object>& terms) {
  const Str t = as<otter_app::firmware_src::components::ota::manifest::ManifestLiteral>(manifest)->board;
#line 26
  if (t != as<otter_app::firmware_src::components::ota::updater::TermsLiteral>(terms)->board) {
    const Str t_2 = as<otter_app::firmware_src::components::ota::manifest::ManifestLiteral>(manifest)->board;
#line 26
    return concat("the image is for "_s, t_2, ", this is "_s, as<otter_app::firmware_src::components::ota::updater::TermsLiteral>(terms)->board);
  }
#line 27
  return sizeProblem(as<otter_app::firmware_src::components::ota::manifest::ManifestLiteral>(manifest)->size, terms);
}
#line 50 "firmware-src/components/ota/rules.cpp"

void initialize() {
#line 4 "firmware-src/components/ota/rules.ts"
  smallestImageBytes = 100000.0;
}
#line 56 "firmware-src/components/ota/rules.cpp"

}  // namespace otter_app::firmware_src::components::ota::rules
