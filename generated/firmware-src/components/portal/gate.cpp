// From firmware-src/components/portal/gate.ts. Edit that file, not this one.
#include "gate.h"
#include "answers.h"
#include "guard.h"
#include "../../main.h"
#include "../../support/server/answer.h"
#include "../../support/server/request.h"
#include "../../support/server/visitor.h"

namespace otter_app::firmware_src::components::portal::gate {

[[maybe_unused]] static Str user{};

static bool isLogin(const Str& header, const Str& password);

static void (*const Gate_slots[])() = {
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
static const otter::FieldInfo Gate_fields[] = {
  {"options", [](const otter::Object& object) { return otter::Value(static_cast<const Gate&>(object).options); }},
  {"accessPointAddress", [](const otter::Object& object) { return otter::Value(static_cast<const Gate&>(object).accessPointAddress); }},
  {"password", [](const otter::Object& object) { return otter::Value(static_cast<const Gate&>(object).password); }},
};
const otter::TypeInfo Gate::info{"Gate", otter::Kind::Instance, nullptr, Gate_slots, Gate_fields, 3};
void Gate::trace(otter::Tracer& tracer) {
  tracer(options);
  tracer(password);
}

#line 23 "firmware-src/components/portal/gate.ts"
void Gate::construct(const Ref<otter::Object>& options, const Str& accessPointAddress, const Ref<Fn<Str()>>& password) {
  this->options = options;
  this->accessPointAddress = accessPointAddress;
  this->password = password;
}
#line 45 "firmware-src/components/portal/gate.cpp"

#line 33 "firmware-src/components/portal/gate.ts"
Value Gate::judge(const Ref<otter::Object>& a0) {
  const Ref<otter::Object> head = seen<otter_app::firmware_src::support::server::visitor::RequestLiteral>(a0)->head;
  const Str localAddress = seen<otter_app::firmware_src::support::server::visitor::RequestLiteral>(a0)->localAddress;
#line 34
  const Str t = seen<otter_app::firmware_src::support::server::request::RequestHeadLiteral>(head)->headers->get("host"_s);
  const Str t_2 = !otter::isNullish(t) ? Str(narrow<Str>(t)) : ""_s;
#line 34
  const bool isOwn = otter_app::firmware_src::components::portal::guard::isOwnHost(t_2, hold(seen<otter_app::firmware_src::main::PortalOptionsLiteral>(this->options)->ownNames));
  if (localAddress == this->accessPointAddress) {
#line 35
    return isOwn ? Value("guest"_s) : Value("stray"_s);
  }
#line 36
  const Ref<otter::Object> t_3 = this->options;
#line 36
  const Str homeNetwork = seen<otter_app::firmware_src::main::PortalOptionsLiteral>(t_3)->homeNetwork;
  const Str password = hold(this->password)->call();
#line 39
  if (homeNetwork == "off"_s || (homeNetwork == "password"_s && password == ""_s)) {
#line 39
    return Value(otter_app::firmware_src::support::server::answer::plain(403.0, "Not in this network."_s));
  }
#line 42
  if (!isOwn) {
#line 42
    return Value(otter_app::firmware_src::support::server::answer::plain(403.0, "Not under this name."_s));
  }
#line 43
  bool t_5 = homeNetwork == "open"_s;
#line 43
  if (!t_5) {
#line 43
    const Str t_4 = seen<otter_app::firmware_src::support::server::request::RequestHeadLiteral>(head)->headers->get("authorization"_s);
    t_5 = isLogin(!otter::isNullish(t_4) ? Str(narrow<Str>(t_4)) : ""_s, password);
  }
#line 43
  if (t_5) {
#line 43
    return Value("guest"_s);
  }
#line 44
  const Ref<otter::Object> t_6 = otter_app::firmware_src::support::server::answer::plain(401.0, "The device's password, please."_s);
  const double t_7 = otter::dispatch<double()>(t_6, 13);
  const Str t_8 = otter::dispatch<Str()>(t_6, 10);
  const Str t_9 = otter::dispatch<Str()>(t_6, 9);
  const Ref<otter::Asset> t_10 = as<otter::Asset>(otter::dispatch<Ref<otter::Object>()>(t_6, 11));
#line 44
  static_cast<void>(as<Array<Ref<otter::Object>>>(otter::dispatch<Ref<otter::Object>()>(t_6, 12)));
#line 44
  return Value(create<otter_app::firmware_src::components::portal::answers::AnswerLiteral>(t_7, t_8, t_9, t_10, arrayOf<Ref<otter::Object>>({arrayOf<Str>({"WWW-Authenticate"_s, concat("Basic realm=\""_s, user, "\""_s)})})));
}
#line 99 "firmware-src/components/portal/gate.cpp"

#line 52 "firmware-src/components/portal/gate.ts"
static bool isLogin(const Str& header, const Str& password) {
  const Str scheme = "basic "_s;
  if (header.slice(0.0, static_cast<double>(scheme.length())).toLowerCase() != scheme) {
#line 54
    return false;
  }
#line 58
  try {
    const Str t = otter::atob(header.slice(static_cast<double>(scheme.length())).trim());
#line 56
    return otter_app::firmware_src::components::portal::guard::isSameSecret(t, concat(user, ":"_s, password));
  } catch (const otter::Thrown& thrown) {
    [[maybe_unused]] Value ignored = thrown.value;
#line 58
    return false;
  }
  __builtin_unreachable();
}
#line 120 "firmware-src/components/portal/gate.cpp"

void initialize() {
#line 14 "firmware-src/components/portal/gate.ts"
  user = "otter"_s;
}
#line 126 "firmware-src/components/portal/gate.cpp"

}  // namespace otter_app::firmware_src::components::portal::gate
