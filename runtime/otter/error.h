// Errors of the language, and the one C++ exception that carries whatever is thrown.
#pragma once

#include "object.h"
#include "string.h"
#include "value.h"
#include "where.h"

namespace otter {

template <typename T>
class Array;

// `{ cause }`: what led to this error.
struct ErrorOptions {
  Value cause = Value::absent();
};

// The base of generated error classes too. `stack` gets its place from the first `raise`.
class Error : public Object {
 public:
  static const TypeInfo info;

  void construct(const Str& text = Str(), ErrorOptions options = {});
  const TypeInfo& type() const override { return info; }
  void trace(Tracer& tracer) override;

  Str toString() const;
  Str get_stack() const;
  // Remembers where the error was thrown, unless it is known already.
  void locate(Where where);

  // `name` as JavaScript finds it: the class's prototype's until the program assigns one.
  Str name = "Error"_s;
  Str message = ""_s;
  Value cause = Value::absent();
  Str stack = Str::absent();

 private:
  Where where_;
};

// One of the error classes that ECMAScript derives from Error; they differ in their name alone.
#define OTTER_ERROR_CLASS(Name)                                          \
  class Name : public Error {                                            \
   public:                                                               \
    static const TypeInfo info;                                          \
    void construct(const Str& text = Str(), ErrorOptions options = {}) { \
      Error::construct(text, std::move(options));                        \
      name = #Name##_s;                                                  \
    }                                                                    \
    const TypeInfo& type() const override { return info; }               \
  };

OTTER_ERROR_CLASS(TypeError)
OTTER_ERROR_CLASS(RangeError)
OTTER_ERROR_CLASS(SyntaxError)
OTTER_ERROR_CLASS(ReferenceError)
OTTER_ERROR_CLASS(EvalError)
OTTER_ERROR_CLASS(URIError)
#undef OTTER_ERROR_CLASS

// What Promise.any rejects with.
class AggregateError : public Error {
 public:
  static const TypeInfo info;
  void construct(const Ref<Array<Value>>& all, const Str& text = Str(), ErrorOptions options = {});
  const TypeInfo& type() const override { return info; }
  void trace(Tracer& tracer) override;

  Ref<Array<Value>> errors;
};

// The exception that `throw` becomes.
struct Thrown {
  Value value;
};

// `throw value`.
[[noreturn]] void raise(Value value, Where where = OTTER_HERE);
[[noreturn]] void raiseRangeError(const Str& message, Where where = OTTER_HERE);
[[noreturn]] void raiseTypeError(const Str& message, Where where = OTTER_HERE);
[[noreturn]] void raiseSyntaxError(const Str& message, Where where = OTTER_HERE);

// Reports an exception that nobody caught, as Node does, on the error stream.
void reportUncaught(const Value& value);
// The same for an Error of which nothing is shown but its stack (no members of its own, no cause), and for undefined.
// It needs none of the code that shows values.
void reportUncaughtError(const Value& value);

// An error as it is shown: its stack with the class's name in it, or its text in brackets.
Str errorText(const Error& error);

// The class an error was made by, as `error.constructor.name`.
Str className(const Object& object);

}  // namespace otter
