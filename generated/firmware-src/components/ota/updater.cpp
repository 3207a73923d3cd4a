// From firmware-src/components/ota/updater.ts. Edit that file, not this one.
#include "updater.h"
#include "folder.h"
#include "installer.h"
#include "manifest.h"
#include "memory.h"
#include "rules.h"
#include "trial.h"
#include "version-number.h"
#include "web.h"
#include "../../main.h"
#include "../../support/back-off.h"
#include "../../support/jitter.h"
#include "../../support/log.h"

namespace otter_app::firmware_src::components::ota::updater {

static Ref<Object> readTerms(const Str& board);
static Str messageOf(const Value& error);

static const otter::FieldInfo Updater_fields[] = {
  {"options", [](const otter::Object& object) { return otter::Value(static_cast<const Updater&>(object).options); }},
  {"sources", [](const otter::Object& object) { return otter::Value(static_cast<const Updater&>(object).sources); }},
  {"web", [](const otter::Object& object) { return otter::Value(static_cast<const Updater&>(object).web); }},
  {"installer", [](const otter::Object& object) { return otter::Value(static_cast<const Updater&>(object).installer); }},
  {"trial", [](const otter::Object& object) { return otter::Value(static_cast<const Updater&>(object).trial); }},
  {"backOff", [](const otter::Object& object) { return otter::Value(static_cast<const Updater&>(object).backOff); }},
  {"next", [](const otter::Object& object) { return otter::Value(static_cast<const Updater&>(object).next); }},
  {"isOnline", [](const otter::Object& object) { return otter::Value(static_cast<const Updater&>(object).isOnline); }},
  {"status", [](const otter::Object& object) { return otter::Value(static_cast<const Updater&>(object).status); }},
};
const otter::TypeInfo Updater::info{"Updater", otter::Kind::Instance, nullptr, nullptr, Updater_fields, 9};
void Updater::trace(otter::Tracer& tracer) {
  tracer(options);
  tracer(sources);
  tracer(web);
  tracer(installer);
  tracer(trial);
  tracer(backOff);
  tracer(next);
  tracer(isOnline);
}

#line 41 "firmware-src/components/ota/updater.ts"
void Updater::construct(const Ref<otter::Object>& options, const Ref<Array<Ref<otter::Object>>>& sources, const Ref<otter_app::firmware_src::components::ota::web::Web>& web, const Ref<otter::Object>& installer, const Ref<Fn<bool()>>& isOnline) {
#line 37
  this->next = Ref<otter::Timeout>::undefined();
#line 39
  this->status = "not checked yet"_s;
#line 48
  this->options = options;
  this->sources = sources;
  this->web = web;
  this->installer = installer;
  this->isOnline = isOnline;
  const Str t = as<otter_app::firmware_src::main::UpdaterOptionsLiteral>(options)->version;
#line 53
  this->trial = create<otter_app::firmware_src::components::ota::trial::Trial>(create<TrialOptionsLiteral>(t, as<otter_app::firmware_src::main::UpdaterOptionsLiteral>(options)->trialMs));
  const double t_2 = as<otter_app::firmware_src::main::UpdaterOptionsLiteral>(options)->firstRetryMs;
#line 54
  this->backOff = create<otter_app::firmware_src::support::back_off::BackOff>(t_2, as<otter_app::firmware_src::main::UpdaterOptionsLiteral>(options)->intervalMs);
}
#line 64 "firmware-src/components/ota/updater.cpp"

#line 58 "firmware-src/components/ota/updater.ts"
void Updater::start() {
  hold(this->trial)->start();
  if (static_cast<double>(this->sources->length()) == 0.0) {
#line 60
    otter_app::firmware_src::support::log::log("ota"_s, "no update source is configured"_s);
  }
}
#line 74 "firmware-src/components/ota/updater.cpp"

#line 64 "firmware-src/components/ota/updater.ts"
Str Updater::lastResult() {
  return this->status;
}
#line 80 "firmware-src/components/ota/updater.cpp"

#line 69 "firmware-src/components/ota/updater.ts"
void Updater::checkSoon() {
  this->schedule(0.0);
}
#line 86 "firmware-src/components/ota/updater.cpp"

#line 73 "firmware-src/components/ota/updater.ts"
void Updater::schedule(double delayMs) {
  otter::clearTimeout(this->next);
  this->next = otter::setTimeout(closure<void()>(capture(self(this)), []([[maybe_unused]] const Ref<Updater>& self_) -> void {
#line 75
    self_->run();
  }), delayMs);
}
#line 96 "firmware-src/components/ota/updater.cpp"

#line 78 "firmware-src/components/ota/updater.ts"
void Updater::run() {
  this->next = Ref<otter::Timeout>::undefined();
#line 81
  if (!hold(this->isOnline)->call()) {
#line 81
    return;
  }
#line 82
  const bool isComplete = this->checkSources();
  this->schedule(isComplete ? this->regularPauseMs() : this->retryPauseMs());
}
#line 110 "firmware-src/components/ota/updater.cpp"

#line 87 "firmware-src/components/ota/updater.ts"
double Updater::regularPauseMs() {
  hold(this->backOff)->reset();
  const double t = as<otter_app::firmware_src::main::UpdaterOptionsLiteral>(this->options)->intervalMs;
#line 89
  return otter::math::round(t * (0.9 + 0.2 * otter_app::firmware_src::support::jitter::fractionOf(Str(as<otter_app::firmware_src::main::UpdaterOptionsLiteral>(this->options)->deviceId))));
}
#line 119 "firmware-src/components/ota/updater.cpp"

#line 92 "firmware-src/components/ota/updater.ts"
double Updater::retryPauseMs() {
  const double t = hold(this->backOff)->next();
#line 93
  const double pauseMs = otter::math::round(t * (0.8 + 0.4 * otter_app::firmware_src::support::jitter::fractionOf(Str(as<otter_app::firmware_src::main::UpdaterOptionsLiteral>(this->options)->deviceId))));
  otter_app::firmware_src::support::log::log("ota"_s, concat("trying again in "_s, otter::toStr(otter::math::round(pauseMs / 1000.0)), " s"_s));
  return pauseMs;
}
#line 129 "firmware-src/components/ota/updater.cpp"

#line 99 "firmware-src/components/ota/updater.ts"
bool Updater::checkSources() {
  bool isComplete = static_cast<double>(this->sources->length()) == 0.0;
  {
#line 101
    const Ref<Array<Ref<otter::Object>>> list = this->sources;
#line 101
    std::int32_t index = 0;
#line 109
    for (; index < list->length(); index = index + 1) {
#line 101
      const Ref<otter::Object> source = list->get(index);
      otter_app::firmware_src::support::log::log("ota"_s, concat("checking "_s, otter::dispatch<Str()>(source, 0)));
#line 109
      try {
#line 104
        const Str newest = otter::dispatch<Str()>(source, 1);
        hold(this->trial)->confirm();
        isComplete = this->judge(source, newest);
        break;
      } catch (const otter::Thrown& thrown) {
        Value thrown2 = thrown.value;
#line 107
        const Value error = thrown2;
#line 109
        this->note(concat("check failed: "_s, messageOf(error)));
      }
    }
  }
#line 112
  return isComplete;
}
#line 163 "firmware-src/components/ota/updater.cpp"

#line 116 "firmware-src/components/ota/updater.ts"
bool Updater::judge(const Ref<otter::Object>& source, const Str& newest) {
  const Ref<otter::Object> t = this->options;
#line 117
  const Str version = as<otter_app::firmware_src::main::UpdaterOptionsLiteral>(t)->version;
#line 120
  if (otter::isUndefined(newest)) {
#line 119
    this->note("nothing has been published yet"_s);
    return true;
  }
#line 124
  if (otter::isUndefined(otter_app::firmware_src::components::ota::version_number::parseVersion(narrow<Str>(newest)))) {
#line 123
    this->note(concat("refused \""_s, narrow<Str>(newest).slice(0.0, 40.0), "\": it is no version"_s));
    return true;
  }
#line 128
  if (!otter_app::firmware_src::components::ota::version_number::isNewer(narrow<Str>(newest), version)) {
#line 127
    this->note(concat("nothing newer than "_s, version, ", the newest is "_s, narrow<Str>(newest)));
    return true;
  }
  otter_app::firmware_src::support::log::log("ota"_s, concat("found "_s, narrow<Str>(newest)));
#line 134
  if (hold(this->trial)->isRunning()) {
#line 133
    this->note(concat("refused "_s, narrow<Str>(newest), ": "_s, version, " is not confirmed"_s));
    return false;
  }
  const Str refusal = this->update(source, narrow<Str>(newest));
  this->note(concat("refused "_s, narrow<Str>(newest), ": "_s, refusal));
  return false;
}
#line 199 "firmware-src/components/ota/updater.cpp"

#line 142 "firmware-src/components/ota/updater.ts"
Str Updater::update(const Ref<otter::Object>& source, const Str& version) {
#line 155
  try {
#line 144
    const Ref<otter::Object> memory = otter_app::firmware_src::components::ota::memory::loadMemory();
    const double attempts = as<otter_app::firmware_src::components::ota::memory::UpdateMemoryLiteral>(memory)->trying == version ? as<otter_app::firmware_src::components::ota::memory::UpdateMemoryLiteral>(memory)->attempts : 0.0;
    if (attempts >= as<otter_app::firmware_src::main::UpdaterOptionsLiteral>(this->options)->trialLimit) {
#line 146
      return concat("it has not confirmed itself "_s, otter::toStr(attempts), " times"_s);
    }
#line 147
    const Ref<otter::Object> release = otter::dispatch<Ref<otter::Object>(Str)>(source, 2, version);
    const Str problem = this->download(source, release);
    if (!otter::isUndefined(problem)) {
#line 149
      return narrow<Str>(problem);
    }
#line 150
    otter_app::firmware_src::components::ota::memory::storeMemory(create<otter_app::firmware_src::components::ota::memory::UpdateMemoryLiteral>(version, attempts + 1.0));
    otter_app::firmware_src::support::log::log("ota"_s, concat("restarting into "_s, version));
    ESP.restart();
    return "the restart did not happen"_s;
  } catch (const otter::Thrown& thrown) {
    Value thrown2 = thrown.value;
#line 153
    const Value error = thrown2;
#line 155
    return messageOf(error);
  }
  __builtin_unreachable();
}
#line 233 "firmware-src/components/ota/updater.cpp"

#line 159 "firmware-src/components/ota/updater.ts"
Str Updater::download(const Ref<otter::Object>& source, const Ref<otter::Object>& release) {
  const Ref<otter::Object> terms = readTerms(Str(as<otter_app::firmware_src::main::UpdaterOptionsLiteral>(this->options)->board));
  const Ref<otter::Object> manifest = as<otter_app::firmware_src::components::ota::folder::ReleaseLiteral>(release)->manifest;
  const Str manifestRefusal = otter::isUndefined(manifest) ? Str::undefined() : otter_app::firmware_src::components::ota::rules::manifestProblem(narrow<Ref<otter::Object>>(manifest), terms);
  if (!otter::isUndefined(manifestRefusal)) {
#line 163
    return narrow<Str>(manifestRefusal);
  }
  const Ref<otter_app::firmware_src::components::ota::web::Web> t = this->web;
  const Str t_2 = as<otter_app::firmware_src::components::ota::folder::ReleaseLiteral>(release)->imageUrl;
#line 164
  const Ref<otter::Object> t_3 = t->locate(t_2, as<Array<Str>>(otter::dispatch<Ref<otter::Object>()>(source, 3)));
#line 164
  const Str url = as<otter_app::firmware_src::components::ota::web::ShapeLiteral>(t_3)->url;
#line 164
  const double size = as<otter_app::firmware_src::components::ota::web::ShapeLiteral>(t_3)->size;
  const Str sizeRefusal = otter_app::firmware_src::components::ota::rules::sizeProblem(size, terms);
  if (!otter::isUndefined(sizeRefusal)) {
#line 166
    return narrow<Str>(sizeRefusal);
  }
  if (!otter::isUndefined(manifest) && as<otter_app::firmware_src::components::ota::manifest::ManifestLiteral>(narrow<Ref<otter::Object>>(manifest))->size != size) {
    const Str t_4 = otter::toStr(size);
#line 168
    return concat("the image has "_s, t_4, " bytes, the manifest says "_s, otter::toStr(as<otter_app::firmware_src::components::ota::manifest::ManifestLiteral>(narrow<Ref<otter::Object>>(manifest))->size));
  }
  const Str t_5 = as<otter_app::firmware_src::components::ota::folder::ReleaseLiteral>(release)->version;
#line 170
  otter_app::firmware_src::support::log::log("ota"_s, concat("downloading "_s, t_5, ", "_s, otter::toStr(size), " bytes"_s));
  return hold(as<otter_app::firmware_src::components::ota::installer::HttpUpdateInstaller>(this->installer))->install(release, url, size);
}
#line 267 "firmware-src/components/ota/updater.cpp"

#line 174 "firmware-src/components/ota/updater.ts"
void Updater::note(const Str& result) {
  this->status = result;
  otter_app::firmware_src::support::log::log("ota"_s, result);
}
#line 274 "firmware-src/components/ota/updater.cpp"

static const otter::FieldInfo TermsLiteral_fields[] = {
  {"board", [](const otter::Object& object) { return otter::Value(static_cast<const TermsLiteral&>(object).board); }},
  {"slotBytes", [](const otter::Object& object) { return otter::Value(static_cast<const TermsLiteral&>(object).slotBytes); }},
  {"hasOneSlot", [](const otter::Object& object) { return otter::Value(static_cast<const TermsLiteral&>(object).hasOneSlot); }},
};
const otter::TypeInfo TermsLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, TermsLiteral_fields, 3};

static const otter::FieldInfo TrialOptionsLiteral_fields[] = {
  {"version", [](const otter::Object& object) { return otter::Value(static_cast<const TrialOptionsLiteral&>(object).version); }},
  {"limitMs", [](const otter::Object& object) { return otter::Value(static_cast<const TrialOptionsLiteral&>(object).limitMs); }},
};
const otter::TypeInfo TrialOptionsLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, TrialOptionsLiteral_fields, 2};

#line 180 "firmware-src/components/ota/updater.ts"
static Ref<Object> readTerms(const Str& board) {
  const esp_partition_t* const t = ::otter::border::from<const esp_partition_t*>(otter::arduino::nextUpdatePartition());
#line 181
  const bool hasOneSlot = ::otter::border::from<bool>(otter::arduino::samePartition(t, (::otter::border::from<const esp_partition_t*>(esp_ota_get_running_partition()))));
  return create<TermsLiteral>(board, (::otter::border::from<double>(ESP.getFreeSketchSpace())), hasOneSlot);
}
#line 296 "firmware-src/components/ota/updater.cpp"

#line 185 "firmware-src/components/ota/updater.ts"
static Str messageOf(const Value& error) {
  return instanceOf<otter::Error>(error) ? (narrow<Ref<otter::Error>>(error)->message) : "unknown error"_s;
}
#line 302 "firmware-src/components/ota/updater.cpp"

}  // namespace otter_app::firmware_src::components::ota::updater
