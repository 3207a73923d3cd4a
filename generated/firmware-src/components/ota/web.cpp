// From firmware-src/components/ota/web.ts. Edit that file, not this one.
#include "web.h"
#include "../../support/http/exchange.h"
#include "../../support/http/head.h"
#include "../../support/pause.h"
#include "../../support/url.h"

namespace otter_app::firmware_src::components::ota::web {

[[maybe_unused]] static std::int32_t connectMs{};
[[maybe_unused]] static std::int32_t handshakeSeconds{};
[[maybe_unused]] static std::int32_t textMs{};
[[maybe_unused]] static std::int32_t connectPollMs{};
[[maybe_unused]] static std::int32_t redirectLimit{};
[[maybe_unused]] static std::int32_t urlLimit{};

static Ref<Object> answerOf(const Str& url, const Ref<otter_app::firmware_src::support::http::exchange::Exchange>& a1);
static void requireFile(const Str& at, const Str& asked, const Ref<otter_app::firmware_src::support::http::exchange::Exchange>& a2);
static Ref<otter::Promise<Value>> readText(const Ref<otter_app::firmware_src::support::http::exchange::Exchange>& exchange, const Str& file, double limit);
static Str followable(const Str& from, const Str& location, const Ref<Array<Str>>& redirectHosts);
static Str fileIn(const Str& url);

static const otter::FieldInfo Web_fields[] = {
  {"certificates", [](const otter::Object& object) { return otter::Value(static_cast<const Web&>(object).certificates); }},
};
const otter::TypeInfo Web::info{"Web", otter::Kind::Instance, nullptr, nullptr, Web_fields, 1};

#line 69 "firmware-src/components/ota/web.ts"
void Web::construct(const Str& certificates) {
  this->certificates = certificates;
}
#line 33 "firmware-src/components/ota/web.cpp"

#line 74 "firmware-src/components/ota/web.ts"
Ref<Connection> Web::connection(const Str& url) {
  Opt<bool> t{};
  {
#line 75
    const Ref<otter::Object> t_2 = otter_app::firmware_src::support::url::parseUrl(url);
#line 75
    if (otter::isNullish(t_2)) {
      goto chain_end;
    }
#line 75
    t = Opt<bool>(seen<otter_app::firmware_src::support::url::UrlLiteral>(narrow<Ref<otter::Object>>(t_2))->isSecure);
  }
  chain_end:;
#line 75
  if (!otter::strictEquals(t, Opt<bool>(true))) {
#line 75
    return create<Connection>(hold(::otter::create<::otter::Native<NetworkClient>>()), Ref<otter::Native<otter::arduino::SecureClient>>::undefined());
  }
#line 76
  const Ref<otter::Native<otter::arduino::SecureClient>> client = ::otter::create<::otter::Native<otter::arduino::SecureClient>>();
  ::otter::border::native(client).setCACert(::otter::border::to<otter::border::KeptText>(this->certificates));
  ::otter::border::native(client).setHandshakeTimeout(::otter::border::to<unsigned long>(15.0));
  return create<Connection>(hold(::otter::border::seenAs<NetworkClient>(client)), client);
}
#line 60 "firmware-src/components/ota/web.cpp"

#line 83 "firmware-src/components/ota/web.ts"
Ref<otter::Promise<Value>> Web::head(const Str& url) {
  return []([[maybe_unused]] Ref<Web> self_, [[maybe_unused]] Str url) -> Ref<otter::Promise<Value>> {
    auto& frame_ = co_await otter::ownFrame();
    const otter::Traced traced_self_(frame_, self_);
#line 84
    auto awaited = self_->open(url, "HEAD"_s, Str::undefined());
#line 84
    const Value awaited2 = co_await std::move(awaited);
#line 84
    const Ref<otter_app::firmware_src::support::http::exchange::Exchange> exchange = narrow<Ref<otter_app::firmware_src::support::http::exchange::Exchange>>(awaited2);
    exchange->close();
    co_return Value(web::answerOf(url, exchange));
  }(self(this), url);
}
#line 77 "firmware-src/components/ota/web.cpp"

#line 90 "firmware-src/components/ota/web.ts"
Ref<otter::Promise<Value>> Web::visit(const Str& url) {
  return []([[maybe_unused]] Ref<Web> self_, [[maybe_unused]] Str url) -> Ref<otter::Promise<Value>> {
    auto& frame_ = co_await otter::ownFrame();
    const otter::Traced traced_self_(frame_, self_);
#line 91
    auto awaited = self_->open(url, "GET"_s, Str::undefined());
#line 91
    const Value awaited2 = co_await std::move(awaited);
#line 91
    const Ref<otter_app::firmware_src::support::http::exchange::Exchange> exchange = narrow<Ref<otter_app::firmware_src::support::http::exchange::Exchange>>(awaited2);
    exchange->close();
    co_return Value(seen<otter_app::firmware_src::support::http::head::HeadLiteral>(exchange->head)->status);
  }(self(this), url);
}
#line 94 "firmware-src/components/ota/web.cpp"

#line 97 "firmware-src/components/ota/web.ts"
Ref<otter::Promise<Value>> Web::text(const Str& url, double limit, const Ref<Array<Str>>& redirectHosts) {
  return []([[maybe_unused]] Ref<Web> self_, [[maybe_unused]] Str url, [[maybe_unused]] double limit, [[maybe_unused]] Ref<Array<Str>> redirectHosts) -> Ref<otter::Promise<Value>> {
    auto& frame_ = co_await otter::ownFrame();
    const otter::Traced traced_self_(frame_, self_);
#line 98
    Str at = url;
    {
#line 99
      std::int32_t hops = 0;
#line 99
      for (; hops <= 3; hops = hops + 1) {
        auto awaited = self_->open(at, "GET"_s, Str::undefined());
#line 100
        const Value awaited2 = co_await std::move(awaited);
        const otter::Traced traced_awaited2(frame_, awaited2);
#line 100
        const Ref<otter_app::firmware_src::support::http::exchange::Exchange> exchange = narrow<Ref<otter_app::firmware_src::support::http::exchange::Exchange>>(awaited2);
        const otter::Traced traced_exchange(frame_, exchange);
        {
#line 101
          std::int32_t completion = 0;
#line 101
          Value pending{};
          const otter::Traced traced_pending(frame_, pending);
#line 101
          Value result{};
          const otter::Traced traced_result(frame_, result);
          {
            try {
#line 102
              const Ref<otter::Object> answer = web::answerOf(at, exchange);
              const otter::Traced traced_answer(frame_, answer);
#line 105
              if (seen<AnswerLiteral>(answer)->location == ""_s) {
#line 104
                web::requireFile(at, url, exchange);
                auto awaited3 = web::readText(exchange, web::fileIn(url), limit);
#line 105
                const Value awaited_2 = co_await std::move(awaited3);
#line 105
                result = Value(narrow<Str>(awaited_2));
#line 105
                completion = 2;
#line 105
                goto finally_end;
              }
              const Str t = at;
#line 107
              at = web::followable(t, Str(seen<AnswerLiteral>(answer)->location), redirectHosts);
            } catch (const otter::Thrown& thrown) {
              Value thrown2 = thrown.value;
              pending = thrown2;
              completion = 1;
            }
          }
          finally_end:;
#line 109
          exchange->close();
#line 109
          if (completion == 1) {
            raise(pending);
          }
#line 109
          if (completion == 2) {
#line 109
            co_return result;
          }
        }
      }
    }
    const Str t_2 = otter::toStr(3.0);
#line 112
    raise(Value(create<otter::Error>(concat("more than "_s, t_2, " redirects for "_s, web::fileIn(url)))));
    co_return otter::Value();
  }(self(this), url, limit, redirectHosts);
}
#line 173 "firmware-src/components/ota/web.cpp"

#line 116 "firmware-src/components/ota/web.ts"
Ref<otter::Promise<Value>> Web::locate(const Str& url, const Ref<Array<Str>>& redirectHosts) {
  return []([[maybe_unused]] Ref<Web> self_, [[maybe_unused]] Str url, [[maybe_unused]] Ref<Array<Str>> redirectHosts) -> Ref<otter::Promise<Value>> {
    auto& frame_ = co_await otter::ownFrame();
    const otter::Traced traced_self_(frame_, self_);
#line 117
    Str at = url;
    {
#line 118
      std::int32_t hops = 0;
#line 118
      for (; hops <= 3; hops = hops + 1) {
        auto awaited = self_->open(at, "HEAD"_s, Str::undefined());
#line 119
        const Value awaited2 = co_await std::move(awaited);
#line 119
        const Ref<otter_app::firmware_src::support::http::exchange::Exchange> exchange = narrow<Ref<otter_app::firmware_src::support::http::exchange::Exchange>>(awaited2);
        exchange->close();
        const Ref<otter::Object> answer = web::answerOf(at, exchange);
#line 124
        if (seen<AnswerLiteral>(answer)->location == ""_s) {
#line 123
          web::requireFile(at, url, exchange);
          const Str t = at;
#line 124
          co_return Value(create<LocatedLiteral>(t, seen<AnswerLiteral>(answer)->size));
        }
        const Str t_2 = at;
#line 126
        at = web::followable(t_2, Str(seen<AnswerLiteral>(answer)->location), redirectHosts);
      }
    }
    const Str t_3 = otter::toStr(3.0);
#line 128
    raise(Value(create<otter::Error>(concat("more than "_s, t_3, " redirects for "_s, web::fileIn(url)))));
    co_return otter::Value();
  }(self(this), url, redirectHosts);
}
#line 213 "firmware-src/components/ota/web.cpp"

#line 132 "firmware-src/components/ota/web.ts"
Ref<otter::Promise<Value>> Web::open(const Str& url, const Str& method, const Str& moreHeaders_) {
  return []([[maybe_unused]] Ref<Web> self_, [[maybe_unused]] Str url, [[maybe_unused]] Str method, [[maybe_unused]] Str moreHeaders_) -> Ref<otter::Promise<Value>> {
    auto& frame_ = co_await otter::ownFrame();
    const otter::Traced traced_self_(frame_, self_);
    const Str moreHeaders = otter::isUndefined(moreHeaders_) ? ""_s : Str(narrow<Str>(moreHeaders_));
#line 133
    const Ref<otter::Object> target = otter_app::firmware_src::support::url::parseUrl(url);
    const otter::Traced traced_target(frame_, target);
#line 134
    if (otter::isUndefined(target)) {
#line 134
      raise(Value(create<otter::Error>(concat("\""_s, url.slice(0.0, 80.0), "\" is no address"_s))));
    }
#line 135
    const Ref<Connection> connection = self_->connection(url);
    const otter::Traced traced_connection(frame_, connection);
#line 136
    ::otter::border::native(connection->client).setConnectionTimeout(::otter::border::to<uint32_t>(10000.0));
    const Ref<otter::Native<NetworkClient>> t = connection->client;
    const Str t_2 = seen<otter_app::firmware_src::support::url::UrlLiteral>(narrow<Ref<otter::Object>>(target))->host;
#line 137
    const Ref<otter::Native<otter::arduino::Connecting>> connecting = ::otter::create<::otter::Native<otter::arduino::Connecting>>(::otter::border::native(t), ::otter::border::to<const char*>(t_2), ::otter::border::to<uint16_t>(seen<otter_app::firmware_src::support::url::UrlLiteral>(narrow<Ref<otter::Object>>(target))->port));
    while (!(::otter::border::from<bool>(::otter::border::native(connecting).isOver()))) {
#line 138
      auto awaited = otter_app::firmware_src::support::pause::pause(10.0);
#line 138
      co_await std::move(awaited);
    }
#line 142
    if (!(::otter::border::from<bool>(::otter::border::native(connecting).isConnected()))) {
#line 140
      const Str problem = connection->problem();
      ::otter::border::native(connection->client).stop();
      raise(Value(create<otter::Error>(concat(seen<otter_app::firmware_src::support::url::UrlLiteral>(narrow<Ref<otter::Object>>(target))->host, ": "_s, problem == ""_s ? "connection refused"_s : problem))));
    }
#line 148
    try {
#line 145
      auto awaited = otter_app::firmware_src::support::http::exchange::Exchange_send(hold(connection->client), method, narrow<Ref<otter::Object>>(target), moreHeaders);
#line 145
      const Value awaited2 = co_await std::move(awaited);
#line 145
      co_return Value(narrow<Ref<otter_app::firmware_src::support::http::exchange::Exchange>>(awaited2));
    } catch (const otter::Thrown& thrown) {
      Value thrown2 = thrown.value;
#line 145
      const Value error = thrown2;
#line 147
      ::otter::border::native(connection->client).stop();
      const Str t_3 = seen<otter_app::firmware_src::support::url::UrlLiteral>(narrow<Ref<otter::Object>>(target))->host;
#line 148
      raise(Value(create<otter::Error>(concat(t_3, ": "_s, instanceOf<otter::Error>(error) ? (narrow<Ref<otter::Error>>(error)->message) : ""_s))));
    }
    co_return otter::Value();
  }(self(this), url, method, moreHeaders_);
}
#line 272 "firmware-src/components/ota/web.cpp"

static const otter::FieldInfo BusyError_fields[] = {
  {"pauseSeconds", [](const otter::Object& object) { return otter::Value(static_cast<const BusyError&>(object).pauseSeconds); }},
};
const otter::TypeInfo BusyError::info{"BusyError", otter::Kind::Error, &otter::Error::info, nullptr, BusyError_fields, 1};

#line 25 "firmware-src/components/ota/web.ts"
void BusyError::construct(const Str& message, double pauseSeconds) {
  this->Error::construct(message);
  this->pauseSeconds = pauseSeconds;
}
#line 284 "firmware-src/components/ota/web.cpp"

static const otter::FieldInfo Connection_fields[] = {
  {"client", [](const otter::Object& object) { return otter::Value(static_cast<const Connection&>(object).client); }},
  {"secureClient", [](const otter::Object& object) { return otter::Value(static_cast<const Connection&>(object).secureClient); }},
};
const otter::TypeInfo Connection::info{"Connection", otter::Kind::Instance, nullptr, nullptr, Connection_fields, 2};
void Connection::trace(otter::Tracer& tracer) {
  tracer(client);
  tracer(secureClient);
}

#line 52 "firmware-src/components/ota/web.ts"
void Connection::construct(const Ref<otter::Native<NetworkClient>>& client, const Ref<otter::Native<otter::arduino::SecureClient>>& secureClient) {
  this->client = client;
  this->secureClient = secureClient;
}
#line 301 "firmware-src/components/ota/web.cpp"

#line 58 "firmware-src/components/ota/web.ts"
Str Connection::problem() {
  Str t{};
  {
#line 59
    const Ref<otter::Native<otter::arduino::SecureClient>> t_2 = this->secureClient;
#line 59
    if (otter::isNullish(t_2)) {
      goto chain_end;
    }
#line 59
    t = (::otter::border::from<::otter::Str>(::otter::border::native(narrow<Ref<otter::Native<otter::arduino::SecureClient>>>(t_2)).lastErrorText()));
  }
  chain_end:;
#line 59
  const Str t_3 = t;
#line 59
  const Str text = !otter::isNullish(t_3) ? Str(narrow<Str>(t_3)) : ""_s;
  return text == ""_s ? ""_s : concat("TLS: "_s, text);
}
#line 323 "firmware-src/components/ota/web.cpp"

static const otter::FieldInfo AnswerLiteral_fields[] = {
  {"status", [](const otter::Object& object) { return otter::Value(static_cast<const AnswerLiteral&>(object).status); }},
  {"location", [](const otter::Object& object) { return otter::Value(static_cast<const AnswerLiteral&>(object).location); }},
  {"size", [](const otter::Object& object) { return otter::Value(static_cast<const AnswerLiteral&>(object).size); }},
  {"pauseSeconds", [](const otter::Object& object) { return otter::Value(static_cast<const AnswerLiteral&>(object).pauseSeconds); }},
};
const otter::TypeInfo AnswerLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, AnswerLiteral_fields, 4};

static const otter::FieldInfo LocatedLiteral_fields[] = {
  {"url", [](const otter::Object& object) { return otter::Value(static_cast<const LocatedLiteral&>(object).url); }},
  {"size", [](const otter::Object& object) { return otter::Value(static_cast<const LocatedLiteral&>(object).size); }},
};
const otter::TypeInfo LocatedLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, LocatedLiteral_fields, 2};

#line 153 "firmware-src/components/ota/web.ts"
static Ref<Object> answerOf(const Str& url, const Ref<otter_app::firmware_src::support::http::exchange::Exchange>& a1) {
  const Ref<Object> head = a1->head;
  const double size = a1->size;
#line 154
  const double status = seen<otter_app::firmware_src::support::http::head::HeadLiteral>(head)->status;
  const bool isRedirect = status >= 300.0 && status < 400.0 && status != 304.0;
  Str t_2{};
#line 156
  if (isRedirect) {
#line 156
    const Str t = seen<otter_app::firmware_src::support::http::head::HeadLiteral>(head)->headers->get("location"_s);
    t_2 = otter_app::firmware_src::support::url::resolveUrl(url, !otter::isNullish(t) ? Str(narrow<Str>(t)) : ""_s);
  } else {
    t_2 = ""_s;
  }
#line 156
  const Str location = t_2;
  if (location.length() > 1024) {
#line 157
    raise(Value(create<otter::Error>(concat("a redirect to an address of "_s, otter::digits(location.length()), " characters"_s))));
  }
#line 158
  return create<AnswerLiteral>(status, location, size, otter_app::firmware_src::support::http::head::retryAfterSeconds(head));
}
#line 364 "firmware-src/components/ota/web.cpp"

#line 161 "firmware-src/components/ota/web.ts"
static void requireFile(const Str& at, const Str& asked, const Ref<otter_app::firmware_src::support::http::exchange::Exchange>& a2) {
  const Ref<Object> head = a2->head;
#line 162
  if (seen<otter_app::firmware_src::support::http::head::HeadLiteral>(head)->status == 200.0) {
#line 162
    return;
  }
  const Str t = web::hostIn(at);
  const Str t_2 = otter::toStr(seen<otter_app::firmware_src::support::http::head::HeadLiteral>(head)->status);
  const Str t_3 = concat(t, " answered "_s, t_2, " for "_s, web::fileIn(asked));
#line 163
  raise(Value(web::refusal(t_3, otter_app::firmware_src::support::http::head::retryAfterSeconds(head))));
}
#line 380 "firmware-src/components/ota/web.cpp"

#line 167 "firmware-src/components/ota/web.ts"
Ref<otter::Error> refusal(const Str& problem, double pauseSeconds) {
  return pauseSeconds > 0.0 ? Ref<otter::Error>(create<BusyError>(problem, pauseSeconds)) : create<otter::Error>(problem);
}
#line 386 "firmware-src/components/ota/web.cpp"

#line 172 "firmware-src/components/ota/web.ts"
static Ref<otter::Promise<Value>> readText(const Ref<otter_app::firmware_src::support::http::exchange::Exchange>& exchange, const Str& file, double limit) {
  return []([[maybe_unused]] Ref<otter_app::firmware_src::support::http::exchange::Exchange> exchange, [[maybe_unused]] Str file, [[maybe_unused]] double limit) -> Ref<otter::Promise<Value>> {
    auto& frame_ = co_await otter::ownFrame();
    const otter::Traced traced_exchange(frame_, exchange);
#line 173
    const double size = exchange->size;
    if (size < 0.0 || size > limit) {
#line 174
      raise(Value(create<otter::Error>(concat(file, " has "_s, otter::digits(size), " bytes; at most "_s, otter::digits(limit), " are allowed"_s))));
    }
#line 175
    const std::uint32_t startMs = ::otter::border::from<std::uint32_t>(millis());
    const Ref<otter::Uint8Array> buffer = create<otter::Uint8Array>(otter::math::max(size, 1.0));
    Str text = ""_s;
    {
#line 178
      auto awaited = exchange->read(buffer);
#line 178
      const Value awaited2 = co_await std::move(awaited);
      const otter::Traced traced_awaited2(frame_, awaited2);
#line 178
      double count = narrow<double>(awaited2);
#line 178
      while (count > 0.0) {
        {
#line 179
          std::int32_t i = 0;
#line 179
          for (; static_cast<double>(i) < count; i = i + 1) {
#line 179
            otter::append(text, otter::string::fromCharCode(static_cast<double>(static_cast<std::int32_t>(buffer->get(i)))));
          }
        }
#line 180
        const std::uint32_t t = static_cast<std::uint32_t>(static_cast<std::int32_t>((::otter::border::from<std::uint32_t>(millis())) - startMs)) >> 0;
#line 180
        if (t > 30000u) {
#line 180
          raise(Value(create<otter::Error>(concat(file, " does not come within "_s, otter::digits(30000.0 / 1000.0), " s"_s))));
        }
#line 178
        auto awaited3 = exchange->read(buffer);
#line 178
        const Value awaited_2 = co_await std::move(awaited3);
#line 178
        count = narrow<double>(awaited_2);
      }
    }
#line 182
    co_return Value(text);
  }(exchange, file, limit);
}
#line 441 "firmware-src/components/ota/web.cpp"

#line 186 "firmware-src/components/ota/web.ts"
static Str followable(const Str& from, const Str& location, const Ref<Array<Str>>& redirectHosts) {
  const Ref<Object> source = otter_app::firmware_src::support::url::parseUrl(from);
  const Ref<Object> target = otter_app::firmware_src::support::url::parseUrl(location);
  if (otter::isUndefined(source) || otter::isUndefined(target)) {
#line 189
    raise(Value(create<otter::Error>(concat("a redirect to \""_s, location.slice(0.0, 80.0), "\""_s))));
  }
#line 190
  if (seen<otter_app::firmware_src::support::url::UrlLiteral>(narrow<Ref<Object>>(source))->isSecure && !seen<otter_app::firmware_src::support::url::UrlLiteral>(narrow<Ref<Object>>(target))->isSecure) {
#line 190
    raise(Value(create<otter::Error>(concat("a redirect from https to http, "_s, seen<otter_app::firmware_src::support::url::UrlLiteral>(narrow<Ref<Object>>(target))->host))));
  }
  const Str t = seen<otter_app::firmware_src::support::url::UrlLiteral>(narrow<Ref<Object>>(target))->host;
#line 192
  if (t != seen<otter_app::firmware_src::support::url::UrlLiteral>(narrow<Ref<Object>>(source))->host && !redirectHosts->includes(seen<otter_app::firmware_src::support::url::UrlLiteral>(narrow<Ref<Object>>(target))->host)) {
#line 192
    raise(Value(create<otter::Error>(concat("a redirect to "_s, seen<otter_app::firmware_src::support::url::UrlLiteral>(narrow<Ref<Object>>(target))->host, ", which is not on the list"_s))));
  }
  return location;
}
#line 464 "firmware-src/components/ota/web.cpp"

#line 198 "firmware-src/components/ota/web.ts"
Str hostIn(const Str& url) {
  Str t{};
  {
#line 199
    const Ref<Object> t_2 = otter_app::firmware_src::support::url::parseUrl(url);
#line 199
    if (otter::isNullish(t_2)) {
      goto chain_end;
    }
#line 199
    t = seen<otter_app::firmware_src::support::url::UrlLiteral>(narrow<Ref<Object>>(t_2))->host;
  }
  chain_end:;
#line 199
  const Str t_3 = t;
#line 199
  return !otter::isNullish(t_3) ? Str(narrow<Str>(t_3)) : url;
}
#line 485 "firmware-src/components/ota/web.cpp"

#line 202 "firmware-src/components/ota/web.ts"
static Str fileIn(const Str& url) {
  Str t{};
  {
#line 203
    const Ref<Object> t_2 = otter_app::firmware_src::support::url::parseUrl(url);
#line 203
    if (otter::isNullish(t_2)) {
      goto chain_end;
    }
#line 203
    t = seen<otter_app::firmware_src::support::url::UrlLiteral>(narrow<Ref<Object>>(t_2))->path;
  }
  chain_end:;
#line 203
  const Str t_3 = t;
#line 203
  const Str path = !otter::isNullish(t_3) ? Str(narrow<Str>(t_3)) : url;
  return path.slice(static_cast<double>(path.lastIndexOf("/"_s) + 1));
}
#line 507 "firmware-src/components/ota/web.cpp"

void initialize() {
#line 37 "firmware-src/components/ota/web.ts"
  connectMs = 10000;
  handshakeSeconds = 15;
#line 40
  textMs = 30000;
#line 42
  connectPollMs = 10;
  redirectLimit = 3;
#line 45
  urlLimit = 1024;
}
#line 521 "firmware-src/components/ota/web.cpp"

}  // namespace otter_app::firmware_src::components::ota::web
