// From firmware-src/components/portal/settings-form.ts. Edit that file, not this one.
#include "settings-form.h"
#include "setting-kinds.h"
#include "settings.h"
#include "texts/chinese.h"
#include "../../support/html.h"

namespace otter_app::firmware_src::components::portal::settings_form {

static Str renderSetting(const Ref<Object>& field, const Ref<Object>& texts);

#line 6 "firmware-src/components/portal/settings-form.ts"
Str renderSettings(const Ref<Array<Ref<Object>>>& fields, const Str& token, const Ref<Object>& texts) {
  if (fields->length() == 0) {
#line 7
    return ""_s;
  }
#line 8
  const Str rows = fields->map<Str>([&](Ref<Object> field) -> Str {
#line 8
    return settings_form::renderSetting(field, texts);
  })->join(""_s);
#line 9
  const Str hidden = concat("<input type=\"hidden\" name=\"token\" value=\""_s, otter_app::firmware_src::support::html::escapeHtml(token), "\">"_s);
  const Str form = concat("<form action=\"/settings\" method=\"post\">"_s, hidden, rows, "<button>"_s, otter_app::firmware_src::support::html::escapeHtml(Str(seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->save)), "</button></form>"_s);
  return concat("<h2>"_s, otter_app::firmware_src::support::html::escapeHtml(Str(seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->settings)), "</h2>"_s, form);
}
#line 29 "firmware-src/components/portal/settings-form.cpp"

#line 14 "firmware-src/components/portal/settings-form.ts"
static Str renderSetting(const Ref<Object>& field, const Ref<Object>& texts) {
  const Ref<Object> t = seen<otter_app::firmware_src::components::portal::settings::Setting>(field)->control();
#line 15
  const Str type = seen<otter_app::firmware_src::components::portal::setting_kinds::ControlLiteral>(t)->type_;
#line 15
  const Str attributes = seen<otter_app::firmware_src::components::portal::setting_kinds::ControlLiteral>(t)->attributes;
#line 15
  const Ref<Array<Str>> options = seen<otter_app::firmware_src::components::portal::setting_kinds::ControlLiteral>(t)->options;
  const Str label = otter_app::firmware_src::support::html::escapeHtml(seen<otter_app::firmware_src::components::portal::settings::Setting>(field)->label(texts));
  const Str shown = seen<otter_app::firmware_src::components::portal::settings::Setting>(field)->shown();
  const Str t_2 = seen<otter_app::firmware_src::components::portal::settings::Setting>(field)->name;
#line 18
  const Str names = concat("id=\"s-"_s, t_2, "\" name=\""_s, seen<otter_app::firmware_src::components::portal::settings::Setting>(field)->name, "\""_s);
#line 20
  if (type == "checkbox"_s) {
#line 20
    return concat("<label><input type=\"checkbox\" "_s, names, shown == "on"_s ? " checked"_s : ""_s, "><span>"_s, label, "</span></label>"_s);
  }
  const Str caption = concat("<label for=\"s-"_s, seen<otter_app::firmware_src::components::portal::settings::Setting>(field)->name, "\">"_s, label, "</label>"_s);
#line 27
  if (type == "select"_s) {
#line 24
    const Str rows = options->map<Str>([&](Str option) -> Str {
      return concat("<option"_s, option == shown ? " selected"_s : ""_s, ">"_s, otter_app::firmware_src::support::html::escapeHtml(option));
    })->join(""_s);
    return concat(caption, "<select "_s, names, ">"_s, rows, "</select>"_s);
  }
  return concat(caption, "<input type=\""_s, type, "\" "_s, names, " value=\""_s, otter_app::firmware_src::support::html::escapeHtml(shown), "\" "_s, attributes, ">"_s);
}
#line 61 "firmware-src/components/portal/settings-form.cpp"

}  // namespace otter_app::firmware_src::components::portal::settings_form
