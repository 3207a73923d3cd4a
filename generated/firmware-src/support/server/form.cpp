// From firmware-src/support/server/form.ts. Edit that file, not this one.
#include "form.h"
#include "../ascii.h"
#include "../bytes.h"
#include "../characters.h"

namespace otter_app::firmware_src::support::server::form {

[[maybe_unused]] static std::int32_t fieldLimit{};
[[maybe_unused]] static std::int32_t nameLimitBytes{};
[[maybe_unused]] static std::int32_t valueLimitBytes{};

static Str decode(const Str& text, std::int32_t limitBytes);
static std::int32_t digitAt(const Str& text, std::int32_t index);

#line 13 "firmware-src/support/server/form.ts"
Ref<otter::Map<Str, Str>> parseForm(const Str& text) {
  const Ref<otter::Map<Str, Str>> fields = create<otter::Map<Str, Str>>();
  if (text == ""_s) {
#line 15
    return fields;
  }
  {
#line 16
    const Ref<Array<Str>> list = text.split("&"_s);
#line 16
    std::int32_t index_ = 0;
#line 22
    for (; index_ < list->length(); index_ = index_ + 1) {
#line 16
      const Str part = list->get(index_);
      const std::int32_t equals = part.indexOf("="_s);
#line 22
      const Str t = equals < 0 ? part : part.slice(0.0, static_cast<double>(equals));
#line 18
      const Str name = form::decode(t, 32);
      Str t_3{};
#line 19
      if (equals < 0) {
        t_3 = ""_s;
      } else {
        const Str t_2 = part.slice(static_cast<double>(equals + 1));
        t_3 = form::decode(t_2, 512);
      }
#line 19
      const Str value = t_3;
      if (otter::isUndefined(name) || otter::isUndefined(value) || fields->has(narrow<Str>(name))) {
#line 20
        return Ref<otter::Map<Str, Str>>::undefined();
      }
#line 21
      fields->set(narrow<Str>(name), narrow<Str>(value));
      if (fields->size() > 32) {
#line 22
        return Ref<otter::Map<Str, Str>>::undefined();
      }
    }
  }
#line 24
  return fields;
}
#line 63 "firmware-src/support/server/form.cpp"

#line 27 "firmware-src/support/server/form.ts"
static Str decode(const Str& text, std::int32_t limitBytes) {
  const Ref<Array<double>> bytes = arrayOf<double>();
  {
#line 29
    std::int32_t i = 0;
#line 29
    for (; i < text.length(); i = i + 1) {
      const std::int32_t code = static_cast<std::int32_t>(text.unit(i));
#line 38
      if (code == 37) {
#line 32
        const std::int32_t high = form::digitAt(text, i + 1);
        const std::int32_t low = form::digitAt(text, i + 2);
        if (high < 0 || low < 0) {
#line 34
          return Str::undefined();
        }
#line 35
        static_cast<void>(static_cast<double>(bytes->push(static_cast<double>(high) * 16.0 + static_cast<double>(low))));
        i = i + 2;
      } else {
        static_cast<void>(static_cast<double>(bytes->push(static_cast<double>(code == 43 ? std::int32_t{32} : code & 255))));
      }
      if (bytes->length() > limitBytes) {
#line 40
        return Str::undefined();
      }
    }
  }
#line 42
  return otter_app::firmware_src::support::bytes::textOfBytes(bytes);
}
#line 98 "firmware-src/support/server/form.cpp"

#line 45 "firmware-src/support/server/form.ts"
static std::int32_t digitAt(const Str& text, std::int32_t index) {
  std::int32_t t_2{};
#line 46
  if (index < text.length()) {
    const Str t = otter_app::firmware_src::support::characters::hexadecimalDigits;
    t_2 = t.indexOf(otter_app::firmware_src::support::ascii::asciiLowerCase->call(Str(text.charAt(static_cast<double>(index)))));
  } else {
    t_2 = -1;
  }
#line 46
  return t_2;
}
#line 113 "firmware-src/support/server/form.cpp"

void initialize() {
#line 5 "firmware-src/support/server/form.ts"
  fieldLimit = 32;
  nameLimitBytes = 32;
  valueLimitBytes = 512;
}
#line 121 "firmware-src/support/server/form.cpp"

}  // namespace otter_app::firmware_src::support::server::form
