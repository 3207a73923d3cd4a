// From firmware-src/components/wifi/saved-networks.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"
#include <Preferences.h>
#include <arduino/border.h>

namespace otter_app::firmware_src::components::wifi::saved_networks {
struct SavedNetworks;
}

namespace otter_app::firmware_src::components::wifi::saved_networks {

struct SavedNetworks final : otter::Object {
  SavedNetworks() { markCyclic(); }
  void construct();
  void load();
  Ref<Array<Ref<otter::Object>>> all();
  void remember(const Ref<otter::Object>& credentials);
  bool forget(const Str& name);
  void store();
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  Ref<Array<Ref<otter::Object>>> list{};
};

void initialize();

}  // namespace otter_app::firmware_src::components::wifi::saved_networks
