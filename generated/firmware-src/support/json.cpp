// From firmware-src/support/json.ts. Edit that file, not this one.
#include "json.h"

namespace otter_app::firmware_src::support::json {

static void (*const JsonReader_slots[])() = {
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
static const otter::FieldInfo JsonReader_fields[] = {
  {"source", [](const otter::Object& object) { return otter::Value(static_cast<const JsonReader&>(object).source); }},
  {"at", [](const otter::Object& object) { return otter::Value(static_cast<const JsonReader&>(object).at); }},
  {"depth", [](const otter::Object& object) { return otter::Value(static_cast<const JsonReader&>(object).depth); }},
};
const otter::TypeInfo JsonReader::info{"JsonReader", otter::Kind::Instance, nullptr, JsonReader_slots, JsonReader_fields, 3};

#line 10 "firmware-src/support/json.ts"
void JsonReader::construct(const Str& text) {
#line 7
  this->at = 0.0;
  this->depth = 0.0;
#line 11
  this->source = text;
}
#line 33 "firmware-src/support/json.cpp"

#line 15 "firmware-src/support/json.ts"
void JsonReader::object(const Ref<Fn<void(Str)>>& visit) {
  this->open("{"_s);
#line 23
  if (!this->take("}"_s)) {
#line 21
    do {
#line 19
      const Str name = this->text();
      this->expect(":"_s);
      visit->call(name);
    } while (this->take(","_s));
    this->expect("}"_s);
  }
  this->depth = this->depth - 1.0;
}
#line 51 "firmware-src/support/json.cpp"

#line 29 "firmware-src/support/json.ts"
void JsonReader::array(const Ref<Fn<void()>>& visit) {
  this->open("["_s);
#line 34
  if (!this->take("]"_s)) {
#line 32
    do {
#line 32
      visit->call();
    } while (this->take(","_s));
    this->expect("]"_s);
  }
  this->depth = this->depth - 1.0;
}
#line 67 "firmware-src/support/json.cpp"

#line 39 "firmware-src/support/json.ts"
Str JsonReader::text() {
  this->expect("\""_s);
  Str result = ""_s;
  {
#line 49
    for (;;) {
#line 43
      const double start = this->at;
      while (this->isPlain()) {
#line 44
        this->at = this->at + 1.0;
      }
#line 49
      const Str t_ = result;
#line 45
      result = concat(t_, this->source.slice(start, this->at));
      const Str character = this->next();
      if (character == "\""_s) {
#line 47
        return result;
      }
#line 48
      if (character != "\\"_s) {
#line 48
        raise(Value(this->error("a text that ends"_s)));
      }
#line 49
      const Str t_2 = result;
#line 49
      result = concat(t_2, this->escape());
    }
  }
  __builtin_unreachable();
}
#line 104 "firmware-src/support/json.cpp"

#line 53 "firmware-src/support/json.ts"
double JsonReader::number() {
  this->skipSpace();
  const double start = this->at;
  while ("+-.eE0123456789"_s.includes(this->peek()) && this->peek() != ""_s) {
#line 56
    this->at = this->at + 1.0;
  }
#line 57
  const Str digits = this->source.slice(start, this->at);
  const double value = otter::toNumber(digits);
  if (digits == ""_s || digits.startsWith("+"_s) || otter::number::isNaN(Value(value))) {
#line 59
    raise(Value(this->error("a number"_s)));
  }
#line 60
  return value;
}
#line 124 "firmware-src/support/json.cpp"

#line 63 "firmware-src/support/json.ts"
bool JsonReader::boolean_() {
  if (this->word_("true"_s)) {
#line 64
    return true;
  }
#line 65
  if (this->word_("false"_s)) {
#line 65
    return false;
  }
#line 66
  raise(Value(this->error("true or false"_s)));
}
#line 140 "firmware-src/support/json.cpp"

#line 70 "firmware-src/support/json.ts"
void JsonReader::skip() {
  this->skipSpace();
  const Str character = this->peek();
#line 77
  if (character == "{"_s) {
#line 73
    this->object(closure<void(Str)>(capture(self(this)), []([[maybe_unused]] const Ref<JsonReader>& self_, Str /* a0 */) -> void {
#line 73
      self_->skip();
    }));
  } else if (character == "["_s) {
#line 74
    this->array(closure<void()>(capture(self(this)), []([[maybe_unused]] const Ref<JsonReader>& self_) -> void {
#line 74
      self_->skip();
    }));
  } else if (character == "\""_s) {
#line 75
    this->text();
  } else if (character == "t"_s || character == "f"_s) {
#line 76
    this->boolean_();
  } else if (!this->word_("null"_s)) {
#line 77
    this->number();
  }
}
#line 170 "firmware-src/support/json.cpp"

#line 81 "firmware-src/support/json.ts"
void JsonReader::end() {
  this->skipSpace();
  if (this->at < static_cast<double>(this->source.length())) {
#line 83
    raise(Value(this->error("the end"_s)));
  }
}
#line 180 "firmware-src/support/json.cpp"

#line 86 "firmware-src/support/json.ts"
void JsonReader::open(const Str& bracket) {
  this->expect(bracket);
#line 89
  const double t_ = this->depth + 1.0;
#line 89
  this->depth = t_;
#line 89
  if (t_ > 16.0) {
#line 89
    raise(Value(this->error("fewer levels"_s)));
  }
}
#line 195 "firmware-src/support/json.cpp"

#line 92 "firmware-src/support/json.ts"
Str JsonReader::escape() {
  const Str character = this->next();
  if (character == "u"_s) {
#line 94
    return otter::string::fromCharCode(this->hexadecimal());
  }
#line 95
  const std::int32_t index = "\"\\/bfnrt"_s.indexOf(character);
  if (index < 0 || character == ""_s) {
#line 96
    raise(Value(this->error("an escape"_s)));
  }
#line 97
  return "\"\\/\010\014\n\r\t"_s.charAt(static_cast<double>(index));
}
#line 213 "firmware-src/support/json.cpp"

#line 100 "firmware-src/support/json.ts"
double JsonReader::hexadecimal() {
  double unit = 0.0;
  {
#line 102
    std::int32_t i = 0;
#line 102
    for (; i < 4; i = i + 1) {
      const Str character = this->next();
      const std::int32_t digit = "0123456789abcdef"_s.indexOf(character.toLowerCase());
      if (digit < 0 || character == ""_s) {
#line 105
        raise(Value(this->error("a hexadecimal digit"_s)));
      }
#line 106
      unit = unit * 16.0 + static_cast<double>(digit);
    }
  }
#line 108
  return unit;
}
#line 236 "firmware-src/support/json.cpp"

#line 111 "firmware-src/support/json.ts"
bool JsonReader::isPlain() {
  const double unit = this->source.charCodeAt(this->at);
  return unit >= 32.0 && unit != 34.0 && unit != 92.0;
}
#line 243 "firmware-src/support/json.cpp"

#line 116 "firmware-src/support/json.ts"
bool JsonReader::word_(const Str& word_) {
  this->skipSpace();
  if (!this->source.startsWith(word_, this->at)) {
#line 118
    return false;
  }
#line 119
  this->at = this->at + static_cast<double>(word_.length());
  return true;
}
#line 256 "firmware-src/support/json.cpp"

#line 123 "firmware-src/support/json.ts"
bool JsonReader::take(const Str& character) {
  this->skipSpace();
  if (this->peek() != character) {
#line 125
    return false;
  }
#line 126
  this->at = this->at + 1.0;
  return true;
}
#line 269 "firmware-src/support/json.cpp"

#line 130 "firmware-src/support/json.ts"
void JsonReader::expect(const Str& character) {
  if (!this->take(character)) {
#line 131
    raise(Value(this->error(character)));
  }
}
#line 278 "firmware-src/support/json.cpp"

#line 134 "firmware-src/support/json.ts"
void JsonReader::skipSpace() {
  while (" \t\r\n"_s.includes(this->peek()) && this->peek() != ""_s) {
#line 135
    this->at = this->at + 1.0;
  }
}
#line 287 "firmware-src/support/json.cpp"

#line 138 "firmware-src/support/json.ts"
Str JsonReader::peek() {
  return this->source.charAt(this->at);
}
#line 293 "firmware-src/support/json.cpp"

#line 142 "firmware-src/support/json.ts"
Str JsonReader::next() {
  const Str t_ = this->source;
#line 143
  const double before = this->at;
#line 143
  this->at = before + 1.0;
#line 143
  return t_.charAt(before);
}
#line 305 "firmware-src/support/json.cpp"

#line 146 "firmware-src/support/json.ts"
Ref<otter::Error> JsonReader::error(const Str& expected) {
  return create<otter::Error>(concat("no JSON: "_s, expected, " expected at character "_s, otter::digits(this->at)));
}
#line 311 "firmware-src/support/json.cpp"

}  // namespace otter_app::firmware_src::support::json
