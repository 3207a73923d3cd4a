// From firmware-src/support/server/request.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"

namespace otter_app::firmware_src::support::server::request {
struct RequestHeadLiteral;
}

namespace otter_app::firmware_src::support::server::request {

struct RequestHeadLiteral final : otter::Object {
  RequestHeadLiteral(Str p0, Str p1, Str p2, Ref<otter::Map<Str, Str>> p3, double p4) : method(std::move(p0)), path(std::move(p1)), query(std::move(p2)), headers(std::move(p3)), bodyBytes(p4) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  Str method{};
  Str path{};
  Str query{};
  Ref<otter::Map<Str, Str>> headers{};
  double bodyBytes{};
};

Value parseRequestHead(const Str& text);
void initialize();

}  // namespace otter_app::firmware_src::support::server::request
