// From firmware-src/components/portal/form.ts. Edit that file, not this one.
#include "form.h"
#include "../wifi/attempt.h"
#include "../wifi/credentials.h"
#include "../wifi/network-name.h"
#include "../../support/bytes.h"
#include "../../support/ipv4.h"

namespace otter_app::firmware_src::components::portal::form {

[[maybe_unused]] static Str usualMask{};

static Ref<Object> readLogin(const Ref<otter::Map<Str, Str>>& fields);
static Value readFixedAddress(const Ref<otter::Map<Str, Str>>& fields);
static Str fieldOf(const Ref<otter::Map<Str, Str>>& fields, const Str& name, const Str& usual_);

static Str CredentialsLiteral_get_name_0(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<CredentialsLiteral*>(self_);
  return object->name;
}
static Ref<Object> CredentialsLiteral_get_fixed_1(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<CredentialsLiteral*>(self_);
  return object->fixed;
}
static Ref<Object> CredentialsLiteral_get_login_2(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<CredentialsLiteral*>(self_);
  return object->login;
}
static Str CredentialsLiteral_get_password_3(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<CredentialsLiteral*>(self_);
  return object->password;
}
static void (*const CredentialsLiteral_slots[])() = {
  reinterpret_cast<void (*)()>(&CredentialsLiteral_get_name_0),
  reinterpret_cast<void (*)()>(&CredentialsLiteral_get_fixed_1),
  reinterpret_cast<void (*)()>(&CredentialsLiteral_get_login_2),
  reinterpret_cast<void (*)()>(&CredentialsLiteral_get_password_3),
};
static const otter::FieldInfo CredentialsLiteral_fields[] = {
  {"name", [](const otter::Object& object) { return otter::Value(static_cast<const CredentialsLiteral&>(object).name); }},
  {"password", [](const otter::Object& object) { return otter::Value(static_cast<const CredentialsLiteral&>(object).password); }},
  {"login", [](const otter::Object& object) { return otter::Value(static_cast<const CredentialsLiteral&>(object).login); }},
  {"fixed", [](const otter::Object& object) { return otter::Value(static_cast<const CredentialsLiteral&>(object).fixed); }},
};
const otter::TypeInfo CredentialsLiteral::info{"", otter::Kind::Plain, nullptr, CredentialsLiteral_slots, CredentialsLiteral_fields, 4};
void CredentialsLiteral::trace(otter::Tracer& tracer) {
  tracer(login);
  tracer(fixed);
}

static const otter::FieldInfo LoginLiteral_fields[] = {
  {"method", [](const otter::Object& object) { return otter::Value(static_cast<const LoginLiteral&>(object).method); }},
  {"user", [](const otter::Object& object) { return otter::Value(static_cast<const LoginLiteral&>(object).user); }},
};
const otter::TypeInfo LoginLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, LoginLiteral_fields, 2};

#line 23 "firmware-src/components/portal/form.ts"
Value readJoinForm(const Ref<otter::Map<Str, Str>>& fields) {
  const Str network = form::fieldOf(fields, "network"_s, Str::undefined());
  Str t_2{};
#line 25
  if (network == ""_s) {
#line 25
    const Str t = fields->get("name"_s);
    t_2 = !otter::isNullish(t) ? Str(narrow<Str>(t)) : Str(""_s);
  } else {
    t_2 = otter_app::firmware_src::support::bytes::textOfHex(network);
  }
#line 25
  const Str name = t_2;
  if (otter::isUndefined(name) || !otter_app::firmware_src::components::wifi::network_name::isNetworkName(narrow<Str>(name))) {
#line 26
    return Value("nothing chosen"_s);
  }
#line 27
  const Str t_3 = fields->get("password"_s);
#line 27
  const Str password = !otter::isNullish(t_3) ? Str(narrow<Str>(t_3)) : ""_s;
  const Ref<Object> login = form::readLogin(fields);
#line 30
  const Str problem = otter::isUndefined(login) ? otter_app::firmware_src::components::wifi::credentials::passwordProblem(password) : Str::undefined();
  if (!otter::isUndefined(problem)) {
#line 31
    return Value(narrow<Str>(problem));
  }
#line 32
  const Value fixed = form::readFixedAddress(fields);
  return otter::strictEquals(fixed, Value("no address"_s)) ? Value(narrow<Str>(fixed)) : Value(create<CredentialsLiteral>(narrow<Str>(name), password, login, otter::narrowNullable<Ref<Object>>(fixed)));
}
#line 91 "firmware-src/components/portal/form.cpp"

#line 36 "firmware-src/components/portal/form.ts"
static Ref<Object> readLogin(const Ref<otter::Map<Str, Str>>& fields) {
  const Str user = form::fieldOf(fields, "user"_s, Str::undefined());
  return user == ""_s ? Ref<Object>::undefined() : Ref<Object>(create<LoginLiteral>(form::fieldOf(fields, "method"_s, Str::undefined()) == "TTLS"_s ? "TTLS"_s : "PEAP"_s, user));
}
#line 98 "firmware-src/components/portal/form.cpp"

#line 42 "firmware-src/components/portal/form.ts"
static Value readFixedAddress(const Ref<otter::Map<Str, Str>>& fields) {
  const Str address = form::fieldOf(fields, "address"_s, Str::undefined());
  if (address == ""_s) {
#line 44
    return Value();
  }
#line 45
  const Str gateway = form::fieldOf(fields, "gateway"_s, Str::undefined());
  const Str mask = form::fieldOf(fields, "mask"_s, usualMask);
#line 48
  const Str nameServer = form::fieldOf(fields, "dns"_s, gateway);
  const bool isComplete = arrayOf<Str>({address, gateway, mask, nameServer})->every([&](Str text) -> bool {
#line 49
    return otter_app::firmware_src::support::ipv4::isIpv4(text);
  });
#line 50
  return isComplete ? Value(create<otter_app::firmware_src::components::wifi::attempt::FixedAddressLiteral>(address, gateway, mask, nameServer)) : Value("no address"_s);
}
#line 119 "firmware-src/components/portal/form.cpp"

#line 53 "firmware-src/components/portal/form.ts"
static Str fieldOf(const Ref<otter::Map<Str, Str>>& fields, const Str& name, const Str& usual_) {
  const Str usual = otter::isUndefined(usual_) ? ""_s : Str(narrow<Str>(usual_));
#line 54
  Str t{};
  {
#line 54
    const Str t_2 = fields->get(name);
#line 54
    if (otter::isNullish(t_2)) {
      goto chain_end;
    }
#line 54
    t = narrow<Str>(t_2).trim();
  }
  chain_end:;
#line 54
  const Str t_3 = t;
#line 54
  const Str text = !otter::isNullish(t_3) ? Str(narrow<Str>(t_3)) : ""_s;
  return text == ""_s ? usual : text;
}
#line 143 "firmware-src/components/portal/form.cpp"

void initialize() {
#line 20 "firmware-src/components/portal/form.ts"
  usualMask = "255.255.255.0"_s;
}
#line 149 "firmware-src/components/portal/form.cpp"

}  // namespace otter_app::firmware_src::components::portal::form
