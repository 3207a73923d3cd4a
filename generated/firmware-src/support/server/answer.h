// From firmware-src/support/server/answer.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"

namespace otter_app::firmware_src::support::server::answer {
struct AnswerLiteral;
}

namespace otter_app::firmware_src::support::server::answer {

struct AnswerLiteral final : otter::Object {
  AnswerLiteral(double p0, Str p1, Str p2, Ref<Array<Ref<otter::Object>>> p3, Ref<otter::Asset> p4) : status(p0), contentType(std::move(p1)), body(std::move(p2)), headers(std::move(p3)), file(std::move(p4)) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  double status{};
  Str contentType{};
  Str body{};
  Ref<Array<Ref<otter::Object>>> headers{};
  Ref<otter::Asset> file{};
};

Ref<Object> plain(double status, const Str& body);
Ref<Object> refusal(double status);
Str headOf(const Ref<Object>& answer);
void initialize();

}  // namespace otter_app::firmware_src::support::server::answer
