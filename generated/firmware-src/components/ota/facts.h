// From firmware-src/components/ota/facts.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"
#include <Arduino.h>
#include <Preferences.h>
#include <arduino/border.h>
#include <arduino/time_of_day.h>

namespace otter_app::firmware_src::components::ota::facts {
struct FactsLiteral;
}

namespace otter_app::firmware_src::components::ota::facts {

struct FactsLiteral final : otter::Object {
  FactsLiteral(Str p0, Str p1, Str p2, bool p3, bool p4, double p5, double p6, Str p7, Str p8, Str p9, double p10, std::uint32_t p11, Ref<Array<Ref<otter::Object>>> p12) : version(std::move(p0)), board(std::move(p1)), slot(std::move(p2)), isOnTrial(p3), isInSafeMode(p4), earlyEnds(p5), upTimeSeconds(p6), phase(std::move(p7)), lastProblem(std::move(p8)), trying(std::move(p9)), attempts(p10), sequence(p11), history(std::move(p12)) { markCyclic(); }
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  Str version{};
  Str board{};
  Str slot{};
  bool isOnTrial{};
  bool isInSafeMode{};
  double earlyEnds{};
  double upTimeSeconds{};
  Str phase{};
  Str lastProblem{};
  Str trying{};
  double attempts{};
  std::uint32_t sequence{};
  Ref<Array<Ref<otter::Object>>> history{};
};

Str factsJson(const Ref<Object>& sources);

}  // namespace otter_app::firmware_src::components::ota::facts
