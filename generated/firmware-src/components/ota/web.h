// From firmware-src/components/ota/web.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"
#include <Arduino.h>
#include <IPAddress.h>
#include <NetworkClient.h>
#include <arduino/border.h>
#include <arduino/connecting.h>
#include <arduino/network_client.h>
#include <arduino/secure_client.h>

namespace otter_app::firmware_src::components::ota::web {
struct Web;
struct BusyError;
struct Connection;
struct AnswerLiteral;
struct LocatedLiteral;
}

namespace otter_app::firmware_src::components::ota::web {

struct Web final : otter::Object {
  void construct(const Str& certificates);
  Ref<Connection> connection(const Str& url);
  Ref<otter::Promise<Value>> head(const Str& url);
  Ref<otter::Promise<Value>> visit(const Str& url);
  Ref<otter::Promise<Value>> text(const Str& url, double limit, const Ref<Array<Str>>& redirectHosts);
  Ref<otter::Promise<Value>> locate(const Str& url, const Ref<Array<Str>>& redirectHosts);
  Ref<otter::Promise<Value>> open(const Str& url, const Str& method, const Str& moreHeaders_);
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  Str certificates{};
};

struct BusyError final : otter::Error {
  void construct(const Str& message, double pauseSeconds);
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  double pauseSeconds{};
};

struct Connection final : otter::Object {
  Connection() { markCyclic(); }
  void construct(const Ref<otter::Native<NetworkClient>>& client, const Ref<otter::Native<otter::arduino::SecureClient>>& secureClient);
  Str problem();
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  Ref<otter::Native<NetworkClient>> client{};
  Ref<otter::Native<otter::arduino::SecureClient>> secureClient{};
};

struct AnswerLiteral final : otter::Object {
  AnswerLiteral(double p0, Str p1, double p2, double p3) : status(p0), location(std::move(p1)), size(p2), pauseSeconds(p3) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  double status{};
  Str location{};
  double size{};
  double pauseSeconds{};
};

struct LocatedLiteral final : otter::Object {
  LocatedLiteral(Str p0, double p1) : url(std::move(p0)), size(p1) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  Str url{};
  double size{};
};

Ref<otter::Error> refusal(const Str& problem, double pauseSeconds);
Str hostIn(const Str& url);
void initialize();

}  // namespace otter_app::firmware_src::components::ota::web
