// From firmware-src/support/ascii.ts. Edit that file, not this one.
#include "ascii.h"

namespace otter_app::firmware_src::support::ascii {

Ref<Fn<Str(Str)>> asciiLowerCase{};
Ref<Fn<Str(Str)>> asciiUpperCase{};

static Str moved(const Str& text, std::int32_t first, std::int32_t last, std::int32_t distance);

#line 10 "firmware-src/support/ascii.ts"
static Str moved(const Str& text, std::int32_t first, std::int32_t last, std::int32_t distance) {
  Str result = ""_s;
  std::int32_t copied = 0;
  {
#line 13
    std::int32_t index = 0;
#line 13
    for (; index < text.length(); index = index + 1) {
      const std::int32_t unit = static_cast<std::int32_t>(text.unit(index));
      if (unit < first || unit > last) {
#line 15
        continue;
      }
      const Str t_2 = result;
#line 17
      const Str t = text.slice(static_cast<double>(copied), static_cast<double>(index));
#line 16
      result = concat(t_2, t, otter::string::fromCharCode(static_cast<double>(unit + distance)));
      copied = index + 1;
    }
  }
#line 19
  Str t_4{};
#line 19
  if (copied == 0) {
    t_4 = text;
  } else {
    const Str t_3 = result;
    t_4 = concat(t_3, text.slice(static_cast<double>(copied)));
  }
#line 19
  return t_4;
}
#line 46 "firmware-src/support/ascii.cpp"

void initialize() {
#line 4 "firmware-src/support/ascii.ts"
  asciiLowerCase = closure<Str(Str)>(capture(), [](Str text) -> Str {
#line 4
    return ascii::moved(text, 65, 90, 32);
  });
#line 7
  asciiUpperCase = closure<Str(Str)>(capture(), [](Str text_2) -> Str {
#line 7
    return ascii::moved(text_2, 97, 122, -32);
  });
}
#line 60 "firmware-src/support/ascii.cpp"

}  // namespace otter_app::firmware_src::support::ascii
