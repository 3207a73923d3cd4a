// The equalities of the language, truthiness and hashing, for every representation of a value.
#pragma once

#include <bit>
#include <cmath>
#include <cstdint>
#include <type_traits>

#include "function.h"
#include "string.h"
#include "value.h"

namespace otter {

// `T | undefined`: numbers and booleans need a flag, everything else has its own undefined.
template <typename T>
struct MaybeOf {
  using Type = T;
};
template <typename T>
requires std::is_arithmetic_v<T>
struct MaybeOf<T> {
  using Type = Opt<T>;
};
template <typename T>
using Maybe = typename MaybeOf<T>::Type;

bool valuesEqual(const Value& a, const Value& b, bool nanEqualsNan);
// What an object is known by: a function seen with two signatures is one function.
const void* identityOf(const Object& object);
std::uint32_t hashValue(const Value& value);

// `===`.
template <typename A, typename B>
requires(std::is_arithmetic_v<A>&& std::is_arithmetic_v<B>) bool strictEquals(A a, B b) {
  if constexpr (std::is_same_v<A, B>) {
    return a == b;
  } else {
    return static_cast<double>(a) == static_cast<double>(b);
  }
}
inline bool strictEquals(const Str& a, const Str& b) {
  return a == b;
}
// Behind an erased reference there may be a function, too.
template <typename T>
constexpr bool mayBeFunction = std::is_same_v<T, Object> || std::is_base_of_v<FunctionBase, T>;

template <typename A, typename B>
bool strictEquals(const Ref<A>& a, const Ref<B>& b) {
  if constexpr (mayBeFunction<A> && mayBeFunction<B>) {
    return sameObject(a, b) || (!a.isNullish() && !b.isNullish() && identityOf(*a.get()) == identityOf(*b.get()));
  } else {
    return sameObject(a, b);
  }
}
inline bool strictEquals(const Value& a, const Value& b) {
  return valuesEqual(a, b, false);
}
template <typename A, typename B>
bool strictEquals(const Opt<A>& a, const Opt<B>& b) {
  if (a.isPresent() && b.isPresent()) return strictEquals(*a, *b);
  return (a.isNull() && b.isNull()) || (a.isUndefined() && b.isUndefined());
}
template <typename T, typename U>
requires std::is_arithmetic_v<U>
bool strictEquals(const Opt<T>& a, U b) {
  return a.isPresent() && strictEquals(*a, b);
}
template <typename T, typename U>
requires std::is_arithmetic_v<U>
bool strictEquals(U a, const Opt<T>& b) {
  return strictEquals(b, a);
}
constexpr bool strictEquals(Undefined, Undefined) {
  return true;
}
constexpr bool strictEquals(Null, Null) {
  return true;
}
template <typename T>
requires requires(const T& value) {
  value.isUndefined();
}
bool strictEquals(const T& value, Undefined) {
  return value.isUndefined();
}
template <typename T>
requires requires(const T& value) {
  value.isNull();
}
bool strictEquals(const T& value, Null) {
  return value.isNull();
}

// As `===`, but NaN equals itself: keys of Map and Set, `includes`.
template <typename T>
bool sameValueZero(const T& a, const T& b) {
  if constexpr (std::is_floating_point_v<T>) {
    return a == b || (std::isnan(a) && std::isnan(b));
  } else if constexpr (std::is_same_v<T, Value>) {
    return valuesEqual(a, b, true);
  } else if constexpr (requires {
                         *a + 0.0;
                         a.presence();
                       }) {
    return a.isPresent() && b.isPresent() ? sameValueZero(*a, *b) : strictEquals(a, b);
  } else {
    return strictEquals(a, b);
  }
}

// Every bit of the result depends on every bit given: whole numbers differ only in the upper bits of a double. 32-bit
// arithmetic, for the device.
inline std::uint32_t mixBits(std::uint64_t bits) {
  std::uint32_t mixed = static_cast<std::uint32_t>(bits) * 0x9E3779B1u + static_cast<std::uint32_t>(bits >> 32);
  mixed = (mixed ^ (mixed >> 16)) * 0x85EBCA6Bu;
  mixed = (mixed ^ (mixed >> 13)) * 0xC2B2AE35u;
  return mixed ^ (mixed >> 16);
}
inline std::uint32_t hashNumber(double value) {
  if (std::isnan(value)) return 7;
  return mixBits(std::bit_cast<std::uint64_t>(value + 0.0));
}
inline std::uint32_t hashKey(const Str& text) {
  return text.isNullish() ? 1 : text.hash();
}
inline std::uint32_t hashKey(const Value& value) {
  return hashValue(value);
}
template <typename T>
std::uint32_t hashKey(const Ref<T>& object) {
  if (!object.isNullish()) return mixBits(reinterpret_cast<std::uintptr_t>(identityOf(*object.get())));
  return mixBits(object.isAbsent() ? kUndefinedBits : object.bits());
}
template <typename T>
requires std::is_arithmetic_v<T> std::uint32_t hashKey(T value) {
  return hashNumber(static_cast<double>(value));
}
template <typename T>
std::uint32_t hashKey(const Opt<T>& value) {
  return value.isPresent() ? hashKey(*value) : value.isNull() ? 3 : 2;
}

// What `if (value)` asks.
constexpr bool truthy(bool value) {
  return value;
}
template <typename T>
requires(std::is_arithmetic_v<T> && !std::is_same_v<T, bool>) constexpr bool truthy(T value) {
  return value == value && value != 0;
}
inline bool truthy(const Str& text) {
  return !text.isNullish() && text.length() > 0;
}
template <typename T>
bool truthy(const Ref<T>& object) {
  return !object.isNullish();
}
template <typename T>
bool truthy(const Opt<T>& value) {
  return value.isPresent() && truthy(*value);
}
constexpr bool truthy(Undefined) {
  return false;
}
constexpr bool truthy(Null) {
  return false;
}
bool truthy(const Value& value);

// Whether a value of any representation is undefined.
template <typename T>
constexpr bool isUndefinedValue(const T& value) {
  if constexpr (requires { value.isUndefined(); }) {
    return value.isUndefined();
  } else {
    return std::is_same_v<T, Undefined>;
  }
}

}  // namespace otter
