// From firmware-src/components/portal/texts/texts.ts. Edit that file, not this one.
#include "texts.h"

namespace otter_app::firmware_src::components::portal::texts::texts {

#line 71 "firmware-src/components/portal/texts/texts.ts"
Str say(const Str& template_, const Ref<Array<Str>>& values) {
  Str result = template_;
  {
#line 73
    std::int32_t i = values->length() - 1;
#line 73
    for (; i >= 0; i = i - 1) {
#line 73
      const Ref<Array<Str>> t = result.split(concat("{"_s, otter::digits(i), "}"_s));
#line 73
      result = t->join(values->get(i));
    }
  }
#line 74
  return result;
}
#line 24 "firmware-src/components/portal/texts/texts.cpp"

}  // namespace otter_app::firmware_src::components::portal::texts::texts
