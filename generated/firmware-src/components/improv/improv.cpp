// From firmware-src/components/improv/improv.ts. Edit that file, not this one.
#include "improv.h"
#include "packet.h"
#include "../portal/form.h"
#include "../wifi/credentials.h"
#include "../wifi/network-name.h"
#include "../wifi/scanner.h"
#include "../wifi/station.h"
#include "../../main.h"
#include "../../support/bytes.h"

namespace otter_app::firmware_src::components::improv::improv {

[[maybe_unused]] static Ref<Object> command{};
[[maybe_unused]] static Ref<Object> stateNumber{};
[[maybe_unused]] static Ref<Object> errorNumber{};
[[maybe_unused]] static std::int32_t pollMs{};
[[maybe_unused]] static std::int32_t bytesAtOnce{};
[[maybe_unused]] static std::int32_t longestText{};

static Str pageAddress();

static const otter::FieldInfo ShapeLiteral_fields[] = {
  {"join", [](const otter::Object& object) { return otter::Value(static_cast<const ShapeLiteral&>(object).join); }},
  {"state", [](const otter::Object& object) { return otter::Value(static_cast<const ShapeLiteral&>(object).state); }},
  {"info", [](const otter::Object& object) { return otter::Value(static_cast<const ShapeLiteral&>(object).info_); }},
  {"scan", [](const otter::Object& object) { return otter::Value(static_cast<const ShapeLiteral&>(object).scan); }},
};
const otter::TypeInfo ShapeLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, ShapeLiteral_fields, 4};

static const otter::FieldInfo ShapeLiteral_2_fields[] = {
  {"ready", [](const otter::Object& object) { return otter::Value(static_cast<const ShapeLiteral_2&>(object).ready); }},
  {"joining", [](const otter::Object& object) { return otter::Value(static_cast<const ShapeLiteral_2&>(object).joining); }},
  {"joined", [](const otter::Object& object) { return otter::Value(static_cast<const ShapeLiteral_2&>(object).joined); }},
};
const otter::TypeInfo ShapeLiteral_2::info{"", otter::Kind::Plain, nullptr, nullptr, ShapeLiteral_2_fields, 3};

static const otter::FieldInfo ShapeLiteral_3_fields[] = {
  {"none", [](const otter::Object& object) { return otter::Value(static_cast<const ShapeLiteral_3&>(object).none); }},
  {"badPacket", [](const otter::Object& object) { return otter::Value(static_cast<const ShapeLiteral_3&>(object).badPacket); }},
  {"unknownCommand", [](const otter::Object& object) { return otter::Value(static_cast<const ShapeLiteral_3&>(object).unknownCommand); }},
  {"cannotConnect", [](const otter::Object& object) { return otter::Value(static_cast<const ShapeLiteral_3&>(object).cannotConnect); }},
};
const otter::TypeInfo ShapeLiteral_3::info{"", otter::Kind::Plain, nullptr, nullptr, ShapeLiteral_3_fields, 4};

static const otter::FieldInfo Improv_fields[] = {
  {"options", [](const otter::Object& object) { return otter::Value(static_cast<const Improv&>(object).options); }},
  {"station", [](const otter::Object& object) { return otter::Value(static_cast<const Improv&>(object).station); }},
  {"reader", [](const otter::Object& object) { return otter::Value(static_cast<const Improv&>(object).reader); }},
  {"isJoining", [](const otter::Object& object) { return otter::Value(static_cast<const Improv&>(object).isJoining); }},
  {"wantsNetworks", [](const otter::Object& object) { return otter::Value(static_cast<const Improv&>(object).wantsNetworks); }},
};
const otter::TypeInfo Improv::info{"Improv", otter::Kind::Instance, nullptr, nullptr, Improv_fields, 5};
void Improv::trace(otter::Tracer& tracer) {
  tracer(options);
  tracer(station);
  tracer(reader);
}

#line 38 "firmware-src/components/improv/improv.ts"
void Improv::construct(const Ref<otter::Object>& options, const Ref<otter_app::firmware_src::components::wifi::station::Station>& station) {
#line 34
  this->reader = create<otter_app::firmware_src::components::improv::packet::PacketReader>();
  this->isJoining = false;
  this->wantsNetworks = false;
#line 39
  this->options = options;
  this->station = station;
}
#line 71 "firmware-src/components/improv/improv.cpp"

#line 43 "firmware-src/components/improv/improv.ts"
void Improv::start() {
  otter::setInterval(closure<void()>(capture(self(this)), []([[maybe_unused]] const Ref<Improv>& self_) -> void {
#line 44
    self_->poll();
  }), 20.0);
}
#line 80 "firmware-src/components/improv/improv.cpp"

#line 47 "firmware-src/components/improv/improv.ts"
void Improv::poll() {
  {
#line 48
    std::int32_t count = 0;
#line 48
    for (; count < 256 && (::otter::border::from<std::int32_t>(Serial.available())) > 0; count = count + 1) {
#line 51
      const Ref<otter_app::firmware_src::components::improv::packet::PacketReader> t = this->reader;
#line 49
      const Value packet = t->push((::otter::border::from<std::int32_t>(Serial.read())));
#line 51
      if (otter::strictEquals(packet, Value("broken"_s))) {
#line 50
        this->send("error"_s, arrayOf<double>({static_cast<double>(seen<ShapeLiteral_3>(errorNumber)->badPacket)}));
      } else {
#line 51
        bool t_3 = !otter::isUndefined(otter::narrowNullable<Ref<otter::Object>>(packet));
#line 51
        if (t_3) {
          const double t_2 = seen<otter_app::firmware_src::components::improv::packet::PacketLiteral>(narrow<Ref<otter::Object>>(packet))->type_;
          t_3 = t_2 == otter_app::firmware_src::components::improv::packet::numberOf("command"_s);
        }
#line 51
        if (t_3) {
#line 51
          this->obey(narrow<Ref<otter::Object>>(packet));
        }
      }
    }
  }
#line 53
  if (this->isJoining) {
#line 53
    this->followJoin();
  }
#line 54
  if (this->wantsNetworks && !hold(this->station)->isScanning()) {
#line 54
    this->sendNetworks();
  }
}
#line 124 "firmware-src/components/improv/improv.cpp"

#line 57 "firmware-src/components/improv/improv.ts"
void Improv::obey(const Ref<otter::Object>& a0) {
  const Ref<Array<double>> data = seen<otter_app::firmware_src::components::improv::packet::PacketLiteral>(a0)->data;
#line 58
  const Ref<Array<double>> parameters = data->slice(2.0);
#line 61
  if (data->length() < 2 || data->get(1) != static_cast<double>(parameters->length())) {
#line 60
    this->send("error"_s, arrayOf<double>({static_cast<double>(seen<ShapeLiteral_3>(errorNumber)->badPacket)}));
    return;
  }
  {
#line 63
    const double subject = data->get(0);
#line 63
    std::int32_t clause = 4;
#line 76
    if (subject == static_cast<double>(seen<ShapeLiteral>(command)->join)) {
      clause = 0;
    } else if (subject == static_cast<double>(seen<ShapeLiteral>(command)->state)) {
      clause = 1;
    } else if (subject == static_cast<double>(seen<ShapeLiteral>(command)->info_)) {
      clause = 2;
    } else if (subject == static_cast<double>(seen<ShapeLiteral>(command)->scan)) {
      clause = 3;
    }
#line 81
    switch (clause) {
      case 0:
      {
#line 65
        this->join(parameters);
        break;
      }
      case 1:
      {
#line 68
        this->sendState();
        if (hold(this->station)->isJoined()) {
          const std::int32_t t = seen<ShapeLiteral>(command)->state;
#line 69
          this->sendResult(t, arrayOf<Str>({pageAddress()}));
        }
#line 70
        break;
      }
      case 2:
      {
        {
#line 72
          const Ref<otter::Object> t_2 = this->options;
#line 72
          const Str firmware = seen<otter_app::firmware_src::main::ImprovOptionsLiteral>(t_2)->firmware;
#line 72
          const Str version = seen<otter_app::firmware_src::main::ImprovOptionsLiteral>(t_2)->version;
#line 72
          const Str chip = seen<otter_app::firmware_src::main::ImprovOptionsLiteral>(t_2)->chip;
#line 72
          const Str deviceName = seen<otter_app::firmware_src::main::ImprovOptionsLiteral>(t_2)->deviceName;
          this->sendResult(seen<ShapeLiteral>(command)->info_, arrayOf<Str>({firmware, version, chip, deviceName}));
          break;
        }
      }
        [[fallthrough]];
      case 3:
      {
#line 77
        this->wantsNetworks = true;
        hold(this->station)->refresh();
        break;
      }
      case 4:
      {
#line 81
        this->send("error"_s, arrayOf<double>({static_cast<double>(seen<ShapeLiteral_3>(errorNumber)->unknownCommand)}));
      }
    }
  }
}
#line 205 "firmware-src/components/improv/improv.cpp"

#line 85 "firmware-src/components/improv/improv.ts"
void Improv::join(const Ref<Array<double>>& parameters) {
  const Opt<double> t = parameters->at(0.0);
#line 86
  const double nameEnd = 1.0 + (!otter::isNullish(t) ? narrow<double>(t) : 0.0);
  const Opt<double> t_2 = parameters->at(nameEnd);
#line 87
  const double passwordEnd = nameEnd + 1.0 + (!otter::isNullish(t_2) ? narrow<double>(t_2) : 0.0);
  const Str name = otter_app::firmware_src::support::bytes::textOfBytes(hold(parameters->slice(1.0, nameEnd)));
  const Str password = otter_app::firmware_src::support::bytes::textOfBytes(hold(parameters->slice(nameEnd + 1.0)));
#line 92
  if (passwordEnd != static_cast<double>(parameters->length()) || !otter_app::firmware_src::components::wifi::network_name::isNetworkName(name) || !otter::isUndefined(otter_app::firmware_src::components::wifi::credentials::passwordProblem(password))) {
#line 91
    this->send("error"_s, arrayOf<double>({static_cast<double>(seen<ShapeLiteral_3>(errorNumber)->badPacket)}));
    return;
  }
  this->send("error"_s, arrayOf<double>({static_cast<double>(seen<ShapeLiteral_3>(errorNumber)->none)}));
  const Ref<otter_app::firmware_src::components::wifi::station::Station> t_3 = this->station;
#line 95
  t_3->join(create<otter_app::firmware_src::components::portal::form::CredentialsLiteral>(name, password, Ref<otter::Object>::absent(), Ref<otter::Object>::absent()));
  this->isJoining = true;
  this->sendState();
}
#line 230 "firmware-src/components/improv/improv.cpp"

#line 100 "firmware-src/components/improv/improv.ts"
void Improv::followJoin() {
  Str t{};
  {
#line 101
    const Ref<otter::Object> t_2 = hold(this->station)->lastRequest();
#line 101
    if (otter::isNullish(t_2)) {
      goto chain_end;
    }
#line 101
    t = seen<otter_app::firmware_src::components::wifi::station::JoinRequestLiteral>(narrow<Ref<otter::Object>>(t_2))->state;
  }
  chain_end:;
#line 101
  const Str state = t;
  if (state == "connecting"_s) {
#line 102
    return;
  }
#line 103
  this->isJoining = false;
  if (state != "joined"_s) {
#line 104
    this->send("error"_s, arrayOf<double>({static_cast<double>(seen<ShapeLiteral_3>(errorNumber)->cannotConnect)}));
  }
#line 105
  this->sendState();
  if (state == "joined"_s) {
    const std::int32_t t_3 = seen<ShapeLiteral>(command)->join;
#line 106
    this->sendResult(t_3, arrayOf<Str>({pageAddress()}));
  }
}
#line 266 "firmware-src/components/improv/improv.cpp"

#line 109 "firmware-src/components/improv/improv.ts"
void Improv::sendState() {
  const Str state = this->isJoining ? "joining"_s : (hold(this->station)->isJoined() ? "joined"_s : "ready"_s);
  const Ref<otter::Object> t = stateNumber;
#line 111
  this->send("state"_s, arrayOf<double>({static_cast<double>(state == "joined"_s ? seen<ShapeLiteral_2>(t)->joined : (state == "joining"_s ? seen<ShapeLiteral_2>(t)->joining : seen<ShapeLiteral_2>(t)->ready))}));
}
#line 275 "firmware-src/components/improv/improv.cpp"

#line 115 "firmware-src/components/improv/improv.ts"
void Improv::sendNetworks() {
  this->wantsNetworks = false;
  {
#line 117
    const Ref<Array<Ref<otter::Object>>> list = hold(this->station->scanner)->networks();
#line 117
    std::int32_t index = 0;
    for (; index < list->length(); index = index + 1) {
#line 117
      const Ref<otter::Object> element = list->get(index);
#line 117
      const Str name = seen<otter_app::firmware_src::components::wifi::scanner::FoundNetworkLiteral>(element)->name;
#line 117
      const std::int32_t signal = seen<otter_app::firmware_src::components::wifi::scanner::FoundNetworkLiteral>(element)->signal;
#line 117
      const bool isOpen = seen<otter_app::firmware_src::components::wifi::scanner::FoundNetworkLiteral>(element)->isOpen;
      const std::int32_t t = seen<ShapeLiteral>(command)->scan;
#line 118
      this->sendResult(t, arrayOf<Str>({name, otter::toStr(signal), isOpen ? "NO"_s : "YES"_s}));
    }
  }
#line 120
  this->sendResult(seen<ShapeLiteral>(command)->scan, arrayOf<Str>());
}
#line 302 "firmware-src/components/improv/improv.cpp"

#line 123 "firmware-src/components/improv/improv.ts"
void Improv::sendResult(std::int32_t commandNumber, const Ref<Array<Str>>& texts) {
  const Ref<Array<double>> data = arrayOf<double>();
  {
#line 125
    const Ref<Array<Str>> list = texts;
#line 125
    std::int32_t index = 0;
#line 128
    for (; index < list->length(); index = index + 1) {
#line 125
      const Str text = list->get(index);
      const Ref<Array<double>> bytes = otter_app::firmware_src::support::bytes::bytesOf(text);
      if (data->length() + bytes->length() > 250) {
#line 127
        break;
      }
#line 128
      const Ref<Array<double>> items = arrayOf<double>();
#line 128
      items->push(static_cast<double>(bytes->length()));
#line 128
      otter::appendAll(items, bytes);
#line 128
      static_cast<void>(static_cast<double>(data->pushAll(items)));
    }
  }
#line 130
  const Ref<Array<double>> list_2 = arrayOf<double>();
#line 130
  list_2->push(static_cast<double>(commandNumber));
#line 130
  list_2->push(static_cast<double>(data->length()));
#line 130
  otter::appendAll(list_2, data);
#line 130
  this->send("result"_s, list_2);
}
#line 342 "firmware-src/components/improv/improv.cpp"

#line 133 "firmware-src/components/improv/improv.ts"
void Improv::send(const Str& type, const Ref<Array<double>>& data) {
  {
#line 134
    const Ref<Array<double>> list = otter_app::firmware_src::components::improv::packet::encode(type, data);
#line 134
    std::int32_t index = 0;
#line 134
    for (; index < list->length(); index = index + 1) {
#line 134
      const double byte_ = list->get(index);
#line 134
      static_cast<void>(static_cast<double>(::otter::border::from<std::uint32_t>(Serial.write(::otter::border::to<uint8_t>(byte_)))));
    }
  }
}
#line 360 "firmware-src/components/improv/improv.cpp"

#line 138 "firmware-src/components/improv/improv.ts"
static Str pageAddress() {
  return concat("http://"_s, (::otter::border::from<::otter::Str>(::otter::border::native((::otter::border::from<::otter::Ref<::otter::Native<IPAddress>>>(WiFi.localIP()))).toString())), "/"_s);
}
#line 366 "firmware-src/components/improv/improv.cpp"

void initialize() {
#line 17 "firmware-src/components/improv/improv.ts"
  command = create<ShapeLiteral>(1, 2, 3, 4);
  stateNumber = create<ShapeLiteral_2>(2, 3, 4);
  errorNumber = create<ShapeLiteral_3>(0, 1, 2, 3);
#line 21
  pollMs = 20;
#line 23
  bytesAtOnce = 256;
#line 25
  longestText = 250;
}
#line 380 "firmware-src/components/improv/improv.cpp"

}  // namespace otter_app::firmware_src::components::improv::improv
