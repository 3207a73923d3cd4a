// Members reached through interfaces: a slot number in the type's table.
#pragma once

#include <cstdint>
#include <utility>

#include "object.h"
#include "value.h"

namespace otter {

template <typename Signature>
struct Dispatch;

template <typename R, typename... A>
struct Dispatch<R(A...)> {
  // What a slot of the table holds, cast to `void (*)()`.
  using Thunk = R (*)(Object* self, A... args);

  template <typename... Given>
  static R call(Object* self, std::uint32_t slot, Given&&... args) {
    return reinterpret_cast<Thunk>(self->type().slots[slot])(self, std::forward<Given>(args)...);
  }
};

// Reads, writes or calls the member in slot `slot` of the object's table: `dispatch<double(double)>(shape, 3, 2.0)`.
template <typename Signature, typename T, typename... A>
decltype(auto) dispatch(const Ref<T>& object, std::uint32_t slot, A&&... args) {
  return Dispatch<Signature>::call(static_cast<Object*>(object.get()), slot, std::forward<A>(args)...);
}
template <typename Signature, typename... A>
decltype(auto) dispatch(Object* object, std::uint32_t slot, A&&... args) {
  return Dispatch<Signature>::call(object, slot, std::forward<A>(args)...);
}

// `value instanceof T` for a class with a description of its own.
template <typename T>
bool instanceOf(const Object* object) {
  return instanceOf(object, T::info);
}
template <typename T, typename U>
bool instanceOf(const Ref<U>& object) {
  return instanceOf(static_cast<const Object*>(object.get()), T::info);
}
template <typename T>
bool instanceOf(const Value& value) {
  return value.isObject() && instanceOf(value.objectPointer(), T::info);
}

}  // namespace otter
