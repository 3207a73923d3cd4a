// From firmware-src/support/server/server.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"
#include <Arduino.h>
#include <IPAddress.h>
#include <NetworkClient.h>
#include <NetworkServer.h>
#include <arduino/border.h>
#include <arduino/network_client.h>

namespace otter_app::firmware_src::support::server::server {
struct Server;
}

namespace otter_app::firmware_src::support::server::visitor {
struct Visitor;
}

namespace otter_app::firmware_src::support::server::server {

struct Server final : otter::Object {
  Server() { markCyclic(); }
  void construct(std::int32_t port, const Ref<Fn<Ref<otter::Object>(Ref<otter::Object>)>>& handler);
  void start();
  void poll();
  void admit();
  Ref<otter_app::firmware_src::support::server::visitor::Visitor> longestWaiting();
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  Ref<otter::Native<NetworkServer>> listener{};
  Ref<Fn<Ref<otter::Object>(Ref<otter::Object>)>> handler{};
  Ref<otter::Uint8Array> chunk{};
  Ref<Array<Ref<otter::Object>>> visitors{};
};

void initialize();

}  // namespace otter_app::firmware_src::support::server::server
