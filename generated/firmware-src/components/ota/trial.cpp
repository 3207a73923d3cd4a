// From firmware-src/components/ota/trial.ts. Edit that file, not this one.
#include "trial.h"
#include "history.h"
#include "memory.h"
#include "updater.h"
#include "../../support/log.h"

namespace otter_app::firmware_src::components::ota::trial {

[[maybe_unused]] static std::int32_t longestHangMs{};

static const otter::FieldInfo Trial_fields[] = {
  {"options", [](const otter::Object& object) { return otter::Value(static_cast<const Trial&>(object).options); }},
  {"deadline", [](const otter::Object& object) { return otter::Value(static_cast<const Trial&>(object).deadline); }},
  {"isOpen", [](const otter::Object& object) { return otter::Value(static_cast<const Trial&>(object).isOpen); }},
  {"test", [](const otter::Object& object) { return otter::Value(static_cast<const Trial&>(object).test); }},
};
const otter::TypeInfo Trial::info{"Trial", otter::Kind::Instance, nullptr, nullptr, Trial_fields, 4};
void Trial::trace(otter::Tracer& tracer) {
  tracer(options);
  tracer(deadline);
  tracer(test);
}

#line 36 "firmware-src/components/ota/trial.ts"
void Trial::construct(const Ref<otter::Object>& options) {
#line 32
  this->deadline = Ref<otter::Timeout>::undefined();
  this->isOpen = false;
  this->test = Ref<Fn<Ref<otter::Object>()>>::undefined();
#line 37
  this->options = options;
}
#line 35 "firmware-src/components/ota/trial.cpp"

#line 41 "firmware-src/components/ota/trial.ts"
void Trial::start() {
  const esp_partition_t* const slot = ::otter::border::from<const esp_partition_t*>(esp_ota_get_running_partition());
  const double t = ::otter::border::from<double>(otter::arduino::imageState(slot));
#line 43
  this->isOpen = t == (::otter::border::from<double>(ESP_OTA_IMG_PENDING_VERIFY));
#line 47
  if (!this->isOpen) {
    const Str t_2 = seen<otter_app::firmware_src::components::ota::updater::TrialOptionsLiteral>(this->options)->version;
#line 45
    otter_app::firmware_src::support::log::log("ota"_s, concat("running "_s, t_2, " from "_s, (::otter::border::from<::otter::Str>(slot->label))));
    this->reviewLastUpdate();
    return;
  }
  const std::int32_t seconds = static_cast<std::int32_t>(otter::math::round(static_cast<double>(seen<otter_app::firmware_src::components::ota::updater::TrialOptionsLiteral>(this->options)->limitMs) / 1000.0));
  const Str t_3 = seen<otter_app::firmware_src::components::ota::updater::TrialOptionsLiteral>(this->options)->version;
#line 50
  otter_app::firmware_src::support::log::log("ota"_s, concat("on trial: "_s, t_3, " in "_s, (::otter::border::from<::otter::Str>(slot->label)), " must complete a check within "_s, otter::digits(seconds), " s"_s));
  this->deadline = otter::setTimeout(closure<void()>(capture(self(this)), []([[maybe_unused]] const Ref<Trial>& self_) -> void {
#line 51
    self_->giveUp("the time is over"_s);
  }), static_cast<double>(seen<otter_app::firmware_src::components::ota::updater::TrialOptionsLiteral>(this->options)->limitMs));
#line 52
  otter::arduino::watchLoop(::otter::border::to<uint32_t>(60000.0));
}
#line 62 "firmware-src/components/ota/trial.cpp"

#line 56 "firmware-src/components/ota/trial.ts"
void Trial::selfTest(const Ref<Fn<Ref<otter::Object>()>>& test) {
  this->test = test;
}
#line 68 "firmware-src/components/ota/trial.cpp"

#line 60 "firmware-src/components/ota/trial.ts"
bool Trial::isRunning() {
  return this->isOpen;
}
#line 74 "firmware-src/components/ota/trial.cpp"

#line 65 "firmware-src/components/ota/trial.ts"
Ref<otter::Promise<Value>> Trial::pass() {
  return []([[maybe_unused]] Ref<Trial> self_) -> Ref<otter::Promise<Value>> {
    auto& frame_ = co_await otter::ownFrame();
    const otter::Traced traced_self_(frame_, self_);
#line 66
    if (!self_->isOpen) {
#line 66
      co_return Value();
    }
#line 67
    auto awaited = self_->testProblem();
#line 67
    const Value awaited2 = co_await std::move(awaited);
#line 67
    const Str problem = otter::narrowNullable<Str>(awaited2);
#line 69
    if (otter::isUndefined(problem)) {
#line 68
      self_->confirm();
    } else {
#line 69
      self_->giveUp(narrow<Str>(problem));
    }
    co_return otter::Value();
  }(self(this));
}
#line 103 "firmware-src/components/ota/trial.cpp"

#line 72 "firmware-src/components/ota/trial.ts"
Ref<otter::Promise<Value>> Trial::testProblem() {
  return []([[maybe_unused]] Ref<Trial> self_) -> Ref<otter::Promise<Value>> {
    auto& frame_ = co_await otter::ownFrame();
    const otter::Traced traced_self_(frame_, self_);
#line 73
    const Ref<Fn<Ref<otter::Object>()>> test = self_->test;
    const otter::Traced traced_test(frame_, test);
#line 74
    if (otter::isUndefined(test)) {
#line 74
      co_return Value();
    }
#line 75
    otter_app::firmware_src::support::log::log("ota"_s, "self-test"_s);
#line 79
    try {
#line 77
      auto awaited = as<otter::Promise<Value>>(narrow<Ref<Fn<Ref<otter::Object>()>>>(test)->call());
#line 77
      const Value awaited2 = co_await std::move(awaited);
#line 77
      co_return Value(narrow<bool>(awaited2) ? Str::undefined() : Str("the self-test failed"_s));
    } catch (const otter::Thrown& thrown) {
      Value thrown2 = thrown.value;
#line 77
      const Value error = thrown2;
#line 79
      co_return Value(concat("the self-test failed: "_s, instanceOf<otter::Error>(error) ? (narrow<Ref<otter::Error>>(error)->message) : "unknown error"_s));
    }
    co_return otter::Value();
  }(self(this));
}
#line 138 "firmware-src/components/ota/trial.cpp"

#line 83 "firmware-src/components/ota/trial.ts"
void Trial::confirm() {
#line 85
  if (!this->isOpen) {
#line 85
    return;
  }
  const double t = ::otter::border::from<double>(esp_ota_mark_app_valid_cancel_rollback());
  if (t != static_cast<double>(::otter::border::from<std::int32_t>(ESP_OK))) {
#line 87
    otter_app::firmware_src::support::log::log("ota"_s, "the bootloader does not take the confirmation"_s);
    return;
  }
  this->isOpen = false;
  otter::clearTimeout(this->deadline);
  disableLoopWDT();
  otter_app::firmware_src::components::ota::memory::concludeTrial(Str(seen<otter_app::firmware_src::components::ota::updater::TrialOptionsLiteral>(this->options)->version));
  otter_app::firmware_src::components::ota::history::recordEvent(concat(seen<otter_app::firmware_src::components::ota::updater::TrialOptionsLiteral>(this->options)->version, " confirmed"_s));
  otter_app::firmware_src::support::log::log("ota"_s, concat("confirmed "_s, seen<otter_app::firmware_src::components::ota::updater::TrialOptionsLiteral>(this->options)->version));
}
#line 160 "firmware-src/components/ota/trial.cpp"

#line 99 "firmware-src/components/ota/trial.ts"
void Trial::giveUp(const Str& reason) {
  if (!this->isOpen) {
#line 100
    return;
  }
#line 101
  otter_app::firmware_src::support::log::log("ota"_s, concat("giving up "_s, seen<otter_app::firmware_src::components::ota::updater::TrialOptionsLiteral>(this->options)->version, ": "_s, reason));
  ::otter::border::from<double>(esp_ota_mark_app_invalid_rollback_and_reboot());
  otter_app::firmware_src::support::log::log("ota"_s, "there is no older version to go back to"_s);
}
#line 173 "firmware-src/components/ota/trial.cpp"

#line 107 "firmware-src/components/ota/trial.ts"
void Trial::reviewLastUpdate() {
  const Ref<otter::Object> t = otter_app::firmware_src::components::ota::memory::loadMemory();
#line 108
  const Str trying = seen<otter_app::firmware_src::components::ota::memory::UpdateMemoryLiteral>(t)->trying;
#line 108
  const double attempts = seen<otter_app::firmware_src::components::ota::memory::UpdateMemoryLiteral>(t)->attempts;
  if (trying == ""_s) {
#line 109
    return;
  }
#line 114
  if (trying == seen<otter_app::firmware_src::components::ota::updater::TrialOptionsLiteral>(this->options)->version) {
#line 111
    otter_app::firmware_src::components::ota::memory::concludeTrial(Str(seen<otter_app::firmware_src::components::ota::updater::TrialOptionsLiteral>(this->options)->version));
  } else {
    otter_app::firmware_src::support::log::log("ota"_s, concat("rolled back: "_s, trying, " did not confirm itself, attempt "_s, otter::digits(attempts)));
    otter_app::firmware_src::components::ota::history::recordEvent(concat(trying, " rolled back, attempt "_s, otter::digits(attempts)));
  }
}
#line 195 "firmware-src/components/ota/trial.cpp"

void initialize() {
#line 15 "firmware-src/components/ota/trial.ts"
  longestHangMs = 60000;
}
#line 201 "firmware-src/components/ota/trial.cpp"

}  // namespace otter_app::firmware_src::components::ota::trial
