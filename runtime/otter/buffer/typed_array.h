// `Uint8Array` and its kin: numbers of a fixed width in an ArrayBuffer.
#pragma once

#include <algorithm>
#include <concepts>
#include <cstring>

#include "../array.h"
#include "../iterator.h"
#include "../members.h"
#include "array_buffer.h"

namespace otter {

// What does not depend on the element type: the view.
class TypedArrayBase : public Inspectable {
 public:
  std::int32_t length() const { return length_; }
  const Ref<ArrayBuffer>& buffer() const { return buffer_; }
  std::int32_t byteOffset() const { return byteOffset_; }
  std::uint8_t* bytes() const { return bytes_; }

 protected:
  // Throws RangeError when the view does not fit or is not aligned.
  void view(const Ref<ArrayBuffer>& buffer, double byteOffset, Opt<double> length, std::int32_t elementSize,
            Where where);

  Ref<ArrayBuffer> buffer_;
  // Into the buffer, which never moves.
  std::uint8_t* bytes_ = nullptr;
  std::int32_t byteOffset_ = 0;
  std::int32_t length_ = 0;
};

// JavaScript's conversion of a number to an element.
template <typename T>
T toElement(double value) {
  if constexpr (std::is_floating_point_v<T>) {
    return static_cast<T>(value);
  } else {
    return static_cast<T>(toUint32(value));
  }
}

// `Self` is the class itself; `T` an element; `Clamped` for Uint8ClampedArray.
template <typename Self, typename T, bool isClamped = false>
class TypedArray : public TypedArrayBase {
 public:
  using Element = T;
  static constexpr std::int32_t kElementSize = sizeof(T);
  static std::int32_t BYTES_PER_ELEMENT() { return kElementSize; }

  void construct(double length = 0, Where where = OTTER_HERE) {
    view(create<ArrayBuffer>(toIntegerOrInfinity(length) * kElementSize, where), 0, {}, kElementSize, where);
  }
  void construct(std::int32_t length, Where where = OTTER_HERE) { construct(static_cast<double>(length), where); }
  void construct(const Ref<ArrayBuffer>& buffer, double byteOffset = 0, Opt<double> length = {},
                 Where where = OTTER_HERE) {
    view(buffer, byteOffset, length, kElementSize, where);
  }
  template <typename I>
  requires requires(const I& iterable) { iterate(iterable); }
  void construct(const I& values) {
    const Ref<Array<double>> numbers = array::from<double>(values);
    construct(numbers->length());
    for (std::int32_t i = 0; i < length_; ++i) put(i, (*numbers)[i]);
  }
  template <typename Other, typename U, bool C>
  void construct(const Ref<TypedArray<Other, U, C>>& values) {
    construct(values->values());
  }

  T* data() const { return reinterpret_cast<T*>(bytes()); }
  std::int32_t byteLength() const { return length_ * kElementSize; }

  T get(SmallInteger auto index, Where where = OTTER_HERE) const {
    if (static_cast<std::uint32_t>(index) >= static_cast<std::uint32_t>(length_))
      raiseIndexError(index, length_, where);
    return data()[index];
  }
  T get(std::uint32_t index, Where where = OTTER_HERE) const {
    if (index >= static_cast<std::uint32_t>(length_)) raiseIndexError(index, length_, where);
    return data()[index];
  }
  T get(double index, Where where = OTTER_HERE) const { return data()[checkedIndex(index, length_, where)]; }
  void set(SmallInteger auto index, double value, Where where = OTTER_HERE) {
    if (static_cast<std::uint32_t>(index) >= static_cast<std::uint32_t>(length_))
      raiseIndexError(index, length_, where);
    put(index, value);
  }
  void set(std::uint32_t index, double value, Where where = OTTER_HERE) {
    put(checkedIndex(index, length_, where), value);
  }
  void set(double index, double value, Where where = OTTER_HERE) { put(checkedIndex(index, length_, where), value); }
  // A whole number, by way of the element's own width.
  template <std::integral I, std::integral V>
  requires(!std::same_as<I, bool> && !std::same_as<V, bool>) void set(I index, V value, Where where = OTTER_HERE) {
    const auto at = static_cast<std::int32_t>(index);
    if (static_cast<std::uint32_t>(at) >= static_cast<std::uint32_t>(length_)) raiseIndexError(at, length_, where);
    if constexpr (isClamped) {
      data()[at] = static_cast<T>(std::clamp<std::int64_t>(value, 0, 255));
    } else {
      data()[at] = static_cast<T>(value);
    }
  }
  template <std::integral V>
  requires(!std::same_as<V, bool>) void set(double index, V value, Where where = OTTER_HERE) {
    set(checkedIndex(index, length_, where), value, where);
  }
  // `array.set(values, offset)`.
  template <typename I>
  requires requires(const I& iterable) { iterate(iterable); }
  void set(const I& values, double offset = 0, Where where = OTTER_HERE) {
    const Ref<Array<double>> numbers = array::from<double>(values);
    if (!(offset >= 0) || offset + numbers->length() > length_) raiseRangeError("offset is out of bounds", where);
    for (std::int32_t i = 0; i < numbers->length(); ++i) put(static_cast<std::int32_t>(offset) + i, (*numbers)[i]);
  }

  Opt<double> at(double index) const { return numbers()->at(index); }
  Ref<Self> fill(double value, double start = 0, Opt<double> end = {}) {
    const std::int32_t stop = end.isPresent() ? relativePosition(*end, length_) : length_;
    for (std::int32_t i = relativePosition(start, length_); i < stop; ++i) put(i, value);
    return self();
  }
  Ref<Self> copyWithin(double target, double start, Opt<double> end = {}) {
    const std::int32_t to = relativePosition(target, length_);
    const std::int32_t from = relativePosition(start, length_);
    const std::int32_t stop = end.isPresent() ? relativePosition(*end, length_) : length_;
    const std::int32_t count = std::min(stop - from, length_ - to);
    if (count > 0) std::memmove(data() + to, data() + from, static_cast<std::size_t>(count) * sizeof(T));
    return self();
  }
  Ref<Self> slice(double start = 0, Opt<double> end = {}) const {
    const std::int32_t from = relativePosition(start, length_);
    const std::int32_t to = std::max(from, end.isPresent() ? relativePosition(*end, length_) : length_);
    auto result = create<Self>(to - from);
    if (to > from) std::memcpy(result->data(), data() + from, static_cast<std::size_t>(to - from) * sizeof(T));
    return result;
  }
  // A view of the same bytes.
  Ref<Self> subarray(double start = 0, Opt<double> end = {}) const {
    const std::int32_t from = relativePosition(start, length_);
    const std::int32_t to = std::max(from, end.isPresent() ? relativePosition(*end, length_) : length_);
    return create<Self>(buffer_, static_cast<double>(byteOffset_ + from * kElementSize), Opt<double>(to - from));
  }
  Ref<Self> reverse() {
    for (std::int32_t low = 0, high = length_ - 1; low < high; ++low, --high) std::swap(data()[low], data()[high]);
    return self();
  }
  Ref<Self> sort() {
    return sort([](double a, double b) {
      return a < b              ? -1.0
             : a > b            ? 1.0
             : a == 0 && b == 0 ? std::signbit(b) - std::signbit(a)
                                : std::isnan(a) - std::isnan(b);
    });
  }
  template <typename F>
  Ref<Self> sort(F&& compare) {
    const Ref<Array<double>> sorted = numbers()->sort(compare);
    for (std::int32_t i = 0; i < length_; ++i) put(i, (*sorted)[i]);
    return self();
  }
  Ref<Self> toReversed() const { return slice()->reverse(); }
  template <typename... F>
  Ref<Self> toSorted(F&&... compare) const {
    return slice()->sort(std::forward<F>(compare)...);
  }
  Ref<Self> with(double index, double value, Where where = OTTER_HERE) const {
    return create<Self>(numbers()->with(index, value, where));
  }

  bool includes(double value, double from = 0) const { return numbers()->includes(value, from); }
  std::int32_t indexOf(double value, double from = 0) const { return numbers()->indexOf(value, from); }
  std::int32_t lastIndexOf(double value, Opt<double> from = {}) const { return numbers()->lastIndexOf(value, from); }
  Str join(const Str& separator = Str()) const { return numbers()->join(separator); }
  Str toString() const { return join(); }
  template <typename F>
  bool every(F&& test) const {
    return numbers()->every(withSelf(test));
  }
  template <typename F>
  bool some(F&& test) const {
    return numbers()->some(withSelf(test));
  }
  template <typename F>
  Opt<double> find(F&& test) const {
    return numbers()->find(withSelf(test));
  }
  template <typename F>
  std::int32_t findIndex(F&& test) const {
    return numbers()->findIndex(withSelf(test));
  }
  template <typename F>
  Opt<double> findLast(F&& test) const {
    return numbers()->findLast(withSelf(test));
  }
  template <typename F>
  std::int32_t findLastIndex(F&& test) const {
    return numbers()->findLastIndex(withSelf(test));
  }
  template <typename F>
  void forEach(F&& f) const {
    numbers()->forEach(withSelf(f));
  }
  template <typename F>
  Ref<Self> filter(F&& test) const {
    return create<Self>(numbers()->filter(withSelf(test)));
  }
  template <typename F>
  Ref<Self> map(F&& f) const {
    return create<Self>(numbers()->template map<double>(withSelf(f)));
  }
  template <typename R, typename F>
  R reduce(F&& f, R initial) const {
    return numbers()->template reduce<R>(f, std::move(initial));
  }
  template <typename F>
  double reduce(F&& f, Where where = OTTER_HERE) const {
    return numbers()->reduce(f, where);
  }
  template <typename R, typename F>
  R reduceRight(F&& f, R initial) const {
    return numbers()->template reduceRight<R>(f, std::move(initial));
  }
  template <typename F>
  double reduceRight(F&& f, Where where = OTTER_HERE) const {
    return numbers()->reduceRight(f, where);
  }
  Ref<Iterator<double>> keys() const { return numbers()->keys(); }
  Ref<Iterator<double>> values() const {
    return iteratorOf<double>(self(), [array = this, at = std::int32_t{0}](double& value) mutable {
      if (at >= array->length()) return false;
      value = static_cast<double>(array->data()[at++]);
      return true;
    });
  }
  template <typename E = double>
  Ref<Iterator<Ref<Object>>> entries() const {
    return numbers()->template entries<E>();
  }

  Str opening() const override { return concat(textOfUtf8(this->type().name), "("_s, toStr(length_), ") ["_s); }
  void inspectEntries(Inspection& inspection) const override { inspectNumbers(inspection, *numbers()); }
  bool isEmpty() const override { return length_ == 0; }
  Str text() const override {
    TextBuilder out;
    for (std::int32_t i = 0; i < length_; ++i) {
      if (i > 0) out.append(',');
      // Formatting of integers alone is much smaller.
      if constexpr (std::is_floating_point_v<Element>)
        out.append(toStr(static_cast<double>(data()[i])));
      else if constexpr (sizeof(Element) < 4)
        out.append(toStr(static_cast<std::int32_t>(data()[i])));
      else
        out.append(toStr(data()[i]));
    }
    return out.finish();
  }

 private:
  Ref<Self> self() const { return Ref<Self>(static_cast<Self*>(const_cast<TypedArray*>(this))); }
  // The elements as plain numbers, for methods that are not worth a copy for each type.
  Ref<Array<double>> numbers() const {
    auto result = Array<double>::withCapacity(length_);
    for (std::int32_t i = 0; i < length_; ++i) result->add(static_cast<double>(data()[i]));
    return result;
  }
  // The callback, given this array as its third argument.
  template <typename F>
  auto withSelf(F& f) const {
    return [&f, this](double value, double index) -> decltype(auto) { return invoke(f, value, index, self()); };
  }
  void put(std::int32_t index, double value) {
    data()[index] = isClamped ? static_cast<T>(toUint8Clamp(value)) : toElement<T>(value);
  }
};

void inspectNumbers(Inspection& inspection, const Array<double>& numbers);

#define OTTER_TYPED_ARRAY(Name, Element, isClamped)                \
  class Name final : public TypedArray<Name, Element, isClamped> { \
   public:                                                         \
    static const TypeInfo info;                                    \
    const TypeInfo& type() const override { return info; }         \
  };                                                               \
  inline Ref<Iterator<double>> iterate(const Ref<Name>& array) {   \
    return array->values();                                        \
  }
OTTER_TYPED_ARRAY(Int8Array, std::int8_t, false)
OTTER_TYPED_ARRAY(Uint8Array, std::uint8_t, false)
OTTER_TYPED_ARRAY(Uint8ClampedArray, std::uint8_t, true)
OTTER_TYPED_ARRAY(Int16Array, std::int16_t, false)
OTTER_TYPED_ARRAY(Uint16Array, std::uint16_t, false)
OTTER_TYPED_ARRAY(Int32Array, std::int32_t, false)
OTTER_TYPED_ARRAY(Uint32Array, std::uint32_t, false)
OTTER_TYPED_ARRAY(Float32Array, float, false)
OTTER_TYPED_ARRAY(Float64Array, double, false)
#undef OTTER_TYPED_ARRAY

// `Uint8Array.from(…)`, `Uint8Array.of(…)`, and those of its kin.
#define OTTER_TYPED_ARRAY_STATICS(space, Name)                              \
  namespace space {                                                         \
  template <typename I>                                                     \
  Ref<Name> from(const I& values) {                                         \
    return create<Name>(values);                                            \
  }                                                                         \
  template <typename I, typename F>                                         \
  Ref<Name> from(const I& values, F&& map) {                                \
    return create<Name>(array::from<double>(values, std::forward<F>(map))); \
  }                                                                         \
  template <typename... N>                                                  \
  Ref<Name> of(N... values) {                                               \
    return create<Name>(arrayOf<double>({static_cast<double>(values)...})); \
  }                                                                         \
  }
OTTER_TYPED_ARRAY_STATICS(int8Array, Int8Array)
OTTER_TYPED_ARRAY_STATICS(uint8Array, Uint8Array)
OTTER_TYPED_ARRAY_STATICS(uint8ClampedArray, Uint8ClampedArray)
OTTER_TYPED_ARRAY_STATICS(int16Array, Int16Array)
OTTER_TYPED_ARRAY_STATICS(uint16Array, Uint16Array)
OTTER_TYPED_ARRAY_STATICS(int32Array, Int32Array)
OTTER_TYPED_ARRAY_STATICS(uint32Array, Uint32Array)
OTTER_TYPED_ARRAY_STATICS(float32Array, Float32Array)
OTTER_TYPED_ARRAY_STATICS(float64Array, Float64Array)
#undef OTTER_TYPED_ARRAY_STATICS

}  // namespace otter
