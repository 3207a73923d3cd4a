// json::Reader.
#pragma once

#include "../error.h"
#include "../json/json_reader.h"
#include "../json/reader.h"
#include "number_parse.h"
#include "quote.h"

namespace otter::json {

OTTER_CORE void Reader::malformed() {
  if (at_ >= text_.length()) raiseSyntaxError("Unexpected end of JSON input"_s, where_);
  raiseSyntaxError(concat("Unexpected token "_s, quoted(text_.get(at_)), " in JSON at position "_s, toStr(at_)),
                   where_);
}

OTTER_CORE Str Reader::path() const {
  TextBuilder out;
  out.append('$');
  for (std::int32_t i = 0; i < depth_; ++i) {
    const Step& step = steps_[i];
    if (step.index >= 0) {
      out.append('[').append(toStr(step.index)).append(']');
    } else if (isIdentifier(step.name)) {
      out.append('.').append(step.name);
    } else if (!step.name.isUndefined()) {
      out.append('[').append(quoted(step.name)).append(']');
    }
  }
  return out.finish();
}

OTTER_CORE void Reader::fail(const Str& expected) {
  raiseTypeError(concat(path(), ": expected "_s, expected), where_);
}

OTTER_CORE void Reader::failMissing(const Str& name) {
  raiseTypeError(concat(path(), ": the member "_s, quoted(name), " is missing"_s), where_);
}

OTTER_CORE void Reader::skipSpace() {
  while (current() == u' ' || current() == u'\n' || current() == u'\r' || current() == u'\t') ++at_;
}

OTTER_CORE Reader::Kind Reader::peek() {
  skipSpace();
  switch (current()) {
    case u'n':
      return Kind::Null;
    case u't':
    case u'f':
      return Kind::Boolean;
    case u'"':
      return Kind::String;
    case u'[':
      return Kind::Array;
    case u'{':
      return Kind::Object;
    default:
      if (current() != u'-' && (current() < u'0' || current() > u'9')) malformed();
      return Kind::Number;
  }
}

OTTER_CORE void Reader::expect(Kind kind, const Str& expected) {
  if (peek() != kind) fail(expected);
}

OTTER_CORE void Reader::take(const char* word) {
  for (; *word != '\0'; ++word, ++at_) {
    if (current() != static_cast<unsigned char>(*word)) malformed();
  }
}

OTTER_CORE char16_t Reader::next() {
  if (at_ >= text_.length()) malformed();
  return text_.unit(at_++);
}

OTTER_CORE double Reader::number() {
  expect(Kind::Number, "a number"_s);
  const std::int32_t start = at_;
  const auto digits = [this] {
    if (current() < u'0' || current() > u'9') malformed();
    while (current() >= u'0' && current() <= u'9') ++at_;
  };
  if (current() == u'-') ++at_;
  if (current() == u'0') {
    ++at_;
  } else {
    digits();
  }
  if (current() == u'.') {
    ++at_;
    digits();
  }
  if (current() == u'e' || current() == u'E') {
    ++at_;
    if (current() == u'+' || current() == u'-') ++at_;
    digits();
  }
  NumberScanner scanner(text_, start);
  return scanDecimal(scanner);
}

OTTER_CORE bool Reader::boolean() {
  expect(Kind::Boolean, "a boolean"_s);
  const bool value = current() == u't';
  take(value ? "true" : "false");
  return value;
}

OTTER_CORE void Reader::null() {
  expect(Kind::Null, "null"_s);
  take("null");
}

OTTER_CORE std::uint32_t Reader::escaped() {
  const char16_t kind = next();
  constexpr char kNames[] = "\"\\/bfnrt";
  constexpr char kMeanings[] = "\"\\/\b\f\n\r\t";
  for (int i = 0; kNames[i] != '\0'; ++i) {
    if (kind == static_cast<unsigned char>(kNames[i])) return static_cast<unsigned char>(kMeanings[i]);
  }
  if (kind != u'u') {
    --at_;
    malformed();
  }
  std::uint32_t unit = 0;
  for (int i = 0; i < 4; ++i) {
    const int digit = digitValue(current());
    if (digit > 15) malformed();
    unit = unit * 16 + static_cast<std::uint32_t>(digit);
    ++at_;
  }
  return unit;
}

OTTER_CORE Str Reader::text() {
  expect(Kind::String, "a string"_s);
  const std::int32_t start = ++at_;
  while (current() != u'"' && current() != u'\\' && current() >= 0x20) ++at_;
  if (current() == u'"') return text_.part(start, at_++);
  TextBuilder out;
  out.append(text_, start, at_);
  for (;;) {
    const char16_t unit = next();
    if (unit == u'"') return out.finish();
    if (unit < 0x20) {
      --at_;
      malformed();
    }
    out.append(unit == u'\\' ? static_cast<char16_t>(escaped()) : unit);
  }
}

OTTER_CORE void Reader::enter(Kind kind, const Str& expected, bool isArray) {
  expect(kind, expected);
  if (depth_ == kMaxDepth) raiseRangeError("JSON text is nested too deeply", where_);
  ++at_;
  steps_[depth_] = Step();
  if (isArray) steps_[depth_].index = 0;
  ++depth_;
}

OTTER_CORE bool Reader::continueIn(char16_t closing) {
  Step& step = steps_[depth_ - 1];
  skipSpace();
  if (current() == closing) {
    ++at_;
    --depth_;
    return false;
  }
  if (!std::exchange(step.isFirst, false)) {
    if (current() != u',') malformed();
    ++at_;
    skipSpace();
  }
  return true;
}

OTTER_CORE void Reader::enterObject() {
  enter(Kind::Object, "an object"_s, false);
}

OTTER_CORE bool Reader::nextMember() {
  // The old name is no part of the path while the next one is read.
  steps_[depth_ - 1].name = Str();
  if (!continueIn(u'}')) return false;
  if (current() != u'"') malformed();
  Str name = text();
  skipSpace();
  if (current() != u':') malformed();
  ++at_;
  steps_[depth_ - 1].name = std::move(name);
  return true;
}

OTTER_CORE bool Reader::isMember(const char* name) const {
  return memberName() == textOfUtf8(name);
}

OTTER_CORE void Reader::enterArray() {
  enter(Kind::Array, "an array"_s, true);
}

OTTER_CORE bool Reader::nextElement() {
  Step& step = steps_[depth_ - 1];
  if (!step.isFirst) ++step.index;
  return continueIn(u']');
}

OTTER_CORE void Reader::skip() {
  switch (peek()) {
    case Kind::Null:
      return null();
    case Kind::Boolean:
      boolean();
      return;
    case Kind::Number:
      number();
      return;
    case Kind::String:
      text();
      return;
    case Kind::Array:
      for (enterArray(); nextElement();) skip();
      return;
    case Kind::Object:
      for (enterObject(); nextMember();) skip();
  }
}

OTTER_CORE void Reader::finish() {
  skipSpace();
  if (at_ < text_.length()) malformed();
}

}  // namespace otter::json

namespace otter {

OTTER_CORE const TypeInfo JsonReader::info{"JsonReader", Kind::Native, nullptr, nullptr, nullptr, 0};

OTTER_CORE double JsonReader::integer(double lowest, double highest) {
  if (!isNumber()) reader_.fail("a number"_s);
  const std::int32_t place = reader_.place();
  const double value = reader_.number();
  if (value >= lowest && value <= highest && value == std::trunc(value)) return value;
  reader_.returnTo(place, reader_.depth());
  reader_.fail(concat("a whole number from "_s, toStr(lowest), " to "_s, toStr(highest)));
}

OTTER_CORE Str JsonReader::peekMember(const Str& name) {
  const std::int32_t place = reader_.place();
  const std::int32_t depth = reader_.depth();
  Str found;
  for (reader_.enterObject(); reader_.nextMember();) {
    if (reader_.memberName() != name) {
      reader_.skip();
    } else if (isText()) {
      found = reader_.text();
    } else if (isNumber()) {
      found = toStr(reader_.number());
    } else if (isBoolean()) {
      found = reader_.boolean() ? "true"_s : "false"_s;
    } else {
      found = Str::undefined();
      reader_.skip();
    }
  }
  reader_.returnTo(place, depth);
  return found;
}

}  // namespace otter
