// From firmware-src/components/ota/updater.ts. Edit that file, not this one.
#include "updater.h"
#include "manifest.h"
#include "memory.h"
#include "rules.h"
#include "slot.h"
#include "trial.h"
#include "version-number.h"
#include "web.h"
#include "../../main.h"
#include "../../support/back-off.h"
#include "../../support/jitter.h"
#include "../../support/log.h"
#include "../../support/pause.h"

namespace otter_app::firmware_src::components::ota::updater {

[[maybe_unused]] static std::int32_t longestAskedPauseMs{};

static Ref<Object> lasting(const Str& reason);
static Ref<Object> passing(const Str& reason);
static Str messageOf(const Value& error);

static const otter::FieldInfo Updater_fields[] = {
  {"options", [](const otter::Object& object) { return otter::Value(static_cast<const Updater&>(object).options); }},
  {"sources", [](const otter::Object& object) { return otter::Value(static_cast<const Updater&>(object).sources); }},
  {"installer", [](const otter::Object& object) { return otter::Value(static_cast<const Updater&>(object).installer); }},
  {"trial", [](const otter::Object& object) { return otter::Value(static_cast<const Updater&>(object).trial); }},
  {"backOff", [](const otter::Object& object) { return otter::Value(static_cast<const Updater&>(object).backOff); }},
  {"next", [](const otter::Object& object) { return otter::Value(static_cast<const Updater&>(object).next); }},
  {"isChecking", [](const otter::Object& object) { return otter::Value(static_cast<const Updater&>(object).isChecking); }},
  {"hasPlace", [](const otter::Object& object) { return otter::Value(static_cast<const Updater&>(object).hasPlace); }},
  {"isOnline", [](const otter::Object& object) { return otter::Value(static_cast<const Updater&>(object).isOnline); }},
  {"status", [](const otter::Object& object) { return otter::Value(static_cast<const Updater&>(object).status); }},
  {"lastProblem", [](const otter::Object& object) { return otter::Value(static_cast<const Updater&>(object).lastProblem); }},
  {"askedPauseMs", [](const otter::Object& object) { return otter::Value(static_cast<const Updater&>(object).askedPauseMs); }},
};
const otter::TypeInfo Updater::info{"Updater", otter::Kind::Instance, nullptr, nullptr, Updater_fields, 12};
void Updater::trace(otter::Tracer& tracer) {
  tracer(options);
  tracer(sources);
  tracer(installer);
  tracer(trial);
  tracer(backOff);
  tracer(next);
  tracer(isOnline);
  tracer(status);
}

#line 69 "firmware-src/components/ota/updater.ts"
void Updater::construct(const Ref<otter::Object>& options, const Ref<Array<Ref<otter::Object>>>& sources, const Ref<otter::Object>& installer, const Ref<Fn<bool()>>& isOnline) {
#line 59
  this->next = Ref<otter::Timeout>::undefined();
  this->isChecking = false;
#line 62
  this->hasPlace = false;
#line 64
  this->status = create<UpdateStatusLiteral>("not checked"_s, ""_s, 0.0, ""_s);
  this->lastProblem = ""_s;
#line 67
  this->askedPauseMs = 0.0;
#line 75
  this->options = options;
  this->sources = sources;
  this->installer = installer;
  this->isOnline = isOnline;
  const Str t = seen<otter_app::firmware_src::main::UpdaterOptionsLiteral>(options)->version;
#line 79
  this->trial = create<otter_app::firmware_src::components::ota::trial::Trial>(create<TrialOptionsLiteral>(t, seen<otter_app::firmware_src::main::UpdaterOptionsLiteral>(options)->trialMs));
  const std::int32_t t_2 = seen<otter_app::firmware_src::main::UpdaterOptionsLiteral>(options)->firstRetryMs;
#line 80
  this->backOff = create<otter_app::firmware_src::support::back_off::BackOff>(t_2, seen<otter_app::firmware_src::main::UpdaterOptionsLiteral>(options)->intervalMs);
}
#line 75 "firmware-src/components/ota/updater.cpp"

#line 84 "firmware-src/components/ota/updater.ts"
void Updater::start() {
  hold(this->trial)->start();
  if (this->sources->length() == 0) {
#line 86
    otter_app::firmware_src::support::log::log("ota"_s, "no update source is configured"_s);
  }
}
#line 85 "firmware-src/components/ota/updater.cpp"

#line 90 "firmware-src/components/ota/updater.ts"
Ref<Object> Updater::lastStatus() {
  return this->status;
}
#line 91 "firmware-src/components/ota/updater.cpp"

#line 100 "firmware-src/components/ota/updater.ts"
Ref<Object> Updater::facts() {
  const Ref<otter::Object> t = this->status;
#line 101
  const Str phase = seen<UpdateStatusLiteral>(t)->phase;
  const Ref<otter::Object> t_2 = otter_app::firmware_src::components::ota::memory::loadMemory();
#line 102
  const Str trying = seen<otter_app::firmware_src::components::ota::memory::UpdateMemoryLiteral>(t_2)->trying;
#line 102
  const double attempts = seen<otter_app::firmware_src::components::ota::memory::UpdateMemoryLiteral>(t_2)->attempts;
  const bool isOnTrial = hold(this->trial)->isRunning();
  const Str t_3 = this->lastProblem;
#line 104
  return create<UpdateFactsLiteral>(phase, isOnTrial, t_3, trying, attempts, otter_app::firmware_src::components::ota::memory::confirmedSequence());
}
#line 108 "firmware-src/components/ota/updater.cpp"

#line 108 "firmware-src/components/ota/updater.ts"
void Updater::checkSoon() {
  this->schedule(0.0);
}
#line 114 "firmware-src/components/ota/updater.cpp"

#line 95 "firmware-src/components/ota/updater.ts"
void Updater::selfTest(const Ref<Fn<Ref<otter::Object>()>>& test) {
  hold(this->trial)->selfTest(test);
}
#line 120 "firmware-src/components/ota/updater.cpp"

#line 112 "firmware-src/components/ota/updater.ts"
void Updater::schedule(double delayMs) {
  otter::clearTimeout(this->next);
  this->next = otter::setTimeout(closure<void()>(capture(self(this)), []([[maybe_unused]] const Ref<Updater>& self_) -> void {
#line 114
    self_->run();
  }), delayMs);
}
#line 130 "firmware-src/components/ota/updater.cpp"

#line 117 "firmware-src/components/ota/updater.ts"
void Updater::run() {
  this->next = Ref<otter::Timeout>::undefined();
#line 120
  if (!hold(this->isOnline)->call() || this->isChecking) {
#line 120
    return;
  }
#line 121
  this->isChecking = true;
  this->check();
}
#line 144 "firmware-src/components/ota/updater.cpp"

#line 125 "firmware-src/components/ota/updater.ts"
Ref<otter::Promise<Value>> Updater::check() {
  return []([[maybe_unused]] Ref<Updater> self_) -> Ref<otter::Promise<Value>> {
    auto& frame_ = co_await otter::ownFrame();
    const otter::Traced traced_self_(frame_, self_);
    {
#line 126
      std::int32_t completion = 0;
#line 126
      Value pending{};
      const otter::Traced traced_pending(frame_, pending);
      {
        try {
#line 127
          auto awaited = self_->checkSources();
#line 127
          const Value awaited2 = co_await std::move(awaited);
#line 127
          const bool isComplete = narrow<bool>(awaited2);
          self_->schedule(isComplete ? static_cast<double>(self_->regularPauseMs()) : self_->retryPauseMs());
        } catch (const otter::Thrown& thrown) {
          Value thrown2 = thrown.value;
          pending = thrown2;
          completion = 1;
        }
      }
#line 130
      self_->isChecking = false;
#line 130
      if (completion == 1) {
        raise(pending);
      }
    }
    co_return otter::Value();
  }(self(this));
}
#line 182 "firmware-src/components/ota/updater.cpp"

#line 138 "firmware-src/components/ota/updater.ts"
std::int32_t Updater::regularPauseMs() {
  hold(this->backOff)->reset();
  const Ref<otter::Object> t = this->options;
#line 140
  const std::int32_t intervalMs = seen<otter_app::firmware_src::main::UpdaterOptionsLiteral>(t)->intervalMs;
#line 140
  const Str deviceId = seen<otter_app::firmware_src::main::UpdaterOptionsLiteral>(t)->deviceId;
  const double pauseMs = this->hasPlace ? static_cast<double>(intervalMs) : static_cast<double>(intervalMs) * otter_app::firmware_src::support::jitter::fractionOf(deviceId);
  this->hasPlace = true;
  return static_cast<std::int32_t>(otter::math::round(pauseMs));
}
#line 196 "firmware-src/components/ota/updater.cpp"

#line 146 "firmware-src/components/ota/updater.ts"
double Updater::retryPauseMs() {
  const double t = hold(this->backOff)->next();
#line 147
  const double ownMs = otter::math::round(t * (0.8 + 0.4 * otter_app::firmware_src::support::jitter::fractionOf(Str(seen<otter_app::firmware_src::main::UpdaterOptionsLiteral>(this->options)->deviceId))));
  const double pauseMs = otter::math::max(ownMs, otter::math::min(this->askedPauseMs, 86400000.0));
  otter_app::firmware_src::support::log::log("ota"_s, concat("trying again in "_s, otter::digits(otter::math::round(pauseMs / 1000.0)), " s"_s));
  return pauseMs;
}
#line 207 "firmware-src/components/ota/updater.cpp"

#line 154 "firmware-src/components/ota/updater.ts"
Ref<otter::Promise<Value>> Updater::checkSources() {
  return []([[maybe_unused]] Ref<Updater> self_) -> Ref<otter::Promise<Value>> {
    auto& frame_ = co_await otter::ownFrame();
    const otter::Traced traced_self_(frame_, self_);
#line 155
    bool isComplete = self_->sources->length() == 0;
    self_->askedPauseMs = 0.0;
    {
#line 157
      const Ref<Array<Ref<otter::Object>>> list = self_->sources;
      const otter::Traced traced_list(frame_, list);
#line 157
      std::int32_t index = 0;
#line 169
      for (; index < list->length(); index = index + 1) {
#line 157
        const Ref<otter::Object> source = list->get(index);
        const otter::Traced traced_source(frame_, source);
        if (!otter::strictEquals(source, self_->sources->get(0))) {
#line 159
          auto awaited = otter_app::firmware_src::support::pause::pause(0.0);
#line 159
          co_await std::move(awaited);
        }
#line 160
        otter_app::firmware_src::support::log::log("ota"_s, concat("checking "_s, otter::dispatch<Str()>(source, 0)));
        self_->become("checking"_s, ""_s, Opt<double>::undefined());
#line 169
        try {
#line 163
          auto awaited = as<otter::Promise<Value>>(otter::dispatch<Ref<otter::Object>()>(source, 1));
#line 163
          const Value awaited2 = co_await std::move(awaited);
          const otter::Traced traced_awaited2(frame_, awaited2);
#line 163
          const Str newest = otter::narrowNullable<Str>(awaited2);
          auto awaited3 = hold(self_->trial)->pass();
#line 164
          co_await std::move(awaited3);
          auto awaited4 = self_->judge(source, newest);
#line 165
          const Value awaited_2 = co_await std::move(awaited4);
#line 165
          isComplete = narrow<bool>(awaited_2);
          break;
        } catch (const otter::Thrown& thrown) {
          Value thrown2 = thrown.value;
#line 166
          const Value error = thrown2;
#line 168
          self_->heed(error);
          self_->fail(concat("check failed: "_s, messageOf(error)));
        }
      }
    }
#line 172
    co_return Value(isComplete);
  }(self(this));
}
#line 269 "firmware-src/components/ota/updater.cpp"

#line 176 "firmware-src/components/ota/updater.ts"
Ref<otter::Promise<Value>> Updater::judge(const Ref<otter::Object>& source, const Str& newest) {
  return []([[maybe_unused]] Ref<Updater> self_, [[maybe_unused]] Ref<otter::Object> source, [[maybe_unused]] Str newest) -> Ref<otter::Promise<Value>> {
    auto& frame_ = co_await otter::ownFrame();
    const otter::Traced traced_self_(frame_, self_);
    const otter::Traced traced_source(frame_, source);
#line 177
    const Ref<otter::Object> t = self_->options;
    const otter::Traced traced_t(frame_, t);
#line 177
    const Str version = seen<otter_app::firmware_src::main::UpdaterOptionsLiteral>(t)->version;
#line 181
    if (otter::isUndefined(newest)) {
#line 179
      otter_app::firmware_src::support::log::log("ota"_s, "nothing has been published yet"_s);
      self_->become("current"_s, ""_s, Opt<double>::undefined());
      co_return Value(true);
    }
#line 185
    if (otter::isUndefined(otter_app::firmware_src::components::ota::version_number::parseVersion(narrow<Str>(newest)))) {
#line 184
      self_->fail(concat("refused \""_s, narrow<Str>(newest).slice(0.0, 40.0), "\": it is no version"_s));
      co_return Value(true);
    }
#line 190
    if (!otter_app::firmware_src::components::ota::version_number::isNewer(narrow<Str>(newest), version)) {
#line 188
      otter_app::firmware_src::support::log::log("ota"_s, concat("nothing newer than "_s, version, ", the newest is "_s, narrow<Str>(newest)));
      self_->become("current"_s, version, Opt<double>::undefined());
      co_return Value(true);
    }
    otter_app::firmware_src::support::log::log("ota"_s, concat("found "_s, narrow<Str>(newest)));
    self_->become("found"_s, narrow<Str>(newest), Opt<double>::undefined());
#line 197
    if (hold(self_->trial)->isRunning()) {
#line 196
      self_->fail(concat("refused "_s, narrow<Str>(newest), ": "_s, version, " is not confirmed"_s));
      co_return Value(false);
    }
    auto awaited = self_->update(source, narrow<Str>(newest));
#line 199
    const Value awaited2 = co_await std::move(awaited);
#line 199
    const Ref<otter::Object> refusal = narrow<Ref<otter::Object>>(awaited2);
    self_->fail(concat("refused "_s, narrow<Str>(newest), ": "_s, seen<RefusalLiteral>(refusal)->reason));
    co_return Value(seen<RefusalLiteral>(refusal)->isLasting);
  }(self(this), source, newest);
}
#line 319 "firmware-src/components/ota/updater.cpp"

#line 205 "firmware-src/components/ota/updater.ts"
Ref<otter::Promise<Value>> Updater::update(const Ref<otter::Object>& source, const Str& version) {
  return []([[maybe_unused]] Ref<Updater> self_, [[maybe_unused]] Ref<otter::Object> source, [[maybe_unused]] Str version) -> Ref<otter::Promise<Value>> {
    auto& frame_ = co_await otter::ownFrame();
    const otter::Traced traced_self_(frame_, self_);
    const otter::Traced traced_source(frame_, source);
#line 222
    try {
#line 207
      const Ref<otter::Object> memory = otter_app::firmware_src::components::ota::memory::loadMemory();
      const otter::Traced traced_memory(frame_, memory);
#line 208
      const double attempts = seen<otter_app::firmware_src::components::ota::memory::UpdateMemoryLiteral>(memory)->trying == version ? seen<otter_app::firmware_src::components::ota::memory::UpdateMemoryLiteral>(memory)->attempts : 0.0;
      if (attempts >= static_cast<double>(seen<otter_app::firmware_src::main::UpdaterOptionsLiteral>(self_->options)->trialLimit)) {
#line 209
        co_return Value(lasting(concat("it has not confirmed itself "_s, otter::digits(attempts), " times"_s)));
      }
#line 210
      auto awaited = as<otter::Promise<Value>>(otter::dispatch<Ref<otter::Object>(Str)>(source, 2, version));
#line 210
      const Value awaited2 = co_await std::move(awaited);
      const otter::Traced traced_awaited2(frame_, awaited2);
#line 210
      const Ref<otter::Object> release = narrow<Ref<otter::Object>>(awaited2);
      const otter::Traced traced_release(frame_, release);
#line 211
      const Str decision = self_->decide(release);
      if (!otter::isUndefined(decision)) {
#line 212
        co_return Value(lasting(narrow<Str>(decision)));
      }
#line 213
      auto awaited3 = self_->download(source, release);
#line 213
      const Value awaited_2 = co_await std::move(awaited3);
#line 213
      const Str problem = otter::narrowNullable<Str>(awaited_2);
      if (!otter::isUndefined(problem)) {
#line 214
        co_return Value(passing(narrow<Str>(problem)));
      }
#line 215
      Opt<double> t{};
      {
#line 215
        const Ref<otter::Object> t_2 = otter::dispatch<Ref<otter::Object>()>(release, 1);
#line 215
        if (otter::isNullish(t_2)) {
          goto chain_end;
        }
#line 215
        t = Opt<double>(seen<otter_app::firmware_src::components::ota::manifest::ManifestLiteral>(narrow<Ref<otter::Object>>(t_2))->sequence);
      }
      chain_end:;
#line 215
      const Opt<double> t_3 = t;
#line 215
      const double sequence = !otter::isNullish(t_3) ? narrow<double>(t_3) : 0.0;
      otter_app::firmware_src::components::ota::memory::storeMemory(create<otter_app::firmware_src::components::ota::memory::UpdateMemoryLiteral>(version, attempts + 1.0, sequence));
      otter_app::firmware_src::support::log::log("ota"_s, concat("restarting into "_s, version));
      ESP.restart();
      co_return Value(passing("the restart did not happen"_s));
    } catch (const otter::Thrown& thrown) {
      Value thrown2 = thrown.value;
#line 219
      const Value error = thrown2;
#line 221
      self_->heed(error);
      co_return Value(passing(messageOf(error)));
    }
    co_return otter::Value();
  }(self(this), source, version);
}
#line 394 "firmware-src/components/ota/updater.cpp"

#line 227 "firmware-src/components/ota/updater.ts"
void Updater::heed(const Value& error) {
  if (instanceOf<otter_app::firmware_src::components::ota::web::BusyError>(error)) {
#line 228
    this->askedPauseMs = otter::math::max(this->askedPauseMs, narrow<Ref<otter_app::firmware_src::components::ota::web::BusyError>>(error)->pauseSeconds * 1000.0);
  }
}
#line 403 "firmware-src/components/ota/updater.cpp"

#line 232 "firmware-src/components/ota/updater.ts"
Str Updater::decide(const Ref<otter::Object>& release) {
  const Ref<otter::Object> manifest = otter::dispatch<Ref<otter::Object>()>(release, 1);
  if (otter::isUndefined(manifest)) {
#line 234
    return Str::undefined();
  }
#line 235
  const Ref<otter::Object> t = this->options;
#line 235
  const Str product = seen<otter_app::firmware_src::main::UpdaterOptionsLiteral>(t)->product;
#line 235
  const Str version = seen<otter_app::firmware_src::main::UpdaterOptionsLiteral>(t)->version;
#line 235
  const Str channel = seen<otter_app::firmware_src::main::UpdaterOptionsLiteral>(t)->channel;
#line 235
  const Str deviceId = seen<otter_app::firmware_src::main::UpdaterOptionsLiteral>(t)->deviceId;
  const std::uint32_t sequence = otter_app::firmware_src::components::ota::memory::confirmedSequence();
  const Ref<otter::Object> t_2 = otter_app::firmware_src::components::ota::slot::readSlot();
#line 237
  const double slotBytes = otter::dispatch<double()>(t_2, 1);
#line 237
  const bool hasOneSlot = otter::dispatch<bool()>(t_2, 0);
  return otter_app::firmware_src::components::ota::rules::manifestProblem(narrow<Ref<otter::Object>>(manifest), create<TermsLiteral>(slotBytes, hasOneSlot, product, version, channel, deviceId, sequence, (::otter::border::from<double>(otter::arduino::unixSeconds()))));
}
#line 430 "firmware-src/components/ota/updater.cpp"

#line 250 "firmware-src/components/ota/updater.ts"
Ref<otter::Promise<Value>> Updater::download(const Ref<otter::Object>& a0, const Ref<otter::Object>& release) {
  const Ref<Array<Str>> redirectHosts = as<Array<Str>>(otter::dispatch<Ref<otter::Object>()>(a0, 3));
#line 251
  const Ref<Fn<void(double)>> onTenth = closure<void(double)>(capture(release, self(this)), [](const Ref<otter::Object>& release, [[maybe_unused]] const Ref<Updater>& self_, double percent) -> void {
#line 251
    self_->become("downloading"_s, otter::dispatch<Str()>(release, 2), Opt<double>(percent));
  });
#line 252
  onTenth->call(0.0);
  const Ref<otter::Object> t = this->installer;
#line 253
  return as<otter::Promise<Value>>(otter::dispatch<Ref<otter::Object>(Ref<otter::Object>)>(t, 0, create<DownloadLiteral>(release, redirectHosts, onTenth)));
}
#line 446 "firmware-src/components/ota/updater.cpp"

#line 256 "firmware-src/components/ota/updater.ts"
void Updater::become(const Str& phase, const Str& version, Opt<double> percent_) {
  const double percent = otter::isUndefined(percent_) ? 0.0 : narrow<double>(percent_);
#line 257
  this->status = create<UpdateStatusLiteral>(phase, version, percent, ""_s);
}
#line 454 "firmware-src/components/ota/updater.cpp"

#line 260 "firmware-src/components/ota/updater.ts"
void Updater::fail(const Str& reason) {
  this->status = create<UpdateStatusLiteral>("failed"_s, ""_s, 0.0, reason);
  this->lastProblem = reason;
  otter_app::firmware_src::support::log::log("ota"_s, reason);
}
#line 462 "firmware-src/components/ota/updater.cpp"

static const otter::FieldInfo RefusalLiteral_fields[] = {
  {"reason", [](const otter::Object& object) { return otter::Value(static_cast<const RefusalLiteral&>(object).reason); }},
  {"isLasting", [](const otter::Object& object) { return otter::Value(static_cast<const RefusalLiteral&>(object).isLasting); }},
};
const otter::TypeInfo RefusalLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, RefusalLiteral_fields, 2};

static const otter::FieldInfo UpdateStatusLiteral_fields[] = {
  {"phase", [](const otter::Object& object) { return otter::Value(static_cast<const UpdateStatusLiteral&>(object).phase); }},
  {"version", [](const otter::Object& object) { return otter::Value(static_cast<const UpdateStatusLiteral&>(object).version); }},
  {"percent", [](const otter::Object& object) { return otter::Value(static_cast<const UpdateStatusLiteral&>(object).percent); }},
  {"reason", [](const otter::Object& object) { return otter::Value(static_cast<const UpdateStatusLiteral&>(object).reason); }},
};
const otter::TypeInfo UpdateStatusLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, UpdateStatusLiteral_fields, 4};

static const otter::FieldInfo TrialOptionsLiteral_fields[] = {
  {"version", [](const otter::Object& object) { return otter::Value(static_cast<const TrialOptionsLiteral&>(object).version); }},
  {"limitMs", [](const otter::Object& object) { return otter::Value(static_cast<const TrialOptionsLiteral&>(object).limitMs); }},
};
const otter::TypeInfo TrialOptionsLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, TrialOptionsLiteral_fields, 2};

static const otter::FieldInfo UpdateFactsLiteral_fields[] = {
  {"phase", [](const otter::Object& object) { return otter::Value(static_cast<const UpdateFactsLiteral&>(object).phase); }},
  {"isOnTrial", [](const otter::Object& object) { return otter::Value(static_cast<const UpdateFactsLiteral&>(object).isOnTrial); }},
  {"lastProblem", [](const otter::Object& object) { return otter::Value(static_cast<const UpdateFactsLiteral&>(object).lastProblem); }},
  {"trying", [](const otter::Object& object) { return otter::Value(static_cast<const UpdateFactsLiteral&>(object).trying); }},
  {"attempts", [](const otter::Object& object) { return otter::Value(static_cast<const UpdateFactsLiteral&>(object).attempts); }},
  {"sequence", [](const otter::Object& object) { return otter::Value(static_cast<const UpdateFactsLiteral&>(object).sequence); }},
};
const otter::TypeInfo UpdateFactsLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, UpdateFactsLiteral_fields, 6};

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

static const otter::FieldInfo DownloadLiteral_fields[] = {
  {"release", [](const otter::Object& object) { return otter::Value(static_cast<const DownloadLiteral&>(object).release); }},
  {"redirectHosts", [](const otter::Object& object) { return otter::Value(static_cast<const DownloadLiteral&>(object).redirectHosts); }},
  {"onTenth", [](const otter::Object& object) { return otter::Value(static_cast<const DownloadLiteral&>(object).onTenth); }},
};
const otter::TypeInfo DownloadLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, DownloadLiteral_fields, 3};
void DownloadLiteral::trace(otter::Tracer& tracer) {
  tracer(release);
  tracer(redirectHosts);
  tracer(onTenth);
}

#line 44 "firmware-src/components/ota/updater.ts"
static Ref<Object> lasting(const Str& reason) {
  return create<RefusalLiteral>(reason, true);
}
#line 534 "firmware-src/components/ota/updater.cpp"

#line 48 "firmware-src/components/ota/updater.ts"
static Ref<Object> passing(const Str& reason) {
  return create<RefusalLiteral>(reason, false);
}
#line 540 "firmware-src/components/ota/updater.cpp"

#line 267 "firmware-src/components/ota/updater.ts"
static Str messageOf(const Value& error) {
  return instanceOf<otter::Error>(error) ? (narrow<Ref<otter::Error>>(error)->message) : "unknown error"_s;
}
#line 546 "firmware-src/components/ota/updater.cpp"

void initialize() {
#line 36 "firmware-src/components/ota/updater.ts"
  longestAskedPauseMs = 86400000;
}
#line 552 "firmware-src/components/ota/updater.cpp"

}  // namespace otter_app::firmware_src::components::ota::updater
