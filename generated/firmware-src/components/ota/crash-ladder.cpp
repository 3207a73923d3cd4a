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

static const otter::FieldInfo CrashLadder_fields[] = {
  {"options", [](const otter::Object& object) { return otter::Value(static_cast<const CrashLadder&>(object).options); }},
  {"earlyEnds", [](const otter::Object& object) { return otter::Value(static_cast<const CrashLadder&>(object).earlyEnds); }},
};
const otter::TypeInfo CrashLadder::info{"CrashLadder", otter::Kind::Instance, nullptr, nullptr, CrashLadder_fields, 2};
void CrashLadder::trace(otter::Tracer& tracer) {
  tracer(options);
}

#line 47 "firmware-src/components/ota/crash-ladder.ts"
void CrashLadder::construct(const Ref<otter::Object>& options) {
#line 45
  this->earlyEnds = 0.0;
#line 48
  this->options = options;
}
#line 31 "firmware-src/components/ota/crash-ladder.cpp"

#line 52 "firmware-src/components/ota/crash-ladder.ts"
bool CrashLadder::climb() {
  const Ref<otter::Object> t = this->options;
#line 53
  const std::int32_t safeModeAfter = seen<otter_app::firmware_src::main::CrashLadderOptionsLiteral>(t)->safeModeAfter;
#line 53
  const std::int32_t fallBackAfter = seen<otter_app::firmware_src::main::CrashLadderOptionsLiteral>(t)->fallBackAfter;
#line 53
  const std::int32_t provenMs = seen<otter_app::firmware_src::main::CrashLadderOptionsLiteral>(t)->provenMs;
#line 53
  const std::int32_t safeModeMs = seen<otter_app::firmware_src::main::CrashLadderOptionsLiteral>(t)->safeModeMs;
  this->earlyEnds = this->countEarlyEnds();
  otter::arduino::writeRtcWord(::otter::border::to<uint8_t>(0.0), ::otter::border::to<uint32_t>(this->earlyEnds));
  const std::int32_t t_2 = 1;
#line 56
  otter::arduino::writeRtcWord(::otter::border::to<uint8_t>(static_cast<double>(t_2)), ::otter::border::to<uint32_t>(static_cast<double>(::otter::border::from<std::uint32_t>((::otter::border::from<const esp_partition_t*>(esp_ota_get_running_partition()))->address))));
  otter::arduino::writeRtcWord(::otter::border::to<uint8_t>(2.0), ::otter::border::to<uint32_t>(1.0));
  if (this->earlyEnds > 0.0) {
#line 58
    otter_app::firmware_src::support::log::log("ota"_s, concat(otter::digits(this->earlyEnds), " starts in a row have ended early"_s));
  }
#line 59
  if (this->earlyEnds >= static_cast<double>(fallBackAfter)) {
#line 59
    this->fallBack();
  }
#line 60
  const bool isSafe = this->earlyEnds >= static_cast<double>(safeModeAfter);
  otter::setTimeout(closure<void()>(capture(self(this)), []([[maybe_unused]] const Ref<CrashLadder>& self_) -> void {
#line 61
    self_->prove();
  }), static_cast<double>(provenMs));
#line 64
  if (isSafe) {
#line 63
    otter_app::firmware_src::support::log::log("ota"_s, "safe mode: only wifi, the page and updates"_s);
    otter::setTimeout(closure<void()>(capture(self(this)), []([[maybe_unused]] const Ref<CrashLadder>& self_) -> void {
#line 64
      self_->leaveSafeMode();
    }), static_cast<double>(safeModeMs));
  }
#line 66
  return isSafe;
}
#line 77 "firmware-src/components/ota/crash-ladder.cpp"

#line 70 "firmware-src/components/ota/crash-ladder.ts"
double CrashLadder::earlyEndsBefore() {
  return this->earlyEnds;
}
#line 83 "firmware-src/components/ota/crash-ladder.cpp"

#line 74 "firmware-src/components/ota/crash-ladder.ts"
double CrashLadder::countEarlyEnds() {
  const double reason = ::otter::border::from<double>(esp_reset_reason());
  if (reason == (::otter::border::from<double>(ESP_RST_POWERON)) || reason == (::otter::border::from<double>(ESP_RST_DEEPSLEEP))) {
#line 76
    return 0.0;
  }
  const std::uint32_t t = ::otter::border::from<std::uint32_t>(otter::arduino::readRtcWord(::otter::border::to<uint8_t>(1.0)));
#line 78
  if (t != (::otter::border::from<std::uint32_t>((::otter::border::from<const esp_partition_t*>(esp_ota_get_running_partition()))->address))) {
#line 78
    return 0.0;
  }
#line 79
  return (::otter::border::from<std::uint32_t>(otter::arduino::readRtcWord(::otter::border::to<uint8_t>(2.0)))) == 1u ? static_cast<double>(::otter::border::from<std::uint32_t>(otter::arduino::readRtcWord(::otter::border::to<uint8_t>(0.0)))) + 1.0 : 0.0;
}
#line 101 "firmware-src/components/ota/crash-ladder.cpp"

#line 82 "firmware-src/components/ota/crash-ladder.ts"
void CrashLadder::prove() {
  otter::arduino::writeRtcWord(::otter::border::to<uint8_t>(0.0), ::otter::border::to<uint32_t>(0.0));
  otter::arduino::writeRtcWord(::otter::border::to<uint8_t>(2.0), ::otter::border::to<uint32_t>(0.0));
}
#line 108 "firmware-src/components/ota/crash-ladder.cpp"

#line 87 "firmware-src/components/ota/crash-ladder.ts"
void CrashLadder::leaveSafeMode() {
  otter_app::firmware_src::support::log::log("ota"_s, "leaving safe mode"_s);
  this->prove();
  ESP.restart();
}
#line 116 "firmware-src/components/ota/crash-ladder.cpp"

#line 94 "firmware-src/components/ota/crash-ladder.ts"
void CrashLadder::fallBack() {
  const Ref<otter::Object> t = this->options;
#line 95
  const Str version = seen<otter_app::firmware_src::main::CrashLadderOptionsLiteral>(t)->version;
#line 95
  const std::int32_t trialLimit = seen<otter_app::firmware_src::main::CrashLadderOptionsLiteral>(t)->trialLimit;
  const esp_partition_t* const running = ::otter::border::from<const esp_partition_t*>(esp_ota_get_running_partition());
  const esp_partition_t* const other = ::otter::border::from<const esp_partition_t*>(otter::arduino::nextUpdatePartition());
#line 99
  bool t_3 = ::otter::border::from<bool>(otter::arduino::samePartition(other, running));
#line 99
  if (!t_3) {
    const double t_2 = ::otter::border::from<double>(otter::arduino::imageState(running));
    t_3 = t_2 == (::otter::border::from<double>(ESP_OTA_IMG_PENDING_VERIFY));
  }
#line 99
  if (t_3) {
#line 99
    return;
  }
  const Ref<Array<double>> t_4 = arrayOf<double>({(::otter::border::from<double>(ESP_OTA_IMG_ABORTED)), (::otter::border::from<double>(ESP_OTA_IMG_INVALID))});
#line 101
  const bool hasFailed = t_4->includes((::otter::border::from<double>(otter::arduino::imageState(other))));
  bool t_6 = hasFailed;
#line 102
  if (!t_6) {
    const double t_5 = ::otter::border::from<double>(esp_ota_set_boot_partition(other));
    t_6 = t_5 != static_cast<double>(::otter::border::from<std::int32_t>(ESP_OK));
  }
#line 104
  if (t_6) {
#line 103
    otter_app::firmware_src::support::log::log("ota"_s, "there is no other version to go back to"_s);
    return;
  }
  otter_app::firmware_src::support::log::log("ota"_s, concat("going back to the version in "_s, (::otter::border::from<::otter::Str>(other->label))));
  otter_app::firmware_src::components::ota::memory::storeMemory(create<otter_app::firmware_src::components::ota::memory::UpdateMemoryLiteral>(version, static_cast<double>(trialLimit), 0.0));
  otter_app::firmware_src::components::ota::history::recordEvent(concat(version, " given up after "_s, otter::digits(this->earlyEnds), " early ends"_s));
  this->prove();
  ESP.restart();
}
#line 160 "firmware-src/components/ota/crash-ladder.cpp"

void initialize() {
#line 34 "firmware-src/components/ota/crash-ladder.ts"
  earlyEndsWord = 0;
  slotWord = 1;
  isUnprovenWord = 2;
}
#line 168 "firmware-src/components/ota/crash-ladder.cpp"

}  // namespace otter_app::firmware_src::components::ota::crash_ladder
