// A tagged value: any union that has no cheaper form, `unknown`, and everything that is printed.
#pragma once

#include <cstdint>
#include <type_traits>
#include <utility>

#include "object.h"
#include "optional.h"
#include "string.h"

namespace otter {

enum class Tag : std::uint8_t { Undefined, Null, Absent, Boolean, Number, BigInt, String, Object };

class Value {
 public:
  Value() = default;
  Value(Undefined) {}
  Value(Null) : tag_(Tag::Null) {}
  Value(bool value) : tag_(Tag::Boolean) { payload_.boolean = value; }
  Value(double value) : tag_(Tag::Number) { payload_.number = value; }
  Value(float value) : Value(static_cast<double>(value)) {}
  // `int` too, which is none of the fixed widths where `int32_t` is `long`; an int64_t is a bigint, see `bigInt`.
  template <typename I>
  requires(std::is_integral_v<I> && !std::is_same_v<I, bool> && sizeof(I) <= sizeof(std::int32_t)) Value(I value)
      : Value(static_cast<double>(value)) {}
  static Value bigInt(std::int64_t value) {
    Value result;
    result.tag_ = Tag::BigInt;
    result.payload_.bigInt = value;
    return result;
  }
  Value(Str text) : tag_(unitTag(text.bits(), Tag::String)) {
    if (tag_ == Tag::String) payload_.text = text.detach();
  }
  template <typename T>
  Value(Ref<T> object) : tag_(unitTag(object.bits(), Tag::Object)) {
    if (tag_ == Tag::Object) payload_.object = static_cast<Object*>(object.detach());
  }
  template <typename T>
  Value(Opt<T> value) {
    if (value.isPresent()) {
      if constexpr (std::is_same_v<T, std::int64_t>) {
        *this = bigInt(*value);
      } else {
        *this = Value(*value);
      }
    } else {
      tag_ = static_cast<Tag>(value.presence());
    }
  }
  Value(const Value& other) : tag_(other.tag_), payload_(other.payload_) { retainPayload(); }
  Value(Value&& other) noexcept : tag_(std::exchange(other.tag_, Tag::Undefined)), payload_(other.payload_) {}
  Value& operator=(Value other) noexcept {
    std::swap(tag_, other.tag_);
    std::swap(payload_, other.payload_);
    return *this;
  }
  ~Value() {
    if (tag_ == Tag::Object) {
      release(payload_.object);
    } else if (tag_ == Tag::String) {
      releaseText(payload_.text);
    }
  }

  static Value absent() {
    Value result;
    result.tag_ = Tag::Absent;
    return result;
  }

  Tag tag() const { return tag_; }
  bool isUndefined() const { return tag_ == Tag::Undefined || tag_ == Tag::Absent; }
  bool isNull() const { return tag_ == Tag::Null; }
  bool isAbsent() const { return tag_ == Tag::Absent; }
  bool isNullish() const { return tag_ <= Tag::Absent; }
  bool isBoolean() const { return tag_ == Tag::Boolean; }
  bool isNumber() const { return tag_ == Tag::Number; }
  bool isBigInt() const { return tag_ == Tag::BigInt; }
  bool isString() const { return tag_ == Tag::String; }
  bool isObject() const { return tag_ == Tag::Object; }

  // Unchecked readers: the caller knows the tag.
  bool boolean() const { return payload_.boolean; }
  double number() const { return payload_.number; }
  std::int64_t bigInt() const { return payload_.bigInt; }
  Str text() const { return Str::share(payload_.text); }
  Ref<Object> object() const { return Ref<Object>(payload_.object); }
  Object* objectPointer() const { return payload_.object; }

 private:
  static Tag unitTag(std::uintptr_t bits, Tag otherwise) {
    if (bits > kAbsentBits) return otherwise;
    return bits == kNullBits ? Tag::Null : bits == kAbsentBits ? Tag::Absent : Tag::Undefined;
  }
  void retainPayload() {
    if (tag_ == Tag::Object) {
      retain(payload_.object);
    } else if (tag_ == Tag::String) {
      retainText(payload_.text);
    }
  }

  Tag tag_ = Tag::Undefined;
  union Payload {
    double number;
    bool boolean;
    std::int64_t bigInt;
    Object* object;
    StrData* text;
  } payload_{};
};

static_assert(static_cast<int>(Tag::Null) == static_cast<int>(Presence::Null));
static_assert(static_cast<int>(Tag::Absent) == static_cast<int>(Presence::Absent));

inline bool FieldInfo::isThere(const Object& object) const {
  return isAccessor() || !get(object).isAbsent();
}

}  // namespace otter
