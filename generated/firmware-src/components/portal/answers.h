// From firmware-src/components/portal/answers.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"
#include <Arduino.h>
#include <IPAddress.h>
#include <NetworkClient.h>
#include <arduino/border.h>
#include <arduino/network_client.h>

namespace otter_app::firmware_src::components::portal::answers {
struct AnswerLiteral;
}

namespace otter_app::firmware_src::components::portal::answers {

struct AnswerLiteral final : otter::Object {
  AnswerLiteral(double p0, Str p1, Str p2, Ref<otter::Asset> p3, Ref<Array<Ref<otter::Object>>> p4) : status(p0), contentType(std::move(p1)), body(std::move(p2)), file(std::move(p3)), headers(std::move(p4)) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  double status{};
  Str contentType{};
  Str body{};
  Ref<otter::Asset> file{};
  Ref<Array<Ref<otter::Object>>> headers{};
};

Ref<Object> document(const Str& html);
Ref<Object> asset(const Ref<Object>& request, const Ref<otter::Asset>& file);
Ref<Object> redirect(std::int32_t status, const Str& location);
Ref<Object> ownPage(const Str& title, const Str& body);
Ref<Object> json(const Str& body);
void initialize();

}  // namespace otter_app::firmware_src::components::portal::answers
