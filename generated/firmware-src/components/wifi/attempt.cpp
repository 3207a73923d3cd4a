// From firmware-src/components/wifi/attempt.ts. Edit that file, not this one.
#include "attempt.h"
#include "../portal/form.h"
#include "failure.h"

namespace otter_app::firmware_src::components::wifi::attempt {

[[maybe_unused]] static std::int32_t settleMs{};
[[maybe_unused]] static std::int32_t limitMs{};
[[maybe_unused]] static Str none{};
[[maybe_unused]] static Ref<Object> noAddresses{};

static void setAddresses(const Ref<Object>& fixed);
static Ref<otter::Native<IPAddress>> parsed(const Str& text);

static const otter::FieldInfo Attempt_fields[] = {
  {"credentials", [](const otter::Object& object) { return otter::Value(static_cast<const Attempt&>(object).credentials); }},
  {"startMs", [](const otter::Object& object) { return otter::Value(static_cast<const Attempt&>(object).startMs); }},
  {"seenDisconnections", [](const otter::Object& object) { return otter::Value(static_cast<const Attempt&>(object).seenDisconnections); }},
  {"failedMs", [](const otter::Object& object) { return otter::Value(static_cast<const Attempt&>(object).failedMs); }},
  {"reason", [](const otter::Object& object) { return otter::Value(static_cast<const Attempt&>(object).reason); }},
};
const otter::TypeInfo Attempt::info{"Attempt", otter::Kind::Instance, nullptr, nullptr, Attempt_fields, 5};
void Attempt::trace(otter::Tracer& tracer) {
  tracer(credentials);
}

#line 23 "firmware-src/components/wifi/attempt.ts"
void Attempt::construct(const Ref<otter::Object>& credentials) {
#line 17
  this->startMs = (::otter::border::from<std::uint32_t>(millis()));
  this->seenDisconnections = (::otter::border::from<std::uint32_t>(otter::arduino::disconnections()));
  this->failedMs = 0u;
  this->reason = 0;
#line 24
  this->credentials = credentials;
  attempt::setAddresses(otter::dispatch<Ref<otter::Object>()>(credentials, 1));
  const Str name = otter::dispatch<Str()>(credentials, 0);
#line 26
  const Str password = otter::dispatch<Str()>(credentials, 3);
#line 26
  const Ref<otter::Object> login = otter::dispatch<Ref<otter::Object>()>(credentials, 2);
#line 33
  if (!otter::isUndefined(login)) {
#line 28
    const double method = seen<otter_app::firmware_src::components::portal::form::LoginLiteral>(narrow<Ref<otter::Object>>(login))->method == "TTLS"_s ? (::otter::border::from<double>(WPA2_AUTH_TTLS)) : (::otter::border::from<double>(WPA2_AUTH_PEAP));
    const Str t = seen<otter_app::firmware_src::components::portal::form::LoginLiteral>(narrow<Ref<otter::Object>>(login))->user;
#line 29
    ::otter::border::from<double>(WiFi.begin(::otter::border::to<const char*>(name), ::otter::border::to<wpa2_auth_method_t>(method), ::otter::border::to<const char*>(t), ::otter::border::to<const char*>(seen<otter_app::firmware_src::components::portal::form::LoginLiteral>(narrow<Ref<otter::Object>>(login))->user), ::otter::border::to<const char*>(password)));
  } else if (password == ""_s) {
    ::otter::border::from<double>(WiFi.begin(::otter::border::to<String>(name)));
  } else {
    ::otter::border::from<double>(WiFi.begin(::otter::border::to<String>(name), ::otter::border::to<String>(password)));
  }
}
#line 57 "firmware-src/components/wifi/attempt.cpp"

#line 38 "firmware-src/components/wifi/attempt.ts"
Str Attempt::state() {
  const double status = ::otter::border::from<double>(WiFi.status());
  bool t_2 = status == (::otter::border::from<double>(WL_CONNECTED));
#line 40
  if (t_2) {
    const Str t = ::otter::border::from<::otter::Str>(WiFi.SSID());
    t_2 = t == otter::dispatch<Str()>(this->credentials, 0);
  }
#line 40
  if (t_2) {
#line 40
    return "joined"_s;
  }
#line 41
  this->noteDisconnection();
  const std::uint32_t nowMs = ::otter::border::from<std::uint32_t>(millis());
#line 44
  const bool waitsForAddress = status == (::otter::border::from<double>(WL_IDLE_STATUS));
  const bool isQuiet = this->reason != 0 && (static_cast<std::uint32_t>(static_cast<std::int32_t>(nowMs - this->failedMs)) >> 0) > 3000u;
  if (isQuiet && !waitsForAddress) {
#line 46
    return otter_app::firmware_src::components::wifi::failure::failureOf(this->reason);
  }
#line 47
  if ((static_cast<std::uint32_t>(static_cast<std::int32_t>(nowMs - this->startMs)) >> 0) <= 25000u) {
#line 47
    return "going on"_s;
  }
#line 48
  if (waitsForAddress) {
#line 48
    return "no address"_s;
  }
#line 49
  return this->reason == 0 ? "no answer"_s : otter_app::firmware_src::components::wifi::failure::failureOf(this->reason);
}
#line 96 "firmware-src/components/wifi/attempt.cpp"

#line 52 "firmware-src/components/wifi/attempt.ts"
void Attempt::noteDisconnection() {
  const std::uint32_t count = ::otter::border::from<std::uint32_t>(otter::arduino::disconnections());
  if (count == this->seenDisconnections) {
#line 54
    return;
  }
#line 55
  this->seenDisconnections = count;
  const std::int32_t reason = static_cast<std::int32_t>(::otter::border::from<std::uint8_t>(otter::arduino::disconnectReason()));
  if (reason == 8) {
#line 57
    return;
  }
#line 58
  this->reason = reason;
  this->failedMs = (::otter::border::from<std::uint32_t>(millis()));
}
#line 116 "firmware-src/components/wifi/attempt.cpp"

static Str FixedAddressLiteral_get_address_0(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<FixedAddressLiteral*>(self_);
  return object->address;
}
static Str FixedAddressLiteral_get_gateway_1(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<FixedAddressLiteral*>(self_);
  return object->gateway;
}
static Str FixedAddressLiteral_get_mask_2(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<FixedAddressLiteral*>(self_);
  return object->mask;
}
static Str FixedAddressLiteral_get_nameServer_3(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<FixedAddressLiteral*>(self_);
  return object->nameServer;
}
static void (*const FixedAddressLiteral_slots[])() = {
  reinterpret_cast<void (*)()>(&FixedAddressLiteral_get_address_0),
  reinterpret_cast<void (*)()>(&FixedAddressLiteral_get_gateway_1),
  reinterpret_cast<void (*)()>(&FixedAddressLiteral_get_mask_2),
  reinterpret_cast<void (*)()>(&FixedAddressLiteral_get_nameServer_3),
};
static const otter::FieldInfo FixedAddressLiteral_fields[] = {
  {"address", [](const otter::Object& object) { return otter::Value(static_cast<const FixedAddressLiteral&>(object).address); }},
  {"gateway", [](const otter::Object& object) { return otter::Value(static_cast<const FixedAddressLiteral&>(object).gateway); }},
  {"mask", [](const otter::Object& object) { return otter::Value(static_cast<const FixedAddressLiteral&>(object).mask); }},
  {"nameServer", [](const otter::Object& object) { return otter::Value(static_cast<const FixedAddressLiteral&>(object).nameServer); }},
};
const otter::TypeInfo FixedAddressLiteral::info{"", otter::Kind::Plain, nullptr, FixedAddressLiteral_slots, FixedAddressLiteral_fields, 4};

#line 64 "firmware-src/components/wifi/attempt.ts"
static void setAddresses(const Ref<Object>& fixed) {
  const Ref<Object> t = !otter::isNullish(fixed) ? Ref<Object>(narrow<Ref<Object>>(fixed)) : noAddresses;
#line 65
  const Str address = otter::dispatch<Str()>(t, 0);
#line 65
  const Str gateway = otter::dispatch<Str()>(t, 1);
#line 65
  const Str mask = otter::dispatch<Str()>(t, 2);
#line 65
  const Str nameServer = otter::dispatch<Str()>(t, 3);
  const Ref<otter::Native<IPAddress>> t_2 = attempt::parsed(address);
  const Ref<otter::Native<IPAddress>> t_3 = attempt::parsed(gateway);
  const Ref<otter::Native<IPAddress>> t_4 = attempt::parsed(mask);
#line 66
  ::otter::border::from<bool>(WiFi.config(::otter::border::native(t_2), ::otter::border::native(t_3), ::otter::border::native(t_4), ::otter::border::native(attempt::parsed(nameServer))));
}
#line 165 "firmware-src/components/wifi/attempt.cpp"

#line 72 "firmware-src/components/wifi/attempt.ts"
static Ref<otter::Native<IPAddress>> parsed(const Str& text) {
  const Ref<otter::Native<IPAddress>> address = ::otter::create<::otter::Native<IPAddress>>(::otter::border::to<uint8_t>(0.0), ::otter::border::to<uint8_t>(0.0), ::otter::border::to<uint8_t>(0.0), ::otter::border::to<uint8_t>(0.0));
  ::otter::border::from<bool>(::otter::border::native(address).fromString(::otter::border::to<String>(text)));
  return address;
}
#line 173 "firmware-src/components/wifi/attempt.cpp"

void initialize() {
#line 11 "firmware-src/components/wifi/attempt.ts"
  settleMs = 3000;
  limitMs = 25000;
#line 69
  none = "0.0.0.0"_s;
  noAddresses = create<FixedAddressLiteral>(none, none, none, none);
}
#line 183 "firmware-src/components/wifi/attempt.cpp"

}  // namespace otter_app::firmware_src::components::wifi::attempt
