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

static Ref<Object> lasting(const Str& reason);
static Ref<Object> passing(const Str& reason);
static Ref<Object> readSlot();
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

#line 59 "firmware-src/components/ota/updater.ts"
void Updater::construct(const Ref<otter::Object>& options, const Ref<Array<Ref<otter::Object>>>& sources, const Ref<otter_app::firmware_src::components::ota::web::Web>& web, const Ref<otter::Object>& installer, const Ref<Fn<bool()>>& isOnline) {
#line 55
  this->next = Ref<otter::Timeout>::undefined();
#line 57
  this->status = "not checked yet"_s;
#line 66
  this->options = options;
  this->sources = sources;
  this->web = web;
  this->installer = installer;
  this->isOnline = isOnline;
  const Str t = as<otter_app::firmware_src::main::UpdaterOptionsLiteral>(options)->version;
#line 71
  this->trial = create<otter_app::firmware_src::components::ota::trial::Trial>(create<TrialOptionsLiteral>(t, as<otter_app::firmware_src::main::UpdaterOptionsLiteral>(options)->trialMs));
  const double t_2 = as<otter_app::firmware_src::main::UpdaterOptionsLiteral>(options)->firstRetryMs;
#line 72
  this->backOff = create<otter_app::firmware_src::support::back_off::BackOff>(t_2, as<otter_app::firmware_src::main::UpdaterOptionsLiteral>(options)->intervalMs);
}
#line 66 "firmware-src/components/ota/updater.cpp"

#line 76 "firmware-src/components/ota/updater.ts"
void Updater::start() {
  hold(this->trial)->start();
  if (static_cast<double>(this->sources->length()) == 0.0) {
#line 78
    otter_app::firmware_src::support::log::log("ota"_s, "no update source is configured"_s);
  }
}
#line 76 "firmware-src/components/ota/updater.cpp"

#line 82 "firmware-src/components/ota/updater.ts"
Str Updater::lastResult() {
  return this->status;
}
#line 82 "firmware-src/components/ota/updater.cpp"

#line 87 "firmware-src/components/ota/updater.ts"
void Updater::checkSoon() {
  this->schedule(0.0);
}
#line 88 "firmware-src/components/ota/updater.cpp"

#line 91 "firmware-src/components/ota/updater.ts"
void Updater::schedule(double delayMs) {
  otter::clearTimeout(this->next);
  this->next = otter::setTimeout(closure<void()>(capture(self(this)), []([[maybe_unused]] const Ref<Updater>& self_) -> void {
#line 93
    self_->run();
  }), delayMs);
}
#line 98 "firmware-src/components/ota/updater.cpp"

#line 96 "firmware-src/components/ota/updater.ts"
void Updater::run() {
  this->next = Ref<otter::Timeout>::undefined();
#line 99
  if (!hold(this->isOnline)->call()) {
#line 99
    return;
  }
#line 100
  const bool isComplete = this->checkSources();
  this->schedule(isComplete ? this->regularPauseMs() : this->retryPauseMs());
}
#line 112 "firmware-src/components/ota/updater.cpp"

#line 105 "firmware-src/components/ota/updater.ts"
double Updater::regularPauseMs() {
  hold(this->backOff)->reset();
  const double t = as<otter_app::firmware_src::main::UpdaterOptionsLiteral>(this->options)->intervalMs;
#line 107
  return otter::math::round(t * (0.9 + 0.2 * otter_app::firmware_src::support::jitter::fractionOf(Str(as<otter_app::firmware_src::main::UpdaterOptionsLiteral>(this->options)->deviceId))));
}
#line 121 "firmware-src/components/ota/updater.cpp"

#line 110 "firmware-src/components/ota/updater.ts"
double Updater::retryPauseMs() {
  const double t = hold(this->backOff)->next();
#line 111
  const double pauseMs = otter::math::round(t * (0.8 + 0.4 * otter_app::firmware_src::support::jitter::fractionOf(Str(as<otter_app::firmware_src::main::UpdaterOptionsLiteral>(this->options)->deviceId))));
  otter_app::firmware_src::support::log::log("ota"_s, concat("trying again in "_s, otter::toStr(otter::math::round(pauseMs / 1000.0)), " s"_s));
  return pauseMs;
}
#line 131 "firmware-src/components/ota/updater.cpp"

#line 117 "firmware-src/components/ota/updater.ts"
bool Updater::checkSources() {
  bool isComplete = static_cast<double>(this->sources->length()) == 0.0;
  {
#line 119
    const Ref<Array<Ref<otter::Object>>> list = this->sources;
#line 119
    std::int32_t index = 0;
#line 127
    for (; index < list->length(); index = index + 1) {
#line 119
      const Ref<otter::Object> source = list->get(index);
      otter_app::firmware_src::support::log::log("ota"_s, concat("checking "_s, otter::dispatch<Str()>(source, 0)));
#line 127
      try {
#line 122
        const Str newest = otter::dispatch<Str()>(source, 1);
        hold(this->trial)->confirm();
        isComplete = this->judge(source, newest);
        break;
      } catch (const otter::Thrown& thrown) {
        Value thrown2 = thrown.value;
#line 125
        const Value error = thrown2;
#line 127
        this->note(concat("check failed: "_s, messageOf(error)));
      }
    }
  }
#line 130
  return isComplete;
}
#line 165 "firmware-src/components/ota/updater.cpp"

#line 134 "firmware-src/components/ota/updater.ts"
bool Updater::judge(const Ref<otter::Object>& source, const Str& newest) {
  const Ref<otter::Object> t = this->options;
#line 135
  const Str version = as<otter_app::firmware_src::main::UpdaterOptionsLiteral>(t)->version;
#line 138
  if (otter::isUndefined(newest)) {
#line 137
    this->note("nothing has been published yet"_s);
    return true;
  }
#line 142
  if (otter::isUndefined(otter_app::firmware_src::components::ota::version_number::parseVersion(narrow<Str>(newest)))) {
#line 141
    this->note(concat("refused \""_s, narrow<Str>(newest).slice(0.0, 40.0), "\": it is no version"_s));
    return true;
  }
#line 146
  if (!otter_app::firmware_src::components::ota::version_number::isNewer(narrow<Str>(newest), version)) {
#line 145
    this->note(concat("nothing newer than "_s, version, ", the newest is "_s, narrow<Str>(newest)));
    return true;
  }
  otter_app::firmware_src::support::log::log("ota"_s, concat("found "_s, narrow<Str>(newest)));
#line 152
  if (hold(this->trial)->isRunning()) {
#line 151
    this->note(concat("refused "_s, narrow<Str>(newest), ": "_s, version, " is not confirmed"_s));
    return false;
  }
  const Ref<otter::Object> refusal = this->update(source, narrow<Str>(newest));
  this->note(concat("refused "_s, narrow<Str>(newest), ": "_s, as<RefusalLiteral>(refusal)->reason));
  return as<RefusalLiteral>(refusal)->isLasting;
}
#line 201 "firmware-src/components/ota/updater.cpp"

#line 160 "firmware-src/components/ota/updater.ts"
Ref<Object> Updater::update(const Ref<otter::Object>& source, const Str& version) {
#line 176
  try {
#line 162
    const Ref<otter::Object> memory = otter_app::firmware_src::components::ota::memory::loadMemory();
    const double attempts = as<otter_app::firmware_src::components::ota::memory::UpdateMemoryLiteral>(memory)->trying == version ? as<otter_app::firmware_src::components::ota::memory::UpdateMemoryLiteral>(memory)->attempts : 0.0;
    if (attempts >= as<otter_app::firmware_src::main::UpdaterOptionsLiteral>(this->options)->trialLimit) {
#line 164
      return lasting(concat("it has not confirmed itself "_s, otter::toStr(attempts), " times"_s));
    }
#line 165
    const Ref<otter::Object> release = otter::dispatch<Ref<otter::Object>(Str)>(source, 2, version);
    const Str decision = this->decide(release);
    if (!otter::isUndefined(decision)) {
#line 167
      return lasting(narrow<Str>(decision));
    }
#line 168
    const Str problem = this->download(source, release);
    if (!otter::isUndefined(problem)) {
#line 169
      return passing(narrow<Str>(problem));
    }
#line 170
    Opt<double> t{};
    {
#line 170
      const Ref<otter::Object> t_2 = as<otter_app::firmware_src::components::ota::folder::ReleaseLiteral>(release)->manifest;
#line 170
      if (otter::isNullish(t_2)) {
        goto chain_end;
      }
#line 170
      t = Opt<double>(as<otter_app::firmware_src::components::ota::manifest::ManifestLiteral>(narrow<Ref<otter::Object>>(t_2))->sequence);
    }
    chain_end:;
#line 170
    const Opt<double> t_3 = t;
#line 170
    const double sequence = !otter::isNullish(t_3) ? narrow<double>(t_3) : 0.0;
    otter_app::firmware_src::components::ota::memory::storeMemory(create<otter_app::firmware_src::components::ota::memory::UpdateMemoryLiteral>(version, attempts + 1.0, sequence));
    otter_app::firmware_src::support::log::log("ota"_s, concat("restarting into "_s, version));
    ESP.restart();
    return passing("the restart did not happen"_s);
  } catch (const otter::Thrown& thrown) {
    Value thrown2 = thrown.value;
#line 174
    const Value error = thrown2;
#line 176
    return passing(messageOf(error));
  }
  __builtin_unreachable();
}
#line 257 "firmware-src/components/ota/updater.cpp"

#line 181 "firmware-src/components/ota/updater.ts"
Str Updater::decide(const Ref<otter::Object>& release) {
  const Ref<otter::Object> manifest = as<otter_app::firmware_src::components::ota::folder::ReleaseLiteral>(release)->manifest;
  if (otter::isUndefined(manifest)) {
#line 183
    return Str::undefined();
  }
#line 184
  const Ref<otter::Object> t = this->options;
#line 184
  const Str product = as<otter_app::firmware_src::main::UpdaterOptionsLiteral>(t)->product;
#line 184
  const Str version = as<otter_app::firmware_src::main::UpdaterOptionsLiteral>(t)->version;
#line 184
  const Str channel = as<otter_app::firmware_src::main::UpdaterOptionsLiteral>(t)->channel;
#line 184
  const Str deviceId = as<otter_app::firmware_src::main::UpdaterOptionsLiteral>(t)->deviceId;
  const double sequence = otter_app::firmware_src::components::ota::memory::confirmedSequence();
  const Ref<otter::Object> t_2 = readSlot();
  const double t_3 = otter::dispatch<double()>(t_2, 1);
  const bool t_4 = otter::dispatch<bool()>(t_2, 0);
#line 186
  return otter_app::firmware_src::components::ota::rules::manifestProblem(narrow<Ref<otter::Object>>(manifest), create<TermsLiteral>(t_3, t_4, product, version, channel, deviceId, sequence, (::otter::border::from<double>(otter::arduino::unixSeconds()))));
}
#line 283 "firmware-src/components/ota/updater.cpp"

#line 197 "firmware-src/components/ota/updater.ts"
Str Updater::download(const Ref<otter::Object>& source, const Ref<otter::Object>& release) {
  const Ref<otter::Object> manifest = as<otter_app::firmware_src::components::ota::folder::ReleaseLiteral>(release)->manifest;
  const Ref<otter_app::firmware_src::components::ota::web::Web> t = this->web;
  const Str t_2 = as<otter_app::firmware_src::components::ota::folder::ReleaseLiteral>(release)->imageUrl;
#line 199
  const Ref<otter::Object> t_3 = t->locate(t_2, as<Array<Str>>(otter::dispatch<Ref<otter::Object>()>(source, 3)));
#line 199
  const Str url = as<otter_app::firmware_src::components::ota::web::ShapeLiteral>(t_3)->url;
#line 199
  const double size = as<otter_app::firmware_src::components::ota::web::ShapeLiteral>(t_3)->size;
  const Str sizeRefusal = otter_app::firmware_src::components::ota::rules::sizeProblem(size, readSlot());
  if (!otter::isUndefined(sizeRefusal)) {
#line 201
    return narrow<Str>(sizeRefusal);
  }
  if (!otter::isUndefined(manifest) && as<otter_app::firmware_src::components::ota::manifest::BoardImageLiteral>(as<otter_app::firmware_src::components::ota::manifest::ManifestLiteral>(narrow<Ref<otter::Object>>(manifest))->image)->size != size) {
    const Str t_4 = otter::toStr(size);
#line 203
    return concat("the image has "_s, t_4, " bytes, the manifest says "_s, otter::toStr(as<otter_app::firmware_src::components::ota::manifest::BoardImageLiteral>(as<otter_app::firmware_src::components::ota::manifest::ManifestLiteral>(narrow<Ref<otter::Object>>(manifest))->image)->size));
  }
  const Str t_5 = as<otter_app::firmware_src::components::ota::folder::ReleaseLiteral>(release)->version;
#line 205
  otter_app::firmware_src::support::log::log("ota"_s, concat("downloading "_s, t_5, ", "_s, otter::toStr(size), " bytes"_s));
  return hold(as<otter_app::firmware_src::components::ota::installer::HttpUpdateInstaller>(this->installer))->install(release, url, size);
}
#line 311 "firmware-src/components/ota/updater.cpp"

#line 209 "firmware-src/components/ota/updater.ts"
void Updater::note(const Str& result) {
  this->status = result;
  otter_app::firmware_src::support::log::log("ota"_s, result);
}
#line 318 "firmware-src/components/ota/updater.cpp"

static const otter::FieldInfo RefusalLiteral_fields[] = {
  {"reason", [](const otter::Object& object) { return otter::Value(static_cast<const RefusalLiteral&>(object).reason); }},
  {"isLasting", [](const otter::Object& object) { return otter::Value(static_cast<const RefusalLiteral&>(object).isLasting); }},
};
const otter::TypeInfo RefusalLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, RefusalLiteral_fields, 2};

static bool SlotTermsLiteral_get_hasOneSlot_0(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<SlotTermsLiteral*>(self_);
  return object->hasOneSlot;
}
static double SlotTermsLiteral_get_slotBytes_1(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<SlotTermsLiteral*>(self_);
  return object->slotBytes;
}
static void (*const SlotTermsLiteral_slots[])() = {
  reinterpret_cast<void (*)()>(&SlotTermsLiteral_get_hasOneSlot_0),
  reinterpret_cast<void (*)()>(&SlotTermsLiteral_get_slotBytes_1),
};
static const otter::FieldInfo SlotTermsLiteral_fields[] = {
  {"slotBytes", [](const otter::Object& object) { return otter::Value(static_cast<const SlotTermsLiteral&>(object).slotBytes); }},
  {"hasOneSlot", [](const otter::Object& object) { return otter::Value(static_cast<const SlotTermsLiteral&>(object).hasOneSlot); }},
};
const otter::TypeInfo SlotTermsLiteral::info{"", otter::Kind::Plain, nullptr, SlotTermsLiteral_slots, SlotTermsLiteral_fields, 2};

static const otter::FieldInfo TrialOptionsLiteral_fields[] = {
  {"version", [](const otter::Object& object) { return otter::Value(static_cast<const TrialOptionsLiteral&>(object).version); }},
  {"limitMs", [](const otter::Object& object) { return otter::Value(static_cast<const TrialOptionsLiteral&>(object).limitMs); }},
};
const otter::TypeInfo TrialOptionsLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, TrialOptionsLiteral_fields, 2};

static bool TermsLiteral_get_hasOneSlot_0(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<TermsLiteral*>(self_);
  return object->hasOneSlot;
}
static double TermsLiteral_get_slotBytes_1(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<TermsLiteral*>(self_);
  return object->slotBytes;
}
static void (*const TermsLiteral_slots[])() = {
  reinterpret_cast<void (*)()>(&TermsLiteral_get_hasOneSlot_0),
  reinterpret_cast<void (*)()>(&TermsLiteral_get_slotBytes_1),
};
static const otter::FieldInfo TermsLiteral_fields[] = {
  {"slotBytes", [](const otter::Object& object) { return otter::Value(static_cast<const TermsLiteral&>(object).slotBytes); }},
  {"hasOneSlot", [](const otter::Object& object) { return otter::Value(static_cast<const TermsLiteral&>(object).hasOneSlot); }},
  {"product", [](const otter::Object& object) { return otter::Value(static_cast<const TermsLiteral&>(object).product); }},
  {"version", [](const otter::Object& object) { return otter::Value(static_cast<const TermsLiteral&>(object).version); }},
  {"channel", [](const otter::Object& object) { return otter::Value(static_cast<const TermsLiteral&>(object).channel); }},
  {"deviceId", [](const otter::Object& object) { return otter::Value(static_cast<const TermsLiteral&>(object).deviceId); }},
  {"sequence", [](const otter::Object& object) { return otter::Value(static_cast<const TermsLiteral&>(object).sequence); }},
  {"nowSeconds", [](const otter::Object& object) { return otter::Value(static_cast<const TermsLiteral&>(object).nowSeconds); }},
};
const otter::TypeInfo TermsLiteral::info{"", otter::Kind::Plain, nullptr, TermsLiteral_slots, TermsLiteral_fields, 8};

#line 39 "firmware-src/components/ota/updater.ts"
static Ref<Object> lasting(const Str& reason) {
  return create<RefusalLiteral>(reason, true);
}
#line 378 "firmware-src/components/ota/updater.cpp"

#line 43 "firmware-src/components/ota/updater.ts"
static Ref<Object> passing(const Str& reason) {
  return create<RefusalLiteral>(reason, false);
}
#line 384 "firmware-src/components/ota/updater.cpp"

#line 215 "firmware-src/components/ota/updater.ts"
static Ref<Object> readSlot() {
  const esp_partition_t* const t = ::otter::border::from<const esp_partition_t*>(otter::arduino::nextUpdatePartition());
#line 216
  const bool hasOneSlot = ::otter::border::from<bool>(otter::arduino::samePartition(t, (::otter::border::from<const esp_partition_t*>(esp_ota_get_running_partition()))));
  return create<SlotTermsLiteral>((::otter::border::from<double>(ESP.getFreeSketchSpace())), hasOneSlot);
}
#line 393 "firmware-src/components/ota/updater.cpp"

#line 220 "firmware-src/components/ota/updater.ts"
static Str messageOf(const Value& error) {
  return instanceOf<otter::Error>(error) ? (narrow<Ref<otter::Error>>(error)->message) : "unknown error"_s;
}
#line 399 "firmware-src/components/ota/updater.cpp"

}  // namespace otter_app::firmware_src::components::ota::updater
