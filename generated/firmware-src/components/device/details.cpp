// From firmware-src/components/device/details.ts. Edit that file, not this one.
#include "details.h"
#include "../ota/history.h"
#include "../ota/updater.h"
#include "../portal/signal.h"
#include "../portal/texts/chinese.h"
#include "../portal/texts/texts.h"
#include "../../main.h"
#include "../../support/bytes.h"

namespace otter_app::firmware_src::components::device::details {

[[maybe_unused]] static std::int32_t shownEvents{};

static Str updateText(const Ref<Object>& a0, const Ref<Object>& texts);
static Str durationText(double durationMs);

static const otter::FieldInfo ConnectionLiteral_fields[] = {
  {"name", [](const otter::Object& object) { return otter::Value(static_cast<const ConnectionLiteral&>(object).name); }},
  {"address", [](const otter::Object& object) { return otter::Value(static_cast<const ConnectionLiteral&>(object).address); }},
  {"internet", [](const otter::Object& object) { return otter::Value(static_cast<const ConnectionLiteral&>(object).internet); }},
};
const otter::TypeInfo ConnectionLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, ConnectionLiteral_fields, 3};

static const otter::FieldInfo DetailLiteral_fields[] = {
  {"label", [](const otter::Object& object) { return otter::Value(static_cast<const DetailLiteral&>(object).label); }},
  {"value", [](const otter::Object& object) { return otter::Value(static_cast<const DetailLiteral&>(object).value); }},
  {"signal", [](const otter::Object& object) { return otter::Value(static_cast<const DetailLiteral&>(object).signal); }},
};
const otter::TypeInfo DetailLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, DetailLiteral_fields, 3};

#line 27 "firmware-src/components/device/details.ts"
Ref<Object> readConnection(bool isJoined, const Str& internet) {
  Ref<Object> t_2{};
#line 28
  if (isJoined) {
    const Str t = ::otter::border::from<::otter::Str>(WiFi.SSID());
    t_2 = create<ConnectionLiteral>(t, (::otter::border::from<::otter::Str>(::otter::border::native((::otter::border::from<::otter::Ref<::otter::Native<IPAddress>>>(WiFi.localIP()))).toString())), internet);
  } else {
    t_2 = Ref<Object>::undefined();
  }
#line 28
  return t_2;
}
#line 46 "firmware-src/components/device/details.cpp"

#line 32 "firmware-src/components/device/details.ts"
Ref<Array<Ref<Object>>> readDetails(const Ref<Object>& sources, const Ref<Object>& texts) {
  const Ref<Array<Ref<Object>>> details = arrayOf<Ref<Object>>();
  const Ref<Fn<void(Str, Str, Opt<double>)>> add = closure<void(Str, Str, Opt<double>)>(capture(details), [](const Ref<Array<Ref<Object>>>& details, Str label, Str value, Opt<double> signal) -> void {
    static_cast<void>(static_cast<double>(details->push(create<DetailLiteral>(label, value, signal))));
  });
#line 42
  if (hold(seen<otter_app::firmware_src::main::DetailSourcesLiteral>(sources)->isJoined)->call()) {
    const Str t = seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->network;
#line 38
    add->call(t, otter_app::firmware_src::support::bytes::readable(Str(::otter::border::from<::otter::Str>(WiFi.SSID()))), Opt<double>::undefined());
    const Str t_2 = seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->address;
#line 39
    add->call(t_2, Str(::otter::border::from<::otter::Str>(::otter::border::native((::otter::border::from<::otter::Ref<::otter::Native<IPAddress>>>(WiFi.localIP()))).toString())), Opt<double>::undefined());
    const Str t_3 = seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->signal;
    const Str t_4 = otter_app::firmware_src::components::portal::signal::signalText(static_cast<std::int32_t>(::otter::border::from<std::int8_t>(WiFi.RSSI())), texts);
#line 40
    add->call(t_3, t_4, Opt<double>(static_cast<double>(static_cast<std::int32_t>(::otter::border::from<std::int8_t>(WiFi.RSSI())))));
    const Str t_5 = seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->gateway;
#line 41
    add->call(t_5, Str(::otter::border::from<::otter::Str>(::otter::border::native((::otter::border::from<::otter::Ref<::otter::Native<IPAddress>>>(WiFi.gatewayIP()))).toString())), Opt<double>::undefined());
    const Str t_6 = seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->nameServer;
#line 42
    add->call(t_6, Str(::otter::border::from<::otter::Str>(::otter::border::native((::otter::border::from<::otter::Ref<::otter::Native<IPAddress>>>(WiFi.dnsIP()))).toString())), Opt<double>::undefined());
  }
  const Str t_7 = seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->mac;
#line 44
  add->call(t_7, Str(seen<otter_app::firmware_src::main::DetailSourcesLiteral>(sources)->mac), Opt<double>::undefined());
  const Str t_8 = seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->version;
#line 45
  add->call(t_8, Str(seen<otter_app::firmware_src::main::DetailSourcesLiteral>(sources)->version), Opt<double>::undefined());
#line 47
  if (seen<otter_app::firmware_src::main::DetailSourcesLiteral>(sources)->isInSafeMode) {
    const Str t_9 = seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->state;
#line 46
    add->call(t_9, Str(seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->safeMode), Opt<double>::undefined());
  } else if (hold(seen<otter_app::firmware_src::main::DetailSourcesLiteral>(sources)->isOnTrial)->call()) {
    const Str t_10 = seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->state;
#line 47
    add->call(t_10, Str(seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->onTrial), Opt<double>::undefined());
  }
  const Str t_11 = seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->updates;
#line 48
  add->call(t_11, details::updateText(hold(seen<otter_app::firmware_src::main::DetailSourcesLiteral>(sources)->updateStatus)->call(), texts), Opt<double>::undefined());
  {
    const Ref<Array<Ref<Object>>> t_12 = otter_app::firmware_src::components::ota::history::updateHistory();
#line 49
    const Ref<Array<Ref<Object>>> list = t_12->slice(0.0, 3.0);
#line 49
    std::int32_t index = 0;
#line 49
    for (; index < list->length(); index = index + 1) {
#line 49
      const Ref<Object> element = list->get(index);
#line 49
      const Str text = seen<otter_app::firmware_src::components::ota::history::ShapeLiteral>(element)->text;
#line 49
      add->call(Str(seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->history), text, Opt<double>::undefined());
    }
  }
  const Str t_13 = seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->sensor;
#line 50
  add->call(t_13, hold(seen<otter_app::firmware_src::main::DetailSourcesLiteral>(sources)->sensorReading)->call(), Opt<double>::undefined());
  const Str t_14 = seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->upTime;
#line 51
  add->call(t_14, durationText(hold(seen<otter_app::firmware_src::main::DetailSourcesLiteral>(sources)->upTimeMs)->call()), Opt<double>::undefined());
  return details;
}
#line 116 "firmware-src/components/device/details.cpp"

#line 55 "firmware-src/components/device/details.ts"
static Str updateText(const Ref<Object>& a0, const Ref<Object>& texts) {
  const Str phase = seen<otter_app::firmware_src::components::ota::updater::UpdateStatusLiteral>(a0)->phase;
  const Str version = seen<otter_app::firmware_src::components::ota::updater::UpdateStatusLiteral>(a0)->version;
  const double percent = seen<otter_app::firmware_src::components::ota::updater::UpdateStatusLiteral>(a0)->percent;
  const Str reason = seen<otter_app::firmware_src::components::ota::updater::UpdateStatusLiteral>(a0)->reason;
#line 56
  const Str t = seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->updateStates->get(phase);
#line 56
  return otter_app::firmware_src::components::portal::texts::texts::say(!otter::isNullish(t) ? Str(narrow<Str>(t)) : phase, arrayOf<Str>({version, reason == ""_s ? otter::toStr(percent) : reason}));
}
#line 129 "firmware-src/components/device/details.cpp"

#line 60 "firmware-src/components/device/details.ts"
static Str durationText(double durationMs) {
  const double seconds = otter::math::floor(durationMs / 1000.0);
  const Ref<Fn<Str(double)>> pad = closure<Str(double)>(capture(), [](double value) -> Str {
#line 62
    return otter::toStr(value).padStart(2.0, "0"_s);
  });
  const Str t = otter::toStr(otter::math::floor(seconds / 3600.0));
  const Str t_2 = pad->call(otter::remainder(otter::math::floor(seconds / 60.0), 60.0));
#line 63
  return concat(t, ":"_s, t_2, ":"_s, pad->call(otter::remainder(seconds, 60.0)));
}
#line 143 "firmware-src/components/device/details.cpp"

void initialize() {
#line 11 "firmware-src/components/device/details.ts"
  shownEvents = 3;
}
#line 149 "firmware-src/components/device/details.cpp"

}  // namespace otter_app::firmware_src::components::device::details
