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

static Str Station_get_channel_0(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<Station*>(self_);
  return Str::undefined();
}
static double Station_get_expires_1(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<Station*>(self_);
  otter::raiseTypeError("Station has no member expires"_s);
  __builtin_unreachable();
}
static Ref<Object> Station_get_image_2(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<Station*>(self_);
  return Ref<otter::Object>::undefined();
}
static double Station_get_issued_3(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<Station*>(self_);
  otter::raiseTypeError("Station has no member issued"_s);
  __builtin_unreachable();
}
static Str Station_get_minimumVersion_4(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<Station*>(self_);
  return Str::undefined();
}
static Str Station_get_product_5(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<Station*>(self_);
  return Str::undefined();
}
static double Station_get_rollout_6(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<Station*>(self_);
  otter::raiseTypeError("Station has no member rollout"_s);
  __builtin_unreachable();
}
static double Station_get_sequence_7(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<Station*>(self_);
  otter::raiseTypeError("Station has no member sequence"_s);
  __builtin_unreachable();
}
static Str Station_get_version_8(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<Station*>(self_);
  return Str::undefined();
}
static void (*const Station_slots[])() = {
  reinterpret_cast<void (*)()>(&Station_get_channel_0),
  reinterpret_cast<void (*)()>(&Station_get_expires_1),
  reinterpret_cast<void (*)()>(&Station_get_image_2),
  reinterpret_cast<void (*)()>(&Station_get_issued_3),
  reinterpret_cast<void (*)()>(&Station_get_minimumVersion_4),
  reinterpret_cast<void (*)()>(&Station_get_product_5),
  reinterpret_cast<void (*)()>(&Station_get_rollout_6),
  reinterpret_cast<void (*)()>(&Station_get_sequence_7),
  reinterpret_cast<void (*)()>(&Station_get_version_8),
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
  {"nextSaved", [](const otter::Object& object) { return otter::Value(static_cast<const Station&>(object).nextSaved); }},
  {"retry", [](const otter::Object& object) { return otter::Value(static_cast<const Station&>(object).retry); }},
  {"wantsScan", [](const otter::Object& object) { return otter::Value(static_cast<const Station&>(object).wantsScan); }},
};
const otter::TypeInfo Station::info{"Station", otter::Kind::Instance, nullptr, Station_slots, Station_fields, 12};
void Station::trace(otter::Tracer& tracer) {
  tracer(scanner);
  tracer(options);
  tracer(saved);
  tracer(backOff);
  tracer(joinedListeners);
  tracer(offlineListeners);
  tracer(attempt);
  tracer(request);
  tracer(retry);
}

#line 46 "firmware-src/components/wifi/station.ts"
void Station::construct(const Ref<otter::Object>& options, const Ref<otter_app::firmware_src::components::wifi::saved_networks::SavedNetworks>& saved) {
#line 33
  this->scanner = create<otter_app::firmware_src::components::wifi::scanner::Scanner>();
#line 37
  this->joinedListeners = arrayOf<Ref<otter::Object>>();
  this->offlineListeners = arrayOf<Ref<otter::Object>>();
  this->attempt = Ref<otter_app::firmware_src::components::wifi::attempt::Attempt>::undefined();
  this->request = Ref<otter::Object>::undefined();
  this->isOnline = false;
  this->nextSaved = 0.0;
  this->retry = Ref<otter::Timeout>::undefined();
  this->wantsScan = false;
#line 47
  this->options = options;
  this->saved = saved;
  const std::int32_t t = seen<otter_app::firmware_src::main::StationOptionsLiteral>(options)->firstPauseMs;
#line 49
  this->backOff = create<otter_app::firmware_src::support::back_off::BackOff>(t, seen<otter_app::firmware_src::main::StationOptionsLiteral>(options)->longestPauseMs);
}
#line 114 "firmware-src/components/wifi/station.cpp"

#line 73 "firmware-src/components/wifi/station.ts"
bool Station::isJoined() {
  return this->isOnline;
}
#line 120 "firmware-src/components/wifi/station.cpp"

#line 64 "firmware-src/components/wifi/station.ts"
void Station::onJoined(const Ref<Fn<void()>>& listener) {
  static_cast<void>(static_cast<double>(hold(this->joinedListeners)->push(listener)));
}
#line 126 "firmware-src/components/wifi/station.cpp"

#line 52 "firmware-src/components/wifi/station.ts"
void Station::start() {
  WiFi.persistent(::otter::border::to<bool>(false));
  ::otter::border::from<bool>(WiFi.setHostname(::otter::border::to<const char*>(seen<otter_app::firmware_src::main::StationOptionsLiteral>(this->options)->hostname)));
  ::otter::border::from<bool>(WiFi.mode(::otter::border::to<wifi_mode_t>((::otter::border::from<double>(WIFI_STA)))));
#line 57
  ::otter::border::from<bool>(WiFi.setAutoReconnect(::otter::border::to<bool>(false)));
  otter::arduino::watchDisconnections();
  otter::setInterval(closure<void()>(capture(self(this)), []([[maybe_unused]] const Ref<Station>& self_) -> void {
#line 59
    self_->poll();
  }), 100.0);
#line 60
  this->tryNextSaved();
}
#line 143 "firmware-src/components/wifi/station.cpp"

#line 69 "firmware-src/components/wifi/station.ts"
void Station::onOffline(const Ref<Fn<void()>>& listener) {
  static_cast<void>(static_cast<double>(hold(this->offlineListeners)->push(listener)));
}
#line 149 "firmware-src/components/wifi/station.cpp"

#line 78 "firmware-src/components/wifi/station.ts"
Ref<Object> Station::lastRequest() {
  return this->request;
}
#line 155 "firmware-src/components/wifi/station.cpp"

#line 83 "firmware-src/components/wifi/station.ts"
void Station::join(const Ref<otter::Object>& credentials) {
  this->request = create<JoinRequestLiteral>(otter::dispatch<Str()>(credentials, 9), "connecting"_s);
  this->stopRetry();
  this->isOnline = false;
  this->begin(credentials);
}
#line 164 "firmware-src/components/wifi/station.cpp"

#line 91 "firmware-src/components/wifi/station.ts"
void Station::refresh() {
  this->wantsScan = true;
}
#line 170 "firmware-src/components/wifi/station.cpp"

#line 96 "firmware-src/components/wifi/station.ts"
void Station::forget(const Str& name) {
  if (!hold(this->saved)->forget(name)) {
#line 97
    return;
  }
#line 98
  otter_app::firmware_src::support::log::log("wifi"_s, concat("forgot \""_s, otter_app::firmware_src::support::bytes::readable(name), "\""_s));
  if (this->isOnline && (::otter::border::from<::otter::Str>(WiFi.SSID())) == name) {
#line 99
    ::otter::border::from<bool>(WiFi.disconnect());
  }
}
#line 185 "firmware-src/components/wifi/station.cpp"

#line 102 "firmware-src/components/wifi/station.ts"
void Station::poll() {
  hold(this->scanner)->poll();
  const Ref<otter_app::firmware_src::components::wifi::attempt::Attempt> attempt = this->attempt;
#line 106
  if (!otter::isUndefined(attempt)) {
#line 105
    this->follow(narrow<Ref<otter_app::firmware_src::components::wifi::attempt::Attempt>>(attempt));
  } else {
#line 106
    bool t_2 = this->isOnline;
#line 106
    if (t_2) {
      const double t = ::otter::border::from<double>(WiFi.status());
      t_2 = t != (::otter::border::from<double>(WL_CONNECTED));
    }
#line 106
    if (t_2) {
#line 106
      this->lose();
    }
  }
  if (this->wantsScan && otter::isUndefined(this->attempt)) {
#line 108
    this->wantsScan = false;
    hold(this->scanner)->start();
  }
}
#line 215 "firmware-src/components/wifi/station.cpp"

#line 113 "firmware-src/components/wifi/station.ts"
void Station::begin(const Ref<otter::Object>& credentials) {
  otter_app::firmware_src::support::log::log("wifi"_s, concat("joining \""_s, otter_app::firmware_src::support::bytes::readable(otter::dispatch<Str()>(credentials, 9)), "\""_s));
  this->attempt = create<otter_app::firmware_src::components::wifi::attempt::Attempt>(credentials);
}
#line 222 "firmware-src/components/wifi/station.cpp"

#line 118 "firmware-src/components/wifi/station.ts"
void Station::follow(const Ref<otter_app::firmware_src::components::wifi::attempt::Attempt>& attempt) {
  const Str state = attempt->state();
  if (state == "going on"_s) {
#line 120
    return;
  }
#line 121
  this->attempt = Ref<otter_app::firmware_src::components::wifi::attempt::Attempt>::undefined();
#line 123
  if (state == "joined"_s) {
#line 122
    this->succeed(hold(attempt->credentials));
  } else {
#line 123
    this->fail(hold(attempt->credentials), state);
  }
}
#line 242 "firmware-src/components/wifi/station.cpp"

#line 126 "firmware-src/components/wifi/station.ts"
void Station::succeed(const Ref<otter::Object>& credentials) {
  const Str t = otter_app::firmware_src::support::bytes::readable(otter::dispatch<Str()>(credentials, 9));
#line 127
  otter_app::firmware_src::support::log::log("wifi"_s, concat("joined \""_s, t, "\" as "_s, (::otter::border::from<::otter::Str>(::otter::border::native((::otter::border::from<::otter::Ref<::otter::Native<IPAddress>>>(WiFi.localIP()))).toString()))));
  this->isOnline = true;
  this->nextSaved = 0.0;
  hold(this->backOff)->reset();
  hold(this->saved)->remember(credentials);
  if (this->isRequested(credentials)) {
#line 132
    this->request = create<JoinRequestLiteral>(otter::dispatch<Str()>(credentials, 9), "joined"_s);
  }
  {
#line 133
    const Ref<Array<Ref<otter::Object>>> list = this->joinedListeners;
#line 133
    std::int32_t index = 0;
#line 133
    for (; index < list->length(); index = index + 1) {
#line 133
      const Ref<Fn<void()>> listener = as<Fn<void()>>(list->get(index));
#line 133
      listener->call();
    }
  }
}
#line 271 "firmware-src/components/wifi/station.cpp"

#line 136 "firmware-src/components/wifi/station.ts"
void Station::fail(const Ref<otter::Object>& credentials, const Str& failure) {
  otter_app::firmware_src::support::log::log("wifi"_s, concat("could not join \""_s, otter_app::firmware_src::support::bytes::readable(otter::dispatch<Str()>(credentials, 9)), "\": "_s, failure));
  ::otter::border::from<bool>(WiFi.disconnect());
#line 146
  if (this->isRequested(credentials)) {
#line 140
    this->request = create<JoinRequestLiteral>(otter::dispatch<Str()>(credentials, 9), failure);
    this->nextSaved = 0.0;
    this->retryAfter(static_cast<double>(seen<otter_app::firmware_src::main::StationOptionsLiteral>(this->options)->firstPauseMs));
  } else {
    this->nextSaved = this->nextSaved + 1.0;
    const double t = this->nextSaved;
    if (t < static_cast<double>(hold(this->saved)->all()->length())) {
#line 145
      this->tryNextSaved();
    } else {
#line 146
      this->pause();
    }
  }
}
#line 295 "firmware-src/components/wifi/station.cpp"

#line 150 "firmware-src/components/wifi/station.ts"
bool Station::isRequested(const Ref<otter::Object>& credentials) {
  Str t{};
  {
#line 151
    const Ref<otter::Object> t_2 = this->request;
#line 151
    if (otter::isNullish(t_2)) {
      goto chain_end;
    }
#line 151
    t = seen<JoinRequestLiteral>(narrow<Ref<otter::Object>>(t_2))->state;
  }
  chain_end:;
#line 151
  bool t_4 = t == "connecting"_s;
#line 151
  if (t_4) {
    const Str t_3 = seen<JoinRequestLiteral>(narrow<Ref<otter::Object>>(this->request))->name;
    t_4 = t_3 == otter::dispatch<Str()>(credentials, 9);
  }
#line 151
  return t_4;
}
#line 321 "firmware-src/components/wifi/station.cpp"

#line 154 "firmware-src/components/wifi/station.ts"
void Station::lose() {
  this->isOnline = false;
  otter_app::firmware_src::support::log::log("wifi"_s, "lost the network"_s);
  this->nextSaved = 0.0;
  this->tryNextSaved();
}
#line 330 "firmware-src/components/wifi/station.cpp"

#line 161 "firmware-src/components/wifi/station.ts"
void Station::tryNextSaved() {
  const Ref<Array<Ref<otter::Object>>> t = hold(this->saved)->all();
#line 162
  const Ref<otter::Object> credentials = t->at(this->nextSaved);
#line 170
  if (!otter::isUndefined(credentials)) {
#line 164
    this->begin(narrow<Ref<otter::Object>>(credentials));
  } else if (hold(this->saved)->all()->length() > 0) {
    this->pause();
  } else {
    otter_app::firmware_src::support::log::log("wifi"_s, "no network is saved"_s);
    {
#line 169
      const Ref<Array<Ref<otter::Object>>> list = this->offlineListeners;
#line 169
      std::int32_t index = 0;
#line 169
      for (; index < list->length(); index = index + 1) {
#line 169
        const Ref<Fn<void()>> listener = as<Fn<void()>>(list->get(index));
#line 169
        listener->call();
      }
    }
#line 170
    this->refresh();
  }
}
#line 362 "firmware-src/components/wifi/station.cpp"

#line 174 "firmware-src/components/wifi/station.ts"
void Station::pause() {
  this->nextSaved = 0.0;
  {
#line 176
    const Ref<Array<Ref<otter::Object>>> list = this->offlineListeners;
#line 176
    std::int32_t index = 0;
#line 176
    for (; index < list->length(); index = index + 1) {
#line 176
      const Ref<Fn<void()>> listener = as<Fn<void()>>(list->get(index));
#line 176
      listener->call();
    }
  }
#line 177
  this->retryAfter(hold(this->backOff)->next());
}
#line 383 "firmware-src/components/wifi/station.cpp"

#line 180 "firmware-src/components/wifi/station.ts"
void Station::retryAfter(double pauseMs) {
  if (hold(this->saved)->all()->length() == 0) {
#line 181
    return;
  }
#line 182
  otter_app::firmware_src::support::log::log("wifi"_s, concat("trying again in "_s, otter::toStr(otter::math::round(pauseMs / 1000.0)), " s"_s));
  this->stopRetry();
  this->retry = otter::setTimeout(closure<void()>(capture(self(this)), []([[maybe_unused]] const Ref<Station>& self_) -> void {
    self_->retry = Ref<otter::Timeout>::undefined();
    if (otter::isUndefined(self_->attempt) && !self_->isOnline) {
#line 186
      self_->tryNextSaved();
    }
  }), pauseMs);
}
#line 402 "firmware-src/components/wifi/station.cpp"

#line 190 "firmware-src/components/wifi/station.ts"
void Station::stopRetry() {
  otter::clearTimeout(this->retry);
  this->retry = Ref<otter::Timeout>::undefined();
}
#line 409 "firmware-src/components/wifi/station.cpp"

static Str JoinRequestLiteral_get_channel_0(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<JoinRequestLiteral*>(self_);
  return Str::undefined();
}
static double JoinRequestLiteral_get_expires_1(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<JoinRequestLiteral*>(self_);
  otter::raiseTypeError("object has no member expires"_s);
  __builtin_unreachable();
}
static Ref<Object> JoinRequestLiteral_get_image_2(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<JoinRequestLiteral*>(self_);
  return Ref<otter::Object>::undefined();
}
static double JoinRequestLiteral_get_issued_3(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<JoinRequestLiteral*>(self_);
  otter::raiseTypeError("object has no member issued"_s);
  __builtin_unreachable();
}
static Str JoinRequestLiteral_get_minimumVersion_4(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<JoinRequestLiteral*>(self_);
  return Str::undefined();
}
static Str JoinRequestLiteral_get_product_5(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<JoinRequestLiteral*>(self_);
  return Str::undefined();
}
static double JoinRequestLiteral_get_rollout_6(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<JoinRequestLiteral*>(self_);
  otter::raiseTypeError("object has no member rollout"_s);
  __builtin_unreachable();
}
static double JoinRequestLiteral_get_sequence_7(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<JoinRequestLiteral*>(self_);
  otter::raiseTypeError("object has no member sequence"_s);
  __builtin_unreachable();
}
static Str JoinRequestLiteral_get_version_8(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<JoinRequestLiteral*>(self_);
  return Str::undefined();
}
static void (*const JoinRequestLiteral_slots[])() = {
  reinterpret_cast<void (*)()>(&JoinRequestLiteral_get_channel_0),
  reinterpret_cast<void (*)()>(&JoinRequestLiteral_get_expires_1),
  reinterpret_cast<void (*)()>(&JoinRequestLiteral_get_image_2),
  reinterpret_cast<void (*)()>(&JoinRequestLiteral_get_issued_3),
  reinterpret_cast<void (*)()>(&JoinRequestLiteral_get_minimumVersion_4),
  reinterpret_cast<void (*)()>(&JoinRequestLiteral_get_product_5),
  reinterpret_cast<void (*)()>(&JoinRequestLiteral_get_rollout_6),
  reinterpret_cast<void (*)()>(&JoinRequestLiteral_get_sequence_7),
  reinterpret_cast<void (*)()>(&JoinRequestLiteral_get_version_8),
};
static const otter::FieldInfo JoinRequestLiteral_fields[] = {
  {"name", [](const otter::Object& object) { return otter::Value(static_cast<const JoinRequestLiteral&>(object).name); }},
  {"state", [](const otter::Object& object) { return otter::Value(static_cast<const JoinRequestLiteral&>(object).state); }},
};
const otter::TypeInfo JoinRequestLiteral::info{"", otter::Kind::Plain, nullptr, JoinRequestLiteral_slots, JoinRequestLiteral_fields, 2};

void initialize() {
#line 26 "firmware-src/components/wifi/station.ts"
  pollMs = 100;
}
#line 472 "firmware-src/components/wifi/station.cpp"

}  // namespace otter_app::firmware_src::components::wifi::station
