// From firmware-src/components/portal/access-point.ts. Edit that file, not this one.
#include "access-point.h"
#include "../../main.h"
#include "../../support/bytes.h"
#include "../../support/log.h"
#include "../../support/qr.h"

namespace otter_app::firmware_src::components::portal::access_point {

[[maybe_unused]] static std::int32_t dnsPort{};
[[maybe_unused]] static std::int32_t dnsLifetimeSeconds{};
[[maybe_unused]] static Str alphabet{};

static void showQrCode(const Str& text);
static Str qrText(const Str& name, const Str& password);
static Str qrEscaped(const Str& text);
static Ref<otter::Native<IPAddress>> parseAddress(const Str& text);
static Str generatedPassword();

static const otter::FieldInfo AccessPoint_fields[] = {
  {"options", [](const otter::Object& object) { return otter::Value(static_cast<const AccessPoint&>(object).options); }},
  {"dns", [](const otter::Object& object) { return otter::Value(static_cast<const AccessPoint&>(object).dns); }},
  {"openPassword", [](const otter::Object& object) { return otter::Value(static_cast<const AccessPoint&>(object).openPassword); }},
  {"isOn", [](const otter::Object& object) { return otter::Value(static_cast<const AccessPoint&>(object).isOn); }},
};
const otter::TypeInfo AccessPoint::info{"AccessPoint", otter::Kind::Instance, nullptr, nullptr, AccessPoint_fields, 4};
void AccessPoint::trace(otter::Tracer& tracer) {
  tracer(options);
  tracer(dns);
}

#line 29 "firmware-src/components/portal/access-point.ts"
void AccessPoint::construct(const Ref<otter::Object>& options) {
#line 25
  this->dns = (::otter::create<::otter::Native<DNSServer>>());
  this->openPassword = Str::undefined();
  this->isOn = false;
#line 30
  this->options = options;
}
#line 42 "firmware-src/components/portal/access-point.cpp"

#line 33 "firmware-src/components/portal/access-point.ts"
bool AccessPoint::isOpen() {
  return this->isOn;
}
#line 48 "firmware-src/components/portal/access-point.cpp"

#line 38 "firmware-src/components/portal/access-point.ts"
Str AccessPoint::password() {
  const Ref<otter::Object> t = this->options;
#line 39
  const Str password = seen<otter_app::firmware_src::main::AccessPointOptionsLiteral>(t)->password;
  if (password == "open"_s) {
#line 40
    return ""_s;
  }
#line 41
  Str t_5{};
#line 41
  if (password == "generated"_s) {
#line 41
    const Str t_2 = this->openPassword;
#line 41
    Str t_3{};
#line 41
    if (!otter::isNullish(t_2)) {
#line 41
      t_3 = narrow<Str>(t_2);
    } else {
#line 41
      const Str t_4 = generatedPassword();
#line 41
      this->openPassword = t_4;
#line 41
      t_3 = narrow<Str>(t_4);
    }
    t_5 = t_3;
  } else {
    t_5 = password;
  }
#line 41
  return t_5;
}
#line 86 "firmware-src/components/portal/access-point.cpp"

#line 45 "firmware-src/components/portal/access-point.ts"
void AccessPoint::open() {
  if (this->isOn) {
#line 46
    return;
  }
#line 47
  const Ref<otter::Object> t = this->options;
#line 47
  const Str name = seen<otter_app::firmware_src::main::AccessPointOptionsLiteral>(t)->name;
#line 47
  const Str address = seen<otter_app::firmware_src::main::AccessPointOptionsLiteral>(t)->address;
  const Ref<otter::Native<IPAddress>> own = access_point::parseAddress(address);
  const Ref<otter::Native<IPAddress>> mask = ::otter::create<::otter::Native<IPAddress>>(::otter::border::to<uint8_t>(255.0), ::otter::border::to<uint8_t>(255.0), ::otter::border::to<uint8_t>(255.0), ::otter::border::to<uint8_t>(0.0));
  ::otter::border::from<bool>(WiFi.mode(::otter::border::to<wifi_mode_t>((::otter::border::from<double>(WIFI_AP_STA)))));
  ::otter::border::from<bool>(WiFi.softAPConfig(::otter::border::native(own), ::otter::border::native(own), ::otter::border::native(mask)));
  const Str password = this->password();
  const bool isUp = password == ""_s ? (::otter::border::from<bool>(WiFi.softAP(::otter::border::to<String>(name)))) : (::otter::border::from<bool>(WiFi.softAP(::otter::border::to<String>(name), ::otter::border::to<String>(password))));
#line 56
  if (!isUp) {
#line 55
    otter_app::firmware_src::support::log::log("portal"_s, concat("the access point \""_s, name, "\" cannot be opened"_s));
    return;
  }
  ::otter::border::native(this->dns).setTTL(::otter::border::to<uint32_t>(5.0));
  ::otter::border::from<bool>(::otter::border::native(this->dns).start(::otter::border::to<uint16_t>(53.0), ::otter::border::to<String>("*"_s), ::otter::border::native(own)));
  this->isOn = true;
  const Str access = password == ""_s ? "without a password"_s : concat("with password \""_s, password, "\""_s);
  otter_app::firmware_src::support::log::log("portal"_s, concat("access point \""_s, name, "\" "_s, access, ", page at http://"_s, address, "/"_s));
  if (password != ""_s) {
#line 63
    access_point::showQrCode(access_point::qrText(name, password));
  }
}
#line 122 "firmware-src/components/portal/access-point.cpp"

#line 66 "firmware-src/components/portal/access-point.ts"
void AccessPoint::close() {
  if (!this->isOn) {
#line 67
    return;
  }
#line 68
  this->isOn = false;
  ::otter::border::native(this->dns).stop();
  ::otter::border::from<bool>(WiFi.softAPdisconnect());
  ::otter::border::from<bool>(WiFi.mode(::otter::border::to<wifi_mode_t>((::otter::border::from<double>(WIFI_STA)))));
  otter_app::firmware_src::support::log::log("portal"_s, "access point closed"_s);
}
#line 137 "firmware-src/components/portal/access-point.cpp"

#line 77 "firmware-src/components/portal/access-point.ts"
static void showQrCode(const Str& text) {
  otter_app::firmware_src::support::log::log("portal"_s, concat("to join by a QR code: "_s, text));
  const double t = otter_app::firmware_src::support::bytes::byteCount(text);
  if (t > static_cast<double>(otter_app::firmware_src::support::qr::qrLimitBytes)) {
#line 80
    return;
  }
  {
#line 81
    const Ref<Array<Str>> list = otter_app::firmware_src::support::qr::qrLines(create<otter_app::firmware_src::support::qr::QrCode>(text));
#line 81
    std::int32_t index = 0;
#line 81
    for (; index < list->length(); index = index + 1) {
#line 81
      const Str line = list->get(index);
#line 81
      otter_app::firmware_src::support::log::log("portal"_s, line);
    }
  }
}
#line 161 "firmware-src/components/portal/access-point.cpp"

#line 85 "firmware-src/components/portal/access-point.ts"
static Str qrText(const Str& name, const Str& password) {
  const Str t = access_point::qrEscaped(name);
#line 86
  return concat("WIFI:T:WPA;S:"_s, t, ";P:"_s, access_point::qrEscaped(password), ";;"_s);
}
#line 169 "firmware-src/components/portal/access-point.cpp"

#line 89 "firmware-src/components/portal/access-point.ts"
static Str qrEscaped(const Str& text) {
  Str result = ""_s;
  {
#line 91
    const Ref<otter::Iterator<Str>> iterator = otter::iterate(text);
#line 91
    while (iterator->advance()) {
#line 91
      const Str character = iterator->current();
#line 91
      const Str t = result;
#line 91
      result = concat(t, "\\;,\":"_s.includes(character) ? concat("\\"_s, character) : character);
    }
  }
#line 92
  return result;
}
#line 190 "firmware-src/components/portal/access-point.cpp"

#line 95 "firmware-src/components/portal/access-point.ts"
static Ref<otter::Native<IPAddress>> parseAddress(const Str& text) {
  const Ref<otter::Native<IPAddress>> address = ::otter::create<::otter::Native<IPAddress>>(::otter::border::to<uint8_t>(0.0), ::otter::border::to<uint8_t>(0.0), ::otter::border::to<uint8_t>(0.0), ::otter::border::to<uint8_t>(0.0));
  if (!(::otter::border::from<bool>(::otter::border::native(address).fromString(::otter::border::to<String>(text))))) {
#line 97
    raise(Value(create<otter::Error>(concat("The access point's address \""_s, text, "\" is none"_s))));
  }
#line 98
  return address;
}
#line 202 "firmware-src/components/portal/access-point.cpp"

#line 104 "firmware-src/components/portal/access-point.ts"
static Str generatedPassword() {
  const Ref<otter::Native<Preferences>> preferences = ::otter::create<::otter::Native<Preferences>>();
  ::otter::border::from<bool>(::otter::border::native(preferences).begin(::otter::border::to<const char*>("portal"_s)));
  Str password = ::otter::border::from<::otter::Str>(::otter::border::native(preferences).getString(::otter::border::to<const char*>("password"_s)));
#line 110
  if (password == ""_s) {
#line 109
    password = randomText(12);
    static_cast<void>(static_cast<double>(::otter::border::from<std::uint32_t>(::otter::border::native(preferences).putString(::otter::border::to<const char*>("password"_s), ::otter::border::to<String>(password)))));
  }
  ::otter::border::native(preferences).end();
  return password;
}
#line 218 "firmware-src/components/portal/access-point.cpp"

#line 120 "firmware-src/components/portal/access-point.ts"
Str randomText(std::int32_t length) {
  Str text = ""_s;
  {
#line 122
    std::int32_t i = 0;
#line 122
    for (; i < length; i = i + 1) {
#line 122
      const Str t_3 = text;
#line 122
      const Str t_2 = alphabet;
#line 122
      const std::uint32_t t = static_cast<std::uint32_t>(static_cast<std::int32_t>(::otter::border::from<std::uint32_t>(esp_random()))) >> 7;
#line 122
      text = concat(t_3, t_2.charAt(otter::remainder(static_cast<double>(static_cast<std::int32_t>(t)), static_cast<double>(alphabet.length()))));
    }
  }
#line 123
  return text;
}
#line 241 "firmware-src/components/portal/access-point.cpp"

void initialize() {
#line 18 "firmware-src/components/portal/access-point.ts"
  dnsPort = 53;
#line 20
  dnsLifetimeSeconds = 5;
#line 102
  alphabet = "abcdefghijkmnpqrstuvwxyz23456789"_s;
}
#line 251 "firmware-src/components/portal/access-point.cpp"

}  // namespace otter_app::firmware_src::components::portal::access_point
