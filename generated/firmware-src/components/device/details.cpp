// From firmware-src/components/device/details.ts. Edit that file, not this one.
#include "details.h"
#include "../portal/signal.h"
#include "../portal/texts/english.h"
#include "../../main.h"
#include "../../support/bytes.h"

namespace otter_app::firmware_src::components::device::details {

static Str durationText(double durationMs);

static Str ConnectionLiteral_get_channel_0(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<ConnectionLiteral*>(self_);
  return Str::undefined();
}
static double ConnectionLiteral_get_expires_1(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<ConnectionLiteral*>(self_);
  otter::raiseTypeError("object has no member expires"_s);
  __builtin_unreachable();
}
static Ref<Object> ConnectionLiteral_get_image_2(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<ConnectionLiteral*>(self_);
  return Ref<otter::Object>::undefined();
}
static double ConnectionLiteral_get_issued_3(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<ConnectionLiteral*>(self_);
  otter::raiseTypeError("object has no member issued"_s);
  __builtin_unreachable();
}
static Str ConnectionLiteral_get_minimumVersion_4(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<ConnectionLiteral*>(self_);
  return Str::undefined();
}
static Str ConnectionLiteral_get_product_5(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<ConnectionLiteral*>(self_);
  return Str::undefined();
}
static double ConnectionLiteral_get_rollout_6(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<ConnectionLiteral*>(self_);
  otter::raiseTypeError("object has no member rollout"_s);
  __builtin_unreachable();
}
static double ConnectionLiteral_get_sequence_7(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<ConnectionLiteral*>(self_);
  otter::raiseTypeError("object has no member sequence"_s);
  __builtin_unreachable();
}
static Str ConnectionLiteral_get_version_8(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<ConnectionLiteral*>(self_);
  return Str::undefined();
}
static void (*const ConnectionLiteral_slots[])() = {
  reinterpret_cast<void (*)()>(&ConnectionLiteral_get_channel_0),
  reinterpret_cast<void (*)()>(&ConnectionLiteral_get_expires_1),
  reinterpret_cast<void (*)()>(&ConnectionLiteral_get_image_2),
  reinterpret_cast<void (*)()>(&ConnectionLiteral_get_issued_3),
  reinterpret_cast<void (*)()>(&ConnectionLiteral_get_minimumVersion_4),
  reinterpret_cast<void (*)()>(&ConnectionLiteral_get_product_5),
  reinterpret_cast<void (*)()>(&ConnectionLiteral_get_rollout_6),
  reinterpret_cast<void (*)()>(&ConnectionLiteral_get_sequence_7),
  reinterpret_cast<void (*)()>(&ConnectionLiteral_get_version_8),
};
static const otter::FieldInfo ConnectionLiteral_fields[] = {
  {"name", [](const otter::Object& object) { return otter::Value(static_cast<const ConnectionLiteral&>(object).name); }},
  {"address", [](const otter::Object& object) { return otter::Value(static_cast<const ConnectionLiteral&>(object).address); }},
};
const otter::TypeInfo ConnectionLiteral::info{"", otter::Kind::Plain, nullptr, ConnectionLiteral_slots, ConnectionLiteral_fields, 2};

static Str DetailLiteral_get_channel_0(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<DetailLiteral*>(self_);
  return Str::undefined();
}
static double DetailLiteral_get_expires_1(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<DetailLiteral*>(self_);
  otter::raiseTypeError("object has no member expires"_s);
  __builtin_unreachable();
}
static Ref<Object> DetailLiteral_get_image_2(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<DetailLiteral*>(self_);
  return Ref<otter::Object>::undefined();
}
static double DetailLiteral_get_issued_3(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<DetailLiteral*>(self_);
  otter::raiseTypeError("object has no member issued"_s);
  __builtin_unreachable();
}
static Str DetailLiteral_get_minimumVersion_4(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<DetailLiteral*>(self_);
  return Str::undefined();
}
static Str DetailLiteral_get_product_5(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<DetailLiteral*>(self_);
  return Str::undefined();
}
static double DetailLiteral_get_rollout_6(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<DetailLiteral*>(self_);
  otter::raiseTypeError("object has no member rollout"_s);
  __builtin_unreachable();
}
static double DetailLiteral_get_sequence_7(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<DetailLiteral*>(self_);
  otter::raiseTypeError("object has no member sequence"_s);
  __builtin_unreachable();
}
static Str DetailLiteral_get_version_8(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<DetailLiteral*>(self_);
  return Str::undefined();
}
static void (*const DetailLiteral_slots[])() = {
  reinterpret_cast<void (*)()>(&DetailLiteral_get_channel_0),
  reinterpret_cast<void (*)()>(&DetailLiteral_get_expires_1),
  reinterpret_cast<void (*)()>(&DetailLiteral_get_image_2),
  reinterpret_cast<void (*)()>(&DetailLiteral_get_issued_3),
  reinterpret_cast<void (*)()>(&DetailLiteral_get_minimumVersion_4),
  reinterpret_cast<void (*)()>(&DetailLiteral_get_product_5),
  reinterpret_cast<void (*)()>(&DetailLiteral_get_rollout_6),
  reinterpret_cast<void (*)()>(&DetailLiteral_get_sequence_7),
  reinterpret_cast<void (*)()>(&DetailLiteral_get_version_8),
};
static const otter::FieldInfo DetailLiteral_fields[] = {
  {"label", [](const otter::Object& object) { return otter::Value(static_cast<const DetailLiteral&>(object).label); }},
  {"value", [](const otter::Object& object) { return otter::Value(static_cast<const DetailLiteral&>(object).value); }},
};
const otter::TypeInfo DetailLiteral::info{"", otter::Kind::Plain, nullptr, DetailLiteral_slots, DetailLiteral_fields, 2};

#line 19 "firmware-src/components/device/details.ts"
Ref<Object> readConnection(bool isJoined) {
  Ref<Object> t_2{};
#line 20
  if (isJoined) {
    const Str t = ::otter::border::from<::otter::Str>(WiFi.SSID());
    t_2 = create<ConnectionLiteral>(t, (::otter::border::from<::otter::Str>(::otter::border::native((::otter::border::from<::otter::Ref<::otter::Native<IPAddress>>>(WiFi.localIP()))).toString())));
  } else {
    t_2 = Ref<Object>::undefined();
  }
#line 20
  return t_2;
}
#line 140 "firmware-src/components/device/details.cpp"

#line 24 "firmware-src/components/device/details.ts"
Ref<Array<Ref<Object>>> readDetails(const Ref<Object>& sources, const Ref<Object>& texts) {
  const Ref<Array<Ref<Object>>> details = arrayOf<Ref<Object>>();
  const Ref<Fn<void(Str, Str)>> add = closure<void(Str, Str)>(capture(details), [](const Ref<Array<Ref<Object>>>& details, Str label, Str value) -> void {
    static_cast<void>(static_cast<double>(details->push(create<DetailLiteral>(label, value))));
  });
#line 34
  if (hold(as<otter_app::firmware_src::main::DetailSourcesLiteral>(sources)->isJoined)->call()) {
    const Str t = as<otter_app::firmware_src::components::portal::texts::english::TextsLiteral>(texts)->network;
#line 30
    add->call(t, otter_app::firmware_src::support::bytes::readable(Str(::otter::border::from<::otter::Str>(WiFi.SSID()))));
    const Str t_2 = as<otter_app::firmware_src::components::portal::texts::english::TextsLiteral>(texts)->address;
#line 31
    add->call(t_2, Str(::otter::border::from<::otter::Str>(::otter::border::native((::otter::border::from<::otter::Ref<::otter::Native<IPAddress>>>(WiFi.localIP()))).toString())));
    const Str t_3 = as<otter_app::firmware_src::components::portal::texts::english::TextsLiteral>(texts)->signal;
#line 32
    add->call(t_3, otter_app::firmware_src::components::portal::signal::signalText(static_cast<double>(::otter::border::from<std::int8_t>(WiFi.RSSI())), texts));
    const Str t_4 = as<otter_app::firmware_src::components::portal::texts::english::TextsLiteral>(texts)->gateway;
#line 33
    add->call(t_4, Str(::otter::border::from<::otter::Str>(::otter::border::native((::otter::border::from<::otter::Ref<::otter::Native<IPAddress>>>(WiFi.gatewayIP()))).toString())));
    const Str t_5 = as<otter_app::firmware_src::components::portal::texts::english::TextsLiteral>(texts)->nameServer;
#line 34
    add->call(t_5, Str(::otter::border::from<::otter::Str>(::otter::border::native((::otter::border::from<::otter::Ref<::otter::Native<IPAddress>>>(WiFi.dnsIP()))).toString())));
  }
  const Str t_6 = as<otter_app::firmware_src::components::portal::texts::english::TextsLiteral>(texts)->mac;
#line 36
  add->call(t_6, Str(as<otter_app::firmware_src::main::DetailSourcesLiteral>(sources)->mac));
  const Str t_7 = as<otter_app::firmware_src::components::portal::texts::english::TextsLiteral>(texts)->version;
#line 37
  add->call(t_7, Str(as<otter_app::firmware_src::main::DetailSourcesLiteral>(sources)->version));
  const Str t_8 = as<otter_app::firmware_src::components::portal::texts::english::TextsLiteral>(texts)->updates;
#line 38
  add->call(t_8, hold(as<otter_app::firmware_src::main::DetailSourcesLiteral>(sources)->updateResult)->call());
  const Str t_9 = as<otter_app::firmware_src::components::portal::texts::english::TextsLiteral>(texts)->sensor;
#line 39
  add->call(t_9, hold(as<otter_app::firmware_src::main::DetailSourcesLiteral>(sources)->sensorReading)->call());
  const Str t_10 = as<otter_app::firmware_src::components::portal::texts::english::TextsLiteral>(texts)->upTime;
#line 40
  add->call(t_10, durationText(hold(as<otter_app::firmware_src::main::DetailSourcesLiteral>(sources)->upTimeMs)->call()));
  return details;
}
#line 183 "firmware-src/components/device/details.cpp"

#line 45 "firmware-src/components/device/details.ts"
static Str durationText(double durationMs) {
  const double seconds = otter::math::floor(durationMs / 1000.0);
  const Ref<Fn<Str(double)>> pad = closure<Str(double)>(capture(), [](double value) -> Str {
#line 47
    return otter::toStr(value).padStart(2.0, "0"_s);
  });
  const Str t = otter::toStr(otter::math::floor(seconds / 3600.0));
  const Str t_2 = pad->call(otter::remainder(otter::math::floor(seconds / 60.0), 60.0));
#line 48
  return concat(t, ":"_s, t_2, ":"_s, pad->call(otter::remainder(seconds, 60.0)));
}
#line 197 "firmware-src/components/device/details.cpp"

}  // namespace otter_app::firmware_src::components::device::details
