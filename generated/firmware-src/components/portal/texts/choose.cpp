// From firmware-src/components/portal/texts/choose.ts. Edit that file, not this one.
#include "choose.h"
#include "chinese.h"
#include "english.h"
#include "french.h"
#include "german.h"
#include "spanish.h"
#include "../../../support/ascii.h"

namespace otter_app::firmware_src::components::portal::texts::choose {

[[maybe_unused]] static Ref<Array<Ref<Object>>> languages{};

#line 13 "firmware-src/components/portal/texts/choose.ts"
Ref<Object> chooseTexts(const Str& acceptLanguage) {
  {
#line 14
    const Ref<Array<Str>> list = otter_app::firmware_src::support::ascii::asciiLowerCase->call(acceptLanguage).split(","_s);
#line 14
    std::int32_t index = 0;
#line 18
    for (; index < list->length(); index = index + 1) {
#line 14
      const Str range = list->get(index);
      const Str code = range.trim().slice(0.0, 2.0);
      const Ref<Object> found = languages->find([&](Ref<Object> texts) -> bool {
#line 16
        return seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->language == code;
      });
      if (!otter::isUndefined(found)) {
#line 18
        return narrow<Ref<Object>>(found);
      }
    }
  }
#line 20
  return otter_app::firmware_src::components::portal::texts::english::english;
}
#line 40 "firmware-src/components/portal/texts/choose.cpp"

void initialize() {
#line 10 "firmware-src/components/portal/texts/choose.ts"
  languages = arrayOf<Ref<Object>>({otter_app::firmware_src::components::portal::texts::english::english, otter_app::firmware_src::components::portal::texts::german::german, otter_app::firmware_src::components::portal::texts::french::french, otter_app::firmware_src::components::portal::texts::spanish::spanish, otter_app::firmware_src::components::portal::texts::chinese::chinese});
}
#line 46 "firmware-src/components/portal/texts/choose.cpp"

}  // namespace otter_app::firmware_src::components::portal::texts::choose
