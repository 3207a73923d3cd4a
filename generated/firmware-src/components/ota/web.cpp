// From firmware-src/components/ota/web.ts. Edit that file, not this one.
#include "web.h"
#include "../../support/url.h"

namespace otter_app::firmware_src::components::ota::web {

[[maybe_unused]] static double timeoutMs{};
[[maybe_unused]] static double handshakeSeconds{};
[[maybe_unused]] static double redirectLimit{};

static Str followable(const Str& from, const Str& location, const Ref<Array<Str>>& redirectHosts);
static Str hostIn(const Str& url);
static Str fileIn(const Str& url);

static const otter::FieldInfo Web_fields[] = {
  {"certificates", [](const otter::Object& object) { return otter::Value(static_cast<const Web&>(object).certificates); }},
};
const otter::TypeInfo Web::info{"Web", otter::Kind::Instance, nullptr, nullptr, Web_fields, 1};

#line 42 "firmware-src/components/ota/web.ts"
void Web::construct(const Str& certificates) {
  this->certificates = certificates;
}
#line 25 "firmware-src/components/ota/web.cpp"

#line 47 "firmware-src/components/ota/web.ts"
Ref<Connection> Web::connection(const Str& url) {
  Opt<bool> t{};
  {
#line 48
    const Ref<otter::Object> t_2 = otter_app::firmware_src::support::url::parseUrl(url);
#line 48
    if (otter::isNullish(t_2)) {
      goto chain_end;
    }
#line 48
    t = Opt<bool>(as<otter_app::firmware_src::support::url::UrlLiteral>(narrow<Ref<otter::Object>>(t_2))->isSecure);
  }
  chain_end:;
#line 48
  if (!otter::strictEquals(t, Opt<bool>(true))) {
#line 48
    return create<Connection>(hold(::otter::create<::otter::Native<NetworkClient>>()), Ref<otter::Native<otter::arduino::SecureClient>>::undefined());
  }
#line 49
  const Ref<otter::Native<otter::arduino::SecureClient>> client = ::otter::create<::otter::Native<otter::arduino::SecureClient>>();
  ::otter::border::native(client).setCACert(::otter::border::to<otter::border::KeptText>(this->certificates));
  ::otter::border::native(client).setHandshakeTimeout(::otter::border::to<unsigned long>(handshakeSeconds));
  return create<Connection>(hold(::otter::border::seenAs<NetworkClient>(client)), client);
}
#line 52 "firmware-src/components/ota/web.cpp"

#line 56 "firmware-src/components/ota/web.ts"
Ref<Object> Web::head(const Str& url) {
  return this->request(url, "HEAD"_s, 0.0);
}
#line 58 "firmware-src/components/ota/web.cpp"

#line 61 "firmware-src/components/ota/web.ts"
double Web::visit(const Str& url) {
  return as<AnswerLiteral>(this->request(url, "GET"_s, 0.0))->status;
}
#line 64 "firmware-src/components/ota/web.cpp"

#line 66 "firmware-src/components/ota/web.ts"
Str Web::text(const Str& url, double limit, const Ref<Array<Str>>& redirectHosts) {
  return as<AnswerLiteral>(as<ShapeLiteral_2>(this->follow(url, "GET"_s, limit, redirectHosts))->answer)->body;
}
#line 70 "firmware-src/components/ota/web.cpp"

#line 71 "firmware-src/components/ota/web.ts"
Ref<Object> Web::locate(const Str& url, const Ref<Array<Str>>& redirectHosts) {
  const Ref<otter::Object> found = this->follow(url, "HEAD"_s, 0.0, redirectHosts);
  const Str t = as<ShapeLiteral_2>(found)->url;
#line 73
  return create<ShapeLiteral>(t, as<AnswerLiteral>(as<ShapeLiteral_2>(found)->answer)->size);
}
#line 79 "firmware-src/components/ota/web.cpp"

#line 76 "firmware-src/components/ota/web.ts"
Ref<Object> Web::follow(const Str& url, const Str& method, double bodyLimit, const Ref<Array<Str>>& redirectHosts) {
#line 82
  Str at = url;
  {
#line 83
    double hops = 0.0;
#line 83
    for (; hops <= redirectLimit; hops = hops + 1.0) {
      const Ref<otter::Object> answer = this->request(at, method, bodyLimit);
#line 87
      if (as<AnswerLiteral>(answer)->location == ""_s) {
#line 86
        if (as<AnswerLiteral>(answer)->status != 200.0) {
          const Str t = hostIn(at);
          const Str t_2 = otter::toStr(as<AnswerLiteral>(answer)->status);
#line 86
          raise(Value(create<otter::Error>(concat(t, " answered "_s, t_2, " for "_s, fileIn(url)))));
        }
#line 87
        return create<ShapeLiteral_2>(at, answer);
      }
      const Str t_3 = at;
#line 89
      at = followable(t_3, Str(as<AnswerLiteral>(answer)->location), redirectHosts);
    }
  }
  const Str t_4 = otter::toStr(redirectLimit);
#line 91
  raise(Value(create<otter::Error>(concat("more than "_s, t_4, " redirects for "_s, fileIn(url)))));
}
#line 112 "firmware-src/components/ota/web.cpp"

#line 94 "firmware-src/components/ota/web.ts"
Ref<Object> Web::request(const Str& url, const Str& method, double bodyLimit) {
  const Ref<Connection> connection = this->connection(url);
  const Ref<otter::Native<otter::arduino::HttpClient>> http = ::otter::create<::otter::Native<otter::arduino::HttpClient>>();
  ::otter::border::native(http).setConnectTimeout(::otter::border::to<int32_t>(timeoutMs));
  ::otter::border::native(http).setTimeout(::otter::border::to<uint16_t>(timeoutMs));
  ::otter::border::native(http).setReuse(::otter::border::to<bool>(false));
#line 101
  ::otter::border::native(http).useHTTP10(::otter::border::to<bool>(true));
  ::otter::border::native(http).setUserAgent(::otter::border::to<String>("otter"_s));
  ::otter::border::native(http).setFollowRedirects(::otter::border::to<followRedirects_t>((::otter::border::from<double>(HTTPC_DISABLE_FOLLOW_REDIRECTS))));
  if (!(::otter::border::from<bool>(::otter::border::native(http).begin(::otter::border::native(connection->client), ::otter::border::to<String>(url))))) {
#line 104
    raise(Value(create<otter::Error>(concat("\""_s, url, "\" is no address"_s))));
  }
#line 105
  const double status = ::otter::border::from<double>(::otter::border::native(http).sendRequest(::otter::border::to<const char*>(method)));
#line 109
  if (status <= 0.0) {
    const Str t = hostIn(url);
    const Str t_2 = connection->problem();
#line 107
    const Str problem = concat(t, ": "_s, t_2, (::otter::border::from<::otter::Str>(otter::arduino::HttpClient::errorToString(::otter::border::to<int>(status)))));
    ::otter::border::native(http).end();
    raise(Value(create<otter::Error>(problem)));
  }
  const double size = ::otter::border::from<double>(::otter::border::native(http).getSize());
  const bool isRedirect = status >= 300.0 && status < 400.0 && status != 304.0;
  const Str location = isRedirect ? otter_app::firmware_src::support::url::resolveUrl(url, Str(::otter::border::from<::otter::Str>(::otter::border::native(http).getLocation()))) : ""_s;
  const bool wantsBody = bodyLimit > 0.0 && status == 200.0;
#line 117
  if (wantsBody && (size < 0.0 || size > bodyLimit)) {
#line 116
    ::otter::border::native(http).end();
    const Str t_3 = fileIn(url);
#line 117
    raise(Value(create<otter::Error>(concat(t_3, " has "_s, otter::toStr(size), " bytes; at most "_s, otter::toStr(bodyLimit), " are allowed"_s))));
  }
  const Str body = wantsBody ? (::otter::border::from<::otter::Str>(::otter::border::native(http).getString())) : ""_s;
  ::otter::border::native(http).end();
  if (wantsBody && static_cast<double>(body.length()) == 0.0 && size > 0.0) {
#line 121
    raise(Value(create<otter::Error>(concat(fileIn(url), " did not arrive"_s))));
  }
#line 122
  return create<AnswerLiteral>(status, location, size, body);
}
#line 161 "firmware-src/components/ota/web.cpp"

static const otter::FieldInfo Connection_fields[] = {
  {"client", [](const otter::Object& object) { return otter::Value(static_cast<const Connection&>(object).client); }},
  {"secureClient", [](const otter::Object& object) { return otter::Value(static_cast<const Connection&>(object).secureClient); }},
};
const otter::TypeInfo Connection::info{"Connection", otter::Kind::Instance, nullptr, nullptr, Connection_fields, 2};
void Connection::trace(otter::Tracer& tracer) {
  tracer(client);
  tracer(secureClient);
}

#line 25 "firmware-src/components/ota/web.ts"
void Connection::construct(const Ref<otter::Native<NetworkClient>>& client, const Ref<otter::Native<otter::arduino::SecureClient>>& secureClient) {
  this->client = client;
  this->secureClient = secureClient;
}
#line 178 "firmware-src/components/ota/web.cpp"

#line 31 "firmware-src/components/ota/web.ts"
Str Connection::problem() {
  Str t{};
  {
#line 32
    const Ref<otter::Native<otter::arduino::SecureClient>> t_2 = this->secureClient;
#line 32
    if (otter::isNullish(t_2)) {
      goto chain_end;
    }
#line 32
    t = (::otter::border::from<::otter::Str>(::otter::border::native(narrow<Ref<otter::Native<otter::arduino::SecureClient>>>(t_2)).lastErrorText()));
  }
  chain_end:;
#line 32
  const Str t_3 = t;
#line 32
  const Str text = !otter::isNullish(t_3) ? Str(narrow<Str>(t_3)) : ""_s;
  return text == ""_s ? ""_s : concat("TLS: "_s, text, ": "_s);
}
#line 200 "firmware-src/components/ota/web.cpp"

static const otter::FieldInfo ShapeLiteral_fields[] = {
  {"url", [](const otter::Object& object) { return otter::Value(static_cast<const ShapeLiteral&>(object).url); }},
  {"size", [](const otter::Object& object) { return otter::Value(static_cast<const ShapeLiteral&>(object).size); }},
};
const otter::TypeInfo ShapeLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, ShapeLiteral_fields, 2};

static const otter::FieldInfo ShapeLiteral_2_fields[] = {
  {"url", [](const otter::Object& object) { return otter::Value(static_cast<const ShapeLiteral_2&>(object).url); }},
  {"answer", [](const otter::Object& object) { return otter::Value(static_cast<const ShapeLiteral_2&>(object).answer); }},
};
const otter::TypeInfo ShapeLiteral_2::info{"", otter::Kind::Plain, nullptr, nullptr, ShapeLiteral_2_fields, 2};
void ShapeLiteral_2::trace(otter::Tracer& tracer) {
  tracer(answer);
}

static const otter::FieldInfo AnswerLiteral_fields[] = {
  {"status", [](const otter::Object& object) { return otter::Value(static_cast<const AnswerLiteral&>(object).status); }},
  {"location", [](const otter::Object& object) { return otter::Value(static_cast<const AnswerLiteral&>(object).location); }},
  {"size", [](const otter::Object& object) { return otter::Value(static_cast<const AnswerLiteral&>(object).size); }},
  {"body", [](const otter::Object& object) { return otter::Value(static_cast<const AnswerLiteral&>(object).body); }},
};
const otter::TypeInfo AnswerLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, AnswerLiteral_fields, 4};

#line 127 "firmware-src/components/ota/web.ts"
static Str followable(const Str& from, const Str& location, const Ref<Array<Str>>& redirectHosts) {
  const Ref<Object> source = otter_app::firmware_src::support::url::parseUrl(from);
  const Ref<Object> target = otter_app::firmware_src::support::url::parseUrl(location);
  if (otter::isUndefined(source) || otter::isUndefined(target)) {
#line 130
    raise(Value(create<otter::Error>(concat("a redirect to \""_s, location.slice(0.0, 80.0), "\""_s))));
  }
#line 131
  if (as<otter_app::firmware_src::support::url::UrlLiteral>(narrow<Ref<Object>>(source))->isSecure && !as<otter_app::firmware_src::support::url::UrlLiteral>(narrow<Ref<Object>>(target))->isSecure) {
#line 131
    raise(Value(create<otter::Error>(concat("a redirect from https to http, "_s, as<otter_app::firmware_src::support::url::UrlLiteral>(narrow<Ref<Object>>(target))->host))));
  }
  const Str t = as<otter_app::firmware_src::support::url::UrlLiteral>(narrow<Ref<Object>>(target))->host;
#line 133
  if (t != as<otter_app::firmware_src::support::url::UrlLiteral>(narrow<Ref<Object>>(source))->host && !redirectHosts->includes(as<otter_app::firmware_src::support::url::UrlLiteral>(narrow<Ref<Object>>(target))->host)) {
#line 133
    raise(Value(create<otter::Error>(concat("a redirect to "_s, as<otter_app::firmware_src::support::url::UrlLiteral>(narrow<Ref<Object>>(target))->host, ", which is not on the list"_s))));
  }
  return location;
}
#line 246 "firmware-src/components/ota/web.cpp"

#line 138 "firmware-src/components/ota/web.ts"
static Str hostIn(const Str& url) {
  Str t{};
  {
#line 139
    const Ref<Object> t_2 = otter_app::firmware_src::support::url::parseUrl(url);
#line 139
    if (otter::isNullish(t_2)) {
      goto chain_end;
    }
#line 139
    t = as<otter_app::firmware_src::support::url::UrlLiteral>(narrow<Ref<Object>>(t_2))->host;
  }
  chain_end:;
#line 139
  const Str t_3 = t;
#line 139
  return !otter::isNullish(t_3) ? Str(narrow<Str>(t_3)) : url;
}
#line 267 "firmware-src/components/ota/web.cpp"

#line 142 "firmware-src/components/ota/web.ts"
static Str fileIn(const Str& url) {
  Str t{};
  {
#line 143
    const Ref<Object> t_2 = otter_app::firmware_src::support::url::parseUrl(url);
#line 143
    if (otter::isNullish(t_2)) {
      goto chain_end;
    }
#line 143
    t = as<otter_app::firmware_src::support::url::UrlLiteral>(narrow<Ref<Object>>(t_2))->path;
  }
  chain_end:;
#line 143
  const Str t_3 = t;
#line 143
  const Str path = !otter::isNullish(t_3) ? Str(narrow<Str>(t_3)) : url;
  return path.slice(static_cast<double>(path.lastIndexOf("/"_s)) + 1.0);
}
#line 289 "firmware-src/components/ota/web.cpp"

void initialize() {
#line 16 "firmware-src/components/ota/web.ts"
  timeoutMs = 10000.0;
  handshakeSeconds = 15.0;
  redirectLimit = 3.0;
}
#line 297 "firmware-src/components/ota/web.cpp"

}  // namespace otter_app::firmware_src::components::ota::web
