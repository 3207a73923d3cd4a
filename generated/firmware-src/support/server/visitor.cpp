// From firmware-src/support/server/visitor.ts. Edit that file, not this one.
#include "visitor.h"
#include "answer.h"
#include "request.h"

namespace otter_app::firmware_src::support::server::visitor {

[[maybe_unused]] static std::int32_t requestMs{};
[[maybe_unused]] static std::int32_t answerMs{};
[[maybe_unused]] static std::int32_t drainMs{};
[[maybe_unused]] static std::int32_t chunkBytes{};
[[maybe_unused]] static std::int32_t pieceCharacters{};
[[maybe_unused]] static std::int32_t pieceBytes{};
[[maybe_unused]] static std::int32_t piecesAtOnce{};
[[maybe_unused]] static Str endOfHead{};

static bool isHighSurrogate(double unit);

static const otter::FieldInfo Visitor_fields[] = {
  {"client", [](const otter::Object& object) { return otter::Value(static_cast<const Visitor&>(object).client); }},
  {"handler", [](const otter::Object& object) { return otter::Value(static_cast<const Visitor&>(object).handler); }},
  {"startMs", [](const otter::Object& object) { return otter::Value(static_cast<const Visitor&>(object).startMs); }},
  {"phase", [](const otter::Object& object) { return otter::Value(static_cast<const Visitor&>(object).phase); }},
  {"phaseMs", [](const otter::Object& object) { return otter::Value(static_cast<const Visitor&>(object).phaseMs); }},
  {"received", [](const otter::Object& object) { return otter::Value(static_cast<const Visitor&>(object).received); }},
  {"head", [](const otter::Object& object) { return otter::Value(static_cast<const Visitor&>(object).head); }},
  {"bodyStart", [](const otter::Object& object) { return otter::Value(static_cast<const Visitor&>(object).bodyStart); }},
  {"text", [](const otter::Object& object) { return otter::Value(static_cast<const Visitor&>(object).text); }},
  {"sent", [](const otter::Object& object) { return otter::Value(static_cast<const Visitor&>(object).sent); }},
  {"file", [](const otter::Object& object) { return otter::Value(static_cast<const Visitor&>(object).file); }},
  {"hasUnread", [](const otter::Object& object) { return otter::Value(static_cast<const Visitor&>(object).hasUnread); }},
};
const otter::TypeInfo Visitor::info{"Visitor", otter::Kind::Instance, nullptr, nullptr, Visitor_fields, 12};
void Visitor::trace(otter::Tracer& tracer) {
  tracer(client);
  tracer(handler);
  tracer(head);
  tracer(file);
}

#line 46 "firmware-src/support/server/visitor.ts"
void Visitor::construct(const Ref<otter::Native<NetworkClient>>& client, const Ref<Fn<Ref<otter::Object>(Ref<otter::Object>)>>& handler) {
#line 35
  this->startMs = (::otter::border::from<std::uint32_t>(millis()));
  this->phase = "asking"_s;
  this->phaseMs = (::otter::border::from<std::uint32_t>(millis()));
  this->received = ""_s;
  this->head = Ref<otter::Object>::undefined();
  this->bodyStart = 0;
  this->text = ""_s;
  this->sent = 0.0;
  this->file = Ref<otter::Asset>::undefined();
  this->hasUnread = false;
#line 47
  this->client = client;
  this->handler = handler;
}
#line 59 "firmware-src/support/server/visitor.cpp"

#line 51 "firmware-src/support/server/visitor.ts"
bool Visitor::isGone() {
  return this->phase == "gone"_s;
}
#line 65 "firmware-src/support/server/visitor.cpp"

#line 56 "firmware-src/support/server/visitor.ts"
std::uint32_t Visitor::waitingMs() {
  std::uint32_t t_2{};
#line 57
  if (this->phase == "asking"_s) {
    const std::uint32_t t = ::otter::border::from<std::uint32_t>(millis());
    t_2 = static_cast<std::uint32_t>(static_cast<std::int32_t>(t - this->startMs)) >> 0;
  } else {
    t_2 = 0u;
  }
#line 57
  return t_2;
}
#line 80 "firmware-src/support/server/visitor.cpp"

#line 61 "firmware-src/support/server/visitor.ts"
bool Visitor::step(const Ref<otter::Uint8Array>& chunk) {
  if (this->phase == "asking"_s) {
#line 62
    return this->receive(chunk);
  }
  if (this->phase == "answering"_s) {
#line 63
    this->send();
  } else if (this->phase == "draining"_s) {
#line 64
    this->drain(chunk);
  }
#line 65
  return false;
}
#line 98 "firmware-src/support/server/visitor.cpp"

#line 68 "firmware-src/support/server/visitor.ts"
void Visitor::close() {
  ::otter::border::native(this->client).stop();
  this->enter("gone"_s);
  this->received = ""_s;
  this->text = ""_s;
}
#line 107 "firmware-src/support/server/visitor.cpp"

#line 75 "firmware-src/support/server/visitor.ts"
void Visitor::enter(const Str& phase) {
  this->phase = phase;
  this->phaseMs = (::otter::border::from<std::uint32_t>(millis()));
}
#line 114 "firmware-src/support/server/visitor.cpp"

#line 80 "firmware-src/support/server/visitor.ts"
bool Visitor::hasLasted(std::int32_t limitMs) {
  const std::uint32_t t = ::otter::border::from<std::uint32_t>(millis());
#line 81
  return (static_cast<std::uint32_t>(static_cast<std::int32_t>(t - this->phaseMs)) >> 0) > static_cast<std::uint32_t>(limitMs);
}
#line 122 "firmware-src/support/server/visitor.cpp"

#line 84 "firmware-src/support/server/visitor.ts"
bool Visitor::receive(const Ref<otter::Uint8Array>& chunk) {
  const std::int32_t available = ::otter::border::from<std::int32_t>(::otter::border::native(this->client).available());
#line 89
  if (available <= 0) {
#line 88
    if (!(::otter::border::from<bool>(::otter::border::native(this->client).connected()))) {
#line 87
      this->close();
    } else if (this->hasLasted(5000)) {
#line 88
      this->refuse(408.0);
    }
#line 89
    return false;
  }
  const Ref<otter::Native<NetworkClient>> t = this->client;
#line 91
  const std::uint32_t count = ::otter::border::from<std::uint32_t>(::otter::border::native(t).readBytes(::otter::border::to<uint8_t*>(chunk), ::otter::border::to<size_t>(static_cast<double>(otter::math::min<std::int32_t, std::int32_t>(available, 512)))));
  const std::int32_t known = otter::math::max<std::int32_t, std::int32_t>(0, this->received.length() - endOfHead.length());
  {
#line 93
    std::int32_t i = 0;
#line 93
    for (; static_cast<std::uint32_t>(i) < count; i = i + 1) {
#line 93
      otter::append(this->received, otter::string::fromCharCode(static_cast<double>(static_cast<std::int32_t>(chunk->get(i)))));
    }
  }
#line 94
  if (otter::isUndefined(this->head)) {
#line 94
    this->findHead(known);
  }
#line 95
  const Ref<otter::Object> head = this->head;
  if (otter::isUndefined(head) || this->phase != "asking"_s) {
#line 96
    return false;
  }
  const std::int32_t t_3 = this->received.length();
  const std::int32_t t_2 = this->bodyStart;
#line 99
  if (static_cast<double>(t_3) < static_cast<double>(t_2) + seen<otter_app::firmware_src::support::server::request::RequestHeadLiteral>(narrow<Ref<otter::Object>>(head))->bodyBytes) {
#line 98
    if (this->hasLasted(5000)) {
#line 98
      this->refuse(408.0);
    }
#line 99
    return false;
  }
  this->answer(narrow<Ref<otter::Object>>(head));
  return true;
}
#line 179 "firmware-src/support/server/visitor.cpp"

#line 105 "firmware-src/support/server/visitor.ts"
void Visitor::findHead(std::int32_t known) {
  const std::int32_t end = this->received.indexOf(endOfHead, static_cast<double>(known));
#line 115
  if (end < 0 ? this->received.length() > 4096 : end > 4096) {
#line 108
    this->refuse(431.0);
  } else if (end >= 0) {
    const Value head = otter_app::firmware_src::support::server::request::parseRequestHead(Str(this->received.slice(0.0, static_cast<double>(end))));
    this->bodyStart = end + endOfHead.length();
#line 113
    if (otter::typeOf(head) == "number"_s) {
#line 112
      this->refuse(narrow<double>(head));
    } else {
#line 113
      this->head = narrow<Ref<otter::Object>>(head);
    }
  } else if (this->hasLasted(5000)) {
#line 115
    this->refuse(408.0);
  }
}
#line 204 "firmware-src/support/server/visitor.cpp"

#line 119 "firmware-src/support/server/visitor.ts"
void Visitor::answer(const Ref<otter::Object>& head) {
  const Str t_3 = this->received;
  const std::int32_t t_2 = this->bodyStart;
  const std::int32_t t = this->bodyStart;
#line 120
  const Str body = t_3.slice(static_cast<double>(t_2), static_cast<double>(t) + seen<otter_app::firmware_src::support::server::request::RequestHeadLiteral>(head)->bodyBytes);
  const Str localAddress = ::otter::border::from<::otter::Str>(::otter::border::native((::otter::border::from<::otter::Ref<::otter::Native<IPAddress>>>(::otter::border::native(this->client).localIP()))).toString());
  const std::int32_t t_5 = this->received.length();
  const std::int32_t t_4 = this->bodyStart;
#line 122
  this->hasUnread = static_cast<double>(t_5) > static_cast<double>(t_4) + seen<otter_app::firmware_src::support::server::request::RequestHeadLiteral>(head)->bodyBytes;
#line 128
  try {
    const Ref<Fn<Ref<otter::Object>(Ref<otter::Object>)>> t_6 = this->handler;
    const Ref<otter::Object> t_7 = t_6->call(create<RequestLiteral>(head, body, localAddress));
#line 124
    this->begin(t_7, seen<otter_app::firmware_src::support::server::request::RequestHeadLiteral>(head)->method == "HEAD"_s);
  } catch (const otter::Thrown& thrown) {
    Value thrown2 = thrown.value;
#line 124
    const Value error = thrown2;
#line 127
    const Str reason = instanceOf<otter::Error>(error) ? (narrow<Ref<otter::Error>>(error)->message) : "unknown error"_s;
    const Ref<otter::Object> t_8 = otter_app::firmware_src::support::server::answer::plain(500.0, concat("Failed: "_s, reason));
#line 128
    this->begin(t_8, seen<otter_app::firmware_src::support::server::request::RequestHeadLiteral>(head)->method == "HEAD"_s);
  }
}
#line 235 "firmware-src/support/server/visitor.cpp"

#line 132 "firmware-src/support/server/visitor.ts"
void Visitor::refuse(double status) {
  this->hasUnread = true;
  this->begin(otter_app::firmware_src::support::server::answer::refusal(status), false);
}
#line 242 "firmware-src/support/server/visitor.cpp"

#line 137 "firmware-src/support/server/visitor.ts"
void Visitor::begin(const Ref<otter::Object>& answer, bool isHeadOnly) {
  this->received = ""_s;
  const bool hasBody = !isHeadOnly && otter::dispatch<double()>(answer, 4) != 204.0 && otter::dispatch<double()>(answer, 4) != 304.0;
  const Str t = otter_app::firmware_src::support::server::answer::headOf(answer);
#line 140
  this->text = concat(t, hasBody && otter::isUndefined(as<otter::Asset>(otter::dispatch<Ref<otter::Object>()>(answer, 2))) ? otter::dispatch<Str()>(answer, 0) : ""_s);
  this->file = hasBody ? as<otter::Asset>(otter::dispatch<Ref<otter::Object>()>(answer, 2)) : Ref<otter::Asset>::undefined();
  this->enter("answering"_s);
}
#line 254 "firmware-src/support/server/visitor.cpp"

#line 145 "firmware-src/support/server/visitor.ts"
void Visitor::send() {
  {
#line 146
    std::int32_t pieces = 0;
#line 146
    for (; pieces < 4; pieces = pieces + 1) {
#line 149
      if (!(::otter::border::from<bool>(::otter::border::native(this->client).connected())) || this->hasLasted(10000)) {
#line 148
        this->close();
        return;
      }
      if (!(::otter::border::from<bool>(otter::arduino::hasRoom(::otter::border::native(this->client))))) {
#line 151
        return;
      }
#line 154
      if (!this->sendPiece()) {
#line 153
        this->finish();
        return;
      }
    }
  }
}
#line 282 "firmware-src/support/server/visitor.cpp"

#line 160 "firmware-src/support/server/visitor.ts"
bool Visitor::sendPiece() {
  const Ref<otter::Asset> file = this->file;
  const double left = static_cast<double>(this->text.length()) - this->sent;
#line 169
  if (left > 0.0) {
    const double t = this->sent;
#line 164
    double end = t + otter::math::min(left, 680.0);
#line 166
    if (end < static_cast<double>(this->text.length()) && isHighSurrogate(this->text.charCodeAt(end - 1.0))) {
#line 166
      end = end - 1.0;
    }
    const Ref<otter::Native<NetworkClient>> t_2 = this->client;
#line 167
    static_cast<void>(static_cast<double>(::otter::border::from<std::uint32_t>(::otter::border::native(t_2).print(::otter::border::to<String>(this->text.slice(this->sent, end))))));
    this->sent = end;
    return true;
  }
  const double fileSent = this->sent - static_cast<double>(this->text.length());
  if (otter::isUndefined(file) || fileSent >= narrow<Ref<otter::Asset>>(file)->size()) {
#line 172
    return false;
  }
#line 173
  const double size = otter::math::min(2048.0, narrow<Ref<otter::Asset>>(file)->size() - fileSent);
  static_cast<void>(static_cast<double>(::otter::border::from<std::uint32_t>(otter::arduino::sendPart(::otter::border::native(this->client), ::otter::border::to<PGM_P>(narrow<Ref<otter::Asset>>(file)), ::otter::border::to<size_t>(fileSent), ::otter::border::to<size_t>(size)))));
  this->sent = this->sent + size;
  return true;
}
#line 315 "firmware-src/support/server/visitor.cpp"

#line 179 "firmware-src/support/server/visitor.ts"
void Visitor::finish() {
#line 181
  if (this->hasUnread) {
#line 180
    this->enter("draining"_s);
  } else {
#line 181
    this->close();
  }
}
#line 328 "firmware-src/support/server/visitor.cpp"

#line 184 "firmware-src/support/server/visitor.ts"
void Visitor::drain(const Ref<otter::Uint8Array>& chunk) {
  const std::int32_t available = ::otter::border::from<std::int32_t>(::otter::border::native(this->client).available());
  if (available > 0) {
    const Ref<otter::Native<NetworkClient>> t = this->client;
#line 186
    static_cast<void>(static_cast<double>(::otter::border::from<std::uint32_t>(::otter::border::native(t).readBytes(::otter::border::to<uint8_t*>(chunk), ::otter::border::to<size_t>(static_cast<double>(otter::math::min<std::int32_t, std::int32_t>(available, 512)))))));
  }
#line 187
  if (!(::otter::border::from<bool>(::otter::border::native(this->client).connected())) || this->hasLasted(1000)) {
#line 187
    this->close();
  }
}
#line 344 "firmware-src/support/server/visitor.cpp"

static const otter::FieldInfo RequestLiteral_fields[] = {
  {"head", [](const otter::Object& object) { return otter::Value(static_cast<const RequestLiteral&>(object).head); }},
  {"body", [](const otter::Object& object) { return otter::Value(static_cast<const RequestLiteral&>(object).body); }},
  {"localAddress", [](const otter::Object& object) { return otter::Value(static_cast<const RequestLiteral&>(object).localAddress); }},
};
const otter::TypeInfo RequestLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, RequestLiteral_fields, 3};
void RequestLiteral::trace(otter::Tracer& tracer) {
  tracer(head);
}

#line 191 "firmware-src/support/server/visitor.ts"
static bool isHighSurrogate(double unit) {
  return unit >= 55296.0 && unit <= 56319.0;
}
#line 360 "firmware-src/support/server/visitor.cpp"

void initialize() {
#line 18 "firmware-src/support/server/visitor.ts"
  requestMs = 5000;
  answerMs = 10000;
#line 21
  drainMs = 1000;
  chunkBytes = 512;
#line 24
  pieceCharacters = 680;
  pieceBytes = 2048;
  piecesAtOnce = 4;
  endOfHead = "\r\n\r\n"_s;
}
#line 375 "firmware-src/support/server/visitor.cpp"

}  // namespace otter_app::firmware_src::support::server::visitor
