// From firmware-src/support/url.ts. Edit that file, not this one.
#pragma once

#include "../../program.h"

namespace otter_app::firmware_src::support::url {
struct UrlLiteral;
}

namespace otter_app::firmware_src::support::url {

struct UrlLiteral final : otter::Object {
  UrlLiteral(bool p0, Str p1, double p2, Str p3) : isSecure(p0), host(std::move(p1)), port(p2), path(std::move(p3)) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  bool isSecure{};
  Str host{};
  double port{};
  Str path{};
};

Ref<Object> parseUrl(const Str& text);
Str hostOf(const Str& authority);
Str resolveUrl(const Str& base, const Str& location);
Str encodeQuery(const Str& text);
void initialize();

}  // namespace otter_app::firmware_src::support::url
