// From firmware-src/components/wifi/saved-networks.ts. Edit that file, not this one.
#include "saved-networks.h"
#include "../portal/form.h"
#include "../../support/bytes.h"

namespace otter_app::firmware_src::components::wifi::saved_networks {

[[maybe_unused]] static Str space{};
[[maybe_unused]] static Str key{};
[[maybe_unused]] static std::int32_t limit{};

static Str encode(const Ref<Array<Ref<Object>>>& list);
static Ref<Array<Ref<Object>>> decode(const Str& text);

static Str SavedNetworks_get_channel_0(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<SavedNetworks*>(self_);
  return Str::undefined();
}
static double SavedNetworks_get_expires_1(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<SavedNetworks*>(self_);
  otter::raiseTypeError("SavedNetworks has no member expires"_s);
  __builtin_unreachable();
}
static Ref<Object> SavedNetworks_get_image_2(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<SavedNetworks*>(self_);
  return Ref<otter::Object>::undefined();
}
static double SavedNetworks_get_issued_3(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<SavedNetworks*>(self_);
  otter::raiseTypeError("SavedNetworks has no member issued"_s);
  __builtin_unreachable();
}
static Str SavedNetworks_get_minimumVersion_4(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<SavedNetworks*>(self_);
  return Str::undefined();
}
static Str SavedNetworks_get_product_5(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<SavedNetworks*>(self_);
  return Str::undefined();
}
static double SavedNetworks_get_rollout_6(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<SavedNetworks*>(self_);
  otter::raiseTypeError("SavedNetworks has no member rollout"_s);
  __builtin_unreachable();
}
static double SavedNetworks_get_sequence_7(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<SavedNetworks*>(self_);
  otter::raiseTypeError("SavedNetworks has no member sequence"_s);
  __builtin_unreachable();
}
static Str SavedNetworks_get_version_8(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<SavedNetworks*>(self_);
  return Str::undefined();
}
static void (*const SavedNetworks_slots[])() = {
  reinterpret_cast<void (*)()>(&SavedNetworks_get_channel_0),
  reinterpret_cast<void (*)()>(&SavedNetworks_get_expires_1),
  reinterpret_cast<void (*)()>(&SavedNetworks_get_image_2),
  reinterpret_cast<void (*)()>(&SavedNetworks_get_issued_3),
  reinterpret_cast<void (*)()>(&SavedNetworks_get_minimumVersion_4),
  reinterpret_cast<void (*)()>(&SavedNetworks_get_product_5),
  reinterpret_cast<void (*)()>(&SavedNetworks_get_rollout_6),
  reinterpret_cast<void (*)()>(&SavedNetworks_get_sequence_7),
  reinterpret_cast<void (*)()>(&SavedNetworks_get_version_8),
};
static const otter::FieldInfo SavedNetworks_fields[] = {
  {"list", [](const otter::Object& object) { return otter::Value(static_cast<const SavedNetworks&>(object).list); }},
};
const otter::TypeInfo SavedNetworks::info{"SavedNetworks", otter::Kind::Instance, nullptr, SavedNetworks_slots, SavedNetworks_fields, 1};
void SavedNetworks::trace(otter::Tracer& tracer) {
  tracer(list);
}

#line 10 "firmware-src/components/wifi/saved-networks.ts"
void SavedNetworks::construct() {
  this->list = arrayOf<Ref<otter::Object>>();
}
#line 79 "firmware-src/components/wifi/saved-networks.cpp"

#line 13 "firmware-src/components/wifi/saved-networks.ts"
void SavedNetworks::load() {
  const Ref<otter::Native<Preferences>> preferences = ::otter::create<::otter::Native<Preferences>>();
  if (!(::otter::border::from<bool>(::otter::border::native(preferences).begin(::otter::border::to<const char*>(space), ::otter::border::to<bool>(true))))) {
#line 15
    return;
  }
#line 16
  this->list = decode(Str(::otter::border::from<::otter::Str>(::otter::border::native(preferences).getString(::otter::border::to<const char*>(key)))));
  ::otter::border::native(preferences).end();
}
#line 92 "firmware-src/components/wifi/saved-networks.cpp"

#line 20 "firmware-src/components/wifi/saved-networks.ts"
Ref<Array<Ref<Object>>> SavedNetworks::all() {
  return this->list;
}
#line 98 "firmware-src/components/wifi/saved-networks.cpp"

#line 25 "firmware-src/components/wifi/saved-networks.ts"
void SavedNetworks::remember(const Ref<otter::Object>& credentials) {
  const Ref<otter::Object> first = this->list->at(0.0);
  bool t_2 = !otter::isUndefined(first);
#line 27
  if (t_2) {
    const Str t = otter::dispatch<Str()>(narrow<Ref<otter::Object>>(first), 9);
    t_2 = t == otter::dispatch<Str()>(credentials, 9);
  }
#line 27
  bool t_4 = t_2;
#line 27
  if (t_4) {
    const Str t_3 = otter::dispatch<Str()>(narrow<Ref<otter::Object>>(first), 10);
    t_4 = t_3 == otter::dispatch<Str()>(credentials, 10);
  }
#line 27
  if (t_4) {
#line 27
    return;
  }
#line 28
  const Ref<Array<Ref<otter::Object>>> others = hold(this->list)->filter([&](Ref<otter::Object> known) -> bool {
    const Str t_5 = otter::dispatch<Str()>(known, 9);
#line 28
    return t_5 != otter::dispatch<Str()>(credentials, 9);
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
#line 137 "firmware-src/components/wifi/saved-networks.cpp"

#line 34 "firmware-src/components/wifi/saved-networks.ts"
bool SavedNetworks::forget(const Str& name) {
  const Ref<Array<Ref<otter::Object>>> left = hold(this->list)->filter([&](Ref<otter::Object> known) -> bool {
#line 35
    return otter::dispatch<Str()>(known, 9) != name;
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
#line 155 "firmware-src/components/wifi/saved-networks.cpp"

#line 42 "firmware-src/components/wifi/saved-networks.ts"
void SavedNetworks::store() {
  const Ref<otter::Native<Preferences>> preferences = ::otter::create<::otter::Native<Preferences>>();
  if (!(::otter::border::from<bool>(::otter::border::native(preferences).begin(::otter::border::to<const char*>(space))))) {
#line 44
    return;
  }
  const Str t = key;
#line 45
  static_cast<void>(static_cast<double>(::otter::border::from<std::uint32_t>(::otter::border::native(preferences).putString(::otter::border::to<const char*>(t), ::otter::border::to<String>(encode(hold(this->list)))))));
  ::otter::border::native(preferences).end();
}
#line 169 "firmware-src/components/wifi/saved-networks.cpp"

#line 51 "firmware-src/components/wifi/saved-networks.ts"
static Str encode(const Ref<Array<Ref<Object>>>& list) {
  return list->map<Str>([&](Ref<Object> known) -> Str {
    const Str t = otter_app::firmware_src::support::bytes::hexOf(otter::dispatch<Str()>(known, 9));
#line 52
    return concat(t, " "_s, otter_app::firmware_src::support::bytes::hexOf(otter::dispatch<Str()>(known, 10)));
  })->join("\n"_s);
}
#line 179 "firmware-src/components/wifi/saved-networks.cpp"

#line 55 "firmware-src/components/wifi/saved-networks.ts"
static Ref<Array<Ref<Object>>> decode(const Str& text) {
  const Ref<Array<Ref<Object>>> list = arrayOf<Ref<Object>>();
  {
#line 57
    const Ref<Array<Str>> list_ = text.split("\n"_s);
#line 57
    std::int32_t index = 0;
#line 62
    for (; index < list_->length(); index = index + 1) {
#line 57
      const Str line = list_->get(index);
      const std::int32_t space = line.indexOf(" "_s);
      if (space < 1) {
#line 59
        continue;
      }
#line 60
      const Str name = otter_app::firmware_src::support::bytes::textOfHex(Str(line.slice(0.0, static_cast<double>(space))));
      const Str password = otter_app::firmware_src::support::bytes::textOfHex(Str(line.slice(static_cast<double>(space + 1))));
      if (!otter::isUndefined(name) && !otter::isUndefined(password)) {
#line 62
        static_cast<void>(static_cast<double>(list->push(create<otter_app::firmware_src::components::portal::form::CredentialsLiteral>(narrow<Str>(name), narrow<Str>(password)))));
      }
    }
  }
#line 64
  return list;
}
#line 210 "firmware-src/components/wifi/saved-networks.cpp"

void initialize() {
#line 5 "firmware-src/components/wifi/saved-networks.ts"
  space = "wifi"_s;
  key = "networks"_s;
  limit = 5;
}
#line 218 "firmware-src/components/wifi/saved-networks.cpp"

}  // namespace otter_app::firmware_src::components::wifi::saved_networks
