// From firmware-src/components/ota/crash-ladder.ts. Edit that file, not this one.
#include "crash-ladder.h"
#include "history.h"
#include "memory.h"
#include "../../main.h"
#include "../../support/log.h"

namespace otter_app::firmware_src::components::ota::crash_ladder {

[[maybe_unused]] static std::int32_t earlyEndsWord{};
[[maybe_unused]] static std::int32_t slotWord{};
[[maybe_unused]] static std::int32_t isUnprovenWord{};

static Str CrashLadder_get_channel_0(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<CrashLadder*>(self_);
  return Str::undefined();
}
static double CrashLadder_get_expires_1(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<CrashLadder*>(self_);
  otter::raiseTypeError("CrashLadder has no member expires"_s);
  __builtin_unreachable();
}
static Ref<Object> CrashLadder_get_image_2(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<CrashLadder*>(self_);
  return Ref<otter::Object>::undefined();
}
static double CrashLadder_get_issued_3(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<CrashLadder*>(self_);
  otter::raiseTypeError("CrashLadder has no member issued"_s);
  __builtin_unreachable();
}
static Str CrashLadder_get_minimumVersion_4(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<CrashLadder*>(self_);
  return Str::undefined();
}
static Str CrashLadder_get_product_5(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<CrashLadder*>(self_);
  return Str::undefined();
}
static double CrashLadder_get_rollout_6(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<CrashLadder*>(self_);
  otter::raiseTypeError("CrashLadder has no member rollout"_s);
  __builtin_unreachable();
}
static double CrashLadder_get_sequence_7(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<CrashLadder*>(self_);
  otter::raiseTypeError("CrashLadder has no member sequence"_s);
  __builtin_unreachable();
}
static Str CrashLadder_get_version_8(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<CrashLadder*>(self_);
  return Str::undefined();
}
static void (*const CrashLadder_slots[])() = {
  reinterpret_cast<void (*)()>(&CrashLadder_get_channel_0),
  reinterpret_cast<void (*)()>(&CrashLadder_get_expires_1),
  reinterpret_cast<void (*)()>(&CrashLadder_get_image_2),
  reinterpret_cast<void (*)()>(&CrashLadder_get_issued_3),
  reinterpret_cast<void (*)()>(&CrashLadder_get_minimumVersion_4),
  reinterpret_cast<void (*)()>(&CrashLadder_get_product_5),
  reinterpret_cast<void (*)()>(&CrashLadder_get_rollout_6),
  reinterpret_cast<void (*)()>(&CrashLadder_get_sequence_7),
  reinterpret_cast<void (*)()>(&CrashLadder_get_version_8),
};
static const otter::FieldInfo CrashLadder_fields[] = {
  {"options", [](const otter::Object& object) { return otter::Value(static_cast<const CrashLadder&>(object).options); }},
  {"earlyEnds", [](const otter::Object& object) { return otter::Value(static_cast<const CrashLadder&>(object).earlyEnds); }},
};
const otter::TypeInfo CrashLadder::info{"CrashLadder", otter::Kind::Instance, nullptr, CrashLadder_slots, CrashLadder_fields, 2};
void CrashLadder::trace(otter::Tracer& tracer) {
  tracer(options);
}

#line 45 "firmware-src/components/ota/crash-ladder.ts"
void CrashLadder::construct(const Ref<otter::Object>& options) {
#line 43
  this->earlyEnds = 0.0;
#line 46
  this->options = options;
}
#line 82 "firmware-src/components/ota/crash-ladder.cpp"

#line 50 "firmware-src/components/ota/crash-ladder.ts"
bool CrashLadder::climb() {
  const Ref<otter::Object> t = this->options;
#line 51
  const std::int32_t safeModeAfter = seen<otter_app::firmware_src::main::CrashLadderOptionsLiteral>(t)->safeModeAfter;
#line 51
  const std::int32_t fallBackAfter = seen<otter_app::firmware_src::main::CrashLadderOptionsLiteral>(t)->fallBackAfter;
#line 51
  const std::int32_t provenMs = seen<otter_app::firmware_src::main::CrashLadderOptionsLiteral>(t)->provenMs;
#line 51
  const std::int32_t safeModeMs = seen<otter_app::firmware_src::main::CrashLadderOptionsLiteral>(t)->safeModeMs;
  this->earlyEnds = this->countEarlyEnds();
  otter::arduino::writeRtcWord(::otter::border::to<uint8_t>(0.0), ::otter::border::to<uint32_t>(this->earlyEnds));
  const std::int32_t t_2 = 1;
#line 54
  otter::arduino::writeRtcWord(::otter::border::to<uint8_t>(static_cast<double>(t_2)), ::otter::border::to<uint32_t>(static_cast<double>(::otter::border::from<std::uint32_t>((::otter::border::from<const esp_partition_t*>(esp_ota_get_running_partition()))->address))));
  otter::arduino::writeRtcWord(::otter::border::to<uint8_t>(2.0), ::otter::border::to<uint32_t>(1.0));
  if (this->earlyEnds > 0.0) {
#line 56
    otter_app::firmware_src::support::log::log("ota"_s, concat(otter::toStr(this->earlyEnds), " starts in a row have ended early"_s));
  }
#line 57
  if (this->earlyEnds >= static_cast<double>(fallBackAfter)) {
#line 57
    this->fallBack();
  }
#line 58
  const bool isSafe = this->earlyEnds >= static_cast<double>(safeModeAfter);
  otter::setTimeout(closure<void()>(capture(self(this)), []([[maybe_unused]] const Ref<CrashLadder>& self_) -> void {
#line 59
    self_->prove();
  }), static_cast<double>(provenMs));
#line 62
  if (isSafe) {
#line 61
    otter_app::firmware_src::support::log::log("ota"_s, "safe mode: only wifi, the page and updates"_s);
    otter::setTimeout(closure<void()>(capture(self(this)), []([[maybe_unused]] const Ref<CrashLadder>& self_) -> void {
#line 62
      self_->leaveSafeMode();
    }), static_cast<double>(safeModeMs));
  }
#line 64
  return isSafe;
}
#line 128 "firmware-src/components/ota/crash-ladder.cpp"

#line 68 "firmware-src/components/ota/crash-ladder.ts"
double CrashLadder::earlyEndsBefore() {
  return this->earlyEnds;
}
#line 134 "firmware-src/components/ota/crash-ladder.cpp"

#line 72 "firmware-src/components/ota/crash-ladder.ts"
double CrashLadder::countEarlyEnds() {
  const double reason = ::otter::border::from<double>(esp_reset_reason());
  if (reason == (::otter::border::from<double>(ESP_RST_POWERON)) || reason == (::otter::border::from<double>(ESP_RST_DEEPSLEEP))) {
#line 74
    return 0.0;
  }
  const std::uint32_t t = ::otter::border::from<std::uint32_t>(otter::arduino::readRtcWord(::otter::border::to<uint8_t>(1.0)));
#line 76
  if (t != (::otter::border::from<std::uint32_t>((::otter::border::from<const esp_partition_t*>(esp_ota_get_running_partition()))->address))) {
#line 76
    return 0.0;
  }
#line 77
  return (::otter::border::from<std::uint32_t>(otter::arduino::readRtcWord(::otter::border::to<uint8_t>(2.0)))) == 1u ? static_cast<double>(::otter::border::from<std::uint32_t>(otter::arduino::readRtcWord(::otter::border::to<uint8_t>(0.0)))) + 1.0 : 0.0;
}
#line 152 "firmware-src/components/ota/crash-ladder.cpp"

#line 80 "firmware-src/components/ota/crash-ladder.ts"
void CrashLadder::prove() {
  otter::arduino::writeRtcWord(::otter::border::to<uint8_t>(0.0), ::otter::border::to<uint32_t>(0.0));
  otter::arduino::writeRtcWord(::otter::border::to<uint8_t>(2.0), ::otter::border::to<uint32_t>(0.0));
}
#line 159 "firmware-src/components/ota/crash-ladder.cpp"

#line 85 "firmware-src/components/ota/crash-ladder.ts"
void CrashLadder::leaveSafeMode() {
  otter_app::firmware_src::support::log::log("ota"_s, "leaving safe mode"_s);
  this->prove();
  ESP.restart();
}
#line 167 "firmware-src/components/ota/crash-ladder.cpp"

#line 92 "firmware-src/components/ota/crash-ladder.ts"
void CrashLadder::fallBack() {
  const Ref<otter::Object> t = this->options;
#line 93
  const Str version = seen<otter_app::firmware_src::main::CrashLadderOptionsLiteral>(t)->version;
#line 93
  const std::int32_t trialLimit = seen<otter_app::firmware_src::main::CrashLadderOptionsLiteral>(t)->trialLimit;
  const esp_partition_t* const running = ::otter::border::from<const esp_partition_t*>(esp_ota_get_running_partition());
  const esp_partition_t* const other = ::otter::border::from<const esp_partition_t*>(otter::arduino::nextUpdatePartition());
#line 97
  bool t_3 = ::otter::border::from<bool>(otter::arduino::samePartition(other, running));
#line 97
  if (!t_3) {
    const double t_2 = ::otter::border::from<double>(otter::arduino::imageState(running));
    t_3 = t_2 == (::otter::border::from<double>(ESP_OTA_IMG_PENDING_VERIFY));
  }
#line 97
  if (t_3) {
#line 97
    return;
  }
  const double t_4 = ::otter::border::from<double>(esp_ota_set_boot_partition(other));
#line 101
  if (t_4 != static_cast<double>(::otter::border::from<std::int32_t>(ESP_OK))) {
#line 100
    otter_app::firmware_src::support::log::log("ota"_s, "there is no other version to go back to"_s);
    return;
  }
  otter_app::firmware_src::support::log::log("ota"_s, concat("going back to the version in "_s, (::otter::border::from<::otter::Str>(other->label))));
  otter_app::firmware_src::components::ota::memory::storeMemory(create<otter_app::firmware_src::components::ota::memory::UpdateMemoryLiteral>(version, static_cast<double>(trialLimit), 0.0));
  otter_app::firmware_src::components::ota::history::recordEvent(concat(version, " given up after "_s, otter::toStr(this->earlyEnds), " early ends"_s));
  this->prove();
  ESP.restart();
}
#line 203 "firmware-src/components/ota/crash-ladder.cpp"

void initialize() {
#line 32 "firmware-src/components/ota/crash-ladder.ts"
  earlyEndsWord = 0;
  slotWord = 1;
  isUnprovenWord = 2;
}
#line 211 "firmware-src/components/ota/crash-ladder.cpp"

}  // namespace otter_app::firmware_src::components::ota::crash_ladder
