// Errors: construction, their texts, raising.
#pragma once

#include <cstring>

#include "../array.h"
#include "../error.h"
#include "../inspect.h"
#include "../number.h"
#include "../trace.h"
#include "text_builder.h"

namespace otter {

#define OTTER_ERROR_INFO(Name, Base) \
  OTTER_CORE const TypeInfo Name::info{#Name, Kind::Error, Base, nullptr, nullptr, 0};
OTTER_ERROR_INFO(Error, nullptr)
OTTER_ERROR_INFO(TypeError, &Error::info)
OTTER_ERROR_INFO(RangeError, &Error::info)
OTTER_ERROR_INFO(SyntaxError, &Error::info)
OTTER_ERROR_INFO(ReferenceError, &Error::info)
OTTER_ERROR_INFO(EvalError, &Error::info)
OTTER_ERROR_INFO(URIError, &Error::info)
OTTER_ERROR_INFO(AggregateError, &Error::info)
#undef OTTER_ERROR_INFO

OTTER_CORE void Error::construct(const Str& text, ErrorOptions options) {
  message = text.isUndefined() ? ""_s : text;
  cause = std::move(options.cause);
}

OTTER_CORE void Error::trace(Tracer& tracer) {
  tracer(cause);
}

OTTER_CORE Str Error::toString() const {
  if (name.length() == 0) return message;
  return message.length() == 0 ? name : concat(name, ": "_s, message);
}

OTTER_CORE Str Error::get_stack() const {
  if (!stack.isAbsent()) return stack;
  TextBuilder result;
  result.append(toString());
  if (where_.file != nullptr) {
    result.append("\n    at ").append(textOfUtf8(where_.file)).append(':').append(integerToText(where_.line));
  }
  return result.finish();
}

OTTER_CORE void Error::locate(Where where) {
  if (where_.file == nullptr) where_ = where;
}

OTTER_CORE void AggregateError::construct(const Ref<Array<Value>>& all, const Str& text, ErrorOptions options) {
  Error::construct(text, std::move(options));
  name = "AggregateError"_s;
  errors = all;
}

OTTER_CORE void AggregateError::trace(Tracer& tracer) {
  Error::trace(tracer);
  tracer(errors);
}

OTTER_CORE void raise(Value value, Where where) {
  if (value.isObject() && instanceOf(value.objectPointer(), Error::info)) {
    static_cast<Error*>(value.objectPointer())->locate(where);
  }
  throw Thrown{std::move(value)};
}

OTTER_CORE void raiseRangeError(const Str& message, Where where) {
  raise(create<RangeError>(message), where);
}
OTTER_CORE void raiseTypeError(const Str& message, Where where) {
  raise(create<TypeError>(message), where);
}
OTTER_CORE void raiseSyntaxError(const Str& message, Where where) {
  raise(create<SyntaxError>(message), where);
}
OTTER_CORE void raiseRangeError(const char* message, Where where) {
  raiseRangeError(textOfUtf8(message), where);
}
OTTER_CORE void raiseTypeError(const char* message, Where where) {
  raiseTypeError(textOfUtf8(message), where);
}

OTTER_CORE void raiseIndexError(double index, std::int32_t length, Where where) {
  raiseRangeError(concat("Index "_s, numberToText(index), " is out of range: the length is "_s, numberToText(length)),
                  where);
}

OTTER_CORE Str className(const Object& object) {
  return textOfUtf8(object.type().name);
}

OTTER_CORE Str errorText(const Error& error) {
  Str stack = error.get_stack();
  // The class's name stands in for the inherited "Error".
  const Str given = className(error);
  if (error.name.endsWith("Error"_s) && stack.startsWith(error.name) && !(given == error.name)) {
    const Str rest = stack.part(error.name.length(), stack.length());
    stack = given.includes(error.name) ? concat(given, rest) : concat(given, " ["_s, error.name, "]"_s, rest);
  }
  return findText(stack, "\n    at "_s, 0) < 0 ? concat("["_s, stack, "]"_s) : stack;
}

OTTER_CORE void reportUncaught(const Value& value) {
  const Str text = concat("Uncaught "_s, inspect(value), "\n"_s);
  writeText(platform::Stream::Error, text);
}

OTTER_CORE void reportUncaughtError(const Value& value) {
  const bool isError = value.isObject() && instanceOf(value.objectPointer(), Error::info);
  const Str text = isError ? errorText(*static_cast<const Error*>(value.objectPointer())) : "undefined"_s;
  writeText(platform::Stream::Error, concat("Uncaught "_s, text, "\n"_s));
}

OTTER_CORE bool instanceOf(const Object* object, const TypeInfo& type) {
  if (!isObject(object)) return false;
  for (const TypeInfo* info = &object->type(); info != nullptr; info = info->base) {
    if (info == &type) return true;
  }
  return false;
}

}  // namespace otter
