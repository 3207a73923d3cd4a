// From firmware-src/components/wifi/attempt.ts. Edit that file, not this one.
#include "attempt.h"
#include "failure.h"

namespace otter_app::firmware_src::components::wifi::attempt {

[[maybe_unused]] static std::int32_t settleMs{};
[[maybe_unused]] static std::int32_t limitMs{};

static Str Attempt_get_channel_0(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<Attempt*>(self_);
  return Str::undefined();
}
static double Attempt_get_expires_1(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<Attempt*>(self_);
  otter::raiseTypeError("Attempt has no member expires"_s);
  __builtin_unreachable();
}
static Ref<Object> Attempt_get_image_2(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<Attempt*>(self_);
  return Ref<otter::Object>::undefined();
}
static double Attempt_get_issued_3(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<Attempt*>(self_);
  otter::raiseTypeError("Attempt has no member issued"_s);
  __builtin_unreachable();
}
static Str Attempt_get_minimumVersion_4(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<Attempt*>(self_);
  return Str::undefined();
}
static Str Attempt_get_product_5(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<Attempt*>(self_);
  return Str::undefined();
}
static double Attempt_get_rollout_6(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<Attempt*>(self_);
  otter::raiseTypeError("Attempt has no member rollout"_s);
  __builtin_unreachable();
}
static double Attempt_get_sequence_7(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<Attempt*>(self_);
  otter::raiseTypeError("Attempt has no member sequence"_s);
  __builtin_unreachable();
}
static Str Attempt_get_version_8(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<Attempt*>(self_);
  return Str::undefined();
}
static void (*const Attempt_slots[])() = {
  reinterpret_cast<void (*)()>(&Attempt_get_channel_0),
  reinterpret_cast<void (*)()>(&Attempt_get_expires_1),
  reinterpret_cast<void (*)()>(&Attempt_get_image_2),
  reinterpret_cast<void (*)()>(&Attempt_get_issued_3),
  reinterpret_cast<void (*)()>(&Attempt_get_minimumVersion_4),
  reinterpret_cast<void (*)()>(&Attempt_get_product_5),
  reinterpret_cast<void (*)()>(&Attempt_get_rollout_6),
  reinterpret_cast<void (*)()>(&Attempt_get_sequence_7),
  reinterpret_cast<void (*)()>(&Attempt_get_version_8),
};
static const otter::FieldInfo Attempt_fields[] = {
  {"credentials", [](const otter::Object& object) { return otter::Value(static_cast<const Attempt&>(object).credentials); }},
  {"startMs", [](const otter::Object& object) { return otter::Value(static_cast<const Attempt&>(object).startMs); }},
  {"seenDisconnections", [](const otter::Object& object) { return otter::Value(static_cast<const Attempt&>(object).seenDisconnections); }},
  {"failedMs", [](const otter::Object& object) { return otter::Value(static_cast<const Attempt&>(object).failedMs); }},
  {"reason", [](const otter::Object& object) { return otter::Value(static_cast<const Attempt&>(object).reason); }},
};
const otter::TypeInfo Attempt::info{"Attempt", otter::Kind::Instance, nullptr, Attempt_slots, Attempt_fields, 5};
void Attempt::trace(otter::Tracer& tracer) {
  tracer(credentials);
}

#line 22 "firmware-src/components/wifi/attempt.ts"
void Attempt::construct(const Ref<otter::Object>& credentials) {
#line 16
  this->startMs = (::otter::border::from<std::uint32_t>(millis()));
  this->seenDisconnections = (::otter::border::from<std::uint32_t>(otter::arduino::disconnections()));
  this->failedMs = 0u;
  this->reason = 0;
#line 23
  this->credentials = credentials;
#line 25
  if (otter::dispatch<Str()>(credentials, 10) == ""_s) {
#line 24
    ::otter::border::from<double>(WiFi.begin(::otter::border::to<String>(otter::dispatch<Str()>(credentials, 9))));
  } else {
    const Str t = otter::dispatch<Str()>(credentials, 9);
#line 25
    ::otter::border::from<double>(WiFi.begin(::otter::border::to<String>(t), ::otter::border::to<String>(otter::dispatch<Str()>(credentials, 10))));
  }
}
#line 93 "firmware-src/components/wifi/attempt.cpp"

#line 29 "firmware-src/components/wifi/attempt.ts"
Str Attempt::state() {
  const double status = ::otter::border::from<double>(WiFi.status());
  bool t_2 = status == (::otter::border::from<double>(WL_CONNECTED));
#line 31
  if (t_2) {
    const Str t = ::otter::border::from<::otter::Str>(WiFi.SSID());
    t_2 = t == otter::dispatch<Str()>(this->credentials, 9);
  }
#line 31
  if (t_2) {
#line 31
    return "joined"_s;
  }
#line 32
  this->noteDisconnection();
  const std::uint32_t nowMs = ::otter::border::from<std::uint32_t>(millis());
#line 35
  const bool waitsForAddress = status == (::otter::border::from<double>(WL_IDLE_STATUS));
  const bool isQuiet = this->reason != 0 && (static_cast<std::uint32_t>(static_cast<std::int32_t>(nowMs - this->failedMs)) >> 0) > 3000u;
  if (isQuiet && !waitsForAddress) {
#line 37
    return otter_app::firmware_src::components::wifi::failure::failureOf(this->reason);
  }
#line 38
  if ((static_cast<std::uint32_t>(static_cast<std::int32_t>(nowMs - this->startMs)) >> 0) <= 25000u) {
#line 38
    return "going on"_s;
  }
#line 39
  if (waitsForAddress) {
#line 39
    return "no address"_s;
  }
#line 40
  return this->reason == 0 ? "no answer"_s : otter_app::firmware_src::components::wifi::failure::failureOf(this->reason);
}
#line 132 "firmware-src/components/wifi/attempt.cpp"

#line 43 "firmware-src/components/wifi/attempt.ts"
void Attempt::noteDisconnection() {
  const std::uint32_t count = ::otter::border::from<std::uint32_t>(otter::arduino::disconnections());
  if (count == this->seenDisconnections) {
#line 45
    return;
  }
#line 46
  this->seenDisconnections = count;
  const std::int32_t reason = static_cast<std::int32_t>(::otter::border::from<std::uint8_t>(otter::arduino::disconnectReason()));
  if (reason == 8) {
#line 48
    return;
  }
#line 49
  this->reason = reason;
  this->failedMs = (::otter::border::from<std::uint32_t>(millis()));
}
#line 152 "firmware-src/components/wifi/attempt.cpp"

void initialize() {
#line 10 "firmware-src/components/wifi/attempt.ts"
  settleMs = 3000;
  limitMs = 25000;
}
#line 159 "firmware-src/components/wifi/attempt.cpp"

}  // namespace otter_app::firmware_src::components::wifi::attempt
