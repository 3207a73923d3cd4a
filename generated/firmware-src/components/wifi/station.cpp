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

static void (*const Station_slots[])() = {
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
const otter::TypeInfo Station::info{"Station", otter::Kind::Instance, nullptr, Station_slots, Station_fields, 14};
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
#line 86 "firmware-src/components/wifi/station.cpp"

#line 82 "firmware-src/components/wifi/station.ts"
bool Station::isJoined() {
  return this->isOnline;
}
#line 92 "firmware-src/components/wifi/station.cpp"

#line 73 "firmware-src/components/wifi/station.ts"
void Station::onJoined(const Ref<Fn<void()>>& listener) {
  static_cast<void>(static_cast<double>(hold(this->joinedListeners)->push(listener)));
}
#line 98 "firmware-src/components/wifi/station.cpp"

#line 61 "firmware-src/components/wifi/station.ts"
void Station::start() {
  WiFi.persistent(::otter::border::to<bool>(false));
  ::otter::border::from<bool>(WiFi.setHostname(::otter::border::to<const char*>(seen<otter_app::firmware_src::main::StationOptionsLiteral>(this->options)->hostname)));
  ::otter::border::from<bool>(WiFi.mode(::otter::border::to<wifi_mode_t>((::otter::border::from<double>(WIFI_STA)))));
#line 66
  ::otter::border::from<bool>(WiFi.setAutoReconnect(::otter::border::to<bool>(false)));
  otter::arduino::watchDisconnections();
  otter::setInterval(closure<void()>(capture(self(this)), []([[maybe_unused]] const Ref<Station>& self_) -> void {
#line 68
    self_->poll();
  }), 100.0);
#line 69
  this->startRound();
}
#line 115 "firmware-src/components/wifi/station.cpp"

#line 78 "firmware-src/components/wifi/station.ts"
void Station::onOffline(const Ref<Fn<void()>>& listener) {
  static_cast<void>(static_cast<double>(hold(this->offlineListeners)->push(listener)));
}
#line 121 "firmware-src/components/wifi/station.cpp"

#line 87 "firmware-src/components/wifi/station.ts"
Ref<Object> Station::lastRequest() {
  return this->request;
}
#line 127 "firmware-src/components/wifi/station.cpp"

#line 92 "firmware-src/components/wifi/station.ts"
void Station::join(const Ref<otter::Object>& credentials) {
  this->request = create<JoinRequestLiteral>(otter::dispatch<Str()>(credentials, 9), "connecting"_s);
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
#line 142 "firmware-src/components/wifi/station.cpp"

#line 106 "firmware-src/components/wifi/station.ts"
void Station::refresh() {
  this->wantsScan = true;
}
#line 148 "firmware-src/components/wifi/station.cpp"

#line 111 "firmware-src/components/wifi/station.ts"
bool Station::isScanning() {
  return this->wantsScan || hold(this->scanner)->isScanning();
}
#line 154 "firmware-src/components/wifi/station.cpp"

#line 116 "firmware-src/components/wifi/station.ts"
void Station::forget(const Str& name) {
  if (!hold(this->saved)->forget(name)) {
#line 117
    return;
  }
#line 118
  otter_app::firmware_src::support::log::log("wifi"_s, concat("forgot \""_s, otter_app::firmware_src::support::bytes::readable(name), "\""_s));
  if (this->isOnline && (::otter::border::from<::otter::Str>(WiFi.SSID())) == name) {
#line 119
    ::otter::border::from<bool>(WiFi.disconnect());
  }
}
#line 169 "firmware-src/components/wifi/station.cpp"

#line 122 "firmware-src/components/wifi/station.ts"
void Station::poll() {
  hold(this->scanner)->poll();
  const Ref<otter_app::firmware_src::components::wifi::attempt::Attempt> attempt = this->attempt;
#line 126
  if (!otter::isUndefined(attempt)) {
#line 125
    this->follow(narrow<Ref<otter_app::firmware_src::components::wifi::attempt::Attempt>>(attempt));
  } else {
#line 126
    bool t_2 = this->isOnline;
#line 126
    if (t_2) {
      const double t = ::otter::border::from<double>(WiFi.status());
      t_2 = t != (::otter::border::from<double>(WL_CONNECTED));
    }
#line 126
    if (t_2) {
#line 126
      this->lose();
    }
  }
#line 133
  if (this->wantsScan && otter::isUndefined(this->attempt) && otter::isUndefined(this->leaving)) {
#line 128
    this->wantsScan = false;
    hold(this->scanner)->start();
  } else if (this->isLooking && !hold(this->scanner)->isScanning()) {
    this->isLooking = false;
    const Ref<Array<Ref<otter::Object>>> t_3 = hold(this->saved)->all()->slice(1.0);
#line 132
    this->toTry = strongestFirst(t_3, hold(this->scanner)->networks());
    this->tryNextSaved();
  }
}
#line 206 "firmware-src/components/wifi/station.cpp"

#line 137 "firmware-src/components/wifi/station.ts"
void Station::begin(const Ref<otter::Object>& credentials) {
  otter_app::firmware_src::support::log::log("wifi"_s, concat("joining \""_s, otter_app::firmware_src::support::bytes::readable(otter::dispatch<Str()>(credentials, 9)), "\""_s));
  this->attempt = create<otter_app::firmware_src::components::wifi::attempt::Attempt>(credentials);
}
#line 213 "firmware-src/components/wifi/station.cpp"

#line 142 "firmware-src/components/wifi/station.ts"
void Station::follow(const Ref<otter_app::firmware_src::components::wifi::attempt::Attempt>& attempt) {
  const Str state = attempt->state();
  if (state == "going on"_s) {
#line 144
    return;
  }
#line 145
  this->attempt = Ref<otter_app::firmware_src::components::wifi::attempt::Attempt>::undefined();
#line 147
  if (state == "joined"_s) {
#line 146
    this->succeed(hold(attempt->credentials));
  } else {
#line 147
    this->fail(hold(attempt->credentials), state);
  }
}
#line 233 "firmware-src/components/wifi/station.cpp"

#line 150 "firmware-src/components/wifi/station.ts"
void Station::succeed(const Ref<otter::Object>& credentials) {
  const Str t = otter_app::firmware_src::support::bytes::readable(otter::dispatch<Str()>(credentials, 9));
#line 151
  otter_app::firmware_src::support::log::log("wifi"_s, concat("joined \""_s, t, "\" as "_s, (::otter::border::from<::otter::Str>(::otter::border::native((::otter::border::from<::otter::Ref<::otter::Native<IPAddress>>>(WiFi.localIP()))).toString()))));
  this->isOnline = true;
  hold(this->backOff)->reset();
  hold(this->saved)->remember(credentials);
  if (this->isRequested(credentials)) {
#line 155
    this->request = create<JoinRequestLiteral>(otter::dispatch<Str()>(credentials, 9), "joined"_s);
  }
  {
#line 156
    const Ref<Array<Ref<otter::Object>>> list = this->joinedListeners;
#line 156
    std::int32_t index = 0;
#line 156
    for (; index < list->length(); index = index + 1) {
#line 156
      const Ref<Fn<void()>> listener = as<Fn<void()>>(list->get(index));
#line 156
      listener->call();
    }
  }
}
#line 261 "firmware-src/components/wifi/station.cpp"

#line 159 "firmware-src/components/wifi/station.ts"
void Station::fail(const Ref<otter::Object>& credentials, const Str& failure) {
  otter_app::firmware_src::support::log::log("wifi"_s, concat("could not join \""_s, otter_app::firmware_src::support::bytes::readable(otter::dispatch<Str()>(credentials, 9)), "\": "_s, failure));
  ::otter::border::from<bool>(WiFi.disconnect());
#line 170
  if (this->isRequested(credentials)) {
#line 163
    this->request = create<JoinRequestLiteral>(otter::dispatch<Str()>(credentials, 9), failure);
    this->retryAfter(static_cast<double>(seen<otter_app::firmware_src::main::StationOptionsLiteral>(this->options)->firstPauseMs));
  } else if (otter::strictEquals(credentials, hold(this->saved)->all()->at(0.0)) && hold(this->saved)->all()->length() > 1) {
#line 167
    this->isLooking = true;
    this->refresh();
  } else {
    this->tryNextSaved();
  }
}
#line 280 "firmware-src/components/wifi/station.cpp"

#line 174 "firmware-src/components/wifi/station.ts"
bool Station::isRequested(const Ref<otter::Object>& credentials) {
  Str t{};
  {
#line 175
    const Ref<otter::Object> t_2 = this->request;
#line 175
    if (otter::isNullish(t_2)) {
      goto chain_end;
    }
#line 175
    t = seen<JoinRequestLiteral>(narrow<Ref<otter::Object>>(t_2))->state;
  }
  chain_end:;
#line 175
  bool t_4 = t == "connecting"_s;
#line 175
  if (t_4) {
    const Str t_3 = seen<JoinRequestLiteral>(narrow<Ref<otter::Object>>(this->request))->name;
    t_4 = t_3 == otter::dispatch<Str()>(credentials, 9);
  }
#line 175
  return t_4;
}
#line 306 "firmware-src/components/wifi/station.cpp"

#line 178 "firmware-src/components/wifi/station.ts"
void Station::lose() {
  this->isOnline = false;
  otter_app::firmware_src::support::log::log("wifi"_s, "lost the network"_s);
  this->startRound();
}
#line 314 "firmware-src/components/wifi/station.cpp"

#line 184 "firmware-src/components/wifi/station.ts"
void Station::startRound() {
  this->toTry = hold(this->saved)->all()->slice(0.0, 1.0);
  this->tryNextSaved();
}
#line 321 "firmware-src/components/wifi/station.cpp"

#line 189 "firmware-src/components/wifi/station.ts"
void Station::tryNextSaved() {
  const Ref<otter::Object> credentials = this->toTry->shift();
#line 198
  if (!otter::isUndefined(credentials)) {
#line 192
    this->begin(narrow<Ref<otter::Object>>(credentials));
  } else if (hold(this->saved)->all()->length() > 0) {
    this->pause();
  } else {
    otter_app::firmware_src::support::log::log("wifi"_s, "no network is saved"_s);
    {
#line 197
      const Ref<Array<Ref<otter::Object>>> list = this->offlineListeners;
#line 197
      std::int32_t index = 0;
#line 197
      for (; index < list->length(); index = index + 1) {
#line 197
        const Ref<Fn<void()>> listener = as<Fn<void()>>(list->get(index));
#line 197
        listener->call();
      }
    }
#line 198
    this->refresh();
  }
}
#line 351 "firmware-src/components/wifi/station.cpp"

#line 202 "firmware-src/components/wifi/station.ts"
void Station::pause() {
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
  this->retryAfter(hold(this->backOff)->next());
}
#line 371 "firmware-src/components/wifi/station.cpp"

#line 207 "firmware-src/components/wifi/station.ts"
void Station::retryAfter(double pauseMs) {
  if (hold(this->saved)->all()->length() == 0) {
#line 208
    return;
  }
#line 209
  otter_app::firmware_src::support::log::log("wifi"_s, concat("trying again in "_s, otter::digits(otter::math::round(pauseMs / 1000.0)), " s"_s));
  this->stopRetry();
  this->retry = otter::setTimeout(closure<void()>(capture(self(this)), []([[maybe_unused]] const Ref<Station>& self_) -> void {
    self_->retry = Ref<otter::Timeout>::undefined();
    if (otter::isUndefined(self_->attempt) && !self_->isOnline) {
#line 213
      self_->startRound();
    }
  }), pauseMs);
}
#line 390 "firmware-src/components/wifi/station.cpp"

#line 217 "firmware-src/components/wifi/station.ts"
void Station::stopRetry() {
  otter::clearTimeout(this->retry);
  this->retry = Ref<otter::Timeout>::undefined();
}
#line 397 "firmware-src/components/wifi/station.cpp"

static void (*const JoinRequestLiteral_slots[])() = {
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
static const otter::FieldInfo JoinRequestLiteral_fields[] = {
  {"name", [](const otter::Object& object) { return otter::Value(static_cast<const JoinRequestLiteral&>(object).name); }},
  {"state", [](const otter::Object& object) { return otter::Value(static_cast<const JoinRequestLiteral&>(object).state); }},
};
const otter::TypeInfo JoinRequestLiteral::info{"", otter::Kind::Plain, nullptr, JoinRequestLiteral_slots, JoinRequestLiteral_fields, 2};

#line 224 "firmware-src/components/wifi/station.ts"
static Ref<Array<Ref<Object>>> strongestFirst(const Ref<Array<Ref<Object>>>& saved, const Ref<Array<Ref<Object>>>& found) {
  const Ref<Fn<double(Str)>> signalOf = closure<double(Str)>(capture(found), [](const Ref<Array<Ref<Object>>>& found, Str name) -> double {
#line 225
    Opt<double> t{};
    {
#line 225
      const Ref<Object> t_2 = found->find([&](Ref<Object> network) -> bool {
#line 225
        return seen<otter_app::firmware_src::components::wifi::scanner::FoundNetworkLiteral>(network)->name == name;
      });
#line 225
      if (otter::isNullish(t_2)) {
        goto chain_end;
      }
#line 225
      t = Opt<double>(static_cast<double>(seen<otter_app::firmware_src::components::wifi::scanner::FoundNetworkLiteral>(narrow<Ref<Object>>(t_2))->signal));
    }
    chain_end:;
#line 225
    const Opt<double> t_3 = t;
#line 225
    return !otter::isNullish(t_3) ? narrow<double>(t_3) : -1000.0;
  });
#line 226
  return saved->toSorted([&](Ref<Object> a, Ref<Object> b) -> double {
    const double t_4 = signalOf->call(otter::dispatch<Str()>(b, 9));
#line 226
    return t_4 - signalOf->call(otter::dispatch<Str()>(a, 9));
  });
}
#line 447 "firmware-src/components/wifi/station.cpp"

void initialize() {
#line 26 "firmware-src/components/wifi/station.ts"
  pollMs = 100;
#line 30
  answerMs = 300;
}
#line 455 "firmware-src/components/wifi/station.cpp"

}  // namespace otter_app::firmware_src::components::wifi::station
