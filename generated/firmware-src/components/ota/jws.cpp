// From firmware-src/components/ota/jws.ts. Edit that file, not this one.
#include "jws.h"
#include "../../support/base64url.h"
#include "../../support/json.h"

namespace otter_app::firmware_src::components::ota::jws {

[[maybe_unused]] static std::int32_t signatureCharacters{};

static Str readHeader(const Str& text);
static Ref<Object> findKey(const Str& kid, const Ref<Array<Ref<Object>>>& keys);
static Str hexIn(const Str& number);
static Str textIn(const Str& part, const Str& what);

#line 21 "firmware-src/components/ota/jws.ts"
Str openJws(const Str& text, const Ref<Array<Ref<Object>>>& keys) {
  const Ref<Array<Str>> parts = text.split("."_s);
  if (parts->length() != 3) {
#line 23
    raise(Value(create<otter::Error>("it is no signed text"_s)));
  }
#line 24
  const Str header = parts->get(0);
#line 24
  const Str payload = parts->get(1);
#line 24
  const Str signature = parts->get(2);
  const Ref<Object> key = jws::findKey(jws::readHeader(jws::textIn(header, "header"_s)), keys);
  const Str signatureHex = signature.length() == 86 ? otter_app::firmware_src::support::base64url::hexOfBase64url(signature) : Str::undefined();
  if (otter::isUndefined(signatureHex)) {
#line 27
    raise(Value(create<otter::Error>("its signature has a wrong form"_s)));
  }
  const Str t = jws::hexIn(otter::dispatch<Str()>(key, 0));
#line 29
  if (!(::otter::border::from<bool>(otter::arduino::isSignedByP256(::otter::border::to<String>(concat(header, "."_s, payload)), ::otter::border::to<String>(concat(t, jws::hexIn(otter::dispatch<Str()>(key, 0)))), ::otter::border::to<String>(narrow<Str>(signatureHex)))))) {
#line 29
    raise(Value(create<otter::Error>(concat("the signature is not that of "_s, otter::dispatch<Str()>(key, 0)))));
  }
  return jws::textIn(payload, "payload"_s);
}
#line 43 "firmware-src/components/ota/jws.cpp"

#line 35 "firmware-src/components/ota/jws.ts"
static Str readHeader(const Str& text) {
  Ref<Cell<Str>> algorithm = cell<Str>(""_s);
  Ref<Cell<Str>> kid = cell<Str>(""_s);
  const Ref<Array<Str>> seen_ = arrayOf<Str>();
  const Ref<otter_app::firmware_src::support::json::JsonReader> reader = create<otter_app::firmware_src::support::json::JsonReader>(text);
  reader->object(closure<void(Str)>(capture(seen_, algorithm, reader, kid), [](const Ref<Array<Str>>& seen_, const Ref<Cell<Str>>& algorithm, const Ref<otter_app::firmware_src::support::json::JsonReader>& reader, const Ref<Cell<Str>>& kid, Str name) -> void {
    if (seen_->includes(name)) {
#line 41
      raise(Value(create<otter::Error>(concat("its header says \""_s, name, "\" twice"_s))));
    }
#line 42
    static_cast<void>(static_cast<double>(seen_->push(name)));
#line 46
    if (name == "alg"_s) {
#line 43
      algorithm->value = reader->text();
    } else if (name == "kid"_s) {
#line 44
      kid->value = reader->text();
    } else if (name == "typ"_s) {
#line 45
      reader->text();
    } else {
#line 46
      raise(Value(create<otter::Error>(concat("its header has \""_s, name.slice(0.0, 40.0), "\""_s))));
    }
  }));
#line 48
  reader->end();
  if (algorithm->value != "ES256"_s) {
#line 49
    raise(Value(create<otter::Error>(concat("its algorithm is \""_s, algorithm->value.slice(0.0, 40.0), "\", not ES256"_s))));
  }
#line 50
  return kid->value;
}
#line 82 "firmware-src/components/ota/jws.cpp"

#line 53 "firmware-src/components/ota/jws.ts"
static Ref<Object> findKey(const Str& kid, const Ref<Array<Ref<Object>>>& keys) {
  {
#line 54
    const Ref<Array<Ref<Object>>> list = keys;
#line 54
    std::int32_t index = 0;
#line 54
    for (; index < list->length(); index = index + 1) {
#line 54
      const Ref<Object> key = list->get(index);
#line 54
      if (otter::dispatch<Str()>(key, 0) == kid) {
#line 54
        return key;
      }
    }
  }
#line 55
  raise(Value(create<otter::Error>(concat("no trusted key is called \""_s, kid.slice(0.0, 60.0), "\""_s))));
}
#line 105 "firmware-src/components/ota/jws.cpp"

#line 58 "firmware-src/components/ota/jws.ts"
static Str hexIn(const Str& number) {
  const Str t = otter_app::firmware_src::support::base64url::hexOfBase64url(number);
#line 59
  return !otter::isNullish(t) ? Str(narrow<Str>(t)) : ""_s;
}
#line 113 "firmware-src/components/ota/jws.cpp"

#line 62 "firmware-src/components/ota/jws.ts"
static Str textIn(const Str& part, const Str& what) {
  const Str bytes = otter_app::firmware_src::support::base64url::bytesOfBase64url(part);
  if (otter::isUndefined(bytes) || narrow<Str>(bytes) == ""_s) {
#line 64
    raise(Value(create<otter::Error>(concat("its "_s, what, " is no Base64url"_s))));
  }
  {
#line 66
    std::int32_t i = 0;
#line 66
    for (; i < narrow<Str>(bytes).length(); i = i + 1) {
      if (static_cast<std::int32_t>(narrow<Str>(bytes).unit(i)) >= 128) {
#line 67
        raise(Value(create<otter::Error>(concat("its "_s, what, " has a character that is not ASCII"_s))));
      }
    }
  }
#line 69
  return narrow<Str>(bytes);
}
#line 136 "firmware-src/components/ota/jws.cpp"

void initialize() {
#line 14 "firmware-src/components/ota/jws.ts"
  signatureCharacters = 86;
}
#line 142 "firmware-src/components/ota/jws.cpp"

}  // namespace otter_app::firmware_src::components::ota::jws
