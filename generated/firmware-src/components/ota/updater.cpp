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
#include "../../support/bytes.h"
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

#line 70 "firmware-src/components/ota/updater.ts"
void Updater::construct(const Ref<otter::Object>& options, const Ref<Array<Ref<otter::Object>>>& sources, const Ref<otter::Object>& installer, const Ref<Fn<bool()>>& isOnline) {
#line 60
  this->next = Ref<otter::Timeout>::undefined();
  this->isChecking = false;
#line 63
  this->hasPlace = false;
#line 65
  this->status = create<UpdateStatusLiteral>("not checked"_s, ""_s, 0.0, ""_s);
  this->lastProblem = ""_s;
#line 68
  this->askedPauseMs = 0.0;
#line 76
  this->options = options;
  this->sources = sources;
  this->installer = installer;
  this->isOnline = isOnline;
  const Str t = seen<otter_app::firmware_src::main::UpdaterOptionsLiteral>(options)->version;
#line 80
  this->trial = create<otter_app::firmware_src::components::ota::trial::Trial>(create<TrialOptionsLiteral>(t, seen<otter_app::firmware_src::main::UpdaterOptionsLiteral>(options)->trialMs));
  const std::int32_t t_2 = seen<otter_app::firmware_src::main::UpdaterOptionsLiteral>(options)->firstRetryMs;
#line 81
  this->backOff = create<otter_app::firmware_src::support::back_off::BackOff>(t_2, seen<otter_app::firmware_src::main::UpdaterOptionsLiteral>(options)->intervalMs);
}
#line 76 "firmware-src/components/ota/updater.cpp"

#line 85 "firmware-src/components/ota/updater.ts"
void Updater::start() {
  hold(this->trial)->start();
  if (this->sources->length() == 0) {
#line 87
    otter_app::firmware_src::support::log::log("ota"_s, "no update source is configured"_s);
  }
}
#line 86 "firmware-src/components/ota/updater.cpp"

#line 91 "firmware-src/components/ota/updater.ts"
Ref<Object> Updater::lastStatus() {
  return this->status;
}
#line 92 "firmware-src/components/ota/updater.cpp"

#line 101 "firmware-src/components/ota/updater.ts"
Ref<Object> Updater::facts() {
  const Ref<otter::Object> t = this->status;
#line 102
  const Str phase = seen<UpdateStatusLiteral>(t)->phase;
  const Ref<otter::Object> t_2 = otter_app::firmware_src::components::ota::memory::loadMemory();
#line 103
  const Str trying = seen<otter_app::firmware_src::components::ota::memory::UpdateMemoryLiteral>(t_2)->trying;
#line 103
  const double attempts = seen<otter_app::firmware_src::components::ota::memory::UpdateMemoryLiteral>(t_2)->attempts;
  const bool isOnTrial = hold(this->trial)->isRunning();
  const Str t_3 = this->lastProblem;
#line 105
  return create<UpdateFactsLiteral>(phase, isOnTrial, t_3, trying, attempts, otter_app::firmware_src::components::ota::memory::confirmedSequence());
}
#line 109 "firmware-src/components/ota/updater.cpp"

#line 109 "firmware-src/components/ota/updater.ts"
void Updater::checkSoon() {
  this->schedule(0.0);
}
#line 115 "firmware-src/components/ota/updater.cpp"

#line 96 "firmware-src/components/ota/updater.ts"
void Updater::selfTest(const Ref<Fn<Ref<otter::Object>()>>& test) {
  hold(this->trial)->selfTest(test);
}
#line 121 "firmware-src/components/ota/updater.cpp"

#line 113 "firmware-src/components/ota/updater.ts"
void Updater::schedule(double delayMs) {
  otter::clearTimeout(this->next);
  this->next = otter::setTimeout(closure<void()>(capture(self(this)), []([[maybe_unused]] const Ref<Updater>& self_) -> void {
#line 115
    self_->run();
  }), delayMs);
}
#line 131 "firmware-src/components/ota/updater.cpp"

#line 118 "firmware-src/components/ota/updater.ts"
void Updater::run() {
  this->next = Ref<otter::Timeout>::undefined();
#line 121
  if (!hold(this->isOnline)->call() || this->isChecking) {
#line 121
    return;
  }
#line 122
  this->isChecking = true;
  this->check();
}
#line 145 "firmware-src/components/ota/updater.cpp"

#line 126 "firmware-src/components/ota/updater.ts"
Ref<otter::Promise<Value>> Updater::check() {
  return []([[maybe_unused]] Ref<Updater> self_) -> Ref<otter::Promise<Value>> {
    auto& frame_ = co_await otter::ownFrame();
    const otter::Traced traced_self_(frame_, self_);
    {
#line 127
      std::int32_t completion = 0;
#line 127
      Value pending{};
      const otter::Traced traced_pending(frame_, pending);
      {
        try {
#line 128
          auto awaited = self_->checkSources();
#line 128
          const Value awaited2 = co_await std::move(awaited);
#line 128
          const bool isComplete = narrow<bool>(awaited2);
          self_->schedule(isComplete ? static_cast<double>(self_->regularPauseMs()) : self_->retryPauseMs());
        } catch (const otter::Thrown& thrown) {
          Value thrown2 = thrown.value;
          pending = thrown2;
          completion = 1;
        }
      }
#line 131
      self_->isChecking = false;
#line 131
      if (completion == 1) {
        raise(pending);
      }
    }
    co_return otter::Value();
  }(self(this));
}
#line 183 "firmware-src/components/ota/updater.cpp"

#line 139 "firmware-src/components/ota/updater.ts"
std::int32_t Updater::regularPauseMs() {
  hold(this->backOff)->reset();
  const Ref<otter::Object> t = this->options;
#line 141
  const std::int32_t intervalMs = seen<otter_app::firmware_src::main::UpdaterOptionsLiteral>(t)->intervalMs;
#line 141
  const Str deviceId = seen<otter_app::firmware_src::main::UpdaterOptionsLiteral>(t)->deviceId;
  const double pauseMs = this->hasPlace ? static_cast<double>(intervalMs) : static_cast<double>(intervalMs) * otter_app::firmware_src::support::jitter::fractionOf(deviceId);
  this->hasPlace = true;
  return static_cast<std::int32_t>(otter::math::round(pauseMs));
}
#line 197 "firmware-src/components/ota/updater.cpp"

#line 147 "firmware-src/components/ota/updater.ts"
double Updater::retryPauseMs() {
  const double t = hold(this->backOff)->next();
#line 148
  const double ownMs = otter::math::round(t * (0.8 + 0.4 * otter_app::firmware_src::support::jitter::fractionOf(Str(seen<otter_app::firmware_src::main::UpdaterOptionsLiteral>(this->options)->deviceId))));
  const double pauseMs = otter::math::max(ownMs, otter::math::min(this->askedPauseMs, 86400000.0));
  otter_app::firmware_src::support::log::log("ota"_s, concat("trying again in "_s, otter::digits(otter::math::round(pauseMs / 1000.0)), " s"_s));
  return pauseMs;
}
#line 208 "firmware-src/components/ota/updater.cpp"

#line 155 "firmware-src/components/ota/updater.ts"
Ref<otter::Promise<Value>> Updater::checkSources() {
  return []([[maybe_unused]] Ref<Updater> self_) -> Ref<otter::Promise<Value>> {
    auto& frame_ = co_await otter::ownFrame();
    const otter::Traced traced_self_(frame_, self_);
#line 156
    bool isComplete = self_->sources->length() == 0;
    self_->askedPauseMs = 0.0;
    {
#line 158
      const Ref<Array<Ref<otter::Object>>> list = self_->sources;
      const otter::Traced traced_list(frame_, list);
#line 158
      std::int32_t index = 0;
#line 170
      for (; index < list->length(); index = index + 1) {
#line 158
        const Ref<otter::Object> source = list->get(index);
        const otter::Traced traced_source(frame_, source);
        if (!otter::strictEquals(source, self_->sources->get(0))) {
#line 160
          auto awaited = otter_app::firmware_src::support::pause::pause(0.0);
#line 160
          co_await std::move(awaited);
        }
#line 161
        otter_app::firmware_src::support::log::log("ota"_s, concat("checking "_s, otter::dispatch<Str()>(source, 0)));
        self_->become("checking"_s, ""_s, Opt<double>::undefined());
#line 170
        try {
#line 164
          auto awaited = as<otter::Promise<Value>>(otter::dispatch<Ref<otter::Object>()>(source, 1));
#line 164
          const Value awaited2 = co_await std::move(awaited);
          const otter::Traced traced_awaited2(frame_, awaited2);
#line 164
          const Str newest = otter::narrowNullable<Str>(awaited2);
          auto awaited3 = hold(self_->trial)->pass();
#line 165
          co_await std::move(awaited3);
          auto awaited4 = self_->judge(source, newest);
#line 166
          const Value awaited_2 = co_await std::move(awaited4);
#line 166
          isComplete = narrow<bool>(awaited_2);
          break;
        } catch (const otter::Thrown& thrown) {
          Value thrown2 = thrown.value;
#line 167
          const Value error = thrown2;
#line 169
          self_->heed(error);
          self_->fail(concat("check failed: "_s, updater::messageOf(error)));
        }
      }
    }
#line 173
    co_return Value(isComplete);
  }(self(this));
}
#line 270 "firmware-src/components/ota/updater.cpp"

#line 177 "firmware-src/components/ota/updater.ts"
Ref<otter::Promise<Value>> Updater::judge(const Ref<otter::Object>& source, const Str& newest) {
  return []([[maybe_unused]] Ref<Updater> self_, [[maybe_unused]] Ref<otter::Object> source, [[maybe_unused]] Str newest) -> Ref<otter::Promise<Value>> {
    auto& frame_ = co_await otter::ownFrame();
    const otter::Traced traced_self_(frame_, self_);
    const otter::Traced traced_source(frame_, source);
#line 178
    const Ref<otter::Object> t = self_->options;
    const otter::Traced traced_t(frame_, t);
#line 178
    const Str version = seen<otter_app::firmware_src::main::UpdaterOptionsLiteral>(t)->version;
#line 182
    if (otter::isUndefined(newest)) {
#line 180
      otter_app::firmware_src::support::log::log("ota"_s, "nothing has been published yet"_s);
      self_->become("current"_s, ""_s, Opt<double>::undefined());
      co_return Value(true);
    }
#line 186
    if (otter::isUndefined(otter_app::firmware_src::components::ota::version_number::parseVersion(narrow<Str>(newest)))) {
#line 185
      self_->fail(concat("refused \""_s, narrow<Str>(newest).slice(0.0, 40.0), "\": it is no version"_s));
      co_return Value(true);
    }
#line 191
    if (!otter_app::firmware_src::components::ota::version_number::isNewer(narrow<Str>(newest), version)) {
#line 189
      otter_app::firmware_src::support::log::log("ota"_s, concat("nothing newer than "_s, version, ", the newest is "_s, narrow<Str>(newest)));
      self_->become("current"_s, version, Opt<double>::undefined());
      co_return Value(true);
    }
    otter_app::firmware_src::support::log::log("ota"_s, concat("found "_s, narrow<Str>(newest)));
    self_->become("found"_s, narrow<Str>(newest), Opt<double>::undefined());
#line 198
    if (hold(self_->trial)->isRunning()) {
#line 197
      self_->fail(concat("refused "_s, narrow<Str>(newest), ": "_s, version, " is not confirmed"_s));
      co_return Value(false);
    }
    auto awaited = self_->update(source, narrow<Str>(newest));
#line 200
    const Value awaited2 = co_await std::move(awaited);
#line 200
    const Ref<otter::Object> refusal = narrow<Ref<otter::Object>>(awaited2);
    self_->fail(concat("refused "_s, narrow<Str>(newest), ": "_s, seen<RefusalLiteral>(refusal)->reason));
    co_return Value(seen<RefusalLiteral>(refusal)->isLasting);
  }(self(this), source, newest);
}
#line 320 "firmware-src/components/ota/updater.cpp"

#line 206 "firmware-src/components/ota/updater.ts"
Ref<otter::Promise<Value>> Updater::update(const Ref<otter::Object>& source, const Str& version) {
  return []([[maybe_unused]] Ref<Updater> self_, [[maybe_unused]] Ref<otter::Object> source, [[maybe_unused]] Str version) -> Ref<otter::Promise<Value>> {
    auto& frame_ = co_await otter::ownFrame();
    const otter::Traced traced_self_(frame_, self_);
    const otter::Traced traced_source(frame_, source);
#line 223
    try {
#line 208
      const Ref<otter::Object> memory = otter_app::firmware_src::components::ota::memory::loadMemory();
      const otter::Traced traced_memory(frame_, memory);
#line 209
      const double attempts = seen<otter_app::firmware_src::components::ota::memory::UpdateMemoryLiteral>(memory)->trying == version ? seen<otter_app::firmware_src::components::ota::memory::UpdateMemoryLiteral>(memory)->attempts : 0.0;
      if (attempts >= static_cast<double>(seen<otter_app::firmware_src::main::UpdaterOptionsLiteral>(self_->options)->trialLimit)) {
#line 210
        co_return Value(updater::lasting(concat("it has not confirmed itself "_s, otter::digits(attempts), " times"_s)));
      }
#line 211
      auto awaited = as<otter::Promise<Value>>(otter::dispatch<Ref<otter::Object>(Str)>(source, 2, version));
#line 211
      const Value awaited2 = co_await std::move(awaited);
      const otter::Traced traced_awaited2(frame_, awaited2);
#line 211
      const Ref<otter::Object> release = narrow<Ref<otter::Object>>(awaited2);
      const otter::Traced traced_release(frame_, release);
#line 212
      const Str decision = self_->decide(release);
      if (!otter::isUndefined(decision)) {
#line 213
        co_return Value(updater::lasting(narrow<Str>(decision)));
      }
#line 214
      auto awaited3 = self_->download(source, release);
#line 214
      const Value awaited_2 = co_await std::move(awaited3);
#line 214
      const Str problem = otter::narrowNullable<Str>(awaited_2);
      if (!otter::isUndefined(problem)) {
#line 215
        co_return Value(updater::passing(narrow<Str>(problem)));
      }
#line 216
      Opt<double> t{};
      {
#line 216
        const Ref<otter::Object> t_2 = otter::dispatch<Ref<otter::Object>()>(release, 1);
#line 216
        if (otter::isNullish(t_2)) {
          goto chain_end;
        }
#line 216
        t = Opt<double>(seen<otter_app::firmware_src::components::ota::manifest::ManifestLiteral>(narrow<Ref<otter::Object>>(t_2))->sequence);
      }
      chain_end:;
#line 216
      const Opt<double> t_3 = t;
#line 216
      const double sequence = !otter::isNullish(t_3) ? narrow<double>(t_3) : 0.0;
      otter_app::firmware_src::components::ota::memory::storeMemory(create<otter_app::firmware_src::components::ota::memory::UpdateMemoryLiteral>(version, attempts + 1.0, sequence));
      otter_app::firmware_src::support::log::log("ota"_s, concat("restarting into "_s, version));
      ESP.restart();
      co_return Value(updater::passing("the restart did not happen"_s));
    } catch (const otter::Thrown& thrown) {
      Value thrown2 = thrown.value;
#line 220
      const Value error = thrown2;
#line 222
      self_->heed(error);
      co_return Value(updater::passing(updater::messageOf(error)));
    }
    co_return otter::Value();
  }(self(this), source, version);
}
#line 395 "firmware-src/components/ota/updater.cpp"

#line 228 "firmware-src/components/ota/updater.ts"
void Updater::heed(const Value& error) {
  if (instanceOf<otter_app::firmware_src::components::ota::web::BusyError>(error)) {
#line 229
    this->askedPauseMs = otter::math::max(this->askedPauseMs, narrow<Ref<otter_app::firmware_src::components::ota::web::BusyError>>(error)->pauseSeconds * 1000.0);
  }
}
#line 404 "firmware-src/components/ota/updater.cpp"

#line 233 "firmware-src/components/ota/updater.ts"
Str Updater::decide(const Ref<otter::Object>& release) {
  const Ref<otter::Object> manifest = otter::dispatch<Ref<otter::Object>()>(release, 1);
  if (otter::isUndefined(manifest)) {
#line 235
    return Str::undefined();
  }
#line 236
  const Ref<otter::Object> t = this->options;
#line 236
  const Str product = seen<otter_app::firmware_src::main::UpdaterOptionsLiteral>(t)->product;
#line 236
  const Str version = seen<otter_app::firmware_src::main::UpdaterOptionsLiteral>(t)->version;
#line 236
  const Str channel = seen<otter_app::firmware_src::main::UpdaterOptionsLiteral>(t)->channel;
#line 236
  const Str deviceId = seen<otter_app::firmware_src::main::UpdaterOptionsLiteral>(t)->deviceId;
  const std::uint32_t sequence = otter_app::firmware_src::components::ota::memory::confirmedSequence();
  const Ref<otter::Object> t_2 = otter_app::firmware_src::components::ota::slot::readSlot();
#line 238
  const double slotBytes = otter::dispatch<double()>(t_2, 1);
#line 238
  const bool hasOneSlot = otter::dispatch<bool()>(t_2, 0);
  return otter_app::firmware_src::components::ota::rules::manifestProblem(narrow<Ref<otter::Object>>(manifest), create<TermsLiteral>(slotBytes, hasOneSlot, product, version, channel, deviceId, sequence, (::otter::border::from<double>(otter::arduino::unixSeconds()))));
}
#line 431 "firmware-src/components/ota/updater.cpp"

#line 251 "firmware-src/components/ota/updater.ts"
Ref<otter::Promise<Value>> Updater::download(const Ref<otter::Object>& a0, const Ref<otter::Object>& release) {
  const Ref<Array<Str>> redirectHosts = as<Array<Str>>(otter::dispatch<Ref<otter::Object>()>(a0, 3));
#line 252
  const Ref<Fn<void(double)>> onTenth = closure<void(double)>(capture(release, self(this)), [](const Ref<otter::Object>& release, [[maybe_unused]] const Ref<Updater>& self_, double percent) -> void {
#line 252
    self_->become("downloading"_s, otter::dispatch<Str()>(release, 2), Opt<double>(percent));
  });
#line 253
  onTenth->call(0.0);
  const Ref<otter::Object> t = this->installer;
#line 254
  return as<otter::Promise<Value>>(otter::dispatch<Ref<otter::Object>(Ref<otter::Object>)>(t, 0, create<DownloadLiteral>(release, redirectHosts, onTenth)));
}
#line 447 "firmware-src/components/ota/updater.cpp"

#line 257 "firmware-src/components/ota/updater.ts"
void Updater::become(const Str& phase, const Str& version, Opt<double> percent_) {
  const double percent = otter::isUndefined(percent_) ? 0.0 : narrow<double>(percent_);
#line 258
  this->status = create<UpdateStatusLiteral>(phase, version, percent, ""_s);
}
#line 455 "firmware-src/components/ota/updater.cpp"

#line 262 "firmware-src/components/ota/updater.ts"
void Updater::fail(const Str& problem) {
  const Str reason = otter_app::firmware_src::support::bytes::readable(problem);
  this->status = create<UpdateStatusLiteral>("failed"_s, ""_s, 0.0, reason);
  this->lastProblem = reason;
  otter_app::firmware_src::support::log::log("ota"_s, reason);
}
#line 464 "firmware-src/components/ota/updater.cpp"

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

#line 45 "firmware-src/components/ota/updater.ts"
static Ref<Object> lasting(const Str& reason) {
  return create<RefusalLiteral>(reason, true);
}
#line 536 "firmware-src/components/ota/updater.cpp"

#line 49 "firmware-src/components/ota/updater.ts"
static Ref<Object> passing(const Str& reason) {
  return create<RefusalLiteral>(reason, false);
}
#line 542 "firmware-src/components/ota/updater.cpp"

#line 270 "firmware-src/components/ota/updater.ts"
static Str messageOf(const Value& error) {
  return instanceOf<otter::Error>(error) ? (narrow<Ref<otter::Error>>(error)->message) : "unknown error"_s;
}
#line 548 "firmware-src/components/ota/updater.cpp"

void initialize() {
#line 37 "firmware-src/components/ota/updater.ts"
  longestAskedPauseMs = 86400000;
}
#line 554 "firmware-src/components/ota/updater.cpp"

}  // namespace otter_app::firmware_src::components::ota::updater
