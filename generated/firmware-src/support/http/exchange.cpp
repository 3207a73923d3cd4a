// From firmware-src/support/http/exchange.ts. Edit that file, not this one.
#include "exchange.h"
#include "head.h"
#include "../pause.h"
#include "../url.h"

namespace otter_app::firmware_src::support::http::exchange {

[[maybe_unused]] static std::int32_t headMs{};
[[maybe_unused]] static std::int32_t silenceMs{};
[[maybe_unused]] static std::int32_t pollMs{};
[[maybe_unused]] static std::int32_t chunkBytes{};
[[maybe_unused]] static Str endOfHead{};

static std::uint32_t receive(const Ref<otter::Native<NetworkClient>>& client, const Ref<otter::Uint8Array>& buffer);

static const otter::FieldInfo Exchange_fields[] = {
  {"head", [](const otter::Object& object) { return otter::Value(static_cast<const Exchange&>(object).head); }},
  {"size", [](const otter::Object& object) { return otter::Value(static_cast<const Exchange&>(object).size); }},
  {"client", [](const otter::Object& object) { return otter::Value(static_cast<const Exchange&>(object).client); }},
  {"early", [](const otter::Object& object) { return otter::Value(static_cast<const Exchange&>(object).early); }},
  {"received", [](const otter::Object& object) { return otter::Value(static_cast<const Exchange&>(object).received); }},
};
const otter::TypeInfo Exchange::info{"Exchange", otter::Kind::Instance, nullptr, nullptr, Exchange_fields, 5};
void Exchange::trace(otter::Tracer& tracer) {
  tracer(head);
  tracer(client);
  tracer(early);
}

#line 26 "firmware-src/support/http/exchange.ts"
void Exchange::construct(const Ref<otter::Native<NetworkClient>>& client, const Ref<otter::Object>& head, const Ref<otter::Uint8Array>& early) {
#line 24
  this->received = 0.0;
#line 27
  this->client = client;
  this->head = head;
  this->early = early;
  this->size = otter_app::firmware_src::support::http::head::contentLength(head);
}
#line 42 "firmware-src/support/http/exchange.cpp"

#line 69 "firmware-src/support/http/exchange.ts"
Ref<otter::Promise<Value>> Exchange::read(const Ref<otter::Uint8Array>& buffer) {
  return []([[maybe_unused]] Ref<Exchange> self_, [[maybe_unused]] Ref<otter::Uint8Array> buffer) -> Ref<otter::Promise<Value>> {
    auto& frame_ = co_await otter::ownFrame();
    const otter::Traced traced_self_(frame_, self_);
#line 70
    if (self_->size >= 0.0 && self_->received >= self_->size) {
#line 70
      co_return Value(0.0);
    }
#line 71
    const std::uint32_t startMs = ::otter::border::from<std::uint32_t>(millis());
#line 85
    while (true) {
#line 73
      const std::uint32_t count = self_->early->length() > 0 ? static_cast<std::uint32_t>(self_->takeEarly(buffer)) : exchange::receive(hold(self_->client), buffer);
#line 78
      if (count > 0u) {
#line 76
        const double wanted = self_->size < 0.0 ? static_cast<double>(count) : otter::math::min(static_cast<double>(count), self_->size - self_->received);
        self_->received = self_->received + wanted;
        co_return Value(wanted);
      }
#line 82
      if (!(::otter::border::from<bool>(::otter::border::native(self_->client).connected()))) {
#line 81
        if (self_->size < 0.0) {
#line 81
          co_return Value(0.0);
        }
#line 82
        raise(Value(create<otter::Error>(concat("the connection ended after "_s, otter::digits(self_->received), " of "_s, otter::digits(self_->size), " bytes"_s))));
      }
      const std::uint32_t t = static_cast<std::uint32_t>(static_cast<std::int32_t>((::otter::border::from<std::uint32_t>(millis())) - startMs)) >> 0;
#line 84
      if (t > 10000u) {
#line 84
        raise(Value(create<otter::Error>(concat("nothing came for "_s, otter::digits(10000.0 / 1000.0), " s"_s))));
      }
#line 85
      auto awaited = otter_app::firmware_src::support::pause::pause(5.0);
#line 85
      co_await std::move(awaited);
    }
    co_return otter::Value();
  }(self(this), buffer);
}
#line 91 "firmware-src/support/http/exchange.cpp"

#line 89 "firmware-src/support/http/exchange.ts"
void Exchange::close() {
  ::otter::border::native(this->client).stop();
}
#line 97 "firmware-src/support/http/exchange.cpp"

#line 93 "firmware-src/support/http/exchange.ts"
std::int32_t Exchange::takeEarly(const Ref<otter::Uint8Array>& buffer) {
  const std::int32_t count = otter::math::min<std::int32_t, std::int32_t>(buffer->length(), this->early->length());
  buffer->set(this->early->subarray(0.0, static_cast<double>(count)));
  this->early = this->early->slice(static_cast<double>(count));
  return count;
}
#line 106 "firmware-src/support/http/exchange.cpp"

#line 102 "firmware-src/support/http/exchange.ts"
static std::uint32_t receive(const Ref<otter::Native<NetworkClient>>& client, const Ref<otter::Uint8Array>& buffer) {
  const std::int32_t available = ::otter::border::from<std::int32_t>(::otter::border::native(client).available());
  return available > 0 ? (::otter::border::from<std::uint32_t>(::otter::border::native(client).readBytes(::otter::border::to<uint8_t*>(buffer), ::otter::border::to<size_t>(static_cast<double>(otter::math::min<std::int32_t, std::int32_t>(available, buffer->length())))))) : std::uint32_t{0u};
}
#line 113 "firmware-src/support/http/exchange.cpp"

#line 37 "firmware-src/support/http/exchange.ts"
Ref<otter::Promise<Value>> Exchange_send(const Ref<otter::Native<NetworkClient>>& client, const Str& method, const Ref<Object>& url, const Str& moreHeaders) {
  return []([[maybe_unused]] Ref<otter::Native<NetworkClient>> client, [[maybe_unused]] Str method, [[maybe_unused]] Ref<Object> url, [[maybe_unused]] Str moreHeaders) -> Ref<otter::Promise<Value>> {
    auto& frame_ = co_await otter::ownFrame();
    const otter::Traced traced_url(frame_, url);
    const double t = seen<otter_app::firmware_src::support::url::UrlLiteral>(url)->port;
#line 38
    Str t_3{};
#line 38
    if (t == static_cast<double>(seen<otter_app::firmware_src::support::url::UrlLiteral>(url)->isSecure ? std::int32_t{443} : std::int32_t{80})) {
      t_3 = seen<otter_app::firmware_src::support::url::UrlLiteral>(url)->host;
    } else {
      const Str t_2 = seen<otter_app::firmware_src::support::url::UrlLiteral>(url)->host;
      t_3 = concat(t_2, ":"_s, otter::digits(seen<otter_app::firmware_src::support::url::UrlLiteral>(url)->port));
    }
#line 38
    const Str host = t_3;
    static_cast<void>(static_cast<double>(::otter::border::from<std::uint32_t>(::otter::border::native(client).print(::otter::border::to<String>(concat(method, " "_s, seen<otter_app::firmware_src::support::url::UrlLiteral>(url)->path, " HTTP/1.0\r\nHost: "_s, host, "\r\nUser-Agent: otter\r\nConnection: close\r\n"_s, moreHeaders, "\r\n"_s))))));
#line 42
    const std::uint32_t startMs = ::otter::border::from<std::uint32_t>(millis());
    const Ref<otter::Uint8Array> chunk = create<otter::Uint8Array>(512.0);
    Str text = ""_s;
#line 61
    while (true) {
#line 46
      const std::uint32_t count = exchange::receive(client, chunk);
#line 58
      if (count > 0u) {
#line 48
        const std::int32_t known = otter::math::max<std::int32_t, std::int32_t>(0, text.length() - endOfHead.length());
        {
#line 49
          std::int32_t i = 0;
#line 49
          for (; static_cast<std::uint32_t>(i) < count; i = i + 1) {
#line 49
            otter::append(text, otter::string::fromCharCode(static_cast<double>(static_cast<std::int32_t>(chunk->get(i)))));
          }
        }
#line 50
        const std::int32_t end = text.indexOf(endOfHead, static_cast<double>(known));
#line 54
        if (end >= 0) {
#line 52
          const std::int32_t bodyStart = end + endOfHead.length();
          const Ref<otter::Uint8Array> early = chunk->slice(static_cast<double>(count) - static_cast<double>(text.length() - bodyStart), static_cast<double>(count));
          co_return Value(create<Exchange>(client, otter_app::firmware_src::support::http::head::parseHead(Str(text.slice(0.0, static_cast<double>(end)))), early));
        }
        if (text.length() > 8192) {
#line 56
          raise(Value(create<otter::Error>(concat("more than "_s, otter::digits(8192.0), " bytes of headers"_s))));
        }
      } else if (!(::otter::border::from<bool>(::otter::border::native(client).connected()))) {
#line 58
        raise(Value(create<otter::Error>(text == ""_s ? Str("no answer"_s) : Str("the answer broke off"_s))));
      }
      const std::uint32_t t_4 = static_cast<std::uint32_t>(static_cast<std::int32_t>((::otter::border::from<std::uint32_t>(millis())) - startMs)) >> 0;
#line 60
      if (t_4 > 10000u) {
#line 60
        raise(Value(create<otter::Error>(concat("no answer within "_s, otter::digits(10000.0 / 1000.0), " s"_s))));
      }
#line 61
      if (static_cast<std::int32_t>(count) <= 0) {
#line 61
        auto awaited = otter_app::firmware_src::support::pause::pause(5.0);
#line 61
        co_await std::move(awaited);
      }
    }
    co_return otter::Value();
  }(client, method, url, moreHeaders);
}
#line 188 "firmware-src/support/http/exchange.cpp"

void initialize() {
#line 8 "firmware-src/support/http/exchange.ts"
  headMs = 10000;
#line 10
  silenceMs = 10000;
#line 12
  pollMs = 5;
  chunkBytes = 512;
  endOfHead = "\r\n\r\n"_s;
}
#line 200 "firmware-src/support/http/exchange.cpp"

}  // namespace otter_app::firmware_src::support::http::exchange
