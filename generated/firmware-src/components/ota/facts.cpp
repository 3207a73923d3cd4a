// From firmware-src/components/ota/facts.ts. Edit that file, not this one.
#include "facts.h"
#include "history.h"
#include "updater.h"
#include "../../main.h"

namespace otter_app::firmware_src::components::ota::facts {

static const otter::FieldInfo FactsLiteral_fields[] = {
  {"version", [](const otter::Object& object) { return otter::Value(static_cast<const FactsLiteral&>(object).version); }},
  {"board", [](const otter::Object& object) { return otter::Value(static_cast<const FactsLiteral&>(object).board); }},
  {"slot", [](const otter::Object& object) { return otter::Value(static_cast<const FactsLiteral&>(object).slot); }},
  {"isOnTrial", [](const otter::Object& object) { return otter::Value(static_cast<const FactsLiteral&>(object).isOnTrial); }},
  {"isInSafeMode", [](const otter::Object& object) { return otter::Value(static_cast<const FactsLiteral&>(object).isInSafeMode); }},
  {"earlyEnds", [](const otter::Object& object) { return otter::Value(static_cast<const FactsLiteral&>(object).earlyEnds); }},
  {"upTimeSeconds", [](const otter::Object& object) { return otter::Value(static_cast<const FactsLiteral&>(object).upTimeSeconds); }},
  {"phase", [](const otter::Object& object) { return otter::Value(static_cast<const FactsLiteral&>(object).phase); }},
  {"lastProblem", [](const otter::Object& object) { return otter::Value(static_cast<const FactsLiteral&>(object).lastProblem); }},
  {"trying", [](const otter::Object& object) { return otter::Value(static_cast<const FactsLiteral&>(object).trying); }},
  {"attempts", [](const otter::Object& object) { return otter::Value(static_cast<const FactsLiteral&>(object).attempts); }},
  {"sequence", [](const otter::Object& object) { return otter::Value(static_cast<const FactsLiteral&>(object).sequence); }},
  {"history", [](const otter::Object& object) { return otter::Value(static_cast<const FactsLiteral&>(object).history); }},
};
const otter::TypeInfo FactsLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, FactsLiteral_fields, 13};
void FactsLiteral::trace(otter::Tracer& tracer) {
  tracer(history);
}

#line 44 "firmware-src/components/ota/facts.ts"
Str factsJson(const Ref<Object>& sources) {
  const Ref<Object> t = hold(seen<otter_app::firmware_src::main::FactSourcesLiteral>(sources)->updates)->call();
#line 45
  const Str phase = seen<otter_app::firmware_src::components::ota::updater::UpdateFactsLiteral>(t)->phase;
#line 45
  const bool isOnTrial = seen<otter_app::firmware_src::components::ota::updater::UpdateFactsLiteral>(t)->isOnTrial;
#line 45
  const Str lastProblem = seen<otter_app::firmware_src::components::ota::updater::UpdateFactsLiteral>(t)->lastProblem;
#line 45
  const Str trying = seen<otter_app::firmware_src::components::ota::updater::UpdateFactsLiteral>(t)->trying;
#line 45
  const double attempts = seen<otter_app::firmware_src::components::ota::updater::UpdateFactsLiteral>(t)->attempts;
#line 45
  const std::uint32_t sequence = seen<otter_app::firmware_src::components::ota::updater::UpdateFactsLiteral>(t)->sequence;
  const Str version = seen<otter_app::firmware_src::main::FactSourcesLiteral>(sources)->version;
#line 46
  const Str board = seen<otter_app::firmware_src::main::FactSourcesLiteral>(sources)->board;
#line 46
  const Str slot = seen<otter_app::firmware_src::main::FactSourcesLiteral>(sources)->slot;
#line 46
  const bool isInSafeMode = seen<otter_app::firmware_src::main::FactSourcesLiteral>(sources)->isInSafeMode;
#line 46
  const double earlyEnds = seen<otter_app::firmware_src::main::FactSourcesLiteral>(sources)->earlyEnds;
  const double t_2 = otter::math::floor(hold(seen<otter_app::firmware_src::main::FactSourcesLiteral>(sources)->upTimeMs)->call() / 1000.0);
#line 47
  const Ref<Object> facts = create<FactsLiteral>(version, board, slot, isOnTrial, isInSafeMode, earlyEnds, t_2, phase, lastProblem, trying, attempts, sequence, otter_app::firmware_src::components::ota::history::updateHistory());
#line 62
  return otter::json::stringify(Value(facts));
}
#line 60 "firmware-src/components/ota/facts.cpp"

}  // namespace otter_app::firmware_src::components::ota::facts
