// From firmware-src/support/server/form.ts. Edit that file, not this one.
#include "form.h"
#include "../bytes.h"
#include "../characters.h"

namespace otter_app::firmware_src::support::server::form {

[[maybe_unused]] static std::int32_t fieldLimit{};
[[maybe_unused]] static std::int32_t nameLimitBytes{};
[[maybe_unused]] static std::int32_t valueLimitBytes{};

static Str decode(const Str& text, std::int32_t limitBytes);
static std::int32_t digitAt(const Str& text, std::int32_t index);

#line 12 "firmware-src/support/server/form.ts"
Ref<otter::Map<Str, Str>> parseForm(const Str& text) {
  const Ref<otter::Map<Str, Str>> fields = create<otter::Map<Str, Str>>();
  if (text == ""_s) {
#line 14
    return fields;
  }
  {
#line 15
    const Ref<Array<Str>> list = text.split("&"_s);
#line 15
    std::int32_t index_ = 0;
#line 21
    for (; index_ < list->length(); index_ = index_ + 1) {
#line 15
      const Str part = list->get(index_);
      const std::int32_t equals = part.indexOf("="_s);
#line 21
      const Str t = equals < 0 ? part : part.slice(0.0, static_cast<double>(equals));
#line 17
      const Str name = decode(t, 32);
      Str t_3{};
#line 18
      if (equals < 0) {
        t_3 = ""_s;
      } else {
        const Str t_2 = part.slice(static_cast<double>(equals + 1));
        t_3 = decode(t_2, 512);
      }
#line 18
      const Str value = t_3;
      if (otter::isUndefined(name) || otter::isUndefined(value) || fields->has(narrow<Str>(name))) {
#line 19
        return Ref<otter::Map<Str, Str>>::undefined();
      }
#line 20
      fields->set(narrow<Str>(name), narrow<Str>(value));
      if (fields->size() > 32) {
#line 21
        return Ref<otter::Map<Str, Str>>::undefined();
      }
    }
  }
#line 23
  return fields;
}
#line 62 "firmware-src/support/server/form.cpp"

#line 26 "firmware-src/support/server/form.ts"
static Str decode(const Str& text, std::int32_t limitBytes) {
  const Ref<Array<double>> bytes = arrayOf<double>();
  {
#line 28
    std::int32_t i = 0;
#line 28
    for (; i < text.length(); i = i + 1) {
      const std::int32_t code = static_cast<std::int32_t>(text.unit(i));
#line 37
      if (code == 37) {
#line 31
        const std::int32_t high = digitAt(text, i + 1);
        const std::int32_t low = digitAt(text, i + 2);
        if (high < 0 || low < 0) {
#line 33
          return Str::undefined();
        }
#line 34
        static_cast<void>(static_cast<double>(bytes->push(static_cast<double>(high) * 16.0 + static_cast<double>(low))));
        i = i + 2;
      } else {
        static_cast<void>(static_cast<double>(bytes->push(static_cast<double>(code == 43 ? std::int32_t{32} : code & 255))));
      }
      if (bytes->length() > limitBytes) {
#line 39
        return Str::undefined();
      }
    }
  }
#line 41
  return otter_app::firmware_src::support::bytes::textOfBytes(bytes);
}
#line 97 "firmware-src/support/server/form.cpp"

#line 44 "firmware-src/support/server/form.ts"
static std::int32_t digitAt(const Str& text, std::int32_t index) {
  std::int32_t t_2{};
#line 45
  if (index < text.length()) {
    const Str t = otter_app::firmware_src::support::characters::hexadecimalDigits;
    t_2 = t.indexOf(text.charAt(static_cast<double>(index)).toLowerCase());
  } else {
    t_2 = -1;
  }
#line 45
  return t_2;
}
#line 112 "firmware-src/support/server/form.cpp"

void initialize() {
#line 4 "firmware-src/support/server/form.ts"
  fieldLimit = 32;
  nameLimitBytes = 32;
  valueLimitBytes = 512;
}
#line 120 "firmware-src/support/server/form.cpp"

}  // namespace otter_app::firmware_src::support::server::form
