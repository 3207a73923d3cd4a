// Changes of representation, checked and unchecked.
#pragma once

#include <type_traits>
#include <utility>

#include "equality.h"
#include "invoke.h"
#include "number/integers.h"
#include "text/replace.h"
#include "where.h"

namespace otter {

template <typename T>
inline constexpr bool isOpt = false;
template <typename T>
inline constexpr bool isOpt<Opt<T>> = true;
template <typename T>
inline constexpr bool isRef = false;
template <typename T>
inline constexpr bool isRef<Ref<T>> = true;
template <typename T>
struct RefTarget;
template <typename T>
struct RefTarget<Ref<T>> {
  using Type = T;
};
template <typename T>
struct OptTarget;
template <typename T>
struct OptTarget<Opt<T>> {
  using Type = T;
};

// undefined, null and absent of any type that has them. Of others they give zero: no program can see it.
template <typename T>
T undefinedOf() {
  if constexpr (requires { T::undefined(); }) {
    return T::undefined();
  } else {
    return T();
  }
}
template <typename T>
T nullOf() {
  if constexpr (std::is_same_v<T, Value>) {
    return Value(Null{});
  } else if constexpr (requires { T::null(); }) {
    return T::null();
  } else {
    return T();
  }
}
template <typename T>
T absentOf() {
  if constexpr (requires { T::absent(); }) {
    return T::absent();
  } else {
    return T();
  }
}

inline Value toValue(std::int64_t value) {
  return Value::bigInt(value);
}
inline Value toValue(const Opt<std::int64_t>& value) {
  if (value.isPresent()) return Value::bigInt(*value);
  return value.isNull() ? Value(Null{}) : value.isAbsent() ? Value::absent() : Value();
}
template <typename T>
Value toValue(T&& value) {
  return Value(std::forward<T>(value));
}

// A function seen with another signature: arguments and result are converted. It is still the same function to `===`.
template <typename To, typename From>
class FnAdapter;
template <typename R, typename... A, typename From>
class FnAdapter<R(A...), From> final : public Fn<R(A...)> {
 public:
  explicit FnAdapter(Ref<Fn<From>> function) : function_(std::move(function)) { this->markCyclic(); }
  R call(A... args) override { return forward(function_, std::move(args)...); }
  void trace(Tracer& tracer) override { tracer(function_); }
  const void* identity() const override { return function_->identity(); }
  const char* name() const override { return function_->name(); }

 private:
  template <typename FromR, typename... FromA>
  static R forward(const Ref<Fn<FromR(FromA...)>>& function, A... args);
  Ref<Fn<From>> function_;
};

template <typename To, typename From>
To convert(const From& value);

template <typename R, typename... A, typename From>
template <typename FromR, typename... FromA>
R FnAdapter<R(A...), From>::forward(const Ref<Fn<FromR(FromA...)>>& function, A... args) {
  static_assert(sizeof...(FromA) <= sizeof...(A), "a function value needs more arguments than its new type offers");
  [[maybe_unused]] std::tuple<A&...> offered(args...);
  const auto callWithFirst = [&]<std::size_t... I>(std::index_sequence<I...>)->FromR {
    return function->call(convert<FromA>(std::get<I>(offered))...);
  };
  using Indices = std::make_index_sequence<sizeof...(FromA)>;
  if constexpr (std::is_void_v<R>) {
    callWithFirst(Indices{});
  } else if constexpr (std::is_void_v<FromR>) {
    callWithFirst(Indices{});
    return undefinedOf<R>();
  } else {
    return convert<R>(callWithFirst(Indices{}));
  }
}

namespace conversion {

template <typename To>
To fromValue(const Value& value) {
  if constexpr (std::is_same_v<To, bool>) {
    return value.boolean();
  } else if constexpr (std::is_same_v<To, std::int64_t>) {
    return value.bigInt();
  } else if constexpr (std::is_arithmetic_v<To>) {
    return static_cast<To>(value.number());
  } else if constexpr (isOpt<To>) {
    if (value.isNullish()) return To(static_cast<Presence>(value.tag()));
    return To(fromValue<typename OptTarget<To>::Type>(value));
  } else if constexpr (std::is_same_v<To, Undefined> || std::is_same_v<To, Null>) {
    return To{};
  } else {
    if (value.isNullish()) return To::fromBits(static_cast<std::uintptr_t>(value.tag()));
    if constexpr (std::is_same_v<To, Str>) {
      return value.text();
    } else {
      return as<typename RefTarget<To>::Type>(value.object());
    }
  }
}

template <typename To>
struct IsFunction : std::false_type {};
template <typename R, typename... A>
struct IsFunction<Ref<Fn<R(A...)>>> : std::true_type {
  using Signature = R(A...);
};

}  // namespace conversion

static_assert(static_cast<std::uintptr_t>(Tag::Null) == kNullBits &&
              static_cast<std::uintptr_t>(Tag::Absent) == kAbsentBits);

// The same value in another representation; the caller knows that it has one.
template <typename To, typename From>
To convert(const From& value) {
  if constexpr (std::is_same_v<To, From>) {
    return value;
  } else if constexpr (std::is_same_v<To, Value>) {
    return toValue(value);
  } else if constexpr (std::is_same_v<From, Value>) {
    return conversion::fromValue<To>(value);
  } else if constexpr (isOpt<To> && isOpt<From>) {
    using Inner = typename OptTarget<To>::Type;
    return value.isPresent() ? To(static_cast<Inner>(*value)) : To(value.presence());
  } else if constexpr (isOpt<To> && std::is_arithmetic_v<From>) {
    return To(static_cast<typename OptTarget<To>::Type>(value));
  } else if constexpr (isOpt<From>) {
    return static_cast<To>(*value);
  } else if constexpr (std::is_same_v<From, Undefined>) {
    return undefinedOf<To>();
  } else if constexpr (std::is_same_v<From, Null>) {
    return nullOf<To>();
  } else if constexpr (conversion::IsFunction<To>::value && conversion::IsFunction<From>::value) {
    if (value.isNullish()) return To::fromBits(value.bits());
    using Target = typename conversion::IsFunction<To>::Signature;
    using Source = typename conversion::IsFunction<From>::Signature;
    return To(new FnAdapter<Target, Source>(value));
  } else if constexpr (isRef<To> && isRef<From>) {
    return as<typename RefTarget<To>::Type>(value);
  } else if constexpr (std::is_same_v<To, Undefined> || std::is_same_v<To, Null>) {
    return To{};
  } else if constexpr (std::is_integral_v<To> && !std::is_same_v<To, bool> && std::is_floating_point_v<From>) {
    // ECMAScript's ToInt32 and kin: what does not fit wraps.
    return static_cast<To>(toUint32(static_cast<double>(value)));
  } else {
    return static_cast<To>(value);
  }
}

// Throws the TypeError of a value that is not what its type promised.
[[noreturn]] void raiseNarrowing(const Value& value, const char* expected, Where where);

template <typename To>
constexpr const char* expectedName() {
  if constexpr (std::is_same_v<To, bool>) return "a boolean";
  if constexpr (std::is_same_v<To, std::int64_t>) return "a bigint";
  if constexpr (std::is_arithmetic_v<To>) return "a number";
  if constexpr (std::is_same_v<To, Str>) return "a string";
  return "an object";
}

// As `convert`, but a value that does not fit throws TypeError.
template <typename To, typename From>
To narrow(const From& value, Where where = OTTER_HERE) {
  bool fits = true;
  if constexpr (std::is_same_v<From, Value>) {
    if constexpr (isOpt<To>) {
      if (!value.isNullish()) return To(narrow<typename OptTarget<To>::Type>(value, where));
    } else if constexpr (std::is_same_v<To, Undefined>) {
      fits = value.isUndefined();
    } else if constexpr (std::is_same_v<To, Null>) {
      fits = value.isNull();
    } else if constexpr (std::is_same_v<To, bool>) {
      fits = value.isBoolean();
    } else if constexpr (std::is_same_v<To, std::int64_t>) {
      fits = value.isBigInt();
    } else if constexpr (std::is_arithmetic_v<To>) {
      fits = value.isNumber();
    } else if constexpr (std::is_same_v<To, Str>) {
      fits = value.isString();
    } else if constexpr (isRef<To>) {
      fits = value.isObject();
    }
  } else if constexpr (requires { value.isNullish(); } && !isOpt<To> && !std::is_same_v<To, Value>) {
    fits = !value.isNullish();
  }
  if (!fits) raiseNarrowing(toValue(value), expectedName<To>(), where);
  return convert<To>(value);
}

// `typeof value`.
Str typeOf(const Value& value);

// The text of a value in a template literal or `String(value)`.
Str toStr(double value);
Str toStr(std::int32_t value);
Str toStr(std::uint32_t value);
Str toStr(std::int64_t value);
Str toStr(const Value& value);
Str toStr(bool value);
inline Str toStr(float value) {
  return toStr(static_cast<double>(value));
}
inline Str toStr(std::int8_t value) {
  return toStr(std::int32_t{value});
}
inline Str toStr(std::uint8_t value) {
  return toStr(std::int32_t{value});
}
inline Str toStr(std::int16_t value) {
  return toStr(std::int32_t{value});
}
inline Str toStr(std::uint16_t value) {
  return toStr(std::int32_t{value});
}
inline Str toStr(const Str& text) {
  if (text.isNullish()) return toStr(Value(text));
  return text;
}
template <typename T>
Str toStr(const T& value) {
  return toStr(toValue(value));
}

}  // namespace otter
