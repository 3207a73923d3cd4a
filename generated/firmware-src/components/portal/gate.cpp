// From firmware-src/components/portal/gate.ts. Edit that file, not this one.
#include "gate.h"
#include "answers.h"
#include "guard.h"
#include "../../main.h"
#include "../../support/ascii.h"
#include "../../support/server/answer.h"
#include "../../support/server/request.h"
#include "../../support/server/visitor.h"

namespace otter_app::firmware_src::components::portal::gate {

[[maybe_unused]] static Str user{};

static bool isLogin(const Str& header, const Str& password);

static const otter::FieldInfo Gate_fields[] = {
  {"options", [](const otter::Object& object) { return otter::Value(static_cast<const Gate&>(object).options); }},
  {"accessPointAddress", [](const otter::Object& object) { return otter::Value(static_cast<const Gate&>(object).accessPointAddress); }},
  {"password", [](const otter::Object& object) { return otter::Value(static_cast<const Gate&>(object).password); }},
};
const otter::TypeInfo Gate::info{"Gate", otter::Kind::Instance, nullptr, nullptr, Gate_fields, 3};
void Gate::trace(otter::Tracer& tracer) {
  tracer(options);
  tracer(password);
}

#line 24 "firmware-src/components/portal/gate.ts"
void Gate::construct(const Ref<otter::Object>& options, const Str& accessPointAddress, const Ref<Fn<Str()>>& password) {
  this->options = options;
  this->accessPointAddress = accessPointAddress;
  this->password = password;
}
#line 35 "firmware-src/components/portal/gate.cpp"

#line 34 "firmware-src/components/portal/gate.ts"
Value Gate::judge(const Ref<otter::Object>& a0) {
  const Ref<otter::Object> head = seen<otter_app::firmware_src::support::server::visitor::RequestLiteral>(a0)->head;
  const Str localAddress = seen<otter_app::firmware_src::support::server::visitor::RequestLiteral>(a0)->localAddress;
#line 35
  const Str t = seen<otter_app::firmware_src::support::server::request::RequestHeadLiteral>(head)->headers->get("host"_s);
  const Str t_2 = !otter::isNullish(t) ? Str(narrow<Str>(t)) : ""_s;
#line 35
  const bool isOwn = otter_app::firmware_src::components::portal::guard::isOwnHost(t_2, hold(seen<otter_app::firmware_src::main::PortalOptionsLiteral>(this->options)->ownNames));
  if (localAddress == this->accessPointAddress) {
#line 36
    return isOwn ? Value("guest"_s) : Value("stray"_s);
  }
#line 37
  const Ref<otter::Object> t_3 = this->options;
#line 37
  const Str homeNetwork = seen<otter_app::firmware_src::main::PortalOptionsLiteral>(t_3)->homeNetwork;
  const Str password = hold(this->password)->call();
#line 40
  if (homeNetwork == "off"_s || (homeNetwork == "password"_s && password == ""_s)) {
#line 40
    return Value(otter_app::firmware_src::support::server::answer::plain(403.0, "Not in this network."_s));
  }
#line 43
  if (!isOwn) {
#line 43
    return Value(otter_app::firmware_src::support::server::answer::plain(403.0, "Not under this name."_s));
  }
#line 44
  bool t_5 = homeNetwork == "open"_s;
#line 44
  if (!t_5) {
#line 44
    const Str t_4 = seen<otter_app::firmware_src::support::server::request::RequestHeadLiteral>(head)->headers->get("authorization"_s);
    t_5 = gate::isLogin(!otter::isNullish(t_4) ? Str(narrow<Str>(t_4)) : ""_s, password);
  }
#line 44
  if (t_5) {
#line 44
    return Value("guest"_s);
  }
#line 45
  const Ref<otter::Object> t_6 = otter_app::firmware_src::support::server::answer::plain(401.0, "The device's password, please."_s);
  const double t_7 = otter::dispatch<double()>(t_6, 4);
  const Str t_8 = otter::dispatch<Str()>(t_6, 1);
  const Str t_9 = otter::dispatch<Str()>(t_6, 0);
  const Ref<otter::Asset> t_10 = as<otter::Asset>(otter::dispatch<Ref<otter::Object>()>(t_6, 2));
#line 45
  static_cast<void>(as<Array<Ref<otter::Object>>>(otter::dispatch<Ref<otter::Object>()>(t_6, 3)));
#line 45
  return Value(create<otter_app::firmware_src::components::portal::answers::AnswerLiteral>(t_7, t_8, t_9, t_10, arrayOf<Ref<otter::Object>>({arrayOf<Str>({"WWW-Authenticate"_s, concat("Basic realm=\""_s, user, "\""_s)})})));
}
#line 89 "firmware-src/components/portal/gate.cpp"

#line 53 "firmware-src/components/portal/gate.ts"
static bool isLogin(const Str& header, const Str& password) {
  const Str scheme = "basic "_s;
  const Ref<Fn<Str(Str)>> t = otter_app::firmware_src::support::ascii::asciiLowerCase;
#line 55
  if (t->call(Str(header.slice(0.0, static_cast<double>(scheme.length())))) != scheme) {
#line 55
    return false;
  }
#line 59
  try {
    const Str t_2 = otter::atob(header.slice(static_cast<double>(scheme.length())).trim());
#line 57
    return otter_app::firmware_src::components::portal::guard::isSameSecret(t_2, concat(user, ":"_s, password));
  } catch (const otter::Thrown& thrown) {
    [[maybe_unused]] Value ignored = thrown.value;
#line 59
    return false;
  }
  __builtin_unreachable();
}
#line 112 "firmware-src/components/portal/gate.cpp"

void initialize() {
#line 15 "firmware-src/components/portal/gate.ts"
  user = "otter"_s;
}
#line 118 "firmware-src/components/portal/gate.cpp"

}  // namespace otter_app::firmware_src::components::portal::gate
