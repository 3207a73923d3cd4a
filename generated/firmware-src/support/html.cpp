// From firmware-src/support/html.ts. Edit that file, not this one.
#include "html.h"

namespace otter_app::firmware_src::support::html {

#line 2 "firmware-src/support/html.ts"
Str escapeHtml(const Str& text) {
  return text.replaceAll("&"_s, "&amp;"_s).replaceAll("<"_s, "&lt;"_s).replaceAll(">"_s, "&gt;"_s).replaceAll("\""_s, "&quot;"_s).replaceAll("'"_s, "&#39;"_s);
}
#line 11 "firmware-src/support/html.cpp"

#line 12 "firmware-src/support/html.ts"
Str fillTemplate(const Str& template_, const Ref<otter::Map<Str, Str>>& values) {
  Str result = ""_s;
  std::int32_t at = 0;
  {
#line 23
    for (;;) {
#line 16
      const std::int32_t start = template_.indexOf("{{"_s, static_cast<double>(at));
      const std::int32_t end = start < 0 ? std::int32_t{-1} : template_.indexOf("}}"_s, static_cast<double>(start));
      if (end < 0) {
        const Str t = result;
#line 18
        return concat(t, template_.slice(static_cast<double>(at)));
      }
#line 19
      const Str name = template_.slice(static_cast<double>(start + 2), static_cast<double>(end));
      const Str value = values->get(name);
      if (otter::isUndefined(value)) {
#line 21
        raise(Value(create<otter::Error>(concat("The template has a place \""_s, name, "\" and nothing to put there"_s))));
      }
      const Str t_2 = result;
#line 22
      result = concat(t_2, template_.slice(static_cast<double>(at), static_cast<double>(start)), narrow<Str>(value));
      at = end + 2;
    }
  }
  __builtin_unreachable();
}
#line 43 "firmware-src/support/html.cpp"

}  // namespace otter_app::firmware_src::support::html
