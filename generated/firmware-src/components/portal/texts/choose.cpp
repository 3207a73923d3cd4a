// From firmware-src/components/portal/texts/choose.ts. Edit that file, not this one.
#include "choose.h"
#include "english.h"
#include "german.h"

namespace otter_app::firmware_src::components::portal::texts::choose {

[[maybe_unused]] static Ref<Array<Ref<Object>>> languages{};

#line 8 "firmware-src/components/portal/texts/choose.ts"
Ref<Object> chooseTexts(const Str& acceptLanguage) {
  {
#line 9
    const Ref<Array<Str>> list = acceptLanguage.toLowerCase().split(","_s);
#line 9
    std::int32_t index = 0;
#line 13
    for (; index < list->length(); index = index + 1) {
#line 9
      const Str range = list->get(index);
      const Str code = range.trim().slice(0.0, 2.0);
      const Ref<Object> found = languages->find([&](Ref<Object> texts) -> bool {
#line 11
        return as<otter_app::firmware_src::components::portal::texts::english::TextsLiteral>(texts)->language == code;
      });
      if (!otter::isUndefined(found)) {
#line 13
        return narrow<Ref<Object>>(found);
      }
    }
  }
#line 15
  return otter_app::firmware_src::components::portal::texts::english::english;
}
#line 36 "firmware-src/components/portal/texts/choose.cpp"

void initialize() {
#line 5 "firmware-src/components/portal/texts/choose.ts"
  languages = arrayOf<Ref<Object>>({otter_app::firmware_src::components::portal::texts::english::english, otter_app::firmware_src::components::portal::texts::german::german});
}
#line 42 "firmware-src/components/portal/texts/choose.cpp"

}  // namespace otter_app::firmware_src::components::portal::texts::choose
