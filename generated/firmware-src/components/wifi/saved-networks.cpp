// From firmware-src/components/wifi/saved-networks.ts. Edit that file, not this one.
#include "saved-networks.h"
#include "../portal/form.h"
#include "attempt.h"
#include "credentials.h"
#include "../../support/bytes.h"

namespace otter_app::firmware_src::components::wifi::saved_networks {

[[maybe_unused]] static Str space{};
[[maybe_unused]] static Str key{};
[[maybe_unused]] static std::int32_t limit{};

static Str encode(const Ref<Array<Ref<Object>>>& list);
static Ref<Array<Str>> membersOf(const Ref<Object>& a0);
static Ref<Array<Ref<Object>>> decode(const Str& text);
static Ref<Object> loginOf(const Ref<Array<Str>>& members);
static Ref<Object> fixedOf(const Ref<Array<Str>>& members);

static const otter::FieldInfo SavedNetworks_fields[] = {
  {"list", [](const otter::Object& object) { return otter::Value(static_cast<const SavedNetworks&>(object).list); }},
};
const otter::TypeInfo SavedNetworks::info{"SavedNetworks", otter::Kind::Instance, nullptr, nullptr, SavedNetworks_fields, 1};
void SavedNetworks::trace(otter::Tracer& tracer) {
  tracer(list);
}

#line 10 "firmware-src/components/wifi/saved-networks.ts"
void SavedNetworks::construct() {
  this->list = arrayOf<Ref<otter::Object>>();
}
#line 33 "firmware-src/components/wifi/saved-networks.cpp"

#line 13 "firmware-src/components/wifi/saved-networks.ts"
void SavedNetworks::load() {
  const Ref<otter::Native<Preferences>> preferences = ::otter::create<::otter::Native<Preferences>>();
  if (!(::otter::border::from<bool>(::otter::border::native(preferences).begin(::otter::border::to<const char*>(space), ::otter::border::to<bool>(true))))) {
#line 15
    return;
  }
#line 16
  this->list = saved_networks::decode(Str(::otter::border::from<::otter::Str>(::otter::border::native(preferences).getString(::otter::border::to<const char*>(key)))));
  ::otter::border::native(preferences).end();
}
#line 46 "firmware-src/components/wifi/saved-networks.cpp"

#line 20 "firmware-src/components/wifi/saved-networks.ts"
Ref<Array<Ref<Object>>> SavedNetworks::all() {
  return this->list;
}
#line 52 "firmware-src/components/wifi/saved-networks.cpp"

#line 25 "firmware-src/components/wifi/saved-networks.ts"
void SavedNetworks::remember(const Ref<otter::Object>& credentials) {
  const Ref<otter::Object> first = this->list->at(0.0);
  if (!otter::isUndefined(first) && otter_app::firmware_src::components::wifi::credentials::areSame(narrow<Ref<otter::Object>>(first), credentials)) {
#line 27
    return;
  }
#line 28
  const Ref<Array<Ref<otter::Object>>> others = hold(this->list)->filter([&](Ref<otter::Object> known) -> bool {
    const Str t = otter::dispatch<Str()>(known, 0);
#line 28
    return t != otter::dispatch<Str()>(credentials, 0);
  });
#line 29
  const Ref<Array<Ref<otter::Object>>> list_ = arrayOf<Ref<otter::Object>>();
#line 29
  list_->push(credentials);
#line 29
  otter::appendAll(list_, others);
#line 29
  this->list = list_->slice(0.0, 5.0);
  this->store();
}
#line 77 "firmware-src/components/wifi/saved-networks.cpp"

#line 34 "firmware-src/components/wifi/saved-networks.ts"
bool SavedNetworks::forget(const Str& name) {
  const Ref<Array<Ref<otter::Object>>> left = hold(this->list)->filter([&](Ref<otter::Object> known) -> bool {
#line 35
    return otter::dispatch<Str()>(known, 0) != name;
  });
#line 36
  if (left->length() == this->list->length()) {
#line 36
    return false;
  }
#line 37
  this->list = left;
  this->store();
  return true;
}
#line 95 "firmware-src/components/wifi/saved-networks.cpp"

#line 42 "firmware-src/components/wifi/saved-networks.ts"
void SavedNetworks::store() {
  const Ref<otter::Native<Preferences>> preferences = ::otter::create<::otter::Native<Preferences>>();
  if (!(::otter::border::from<bool>(::otter::border::native(preferences).begin(::otter::border::to<const char*>(space))))) {
#line 44
    return;
  }
  const Str t = key;
#line 45
  static_cast<void>(static_cast<double>(::otter::border::from<std::uint32_t>(::otter::border::native(preferences).putString(::otter::border::to<const char*>(t), ::otter::border::to<String>(saved_networks::encode(hold(this->list)))))));
  ::otter::border::native(preferences).end();
}
#line 109 "firmware-src/components/wifi/saved-networks.cpp"

#line 54 "firmware-src/components/wifi/saved-networks.ts"
static Str encode(const Ref<Array<Ref<Object>>>& list) {
  return list->map<Str>([&](Ref<Object> known) -> Str {
#line 57
    return saved_networks::membersOf(known)->map<Str>([&](Str member) -> Str {
      return otter_app::firmware_src::support::bytes::hexOf(member);
    })->join(" "_s);
  })->join("\n"_s);
}
#line 120 "firmware-src/components/wifi/saved-networks.cpp"

#line 64 "firmware-src/components/wifi/saved-networks.ts"
static Ref<Array<Str>> membersOf(const Ref<Object>& a0) {
  const Str name = otter::dispatch<Str()>(a0, 0);
  const Str password = otter::dispatch<Str()>(a0, 3);
  const Ref<Object> login = otter::dispatch<Ref<Object>()>(a0, 2);
  const Ref<Object> fixed = otter::dispatch<Ref<Object>()>(a0, 1);
#line 65
  const Ref<Array<Str>> members = arrayOf<Str>({name, password});
  if (!otter::isUndefined(login) || !otter::isUndefined(fixed)) {
#line 66
    Str t{};
    {
#line 66
      if (otter::isNullish(login)) {
        goto chain_end;
      }
#line 66
      t = seen<otter_app::firmware_src::components::portal::form::LoginLiteral>(narrow<Ref<Object>>(login))->method;
    }
    chain_end:;
#line 66
    const Str t_2 = t;
    const Str t_5 = !otter::isNullish(t_2) ? Str(narrow<Str>(t_2)) : ""_s;
#line 66
    Str t_3{};
    {
#line 66
      if (otter::isNullish(login)) {
        goto chain_2_end;
      }
#line 66
      t_3 = seen<otter_app::firmware_src::components::portal::form::LoginLiteral>(narrow<Ref<Object>>(login))->user;
    }
    chain_2_end:;
#line 66
    const Str t_4 = t_3;
#line 66
    static_cast<void>(static_cast<double>(members->push(t_5, !otter::isNullish(t_4) ? Str(narrow<Str>(t_4)) : ""_s)));
  }
#line 67
  if (!otter::isUndefined(fixed)) {
    const Str t_6 = otter::dispatch<Str()>(narrow<Ref<Object>>(fixed), 0);
    const Str t_7 = otter::dispatch<Str()>(narrow<Ref<Object>>(fixed), 1);
    const Str t_8 = otter::dispatch<Str()>(narrow<Ref<Object>>(fixed), 2);
#line 67
    static_cast<void>(static_cast<double>(members->push(t_6, t_7, t_8, otter::dispatch<Str()>(narrow<Ref<Object>>(fixed), 3))));
  }
#line 68
  return members;
}
#line 172 "firmware-src/components/wifi/saved-networks.cpp"

#line 71 "firmware-src/components/wifi/saved-networks.ts"
static Ref<Array<Ref<Object>>> decode(const Str& text) {
  const Ref<Array<Ref<Object>>> list = arrayOf<Ref<Object>>();
  {
#line 73
    const Ref<Array<Str>> list_ = text.split("\n"_s);
#line 73
    std::int32_t index = 0;
#line 80
    for (; index < list_->length(); index = index + 1) {
#line 73
      const Str line = list_->get(index);
      const Ref<Array<Str>> members = arrayOf<Str>();
      {
#line 75
        const Ref<Array<Str>> list_2 = line.split(" "_s);
#line 75
        std::int32_t index_2 = 0;
#line 77
        for (; index_2 < list_2->length(); index_2 = index_2 + 1) {
#line 75
          const Str digits = list_2->get(index_2);
          const Str member = otter_app::firmware_src::support::bytes::textOfHex(digits);
          if (!otter::isUndefined(member)) {
#line 77
            static_cast<void>(static_cast<double>(members->push(narrow<Str>(member))));
          }
        }
      }
#line 79
      if (members->length() < 2 || members->get(0) == ""_s) {
#line 79
        continue;
      }
#line 80
      const Str t_2 = members->get(0);
#line 80
      const Str t = members->get(1);
#line 80
      const Ref<Object> t_3 = saved_networks::loginOf(members);
#line 80
      static_cast<void>(static_cast<double>(list->push(create<otter_app::firmware_src::components::portal::form::CredentialsLiteral>(t_2, t, t_3, saved_networks::fixedOf(members)))));
    }
  }
#line 82
  return list;
}
#line 221 "firmware-src/components/wifi/saved-networks.cpp"

#line 85 "firmware-src/components/wifi/saved-networks.ts"
static Ref<Object> loginOf(const Ref<Array<Str>>& members) {
  const Str method = members->at(2.0);
  const Str t = members->at(3.0);
#line 87
  const Str user = !otter::isNullish(t) ? Str(narrow<Str>(t)) : ""_s;
  return method == "PEAP"_s || method == "TTLS"_s ? Ref<Object>(create<otter_app::firmware_src::components::portal::form::LoginLiteral>(narrow<Str>(method), user)) : Ref<Object>::undefined();
}
#line 231 "firmware-src/components/wifi/saved-networks.cpp"

#line 91 "firmware-src/components/wifi/saved-networks.ts"
static Ref<Object> fixedOf(const Ref<Array<Str>>& members) {
  if (members->length() < 8) {
#line 92
    return Ref<Object>::undefined();
  }
#line 93
  return create<otter_app::firmware_src::components::wifi::attempt::FixedAddressLiteral>(members->get(4), members->get(5), members->get(6), members->get(7));
}
#line 242 "firmware-src/components/wifi/saved-networks.cpp"

void initialize() {
#line 5 "firmware-src/components/wifi/saved-networks.ts"
  space = "wifi"_s;
  key = "networks"_s;
  limit = 5;
}
#line 250 "firmware-src/components/wifi/saved-networks.cpp"

}  // namespace otter_app::firmware_src::components::wifi::saved_networks
