// What compiled code calls beside the library's own functions: tests of presence, spreads, conversions of whole
// containers.
#pragma once

#include <utility>

#include "array.h"
#include "convert.h"
#include "error.h"
#include "function.h"
#include "iterator.h"
#include "record.h"

namespace otter {

template <typename T>
constexpr bool isUndefined(const T& value) {
  if constexpr (requires { value.isUndefined(); }) {
    return value.isUndefined();
  } else {
    return false;
  }
}
template <typename T>
constexpr bool isNull(const T& value) {
  if constexpr (requires { value.isNull(); }) {
    return value.isNull();
  } else {
    return false;
  }
}
template <typename T>
constexpr bool isNullish(const T& value) {
  if constexpr (requires { value.isNullish(); }) {
    return value.isNullish();
  } else {
    return false;
  }
}

// An optional member that was never set.
template <typename T>
constexpr bool isAbsent(const T& value) {
  if constexpr (requires { value.isAbsent(); }) {
    return value.isAbsent();
  } else {
    return false;
  }
}

// What stands in an object's table where an interface asks for a member that it does not have: one function for all of
// them.
template <typename R>
R undefinedMember(Object*) {
  return R::undefined();
}
template <typename R>
R absentMember(Object*) {
  return R::absent();
}
[[noreturn]] void raiseMissingMember(const Object& object, const char* name);
template <typename R, FunctionName name>
R missingMember(Object* object) {
  raiseMissingMember(*object, name.characters);
}

// As `narrow`, for a type that also has undefined and null.
template <typename To>
To narrowNullable(const Value& value, Where where = OTTER_HERE) {
  return value.isNullish() ? convert<To>(value) : narrow<To>(value, where);
}

// `list[index]` in destructuring with a default: undefined beyond the end.
template <typename T>
Maybe<T> elementOrUndefined(const Ref<Array<T>>& list, std::int32_t index) {
  return list->at(static_cast<double>(index));
}

// `[...target, ...source]`: appends everything that `source` gives.
template <typename T>
void appendAll(const Ref<Array<T>>& target, const Ref<Array<T>>& source) {
  target->pushAll(source);
}
template <typename T, typename Source>
void appendAll(const Ref<Array<T>>& target, const Source& source) {
  for (auto iterator = iterate(source); iterator->advance();) target->add(convert<T>(iterator->current()));
}

// An array whose elements are stored in another way; a new array, so only where the old one is not kept.
template <typename To, typename From>
Ref<Array<To>> convertElements(const Ref<Array<From>>& source) {
  auto result = Array<To>::withCapacity(source->length());
  for (const From& element : *source) result->add(convert<To>(element));
  return result;
}

// `value as Class`: a TypeError if it is of another class.
template <typename To, typename T>
To downcast(const Ref<T>& object, Where where = OTTER_HERE) {
  using Class = typename RefTarget<To>::Type;
  if (!object.isNullish() && !instanceOf(object.get(), Class::info))
    raiseTypeError("the value is not of the asserted class"_s, where);
  return as<Class>(object);
}

// `key in object`.
template <typename T>
bool hasMember(const Ref<Record<T>>& record, const Str& key) {
  return record->has(key);
}
bool hasField(const Object& object, const Str& key);
template <typename T>
bool hasMember(const Ref<T>& object, const Str& key) {
  return hasField(*object.get(), key);
}
inline bool hasMember(const Value& value, const Str& key) {
  return value.isObject() && hasField(*value.objectPointer(), key);
}

namespace object {

// The members of any object with their values, by its run-time description.
Ref<Array<Value>> membersOf(const Value& object);

template <typename E>
Ref<Array<E>> valuesOf(const Value& object) {
  const auto members = membersOf(object);
  auto result = create<Array<E>>();
  for (std::int32_t i = 1; i < members->length(); i += 2) result->add(convert<E>(members->get(i)));
  return result;
}
// `E` is the element of the `[name, value]` tuples.
template <typename E>
Ref<Array<Ref<Object>>> entriesOf(const Value& object) {
  const auto members = membersOf(object);
  auto result = create<Array<Ref<Object>>>();
  for (std::int32_t i = 0; i < members->length(); i += 2) {
    result->add(pairOf<E>(members->get(i), members->get(i + 1)));
  }
  return result;
}

}  // namespace object

#if OTTER_HAS_CORE
// The parent's members come first, as its constructor makes them first.
inline void collectFields(const Object& object, const TypeInfo& type, Array<Value>& members) {
  if (type.base != nullptr) collectFields(object, *type.base, members);
  for (std::uint16_t i = 0; i < type.fieldCount; ++i) {
    Value value = type.fields[i].get(object);
    if (value.isAbsent()) continue;
    members.add(Value(textOfUtf8(type.fields[i].plainName())));
    members.add(std::move(value));
  }
}
OTTER_CORE Ref<Array<Value>> object::membersOf(const Value& value) {
  auto members = create<Array<Value>>();
  if (value.isObject()) collectFields(*value.objectPointer(), value.objectPointer()->type(), *members);
  return members;
}
OTTER_CORE bool hasField(const Object& object, const Str& key) {
  for (const TypeInfo* type = &object.type(); type != nullptr; type = type->base) {
    for (std::uint16_t i = 0; i < type->fieldCount; ++i) {
      if (textOfUtf8(type->fields[i].plainName()) == key) return type->fields[i].isThere(object);
    }
  }
  return false;
}
#endif

}  // namespace otter
