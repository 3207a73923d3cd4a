// From firmware-src/components/ota/web.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"
#include <NetworkClient.h>
#include <arduino/border.h>
#include <arduino/http_client.h>
#include <arduino/secure_client.h>

namespace otter_app::firmware_src::components::ota::web {
struct Web;
struct Connection;
struct ShapeLiteral;
struct ShapeLiteral_2;
struct AnswerLiteral;
}

namespace otter_app::firmware_src::components::ota::web {

struct Web final : otter::Object {
  void construct(const Str& certificates);
  Ref<Connection> connection(const Str& url);
  Ref<otter::Object> head(const Str& url);
  double visit(const Str& url);
  Str text(const Str& url, double limit, const Ref<Array<Str>>& redirectHosts);
  Ref<otter::Object> locate(const Str& url, const Ref<Array<Str>>& redirectHosts);
  Ref<otter::Object> follow(const Str& url, const Str& method, double bodyLimit, const Ref<Array<Str>>& redirectHosts);
  Ref<otter::Object> request(const Str& url, const Str& method, double bodyLimit);
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  Str certificates{};
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

struct ShapeLiteral final : otter::Object {
  ShapeLiteral(Str p0, double p1) : url(std::move(p0)), size(p1) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  Str url{};
  double size{};
};

struct ShapeLiteral_2 final : otter::Object {
  ShapeLiteral_2(Str p0, Ref<otter::Object> p1) : url(std::move(p0)), answer(std::move(p1)) { markCyclic(); }
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  Str url{};
  Ref<otter::Object> answer{};
};

struct AnswerLiteral final : otter::Object {
  AnswerLiteral(double p0, Str p1, double p2, Str p3) : status(p0), location(std::move(p1)), size(p2), body(std::move(p3)) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  double status{};
  Str location{};
  double size{};
  Str body{};
};

void initialize();

}  // namespace otter_app::firmware_src::components::ota::web
