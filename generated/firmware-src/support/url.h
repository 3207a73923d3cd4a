// From firmware-src/support/url.ts. Edit that file, not this one.
#pragma once

#include "../../program.h"

namespace otter_app::firmware_src::support::url {
struct UrlLiteral;
}

namespace otter_app::firmware_src::support::url {

struct UrlLiteral final : otter::Object {
  UrlLiteral(bool p0, Str p1, Str p2) : isSecure(p0), host(std::move(p1)), path(std::move(p2)) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  bool isSecure{};
  Str host{};
  Str path{};
};

Ref<Object> parseUrl(const Str& text);
Str hostOf(const Str& authority);
Str resolveUrl(const Str& base, const Str& location);
Str encodeQuery(const Str& text);
void initialize();

}  // namespace otter_app::firmware_src::support::url
