// `number | undefined | null` and its kin: a small trivially copyable value.
#pragma once

#include <cstdint>

namespace otter {

// The C++ types of the unit types where a value of them is needed.
struct Undefined {};
struct Null {};

enum class Presence : std::uint8_t { Undefined, Null, Absent, Present };

// T is double, float, an integer of fixed width or bool.
template <typename T>
class Opt {
 public:
  constexpr Opt() = default;
  constexpr Opt(T value) : value_(value), presence_(Presence::Present) {}
  constexpr Opt(Undefined) {}
  constexpr Opt(Null) : presence_(Presence::Null) {}
  constexpr explicit Opt(Presence presence) : presence_(presence) {}

  constexpr bool isPresent() const { return presence_ == Presence::Present; }
  constexpr bool isUndefined() const { return presence_ == Presence::Undefined || presence_ == Presence::Absent; }
  constexpr bool isNull() const { return presence_ == Presence::Null; }
  constexpr bool isAbsent() const { return presence_ == Presence::Absent; }
  constexpr bool isNullish() const { return presence_ != Presence::Present; }
  constexpr Presence presence() const { return presence_; }
  // The number or boolean itself; the caller has checked that it is present.
  constexpr T operator*() const { return value_; }

  static constexpr Opt undefined() { return Opt(); }
  static constexpr Opt null() { return Opt(Null{}); }
  static constexpr Opt absent() { return Opt(Presence::Absent); }

 private:
  T value_{};
  Presence presence_ = Presence::Undefined;
};

}  // namespace otter
