// From firmware-src/components/portal/settings.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"
#include <Preferences.h>
#include <arduino/border.h>

namespace otter_app::firmware_src::components::portal::settings {
struct Settings;
struct Setting;
}

namespace otter_app::firmware_src::components::portal::settings {

struct Settings final : otter::Object {
  Settings() { markCyclic(); }
  void construct();
  Ref<Setting> add(const Str& name, const Str& label, const Ref<otter::Object>& kind, const Ref<Fn<Str(Ref<otter::Object>)>>& translated);
  Ref<Array<Ref<otter::Object>>> all();
  Ref<otter::Object> change(const Ref<otter::Map<Str, Str>>& fields);
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  Ref<Array<Ref<otter::Object>>> list{};
  Ref<otter::Map<Str, Str>> stored{};
};

struct Setting final : otter::Object {
  Setting() { markCyclic(); }
  Str get_value();
  void construct(const Str& name, const Str& label, const Ref<otter::Object>& kind, const Ref<Fn<Str(Ref<otter::Object>)>>& translated);
  void onChange(const Ref<Fn<void(Str)>>& listener);
  Str label(const Ref<otter::Object>& texts);
  Ref<otter::Object> control();
  Str shown();
  Str kept();
  bool accepts(const Str& text);
  bool take(const Str& text);
  void tell();
  bool isUntouched(const Str& text);
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  Str name{};
  Str ownLabel{};
  Ref<Fn<Str(Ref<otter::Object>)>> translated{};
  Ref<otter::Object> kind{};
  Ref<Array<Ref<otter::Object>>> listeners{};
  Str current{};
};

void initialize();

}  // namespace otter_app::firmware_src::components::portal::settings
