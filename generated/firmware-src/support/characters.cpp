// From firmware-src/support/characters.ts. Edit that file, not this one.
#include "characters.h"

namespace otter_app::firmware_src::support::characters {

Str digits{};
Str hexadecimalDigits{};
[[maybe_unused]] static Str lowerCaseLetters{};
Str letters{};

#line 7 "firmware-src/support/characters.ts"
bool consistsOf(const Str& text, const Str& allowed) {
  {
#line 8
    const Ref<otter::Iterator<Str>> iterator = otter::iterate(text);
#line 8
    while (iterator->advance()) {
#line 8
      const Str character = iterator->current();
#line 8
      if (!allowed.includes(character)) {
#line 8
        return false;
      }
    }
  }
#line 9
  return text != ""_s;
}
#line 31 "firmware-src/support/characters.cpp"

void initialize() {
#line 1 "firmware-src/support/characters.ts"
  digits = "0123456789"_s;
  hexadecimalDigits = "0123456789abcdef"_s;
  lowerCaseLetters = "abcdefghijklmnopqrstuvwxyz"_s;
  letters = concat("ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s, lowerCaseLetters);
}
#line 40 "firmware-src/support/characters.cpp"

}  // namespace otter_app::firmware_src::support::characters
