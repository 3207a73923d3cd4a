// Values of any representation: equality, truth, texts, checks.
#pragma once

#include "../array.h"
#include "../convert.h"
#include "../error.h"
#include "../inspect.h"
#include "../number.h"
#include "text_search.h"

namespace otter {

OTTER_CORE const TypeInfo FunctionBase::info{"Function", Kind::Function, nullptr, nullptr, nullptr, 0};

OTTER_CORE bool valuesEqual(const Value& a, const Value& b, bool nanEqualsNan) {
  if (a.isUndefined() || b.isUndefined()) return a.isUndefined() && b.isUndefined();
  if (a.tag() != b.tag()) return false;
  switch (a.tag()) {
    case Tag::Boolean:
      return a.boolean() == b.boolean();
    case Tag::Number:
      return a.number() == b.number() || (nanEqualsNan && std::isnan(a.number()) && std::isnan(b.number()));
    case Tag::BigInt:
      return a.bigInt() == b.bigInt();
    case Tag::String:
      return a.text() == b.text();
    case Tag::Object:
      break;
    default:
      return true;
  }
  const Object* one = a.objectPointer();
  const Object* other = b.objectPointer();
  if (one == other) return true;
  return identityOf(*one) == identityOf(*other);
}

OTTER_CORE const void* identityOf(const Object& object) {
  return object.type().kind == Kind::Function ? static_cast<const FunctionBase&>(object).identity() : &object;
}

OTTER_CORE std::uint32_t hashValue(const Value& value) {
  switch (value.tag()) {
    case Tag::Boolean:
      return value.boolean() ? 5 : 4;
    case Tag::Number:
      return hashNumber(value.number());
    case Tag::BigInt:
      return mixBits(static_cast<std::uint64_t>(value.bigInt()));
    case Tag::String:
      return value.text().hash();
    case Tag::Object:
      return mixBits(reinterpret_cast<std::uintptr_t>(identityOf(*value.objectPointer())));
    default:
      return value.isNull() ? 3 : 2;
  }
}

OTTER_CORE bool truthy(const Value& value) {
  switch (value.tag()) {
    case Tag::Boolean:
      return value.boolean();
    case Tag::Number:
      return truthy(value.number());
    case Tag::BigInt:
      return value.bigInt() != 0;
    case Tag::String:
      return value.text().length() > 0;
    default:
      return value.isObject();
  }
}

OTTER_CORE Str typeOf(const Value& value) {
  switch (value.tag()) {
    case Tag::Boolean:
      return "boolean"_s;
    case Tag::Number:
      return "number"_s;
    case Tag::BigInt:
      return "bigint"_s;
    case Tag::String:
      return "string"_s;
    case Tag::Null:
      return "object"_s;
    case Tag::Object:
      return value.objectPointer()->type().kind == Kind::Function ? "function"_s : "object"_s;
    default:
      return "undefined"_s;
  }
}

OTTER_CORE Str toStr(double value) {
  return numberToText(value);
}
OTTER_CORE Str toStr(std::int32_t value) {
  return integerToText(value);
}
OTTER_CORE Str toStr(std::uint32_t value) {
  return integerToText(value);
}
OTTER_CORE Str toStr(std::int64_t value) {
  return integerToText(value);
}
OTTER_CORE Str toStr(bool value) {
  return value ? "true"_s : "false"_s;
}

// `Promise {` and `Object [Generator] {` name what the object is.
OTTER_CORE Str Inspectable::text() const {
  Str name = opening();
  name = name.part(0, name.length() - 2);
  if (const std::int32_t bracket = findText(name, "["_s, 0); bracket >= 0)
    name = name.part(bracket + 1, name.length() - 1);
  return concat("[object "_s, name, "]"_s);
}

OTTER_CORE Str objectToStr(const Object& object) {
  if (const TypeInfo* const type = object.type().withText()) return type->toText(const_cast<Object&>(object));
  switch (object.type().kind) {
    case Kind::Array:
      return static_cast<const ArrayBase&>(object).join();
    case Kind::Error:
      return static_cast<const Error&>(object).toString();
    case Kind::Map:
      return "[object Map]"_s;
    case Kind::Set:
      return "[object Set]"_s;
    case Kind::Promise:
    case Kind::Buffer:
    case Kind::Iterator:
      return static_cast<const Inspectable&>(object).text();
    default:
      return "[object Object]"_s;
  }
}

OTTER_CORE Str toStr(const Value& value) {
  switch (value.tag()) {
    case Tag::Null:
      return "null"_s;
    case Tag::Boolean:
      return toStr(value.boolean());
    case Tag::Number:
      return numberToText(value.number());
    case Tag::BigInt:
      return integerToText(value.bigInt());
    case Tag::String:
      return value.text();
    case Tag::Object:
      return objectToStr(*value.objectPointer());
    default:
      return "undefined"_s;
  }
}

OTTER_CORE void raiseNarrowing(const Value& value, const char* expected, Where where) {
  const Str actual = value.isNullish() ? toStr(value) : concat("a "_s, typeOf(value));
  raiseTypeError(concat("The value is "_s, actual, ", not "_s, textOfUtf8(expected)), where);
}

}  // namespace otter
