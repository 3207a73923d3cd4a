// The reader that a program holds while `parseJson<T>` makes a value: what the functions generated from the type ask.
#pragma once

#include "../object.h"
#include "reader.h"

namespace otter {

class JsonReader final : public Object {
 public:
  static const TypeInfo info;

  explicit JsonReader(const Str& text, Where where = OTTER_HERE) : reader_(text, where) {}
  const TypeInfo& type() const override { return info; }

  bool isNull() { return reader_.peek() == json::Reader::Kind::Null; }
  bool isBoolean() { return reader_.peek() == json::Reader::Kind::Boolean; }
  bool isNumber() { return reader_.peek() == json::Reader::Kind::Number; }
  bool isText() { return reader_.peek() == json::Reader::Kind::String; }
  bool isArray() { return reader_.peek() == json::Reader::Kind::Array; }
  bool isObject() { return reader_.peek() == json::Reader::Kind::Object; }

  double number() { return reader_.number(); }
  // A whole number within the bounds.
  double integer(double lowest, double highest);
  bool boolean() { return reader_.boolean(); }
  Str text() { return reader_.text(); }
  void null() { reader_.null(); }
  void skip() { reader_.skip(); }

  void enterObject() { reader_.enterObject(); }
  bool nextMember() { return reader_.nextMember(); }
  bool isMember(const Str& name) const { return reader_.memberName() == name; }
  Str memberName() const { return reader_.memberName(); }
  // The text, number or boolean of a member of the object that comes next, as text; undefined where there is none.
  // Reads nothing.
  Str peekMember(const Str& name);

  void enterArray() { reader_.enterArray(); }
  bool nextElement() { return reader_.nextElement(); }

  void finish() { reader_.finish(); }

  // `expected` is "a number", `"on" or "off"`.
  void fail(const Str& expected) { reader_.fail(expected); }
  void failMissing(const Str& name) { reader_.failMissing(name); }

 private:
  json::Reader reader_;
};

}  // namespace otter
