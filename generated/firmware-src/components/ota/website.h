// From firmware-src/components/ota/website.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"
#include <NetworkClient.h>
#include <arduino/border.h>
#include <arduino/ecdsa.h>
#include <arduino/http_client.h>
#include <arduino/secure_client.h>

namespace otter_app::firmware_src::components::ota::web {
struct Web;
}

namespace otter_app::firmware_src::components::ota::website {
struct Website;
}

namespace otter_app::firmware_src::components::ota::website {

struct Website final : otter::Object {
  Website() { markCyclic(); }
  void construct(const Str& url, const Ref<otter_app::firmware_src::components::ota::web::Web>& web, const Ref<otter::Object>& terms);
  Str newestVersion();
  Ref<otter::Object> release(const Str& version);
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  Str name{};
  Ref<Array<Str>> redirectHosts{};
  Str url{};
  Ref<otter_app::firmware_src::components::ota::web::Web> web{};
  Ref<otter::Object> terms{};
  Ref<otter::Object> manifest{};
};

}  // namespace otter_app::firmware_src::components::ota::website
