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

#line 83 "firmware-src/components/wifi/station.ts"
bool Station::isJoined() {
  return this->isOnline;
}
#line 81 "firmware-src/components/wifi/station.cpp"

#line 74 "firmware-src/components/wifi/station.ts"
void Station::onJoined(const Ref<Fn<void()>>& listener) {
  static_cast<void>(static_cast<double>(hold(this->joinedListeners)->push(listener)));
}
#line 87 "firmware-src/components/wifi/station.cpp"

#line 61 "firmware-src/components/wifi/station.ts"
void Station::start() {
  WiFi.persistent(::otter::border::to<bool>(false));
  ::otter::border::from<bool>(WiFi.setHostname(::otter::border::to<const char*>(seen<otter_app::firmware_src::main::StationOptionsLiteral>(this->options)->hostname)));
  const double t = ::otter::border::from<double>(WiFi.getMode());
  ::otter::border::from<bool>(WiFi.mode(::otter::border::to<wifi_mode_t>(static_cast<double>(otter::toInt32(t) | otter::toInt32(::otter::border::from<double>(WIFI_STA))))));
#line 67
  ::otter::border::from<bool>(WiFi.setAutoReconnect(::otter::border::to<bool>(false)));
  otter::arduino::watchDisconnections();
  otter::setInterval(closure<void()>(capture(self(this)), []([[maybe_unused]] const Ref<Station>& self_) -> void {
#line 69
    self_->poll();
  }), 100.0);
#line 70
  this->startRound();
}
#line 105 "firmware-src/components/wifi/station.cpp"

#line 79 "firmware-src/components/wifi/station.ts"
void Station::onOffline(const Ref<Fn<void()>>& listener) {
  static_cast<void>(static_cast<double>(hold(this->offlineListeners)->push(listener)));
}
#line 111 "firmware-src/components/wifi/station.cpp"

#line 88 "firmware-src/components/wifi/station.ts"
Ref<Object> Station::lastRequest() {
  return this->request;
}
#line 117 "firmware-src/components/wifi/station.cpp"

#line 93 "firmware-src/components/wifi/station.ts"
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
#line 132 "firmware-src/components/wifi/station.cpp"

#line 107 "firmware-src/components/wifi/station.ts"
void Station::refresh() {
  this->wantsScan = true;
}
#line 138 "firmware-src/components/wifi/station.cpp"

#line 112 "firmware-src/components/wifi/station.ts"
bool Station::isScanning() {
  return this->wantsScan || hold(this->scanner)->isScanning();
}
#line 144 "firmware-src/components/wifi/station.cpp"

#line 117 "firmware-src/components/wifi/station.ts"
void Station::forget(const Str& name) {
  if (!hold(this->saved)->forget(name)) {
#line 118
    return;
  }
#line 119
  otter_app::firmware_src::support::log::log("wifi"_s, concat("forgot \""_s, otter_app::firmware_src::support::bytes::readable(name), "\""_s));
  if (this->isOnline && (::otter::border::from<::otter::Str>(WiFi.SSID())) == name) {
#line 120
    ::otter::border::from<bool>(WiFi.disconnect());
  }
}
#line 159 "firmware-src/components/wifi/station.cpp"

#line 123 "firmware-src/components/wifi/station.ts"
void Station::poll() {
  hold(this->scanner)->poll();
  const Ref<otter_app::firmware_src::components::wifi::attempt::Attempt> attempt = this->attempt;
#line 127
  if (!otter::isUndefined(attempt)) {
#line 126
    this->follow(narrow<Ref<otter_app::firmware_src::components::wifi::attempt::Attempt>>(attempt));
  } else {
#line 127
    bool t_2 = this->isOnline;
#line 127
    if (t_2) {
      const double t = ::otter::border::from<double>(WiFi.status());
      t_2 = t != (::otter::border::from<double>(WL_CONNECTED));
    }
#line 127
    if (t_2) {
#line 127
      this->lose();
    }
  }
#line 134
  if (this->wantsScan && otter::isUndefined(this->attempt) && otter::isUndefined(this->leaving)) {
#line 129
    this->wantsScan = false;
    hold(this->scanner)->start();
  } else if (this->isLooking && !hold(this->scanner)->isScanning()) {
    this->isLooking = false;
    const Ref<Array<Ref<otter::Object>>> t_3 = hold(this->saved)->all()->slice(1.0);
#line 133
    this->toTry = strongestFirst(t_3, hold(this->scanner)->networks());
    this->tryNextSaved();
  }
}
#line 196 "firmware-src/components/wifi/station.cpp"

#line 138 "firmware-src/components/wifi/station.ts"
void Station::begin(const Ref<otter::Object>& credentials) {
  otter_app::firmware_src::support::log::log("wifi"_s, concat("joining \""_s, otter_app::firmware_src::support::bytes::readable(otter::dispatch<Str()>(credentials, 0)), "\""_s));
  this->attempt = create<otter_app::firmware_src::components::wifi::attempt::Attempt>(credentials);
}
#line 203 "firmware-src/components/wifi/station.cpp"

#line 143 "firmware-src/components/wifi/station.ts"
void Station::follow(const Ref<otter_app::firmware_src::components::wifi::attempt::Attempt>& attempt) {
  const Str state = attempt->state();
  if (state == "going on"_s) {
#line 145
    return;
  }
#line 146
  this->attempt = Ref<otter_app::firmware_src::components::wifi::attempt::Attempt>::undefined();
#line 148
  if (state == "joined"_s) {
#line 147
    this->succeed(hold(attempt->credentials));
  } else {
#line 148
    this->fail(hold(attempt->credentials), state);
  }
}
#line 223 "firmware-src/components/wifi/station.cpp"

#line 151 "firmware-src/components/wifi/station.ts"
void Station::succeed(const Ref<otter::Object>& credentials) {
  const Str t = otter_app::firmware_src::support::bytes::readable(otter::dispatch<Str()>(credentials, 0));
#line 152
  otter_app::firmware_src::support::log::log("wifi"_s, concat("joined \""_s, t, "\" as "_s, (::otter::border::from<::otter::Str>(::otter::border::native((::otter::border::from<::otter::Ref<::otter::Native<IPAddress>>>(WiFi.localIP()))).toString()))));
  this->isOnline = true;
  hold(this->backOff)->reset();
  hold(this->saved)->remember(credentials);
  if (this->isRequested(credentials)) {
#line 156
    this->request = create<JoinRequestLiteral>(otter::dispatch<Str()>(credentials, 0), "joined"_s);
  }
  {
#line 157
    const Ref<Array<Ref<otter::Object>>> list = this->joinedListeners;
#line 157
    std::int32_t index = 0;
#line 157
    for (; index < list->length(); index = index + 1) {
#line 157
      const Ref<Fn<void()>> listener = as<Fn<void()>>(list->get(index));
#line 157
      listener->call();
    }
  }
}
#line 251 "firmware-src/components/wifi/station.cpp"

#line 160 "firmware-src/components/wifi/station.ts"
void Station::fail(const Ref<otter::Object>& credentials, const Str& failure) {
  otter_app::firmware_src::support::log::log("wifi"_s, concat("could not join \""_s, otter_app::firmware_src::support::bytes::readable(otter::dispatch<Str()>(credentials, 0)), "\": "_s, failure));
  ::otter::border::from<bool>(WiFi.disconnect());
#line 171
  if (this->isRequested(credentials)) {
#line 164
    this->request = create<JoinRequestLiteral>(otter::dispatch<Str()>(credentials, 0), failure);
    this->retryAfter(static_cast<double>(seen<otter_app::firmware_src::main::StationOptionsLiteral>(this->options)->firstPauseMs));
  } else if (otter::strictEquals(credentials, hold(this->saved)->all()->at(0.0)) && hold(this->saved)->all()->length() > 1) {
#line 168
    this->isLooking = true;
    this->refresh();
  } else {
    this->tryNextSaved();
  }
}
#line 270 "firmware-src/components/wifi/station.cpp"

#line 175 "firmware-src/components/wifi/station.ts"
bool Station::isRequested(const Ref<otter::Object>& credentials) {
  Str t{};
  {
#line 176
    const Ref<otter::Object> t_2 = this->request;
#line 176
    if (otter::isNullish(t_2)) {
      goto chain_end;
    }
#line 176
    t = seen<JoinRequestLiteral>(narrow<Ref<otter::Object>>(t_2))->state;
  }
  chain_end:;
#line 176
  bool t_4 = t == "connecting"_s;
#line 176
  if (t_4) {
    const Str t_3 = seen<JoinRequestLiteral>(narrow<Ref<otter::Object>>(this->request))->name;
    t_4 = t_3 == otter::dispatch<Str()>(credentials, 0);
  }
#line 176
  return t_4;
}
#line 296 "firmware-src/components/wifi/station.cpp"

#line 179 "firmware-src/components/wifi/station.ts"
void Station::lose() {
  this->isOnline = false;
  otter_app::firmware_src::support::log::log("wifi"_s, "lost the network"_s);
  this->startRound();
}
#line 304 "firmware-src/components/wifi/station.cpp"

#line 185 "firmware-src/components/wifi/station.ts"
void Station::startRound() {
  this->toTry = hold(this->saved)->all()->slice(0.0, 1.0);
  this->tryNextSaved();
}
#line 311 "firmware-src/components/wifi/station.cpp"

#line 190 "firmware-src/components/wifi/station.ts"
void Station::tryNextSaved() {
  const Ref<otter::Object> credentials = this->toTry->shift();
#line 199
  if (!otter::isUndefined(credentials)) {
#line 193
    this->begin(narrow<Ref<otter::Object>>(credentials));
  } else if (hold(this->saved)->all()->length() > 0) {
    this->pause();
  } else {
    otter_app::firmware_src::support::log::log("wifi"_s, "no network is saved"_s);
    {
#line 198
      const Ref<Array<Ref<otter::Object>>> list = this->offlineListeners;
#line 198
      std::int32_t index = 0;
#line 198
      for (; index < list->length(); index = index + 1) {
#line 198
        const Ref<Fn<void()>> listener = as<Fn<void()>>(list->get(index));
#line 198
        listener->call();
      }
    }
#line 199
    this->refresh();
  }
}
#line 341 "firmware-src/components/wifi/station.cpp"

#line 203 "firmware-src/components/wifi/station.ts"
void Station::pause() {
  {
#line 204
    const Ref<Array<Ref<otter::Object>>> list = this->offlineListeners;
#line 204
    std::int32_t index = 0;
#line 204
    for (; index < list->length(); index = index + 1) {
#line 204
      const Ref<Fn<void()>> listener = as<Fn<void()>>(list->get(index));
#line 204
      listener->call();
    }
  }
#line 205
  this->retryAfter(hold(this->backOff)->next());
}
#line 361 "firmware-src/components/wifi/station.cpp"

#line 208 "firmware-src/components/wifi/station.ts"
void Station::retryAfter(double pauseMs) {
  if (hold(this->saved)->all()->length() == 0) {
#line 209
    return;
  }
#line 210
  otter_app::firmware_src::support::log::log("wifi"_s, concat("trying again in "_s, otter::digits(otter::math::round(pauseMs / 1000.0)), " s"_s));
  this->stopRetry();
  this->retry = otter::setTimeout(closure<void()>(capture(self(this)), []([[maybe_unused]] const Ref<Station>& self_) -> void {
    self_->retry = Ref<otter::Timeout>::undefined();
    if (otter::isUndefined(self_->attempt) && !self_->isOnline) {
#line 214
      self_->startRound();
    }
  }), pauseMs);
}
#line 380 "firmware-src/components/wifi/station.cpp"

#line 218 "firmware-src/components/wifi/station.ts"
void Station::stopRetry() {
  otter::clearTimeout(this->retry);
  this->retry = Ref<otter::Timeout>::undefined();
}
#line 387 "firmware-src/components/wifi/station.cpp"

static const otter::FieldInfo JoinRequestLiteral_fields[] = {
  {"name", [](const otter::Object& object) { return otter::Value(static_cast<const JoinRequestLiteral&>(object).name); }},
  {"state", [](const otter::Object& object) { return otter::Value(static_cast<const JoinRequestLiteral&>(object).state); }},
};
const otter::TypeInfo JoinRequestLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, JoinRequestLiteral_fields, 2};

#line 225 "firmware-src/components/wifi/station.ts"
static Ref<Array<Ref<Object>>> strongestFirst(const Ref<Array<Ref<Object>>>& saved, const Ref<Array<Ref<Object>>>& found) {
  const Ref<Fn<double(Str)>> signalOf = closure<double(Str)>(capture(found), [](const Ref<Array<Ref<Object>>>& found, Str name) -> double {
#line 226
    Opt<double> t{};
    {
#line 226
      const Ref<Object> t_2 = found->find([&](Ref<Object> network) -> bool {
#line 226
        return seen<otter_app::firmware_src::components::wifi::scanner::FoundNetworkLiteral>(network)->name == name;
      });
#line 226
      if (otter::isNullish(t_2)) {
        goto chain_end;
      }
#line 226
      t = Opt<double>(static_cast<double>(seen<otter_app::firmware_src::components::wifi::scanner::FoundNetworkLiteral>(narrow<Ref<Object>>(t_2))->signal));
    }
    chain_end:;
#line 226
    const Opt<double> t_3 = t;
#line 226
    return !otter::isNullish(t_3) ? narrow<double>(t_3) : -1000.0;
  });
#line 227
  return saved->toSorted([&](Ref<Object> a, Ref<Object> b) -> double {
    const double t_4 = signalOf->call(otter::dispatch<Str()>(b, 0));
#line 227
    return t_4 - signalOf->call(otter::dispatch<Str()>(a, 0));
  });
}
#line 426 "firmware-src/components/wifi/station.cpp"

void initialize() {
#line 26 "firmware-src/components/wifi/station.ts"
  pollMs = 100;
#line 30
  answerMs = 300;
}
#line 434 "firmware-src/components/wifi/station.cpp"

}  // namespace otter_app::firmware_src::components::wifi::station
