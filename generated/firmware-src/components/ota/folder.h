// From firmware-src/components/ota/folder.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"
#include <Arduino.h>
#include <IPAddress.h>
#include <NetworkClient.h>
#include <arduino/border.h>
#include <arduino/connecting.h>
#include <arduino/ecdsa.h>
#include <arduino/network_client.h>
#include <arduino/secure_client.h>

namespace otter_app::firmware_src::components::ota::web {
struct Web;
}

namespace otter_app::firmware_src::components::ota::folder {
struct Folder;
struct ShapeLiteral;
}

namespace otter_app::firmware_src::components::ota::folder {

struct Folder final : otter::Object {
  void construct(const Str& url, const Ref<otter_app::firmware_src::components::ota::web::Web>& web);
  Ref<otter::Promise<Value>> newestVersion();
  Ref<otter::Promise<Value>> release(const Str& version);
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  Str name{};
  Ref<Array<Str>> redirectHosts{};
  Str url{};
  Ref<otter_app::firmware_src::components::ota::web::Web> web{};
};

struct ShapeLiteral final : otter::Object {
  ShapeLiteral(Str p0, Str p1, Value p2) : version(std::move(p0)), imageUrl(std::move(p1)), manifest(std::move(p2)) { markCyclic(); }
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  Str version{};
  Str imageUrl{};
  Value manifest{};
};

}  // namespace otter_app::firmware_src::components::ota::folder
