// From firmware-src/support/server/server.ts. Edit that file, not this one.
#include "server.h"
#include "visitor.h"

namespace otter_app::firmware_src::support::server::server {

[[maybe_unused]] static std::int32_t visitorLimit{};
[[maybe_unused]] static std::int32_t patienceMs{};
[[maybe_unused]] static std::int32_t chunkBytes{};

static const otter::FieldInfo Server_fields[] = {
  {"listener", [](const otter::Object& object) { return otter::Value(static_cast<const Server&>(object).listener); }},
  {"handler", [](const otter::Object& object) { return otter::Value(static_cast<const Server&>(object).handler); }},
  {"chunk", [](const otter::Object& object) { return otter::Value(static_cast<const Server&>(object).chunk); }},
  {"visitors", [](const otter::Object& object) { return otter::Value(static_cast<const Server&>(object).visitors); }},
};
const otter::TypeInfo Server::info{"Server", otter::Kind::Instance, nullptr, nullptr, Server_fields, 4};
void Server::trace(otter::Tracer& tracer) {
  tracer(listener);
  tracer(handler);
  tracer(chunk);
  tracer(visitors);
}

#line 21 "firmware-src/support/server/server.ts"
void Server::construct(std::int32_t port, const Ref<Fn<Ref<otter::Object>(Ref<otter::Object>)>>& handler) {
#line 18
  this->chunk = create<otter::Uint8Array>(512.0);
  this->visitors = arrayOf<Ref<otter::Object>>();
#line 22
  this->listener = (::otter::create<::otter::Native<NetworkServer>>(::otter::border::to<uint16_t>(static_cast<double>(port))));
  this->handler = handler;
}
#line 35 "firmware-src/support/server/server.cpp"

#line 26 "firmware-src/support/server/server.ts"
void Server::start() {
  ::otter::border::native(this->listener).begin();
  ::otter::border::native(this->listener).setNoDelay(::otter::border::to<bool>(true));
}
#line 42 "firmware-src/support/server/server.cpp"

#line 32 "firmware-src/support/server/server.ts"
void Server::poll() {
  if (::otter::border::from<bool>(::otter::border::native(this->listener).hasClient())) {
#line 33
    this->admit();
  }
#line 34
  bool hasAnswered = false;
  {
#line 35
    const Ref<Array<Ref<otter::Object>>> list = this->visitors;
#line 35
    std::int32_t index = 0;
    for (; index < list->length(); index = index + 1) {
#line 35
      const Ref<otter_app::firmware_src::support::server::visitor::Visitor> visitor = as<otter_app::firmware_src::support::server::visitor::Visitor>(list->get(index));
      if (!hasAnswered || visitor->waitingMs() == 0u) {
#line 36
        hasAnswered = visitor->step(hold(this->chunk)) || hasAnswered;
      }
    }
  }
#line 39
  if (hold(this->visitors)->some([&](Ref<otter::Object> visitor_2Argument) -> bool {
#line 38
    const Ref<otter_app::firmware_src::support::server::visitor::Visitor> visitor_2 = as<otter_app::firmware_src::support::server::visitor::Visitor>(visitor_2Argument);
#line 38
    return visitor_2->isGone();
  })) {
#line 39
    this->visitors = hold(this->visitors)->filter([&](Ref<otter::Object> visitor_3Argument) -> bool {
#line 39
      const Ref<otter_app::firmware_src::support::server::visitor::Visitor> visitor_3 = as<otter_app::firmware_src::support::server::visitor::Visitor>(visitor_3Argument);
#line 39
      return !visitor_3->isGone();
    });
  }
}
#line 82 "firmware-src/support/server/server.cpp"

#line 43 "firmware-src/support/server/server.ts"
void Server::admit() {
#line 48
  if (this->visitors->length() >= 4) {
#line 45
    const Ref<otter_app::firmware_src::support::server::visitor::Visitor> idle = this->longestWaiting();
    if (otter::isUndefined(idle)) {
#line 46
      return;
    }
#line 47
    narrow<Ref<otter_app::firmware_src::support::server::visitor::Visitor>>(idle)->close();
    this->visitors = hold(this->visitors)->filter([&](Ref<otter::Object> visitorArgument) -> bool {
#line 48
      const Ref<otter_app::firmware_src::support::server::visitor::Visitor> visitor = as<otter_app::firmware_src::support::server::visitor::Visitor>(visitorArgument);
#line 48
      return !otter::strictEquals(visitor, narrow<Ref<otter_app::firmware_src::support::server::visitor::Visitor>>(idle));
    });
  }
#line 50
  const Ref<otter::Native<NetworkClient>> client = ::otter::border::from<::otter::Ref<::otter::Native<NetworkClient>>>(::otter::border::native(this->listener).accept());
  const Ref<Array<Ref<otter::Object>>> t = this->visitors;
#line 51
  static_cast<void>(static_cast<double>(t->push(create<otter_app::firmware_src::support::server::visitor::Visitor>(client, hold(this->handler)))));
}
#line 109 "firmware-src/support/server/server.cpp"

#line 54 "firmware-src/support/server/server.ts"
Ref<otter_app::firmware_src::support::server::visitor::Visitor> Server::longestWaiting() {
  Ref<otter_app::firmware_src::support::server::visitor::Visitor> longest = Ref<otter_app::firmware_src::support::server::visitor::Visitor>::undefined();
  std::uint32_t longestMs = 500u;
  {
#line 57
    const Ref<Array<Ref<otter::Object>>> list = this->visitors;
#line 57
    std::int32_t index = 0;
#line 61
    for (; index < list->length(); index = index + 1) {
#line 57
      const Ref<otter_app::firmware_src::support::server::visitor::Visitor> visitor = as<otter_app::firmware_src::support::server::visitor::Visitor>(list->get(index));
      const std::uint32_t waitingMs = visitor->waitingMs();
      if (waitingMs <= longestMs) {
#line 59
        continue;
      }
#line 60
      longest = visitor;
      longestMs = waitingMs;
    }
  }
#line 63
  return longest;
}
#line 137 "firmware-src/support/server/server.cpp"

void initialize() {
#line 5 "firmware-src/support/server/server.ts"
  visitorLimit = 4;
#line 7
  patienceMs = 500;
  chunkBytes = 512;
}
#line 146 "firmware-src/support/server/server.cpp"

}  // namespace otter_app::firmware_src::support::server::server
