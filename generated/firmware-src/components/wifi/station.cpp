// From firmware-src/components/wifi/station.ts. Edit that file, not this one.
#include "station.h"
#include "attempt.h"
#include "saved-networks.h"
#include "scanner.h"
#include "../../main.h"
#include "../../support/back-off.h"
#include "../../support/bytes.h"
#include "../../support/log.h"

namespace otter_app::firmware_src::components::wifi::station {

[[maybe_unused]] static std::int32_t pollMs{};
[[maybe_unused]] static std::int32_t answerMs{};

static Ref<Array<Ref<Object>>> strongestFirst(const Ref<Array<Ref<Object>>>& saved, const Ref<Array<Ref<Object>>>& found);

static const otter::FieldInfo Station_fields[] = {
  {"scanner", [](const otter::Object& object) { return otter::Value(static_cast<const Station&>(object).scanner); }},
  {"options", [](const otter::Object& object) { return otter::Value(static_cast<const Station&>(object).options); }},
  {"saved", [](const otter::Object& object) { return otter::Value(static_cast<const Station&>(object).saved); }},
  {"backOff", [](const otter::Object& object) { return otter::Value(static_cast<const Station&>(object).backOff); }},
  {"joinedListeners", [](const otter::Object& object) { return otter::Value(static_cast<const Station&>(object).joinedListeners); }},
  {"offlineListeners", [](const otter::Object& object) { return otter::Value(static_cast<const Station&>(object).offlineListeners); }},
  {"attempt", [](const otter::Object& object) { return otter::Value(static_cast<const Station&>(object).attempt); }},
  {"request", [](const otter::Object& object) { return otter::Value(static_cast<const Station&>(object).request); }},
  {"isOnline", [](const otter::Object& object) { return otter::Value(static_cast<const Station&>(object).isOnline); }},
  {"toTry", [](const otter::Object& object) { return otter::Value(static_cast<const Station&>(object).toTry); }},
  {"isLooking", [](const otter::Object& object) { return otter::Value(static_cast<const Station&>(object).isLooking); }},
  {"retry", [](const otter::Object& object) { return otter::Value(static_cast<const Station&>(object).retry); }},
  {"wantsScan", [](const otter::Object& object) { return otter::Value(static_cast<const Station&>(object).wantsScan); }},
  {"leaving", [](const otter::Object& object) { return otter::Value(static_cast<const Station&>(object).leaving); }},
};
const otter::TypeInfo Station::info{"Station", otter::Kind::Instance, nullptr, nullptr, Station_fields, 14};
void Station::trace(otter::Tracer& tracer) {
  tracer(scanner);
  tracer(options);
  tracer(saved);
  tracer(backOff);
  tracer(joinedListeners);
  tracer(offlineListeners);
  tracer(attempt);
  tracer(request);
  tracer(toTry);
  tracer(retry);
  tracer(leaving);
}

#line 55 "firmware-src/components/wifi/station.ts"
void Station::construct(const Ref<otter::Object>& options, const Ref<otter_app::firmware_src::components::wifi::saved_networks::SavedNetworks>& saved) {
#line 37
  this->scanner = create<otter_app::firmware_src::components::wifi::scanner::Scanner>();
#line 41
  this->joinedListeners = arrayOf<Ref<otter::Object>>();
  this->offlineListeners = arrayOf<Ref<otter::Object>>();
  this->attempt = Ref<otter_app::firmware_src::components::wifi::attempt::Attempt>::undefined();
  this->request = Ref<otter::Object>::undefined();
  this->isOnline = false;
#line 47
  this->toTry = arrayOf<Ref<otter::Object>>();
#line 49
  this->isLooking = false;
  this->retry = Ref<otter::Timeout>::undefined();
  this->wantsScan = false;
#line 53
  this->leaving = Ref<otter::Timeout>::undefined();
#line 56
  this->options = options;
  this->saved = saved;
  const std::int32_t t = seen<otter_app::firmware_src::main::StationOptionsLiteral>(options)->firstPauseMs;
#line 58
  this->backOff = create<otter_app::firmware_src::support::back_off::BackOff>(t, seen<otter_app::firmware_src::main::StationOptionsLiteral>(options)->longestPauseMs);
}
#line 75 "firmware-src/components/wifi/station.cpp"

#line 88 "firmware-src/components/wifi/station.ts"
bool Station::isJoined() {
  return this->isOnline;
}
#line 81 "firmware-src/components/wifi/station.cpp"

#line 79 "firmware-src/components/wifi/station.ts"
void Station::onJoined(const Ref<Fn<void()>>& listener) {
  static_cast<void>(static_cast<double>(hold(this->joinedListeners)->push(listener)));
}
#line 87 "firmware-src/components/wifi/station.cpp"

#line 71 "firmware-src/components/wifi/station.ts"
void Station::start() {
  this->switchOn();
  otter::arduino::watchDisconnections();
  otter::setInterval(closure<void()>(capture(self(this)), []([[maybe_unused]] const Ref<Station>& self_) -> void {
#line 74
    self_->poll();
  }), 100.0);
#line 75
  this->startRound();
}
#line 100 "firmware-src/components/wifi/station.cpp"

#line 62 "firmware-src/components/wifi/station.ts"
void Station::switchOn() {
  WiFi.persistent(::otter::border::to<bool>(false));
  ::otter::border::from<bool>(WiFi.setHostname(::otter::border::to<const char*>(seen<otter_app::firmware_src::main::StationOptionsLiteral>(this->options)->hostname)));
  const double t = ::otter::border::from<double>(WiFi.getMode());
  ::otter::border::from<bool>(WiFi.mode(::otter::border::to<wifi_mode_t>(static_cast<double>(otter::toInt32(t) | otter::toInt32(::otter::border::from<double>(WIFI_STA))))));
#line 68
  ::otter::border::from<bool>(WiFi.setAutoReconnect(::otter::border::to<bool>(false)));
}
#line 111 "firmware-src/components/wifi/station.cpp"

#line 84 "firmware-src/components/wifi/station.ts"
void Station::onOffline(const Ref<Fn<void()>>& listener) {
  static_cast<void>(static_cast<double>(hold(this->offlineListeners)->push(listener)));
}
#line 117 "firmware-src/components/wifi/station.cpp"

#line 93 "firmware-src/components/wifi/station.ts"
Ref<Object> Station::lastRequest() {
  return this->request;
}
#line 123 "firmware-src/components/wifi/station.cpp"

#line 98 "firmware-src/components/wifi/station.ts"
void Station::join(const Ref<otter::Object>& credentials) {
  this->request = create<JoinRequestLiteral>(otter::dispatch<Str()>(credentials, 0), "connecting"_s);
  this->stopRetry();
  this->isLooking = false;
  this->attempt = Ref<otter_app::firmware_src::components::wifi::attempt::Attempt>::undefined();
  otter::clearTimeout(this->leaving);
  this->leaving = otter::setTimeout(closure<void()>(capture(credentials, self(this)), [](const Ref<otter::Object>& credentials, [[maybe_unused]] const Ref<Station>& self_) -> void {
    self_->leaving = Ref<otter::Timeout>::undefined();
    self_->isOnline = false;
    self_->begin(credentials);
  }), 300.0);
}
#line 138 "firmware-src/components/wifi/station.cpp"

#line 112 "firmware-src/components/wifi/station.ts"
void Station::refresh() {
  this->wantsScan = true;
}
#line 144 "firmware-src/components/wifi/station.cpp"

#line 117 "firmware-src/components/wifi/station.ts"
bool Station::isScanning() {
  return this->wantsScan || hold(this->scanner)->isScanning();
}
#line 150 "firmware-src/components/wifi/station.cpp"

#line 122 "firmware-src/components/wifi/station.ts"
void Station::forget(const Str& name) {
  if (!hold(this->saved)->forget(name)) {
#line 123
    return;
  }
#line 124
  otter_app::firmware_src::support::log::log("wifi"_s, concat("forgot \""_s, otter_app::firmware_src::support::bytes::readable(name), "\""_s));
  if (this->isOnline && (::otter::border::from<::otter::Str>(WiFi.SSID())) == name) {
#line 125
    ::otter::border::from<bool>(WiFi.disconnect());
  }
}
#line 165 "firmware-src/components/wifi/station.cpp"

#line 128 "firmware-src/components/wifi/station.ts"
void Station::poll() {
  hold(this->scanner)->poll();
  const Ref<otter_app::firmware_src::components::wifi::attempt::Attempt> attempt = this->attempt;
#line 132
  if (!otter::isUndefined(attempt)) {
#line 131
    this->follow(narrow<Ref<otter_app::firmware_src::components::wifi::attempt::Attempt>>(attempt));
  } else {
#line 132
    bool t_2 = this->isOnline;
#line 132
    if (t_2) {
      const double t = ::otter::border::from<double>(WiFi.status());
      t_2 = t != (::otter::border::from<double>(WL_CONNECTED));
    }
#line 132
    if (t_2) {
#line 132
      this->lose();
    }
  }
#line 139
  if (this->wantsScan && otter::isUndefined(this->attempt) && otter::isUndefined(this->leaving)) {
#line 134
    this->wantsScan = false;
    hold(this->scanner)->start();
  } else if (this->isLooking && !hold(this->scanner)->isScanning()) {
    this->isLooking = false;
    const Ref<Array<Ref<otter::Object>>> t_3 = hold(this->saved)->all()->slice(1.0);
#line 138
    this->toTry = station::strongestFirst(t_3, hold(this->scanner)->networks());
    this->tryNextSaved();
  }
}
#line 202 "firmware-src/components/wifi/station.cpp"

#line 143 "firmware-src/components/wifi/station.ts"
void Station::begin(const Ref<otter::Object>& credentials) {
  otter_app::firmware_src::support::log::log("wifi"_s, concat("joining \""_s, otter_app::firmware_src::support::bytes::readable(otter::dispatch<Str()>(credentials, 0)), "\""_s));
  this->attempt = create<otter_app::firmware_src::components::wifi::attempt::Attempt>(credentials);
}
#line 209 "firmware-src/components/wifi/station.cpp"

#line 148 "firmware-src/components/wifi/station.ts"
void Station::follow(const Ref<otter_app::firmware_src::components::wifi::attempt::Attempt>& attempt) {
  const Str state = attempt->state();
  if (state == "going on"_s) {
#line 150
    return;
  }
#line 151
  this->attempt = Ref<otter_app::firmware_src::components::wifi::attempt::Attempt>::undefined();
#line 153
  if (state == "joined"_s) {
#line 152
    this->succeed(hold(attempt->credentials));
  } else {
#line 153
    this->fail(hold(attempt->credentials), state);
  }
}
#line 229 "firmware-src/components/wifi/station.cpp"

#line 156 "firmware-src/components/wifi/station.ts"
void Station::succeed(const Ref<otter::Object>& credentials) {
  const Str t = otter_app::firmware_src::support::bytes::readable(otter::dispatch<Str()>(credentials, 0));
#line 157
  otter_app::firmware_src::support::log::log("wifi"_s, concat("joined \""_s, t, "\" as "_s, (::otter::border::from<::otter::Str>(::otter::border::native((::otter::border::from<::otter::Ref<::otter::Native<IPAddress>>>(WiFi.localIP()))).toString()))));
  this->isOnline = true;
  hold(this->backOff)->reset();
  hold(this->saved)->remember(credentials);
  if (this->isRequested(credentials)) {
#line 161
    this->request = create<JoinRequestLiteral>(otter::dispatch<Str()>(credentials, 0), "joined"_s);
  }
  {
#line 162
    const Ref<Array<Ref<otter::Object>>> list = this->joinedListeners;
#line 162
    std::int32_t index = 0;
#line 162
    for (; index < list->length(); index = index + 1) {
#line 162
      const Ref<Fn<void()>> listener = as<Fn<void()>>(list->get(index));
#line 162
      listener->call();
    }
  }
}
#line 257 "firmware-src/components/wifi/station.cpp"

#line 165 "firmware-src/components/wifi/station.ts"
void Station::fail(const Ref<otter::Object>& credentials, const Str& failure) {
  otter_app::firmware_src::support::log::log("wifi"_s, concat("could not join \""_s, otter_app::firmware_src::support::bytes::readable(otter::dispatch<Str()>(credentials, 0)), "\": "_s, failure));
  ::otter::border::from<bool>(WiFi.disconnect());
#line 176
  if (this->isRequested(credentials)) {
#line 169
    this->request = create<JoinRequestLiteral>(otter::dispatch<Str()>(credentials, 0), failure);
    this->retryAfter(static_cast<double>(seen<otter_app::firmware_src::main::StationOptionsLiteral>(this->options)->firstPauseMs));
  } else if (otter::strictEquals(credentials, hold(this->saved)->all()->at(0.0)) && hold(this->saved)->all()->length() > 1) {
#line 173
    this->isLooking = true;
    this->refresh();
  } else {
    this->tryNextSaved();
  }
}
#line 276 "firmware-src/components/wifi/station.cpp"

#line 180 "firmware-src/components/wifi/station.ts"
bool Station::isRequested(const Ref<otter::Object>& credentials) {
  Str t{};
  {
#line 181
    const Ref<otter::Object> t_2 = this->request;
#line 181
    if (otter::isNullish(t_2)) {
      goto chain_end;
    }
#line 181
    t = seen<JoinRequestLiteral>(narrow<Ref<otter::Object>>(t_2))->state;
  }
  chain_end:;
#line 181
  bool t_4 = t == "connecting"_s;
#line 181
  if (t_4) {
    const Str t_3 = seen<JoinRequestLiteral>(narrow<Ref<otter::Object>>(this->request))->name;
    t_4 = t_3 == otter::dispatch<Str()>(credentials, 0);
  }
#line 181
  return t_4;
}
#line 302 "firmware-src/components/wifi/station.cpp"

#line 184 "firmware-src/components/wifi/station.ts"
void Station::lose() {
  this->isOnline = false;
  otter_app::firmware_src::support::log::log("wifi"_s, "lost the network"_s);
  this->startRound();
}
#line 310 "firmware-src/components/wifi/station.cpp"

#line 190 "firmware-src/components/wifi/station.ts"
void Station::startRound() {
  this->toTry = hold(this->saved)->all()->slice(0.0, 1.0);
  this->tryNextSaved();
}
#line 317 "firmware-src/components/wifi/station.cpp"

#line 195 "firmware-src/components/wifi/station.ts"
void Station::tryNextSaved() {
  const Ref<otter::Object> credentials = this->toTry->shift();
#line 204
  if (!otter::isUndefined(credentials)) {
#line 198
    this->begin(narrow<Ref<otter::Object>>(credentials));
  } else if (hold(this->saved)->all()->length() > 0) {
    this->pause();
  } else {
    otter_app::firmware_src::support::log::log("wifi"_s, "no network is saved"_s);
    {
#line 203
      const Ref<Array<Ref<otter::Object>>> list = this->offlineListeners;
#line 203
      std::int32_t index = 0;
#line 203
      for (; index < list->length(); index = index + 1) {
#line 203
        const Ref<Fn<void()>> listener = as<Fn<void()>>(list->get(index));
#line 203
        listener->call();
      }
    }
#line 204
    this->refresh();
  }
}
#line 347 "firmware-src/components/wifi/station.cpp"

#line 208 "firmware-src/components/wifi/station.ts"
void Station::pause() {
  {
#line 209
    const Ref<Array<Ref<otter::Object>>> list = this->offlineListeners;
#line 209
    std::int32_t index = 0;
#line 209
    for (; index < list->length(); index = index + 1) {
#line 209
      const Ref<Fn<void()>> listener = as<Fn<void()>>(list->get(index));
#line 209
      listener->call();
    }
  }
#line 210
  this->retryAfter(hold(this->backOff)->next());
}
#line 367 "firmware-src/components/wifi/station.cpp"

#line 213 "firmware-src/components/wifi/station.ts"
void Station::retryAfter(double pauseMs) {
  if (hold(this->saved)->all()->length() == 0) {
#line 214
    return;
  }
#line 215
  otter_app::firmware_src::support::log::log("wifi"_s, concat("trying again in "_s, otter::digits(otter::math::round(pauseMs / 1000.0)), " s"_s));
  this->stopRetry();
  this->retry = otter::setTimeout(closure<void()>(capture(self(this)), []([[maybe_unused]] const Ref<Station>& self_) -> void {
    self_->retry = Ref<otter::Timeout>::undefined();
    if (otter::isUndefined(self_->attempt) && !self_->isOnline) {
#line 219
      self_->startRound();
    }
  }), pauseMs);
}
#line 386 "firmware-src/components/wifi/station.cpp"

#line 223 "firmware-src/components/wifi/station.ts"
void Station::stopRetry() {
  otter::clearTimeout(this->retry);
  this->retry = Ref<otter::Timeout>::undefined();
}
#line 393 "firmware-src/components/wifi/station.cpp"

static const otter::FieldInfo JoinRequestLiteral_fields[] = {
  {"name", [](const otter::Object& object) { return otter::Value(static_cast<const JoinRequestLiteral&>(object).name); }},
  {"state", [](const otter::Object& object) { return otter::Value(static_cast<const JoinRequestLiteral&>(object).state); }},
};
const otter::TypeInfo JoinRequestLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, JoinRequestLiteral_fields, 2};

#line 230 "firmware-src/components/wifi/station.ts"
static Ref<Array<Ref<Object>>> strongestFirst(const Ref<Array<Ref<Object>>>& saved, const Ref<Array<Ref<Object>>>& found) {
  const Ref<Fn<double(Str)>> signalOf = closure<double(Str)>(capture(found), [](const Ref<Array<Ref<Object>>>& found, Str name) -> double {
#line 231
    Opt<double> t{};
    {
#line 231
      const Ref<Object> t_2 = found->find([&](Ref<Object> network) -> bool {
#line 231
        return seen<otter_app::firmware_src::components::wifi::scanner::FoundNetworkLiteral>(network)->name == name;
      });
#line 231
      if (otter::isNullish(t_2)) {
        goto chain_end;
      }
#line 231
      t = Opt<double>(static_cast<double>(seen<otter_app::firmware_src::components::wifi::scanner::FoundNetworkLiteral>(narrow<Ref<Object>>(t_2))->signal));
    }
    chain_end:;
#line 231
    const Opt<double> t_3 = t;
#line 231
    return !otter::isNullish(t_3) ? narrow<double>(t_3) : -1000.0;
  });
#line 232
  return saved->toSorted([&](Ref<Object> a, Ref<Object> b) -> double {
    const double t_4 = signalOf->call(otter::dispatch<Str()>(b, 0));
#line 232
    return t_4 - signalOf->call(otter::dispatch<Str()>(a, 0));
  });
}
#line 432 "firmware-src/components/wifi/station.cpp"

void initialize() {
#line 26 "firmware-src/components/wifi/station.ts"
  pollMs = 100;
#line 30
  answerMs = 300;
}
#line 440 "firmware-src/components/wifi/station.cpp"

}  // namespace otter_app::firmware_src::components::wifi::station
