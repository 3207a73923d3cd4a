// From firmware-src/support/server/visitor.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"
#include <Arduino.h>
#include <IPAddress.h>
#include <NetworkClient.h>
#include <arduino/border.h>
#include <arduino/network_client.h>

namespace otter_app::firmware_src::support::server::visitor {
struct Visitor;
struct RequestLiteral;
}

namespace otter_app::firmware_src::support::server::visitor {

struct Visitor final : otter::Object {
  Visitor() { markCyclic(); }
  void construct(const Ref<otter::Native<NetworkClient>>& client, const Ref<Fn<Ref<otter::Object>(Ref<otter::Object>)>>& handler);
  bool isGone();
  std::uint32_t waitingMs();
  bool step(const Ref<otter::Uint8Array>& chunk);
  void close();
  void enter(const Str& phase);
  bool hasLasted(std::int32_t limitMs);
  bool receive(const Ref<otter::Uint8Array>& chunk);
  void findHead(std::int32_t known);
  void answer(const Ref<otter::Object>& head);
  void refuse(double status);
  void begin(const Ref<otter::Object>& answer, bool isHeadOnly);
  void send();
  bool sendPiece();
  void finish();
  void drain(const Ref<otter::Uint8Array>& chunk);
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  Ref<otter::Native<NetworkClient>> client{};
  Ref<Fn<Ref<otter::Object>(Ref<otter::Object>)>> handler{};
  std::uint32_t startMs{};
  Str phase{};
  std::uint32_t phaseMs{};
  Str received{};
  Ref<otter::Object> head{};
  std::int32_t bodyStart{};
  Str text{};
  double sent{};
  Ref<otter::Asset> file{};
  bool hasUnread{};
};

struct RequestLiteral final : otter::Object {
  RequestLiteral(Ref<otter::Object> p0, Str p1, Str p2) : head(std::move(p0)), body(std::move(p1)), localAddress(std::move(p2)) { markCyclic(); }
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  Ref<otter::Object> head{};
  Str body{};
  Str localAddress{};
};

void initialize();

}  // namespace otter_app::firmware_src::support::server::visitor
