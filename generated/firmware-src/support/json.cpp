// From firmware-src/support/json.ts. Edit that file, not this one.
#include "json.h"
#include "ascii.h"

namespace otter_app::firmware_src::support::json {

static const otter::FieldInfo JsonReader_fields[] = {
  {"source", [](const otter::Object& object) { return otter::Value(static_cast<const JsonReader&>(object).source); }},
  {"at", [](const otter::Object& object) { return otter::Value(static_cast<const JsonReader&>(object).at); }},
  {"depth", [](const otter::Object& object) { return otter::Value(static_cast<const JsonReader&>(object).depth); }},
};
const otter::TypeInfo JsonReader::info{"JsonReader", otter::Kind::Instance, nullptr, nullptr, JsonReader_fields, 3};

#line 11 "firmware-src/support/json.ts"
void JsonReader::construct(const Str& text) {
#line 8
  this->at = 0.0;
  this->depth = 0.0;
#line 12
  this->source = text;
}
#line 23 "firmware-src/support/json.cpp"

#line 16 "firmware-src/support/json.ts"
void JsonReader::object(const Ref<Fn<void(Str)>>& visit) {
  this->open("{"_s);
#line 24
  if (!this->take("}"_s)) {
#line 22
    do {
#line 20
      const Str name = this->text();
      this->expect(":"_s);
      visit->call(name);
    } while (this->take(","_s));
    this->expect("}"_s);
  }
  this->depth = this->depth - 1.0;
}
#line 41 "firmware-src/support/json.cpp"

#line 30 "firmware-src/support/json.ts"
void JsonReader::array(const Ref<Fn<void()>>& visit) {
  this->open("["_s);
#line 35
  if (!this->take("]"_s)) {
#line 33
    do {
#line 33
      visit->call();
    } while (this->take(","_s));
    this->expect("]"_s);
  }
  this->depth = this->depth - 1.0;
}
#line 57 "firmware-src/support/json.cpp"

#line 40 "firmware-src/support/json.ts"
Str JsonReader::text() {
  this->expect("\""_s);
  Str result = ""_s;
  {
#line 50
    for (;;) {
#line 44
      const double start = this->at;
      while (this->isPlain()) {
#line 45
        this->at = this->at + 1.0;
      }
#line 50
      const Str t_ = result;
#line 46
      result = concat(t_, this->source.slice(start, this->at));
      const Str character = this->next();
      if (character == "\""_s) {
#line 48
        return result;
      }
#line 49
      if (character != "\\"_s) {
#line 49
        raise(Value(this->error("a text that ends"_s)));
      }
#line 50
      const Str t_2 = result;
#line 50
      result = concat(t_2, this->escape());
    }
  }
  __builtin_unreachable();
}
#line 94 "firmware-src/support/json.cpp"

#line 54 "firmware-src/support/json.ts"
double JsonReader::number() {
  this->skipSpace();
  const double start = this->at;
  while ("+-.eE0123456789"_s.includes(this->peek()) && this->peek() != ""_s) {
#line 57
    this->at = this->at + 1.0;
  }
#line 58
  const Str digits = this->source.slice(start, this->at);
  const double value = otter::toNumber(digits);
  if (digits == ""_s || digits.startsWith("+"_s) || otter::number::isNaN(Value(value))) {
#line 60
    raise(Value(this->error("a number"_s)));
  }
#line 61
  return value;
}
#line 114 "firmware-src/support/json.cpp"

#line 64 "firmware-src/support/json.ts"
bool JsonReader::boolean_() {
  if (this->word_("true"_s)) {
#line 65
    return true;
  }
#line 66
  if (this->word_("false"_s)) {
#line 66
    return false;
  }
#line 67
  raise(Value(this->error("true or false"_s)));
}
#line 130 "firmware-src/support/json.cpp"

#line 71 "firmware-src/support/json.ts"
void JsonReader::skip() {
  this->skipSpace();
  const Str character = this->peek();
#line 78
  if (character == "{"_s) {
#line 74
    this->object(closure<void(Str)>(capture(self(this)), []([[maybe_unused]] const Ref<JsonReader>& self_, Str /* a0 */) -> void {
#line 74
      self_->skip();
    }));
  } else if (character == "["_s) {
#line 75
    this->array(closure<void()>(capture(self(this)), []([[maybe_unused]] const Ref<JsonReader>& self_) -> void {
#line 75
      self_->skip();
    }));
  } else if (character == "\""_s) {
#line 76
    this->text();
  } else if (character == "t"_s || character == "f"_s) {
#line 77
    this->boolean_();
  } else if (!this->word_("null"_s)) {
#line 78
    this->number();
  }
}
#line 160 "firmware-src/support/json.cpp"

#line 82 "firmware-src/support/json.ts"
void JsonReader::end() {
  this->skipSpace();
  if (this->at < static_cast<double>(this->source.length())) {
#line 84
    raise(Value(this->error("the end"_s)));
  }
}
#line 170 "firmware-src/support/json.cpp"

#line 87 "firmware-src/support/json.ts"
void JsonReader::open(const Str& bracket) {
  this->expect(bracket);
#line 90
  const double t_ = this->depth + 1.0;
#line 90
  this->depth = t_;
#line 90
  if (t_ > 16.0) {
#line 90
    raise(Value(this->error("fewer levels"_s)));
  }
}
#line 185 "firmware-src/support/json.cpp"

#line 93 "firmware-src/support/json.ts"
Str JsonReader::escape() {
  const Str character = this->next();
  if (character == "u"_s) {
#line 95
    return otter::string::fromCharCode(this->hexadecimal());
  }
#line 96
  const std::int32_t index = "\"\\/bfnrt"_s.indexOf(character);
  if (index < 0 || character == ""_s) {
#line 97
    raise(Value(this->error("an escape"_s)));
  }
#line 98
  return "\"\\/\010\014\n\r\t"_s.charAt(static_cast<double>(index));
}
#line 203 "firmware-src/support/json.cpp"

#line 101 "firmware-src/support/json.ts"
double JsonReader::hexadecimal() {
  double unit = 0.0;
  {
#line 103
    std::int32_t i = 0;
#line 103
    for (; i < 4; i = i + 1) {
      const Str character = this->next();
      const std::int32_t digit = "0123456789abcdef"_s.indexOf(otter_app::firmware_src::support::ascii::asciiLowerCase->call(character));
      if (digit < 0 || character == ""_s) {
#line 106
        raise(Value(this->error("a hexadecimal digit"_s)));
      }
#line 107
      unit = unit * 16.0 + static_cast<double>(digit);
    }
  }
#line 109
  return unit;
}
#line 226 "firmware-src/support/json.cpp"

#line 112 "firmware-src/support/json.ts"
bool JsonReader::isPlain() {
  const double unit = this->source.charCodeAt(this->at);
  return unit >= 32.0 && unit != 34.0 && unit != 92.0;
}
#line 233 "firmware-src/support/json.cpp"

#line 117 "firmware-src/support/json.ts"
bool JsonReader::word_(const Str& word_) {
  this->skipSpace();
  if (!this->source.startsWith(word_, this->at)) {
#line 119
    return false;
  }
#line 120
  this->at = this->at + static_cast<double>(word_.length());
  return true;
}
#line 246 "firmware-src/support/json.cpp"

#line 124 "firmware-src/support/json.ts"
bool JsonReader::take(const Str& character) {
  this->skipSpace();
  if (this->peek() != character) {
#line 126
    return false;
  }
#line 127
  this->at = this->at + 1.0;
  return true;
}
#line 259 "firmware-src/support/json.cpp"

#line 131 "firmware-src/support/json.ts"
void JsonReader::expect(const Str& character) {
  if (!this->take(character)) {
#line 132
    raise(Value(this->error(character)));
  }
}
#line 268 "firmware-src/support/json.cpp"

#line 135 "firmware-src/support/json.ts"
void JsonReader::skipSpace() {
  while (" \t\r\n"_s.includes(this->peek()) && this->peek() != ""_s) {
#line 136
    this->at = this->at + 1.0;
  }
}
#line 277 "firmware-src/support/json.cpp"

#line 139 "firmware-src/support/json.ts"
Str JsonReader::peek() {
  return this->source.charAt(this->at);
}
#line 283 "firmware-src/support/json.cpp"

#line 143 "firmware-src/support/json.ts"
Str JsonReader::next() {
  const Str t_ = this->source;
#line 144
  const double before = this->at;
#line 144
  this->at = before + 1.0;
#line 144
  return t_.charAt(before);
}
#line 295 "firmware-src/support/json.cpp"

#line 147 "firmware-src/support/json.ts"
Ref<otter::Error> JsonReader::error(const Str& expected) {
  return create<otter::Error>(concat("no JSON: "_s, expected, " expected at character "_s, otter::digits(this->at)));
}
#line 301 "firmware-src/support/json.cpp"

}  // namespace otter_app::firmware_src::support::json
