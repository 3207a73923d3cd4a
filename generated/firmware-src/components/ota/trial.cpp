// From firmware-src/components/ota/trial.ts. Edit that file, not this one.
#include "trial.h"
#include "memory.h"
#include "updater.h"
#include "../../support/log.h"

namespace otter_app::firmware_src::components::ota::trial {

static void (*const Trial_slots[])() = {
  reinterpret_cast<void (*)()>(&otter::undefinedMember<Str>),
  reinterpret_cast<void (*)()>(&otter::missingMember<double, "expires">),
  reinterpret_cast<void (*)()>(&otter::undefinedMember<Ref<Object>>),
  reinterpret_cast<void (*)()>(&otter::missingMember<double, "issued">),
  reinterpret_cast<void (*)()>(&otter::undefinedMember<Str>),
  reinterpret_cast<void (*)()>(&otter::undefinedMember<Str>),
  reinterpret_cast<void (*)()>(&otter::missingMember<double, "rollout">),
  reinterpret_cast<void (*)()>(&otter::missingMember<double, "sequence">),
  reinterpret_cast<void (*)()>(&otter::undefinedMember<Str>),
};
static const otter::FieldInfo Trial_fields[] = {
  {"options", [](const otter::Object& object) { return otter::Value(static_cast<const Trial&>(object).options); }},
  {"deadline", [](const otter::Object& object) { return otter::Value(static_cast<const Trial&>(object).deadline); }},
  {"isOpen", [](const otter::Object& object) { return otter::Value(static_cast<const Trial&>(object).isOpen); }},
};
const otter::TypeInfo Trial::info{"Trial", otter::Kind::Instance, nullptr, Trial_slots, Trial_fields, 3};
void Trial::trace(otter::Tracer& tracer) {
  tracer(options);
  tracer(deadline);
}

#line 27 "firmware-src/components/ota/trial.ts"
void Trial::construct(const Ref<otter::Object>& options) {
#line 24
  this->deadline = Ref<otter::Timeout>::undefined();
  this->isOpen = false;
#line 28
  this->options = options;
}
#line 40 "firmware-src/components/ota/trial.cpp"

#line 32 "firmware-src/components/ota/trial.ts"
void Trial::start() {
  const esp_partition_t* const slot = ::otter::border::from<const esp_partition_t*>(esp_ota_get_running_partition());
  const double t = ::otter::border::from<double>(otter::arduino::imageState(slot));
#line 34
  this->isOpen = t == (::otter::border::from<double>(ESP_OTA_IMG_PENDING_VERIFY));
#line 38
  if (!this->isOpen) {
    const Str t_2 = seen<otter_app::firmware_src::components::ota::updater::TrialOptionsLiteral>(this->options)->version;
#line 36
    otter_app::firmware_src::support::log::log("ota"_s, concat("running "_s, t_2, " from "_s, (::otter::border::from<::otter::Str>(slot->label))));
    this->reviewLastUpdate();
    return;
  }
  const std::int32_t seconds = static_cast<std::int32_t>(otter::math::round(static_cast<double>(seen<otter_app::firmware_src::components::ota::updater::TrialOptionsLiteral>(this->options)->limitMs) / 1000.0));
  const Str t_3 = seen<otter_app::firmware_src::components::ota::updater::TrialOptionsLiteral>(this->options)->version;
#line 41
  otter_app::firmware_src::support::log::log("ota"_s, concat("on trial: "_s, t_3, " in "_s, (::otter::border::from<::otter::Str>(slot->label)), " must complete a check within "_s, otter::digits(seconds), " s"_s));
  this->deadline = otter::setTimeout(closure<void()>(capture(self(this)), []([[maybe_unused]] const Ref<Trial>& self_) -> void {
#line 42
    self_->giveUp("the time is over"_s);
  }), static_cast<double>(seen<otter_app::firmware_src::components::ota::updater::TrialOptionsLiteral>(this->options)->limitMs));
}
#line 65 "firmware-src/components/ota/trial.cpp"

#line 45 "firmware-src/components/ota/trial.ts"
bool Trial::isRunning() {
  return this->isOpen;
}
#line 71 "firmware-src/components/ota/trial.cpp"

#line 50 "firmware-src/components/ota/trial.ts"
void Trial::confirm() {
  if (!this->isOpen) {
#line 51
    return;
  }
  const double t = ::otter::border::from<double>(esp_ota_mark_app_valid_cancel_rollback());
  if (t != static_cast<double>(::otter::border::from<std::int32_t>(ESP_OK))) {
#line 53
    otter_app::firmware_src::support::log::log("ota"_s, "the bootloader does not take the confirmation"_s);
    return;
  }
  this->isOpen = false;
  otter::clearTimeout(this->deadline);
  otter_app::firmware_src::components::ota::memory::concludeTrial(Str(seen<otter_app::firmware_src::components::ota::updater::TrialOptionsLiteral>(this->options)->version));
  otter_app::firmware_src::support::log::log("ota"_s, concat("confirmed "_s, seen<otter_app::firmware_src::components::ota::updater::TrialOptionsLiteral>(this->options)->version));
}
#line 90 "firmware-src/components/ota/trial.cpp"

#line 63 "firmware-src/components/ota/trial.ts"
void Trial::giveUp(const Str& reason) {
  if (!this->isOpen) {
#line 64
    return;
  }
#line 65
  otter_app::firmware_src::support::log::log("ota"_s, concat("giving up "_s, seen<otter_app::firmware_src::components::ota::updater::TrialOptionsLiteral>(this->options)->version, ": "_s, reason));
  ::otter::border::from<double>(esp_ota_mark_app_invalid_rollback_and_reboot());
  otter_app::firmware_src::support::log::log("ota"_s, "there is no older version to go back to"_s);
}
#line 103 "firmware-src/components/ota/trial.cpp"

#line 71 "firmware-src/components/ota/trial.ts"
void Trial::reviewLastUpdate() {
  const Ref<otter::Object> t = otter_app::firmware_src::components::ota::memory::loadMemory();
#line 72
  const Str trying = seen<otter_app::firmware_src::components::ota::memory::UpdateMemoryLiteral>(t)->trying;
#line 72
  const double attempts = seen<otter_app::firmware_src::components::ota::memory::UpdateMemoryLiteral>(t)->attempts;
  if (trying == ""_s) {
#line 73
    return;
  }
#line 77
  if (trying == seen<otter_app::firmware_src::components::ota::updater::TrialOptionsLiteral>(this->options)->version) {
#line 75
    otter_app::firmware_src::components::ota::memory::concludeTrial(Str(seen<otter_app::firmware_src::components::ota::updater::TrialOptionsLiteral>(this->options)->version));
  } else {
    otter_app::firmware_src::support::log::log("ota"_s, concat("rolled back: "_s, trying, " did not confirm itself, attempt "_s, otter::digits(attempts)));
  }
}
#line 124 "firmware-src/components/ota/trial.cpp"

}  // namespace otter_app::firmware_src::components::ota::trial
