// From firmware-src/support/http/head.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"

namespace otter_app::firmware_src::support::http::head {
struct HeadLiteral;
struct ContentRangeLiteral;
}

namespace otter_app::firmware_src::support::http::head {

struct HeadLiteral final : otter::Object {
  HeadLiteral(double p0, Ref<otter::Map<Str, Str>> p1) : status(p0), headers(std::move(p1)) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  double status{};
  Ref<otter::Map<Str, Str>> headers{};
};

struct ContentRangeLiteral final : otter::Object {
  ContentRangeLiteral(double p0, double p1) : start(p0), total(p1) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  double start{};
  double total{};
};

Ref<Object> parseHead(const Str& text);
double contentLength(const Ref<Object>& a0);
Ref<Object> contentRange(const Ref<Object>& a0);
double retryAfterSeconds(const Ref<Object>& a0);
void initialize();

}  // namespace otter_app::firmware_src::support::http::head
