// `T[]`: a growable vector with reference semantics. Methods are those of ECMAScript's Array.prototype.
#pragma once

#include <cstddef>
#include <cstdint>
#include <new>
#include <utility>

#include "array/storage.h"
#include "convert.h"
#include "equality.h"
#include "invoke.h"
#include "number/integers.h"
#include "trace.h"

namespace otter {

template <typename T>
class Iterator;

template <typename T>
class Array final : public ArrayBase {
 public:
  static const TypeInfo info;

  explicit Array(std::int32_t inlineCapacity = 0) : ArrayBase(kHeaderSize, inlineCapacity) {
    if constexpr (holdsObjects<T>) markCyclic();
  }
  ~Array() override {
    truncate(0);
    freeStorage(kHeaderSize);
  }

  // An empty array with room for `capacity` elements in the same block.
  static Ref<Array> withCapacity(std::int32_t capacity) {
    void* block = ::operator new(kHeaderSize + static_cast<std::size_t>(capacity) * sizeof(T));
    return Ref<Array>(new (block) Array(capacity));
  }

  const TypeInfo& type() const override { return info; }
  void trace(Tracer& tracer) override {
    if constexpr (holdsObjects<T>) {
      for (std::int32_t i = 0; i < length_; ++i) tracer(data()[i]);
    }
  }
  Value valueAt(std::int32_t index) const override { return toValue(data()[index]); }

  T* data() const { return static_cast<T*>(data_); }
  T* begin() const { return data(); }
  T* end() const { return data() + length_; }
  T& operator[](std::int32_t index) const { return data()[index]; }

  // `array[index]`: throws RangeError for an element that is not there.
  const T& get(SmallInteger auto index, Where where = OTTER_HERE) const {
    if (static_cast<std::uint32_t>(index) >= static_cast<std::uint32_t>(length_))
      raiseIndexError(index, length_, where);
    return data()[index];
  }
  const T& get(std::uint32_t index, Where where = OTTER_HERE) const {
    if (index >= static_cast<std::uint32_t>(length_)) raiseIndexError(index, length_, where);
    return data()[index];
  }
  const T& get(double index, Where where = OTTER_HERE) const { return data()[checkedIndex(index, length_, where)]; }
  // `array[index] = value`: writing at the length appends, beyond it throws RangeError (JavaScript would leave a hole).
  void set(SmallInteger auto index, T value, Where where = OTTER_HERE) {
    if (static_cast<std::uint32_t>(index) < static_cast<std::uint32_t>(length_)) {
      std::swap(data()[index], value);
    } else if (index == length_) {
      add(std::move(value));
    } else {
      raiseIndexError(index, length_, where);
    }
  }
  void set(std::uint32_t index, T value, Where where = OTTER_HERE) {
    set(checkedIndex(index, length_ + 1, where), std::move(value), where);
  }
  void set(double index, T value, Where where = OTTER_HERE) {
    set(checkedIndex(index, length_ + 1, where), std::move(value), where);
  }
  // `array.length = length`; new elements are undefined (numbers and booleans, which cannot be, make it throw
  // RangeError).
  void setLength(double length, Where where = OTTER_HERE);

  Maybe<T> at(double index) const;

  // Adds one element at the end.
  void add(T value) {
    if (length_ == capacity_) growTo(length_ + 1, sizeof(T), kHeaderSize);
    new (data() + length_) T(std::move(value));
    ++length_;
  }
  void reserve(std::int32_t capacity) {
    if (capacity > capacity_) growTo(capacity, sizeof(T), kHeaderSize);
  }
  void truncate(std::int32_t length) {
    // One at a time: freeing an element may run code that looks at this array.
    while (length_ > length) {
      [[maybe_unused]] T last(std::move(data()[length_ - 1]));
      data()[--length_].~T();
    }
  }

  // mutate.h
  template <typename... Items>
  std::int32_t push(Items&&... items);
  std::int32_t pushAll(const Ref<Array>& items);
  Maybe<T> pop();
  Maybe<T> shift();
  template <typename... Items>
  std::int32_t unshift(Items&&... items);
  std::int32_t unshiftAll(const Ref<Array>& items);
  Ref<Array> splice(double start);
  template <typename... Items>
  Ref<Array> splice(double start, double deleteCount, Items&&... items);
  Ref<Array> spliceAll(double start, double deleteCount, const Ref<Array>& items);
  Ref<Array> reverse();
  Ref<Array> fill(const T& value, double start = 0, Opt<double> end = {});
  Ref<Array> copyWithin(double target, double start, Opt<double> end = {});

  // sort.h
  Ref<Array> sort();
  template <typename F>
  Ref<Array> sort(F&& compare);
  template <typename... F>
  Ref<Array> toSorted(F&&... compare) const;

  // search.h
  bool includes(const T& value, double from = 0) const;
  std::int32_t indexOf(const T& value, double from = 0) const;
  std::int32_t lastIndexOf(const T& value, Opt<double> from = {}) const;
  template <typename F>
  Maybe<T> find(F&& test) const;
  template <typename F>
  std::int32_t findIndex(F&& test) const;
  template <typename F>
  Maybe<T> findLast(F&& test) const;
  template <typename F>
  std::int32_t findLastIndex(F&& test) const;
  template <typename F>
  bool every(F&& test) const;
  template <typename F>
  bool some(F&& test) const;

  // iterate.h
  template <typename F>
  void forEach(F&& f) const;
  template <typename R, typename F>
  Ref<Array<R>> map(F&& f) const;
  template <typename F>
  Ref<Array> filter(F&& test) const;
  template <typename R, typename F>
  Ref<Array<R>> flatMap(F&& f) const;
  template <typename R, typename F>
  R reduce(F&& f, R initial) const;
  template <typename F>
  T reduce(F&& f, Where where = OTTER_HERE) const;
  template <typename R, typename F>
  R reduceRight(F&& f, R initial) const;
  template <typename F>
  T reduceRight(F&& f, Where where = OTTER_HERE) const;

  // copy.h
  Ref<Array> slice(double start = 0, Opt<double> end = {}) const;
  template <typename... Items>
  Ref<Array> concat(const Items&... items) const;
  Ref<Array> toReversed() const;
  template <typename... Items>
  Ref<Array> toSpliced(double start, double deleteCount, Items&&... items) const;
  Ref<Array> toSpliced(double start) const;
  Ref<Array> with(double index, T value, Where where = OTTER_HERE) const;
  template <typename R>
  Ref<Array<R>> flat(double depth = 1) const;

  // iterators, in iterator.h
  Ref<Iterator<double>> keys() const;
  Ref<Iterator<T>> values() const;
  // `E` is the element type of the `[index, value]` tuples.
  template <typename E>
  Ref<Iterator<Ref<Object>>> entries() const;

 private:
  // Where the elements of a literal stand: behind the object, aligned.
  static constexpr std::size_t kHeaderSize = (sizeof(ArrayBase) + alignof(T) - 1) / alignof(T) * alignof(T);

  Ref<Array> self() const { return Ref<Array>(const_cast<Array*>(this)); }
  template <typename F>
  decltype(auto) callElement(F& f, std::int32_t index) const;
  template <bool isForward, typename F>
  std::int32_t findPosition(F& test) const;
  T* openRaw(std::int32_t index, std::int32_t count) {
    openGap(index, count, sizeof(T), kHeaderSize);
    return data() + index;
  }
};

template <typename T>
const TypeInfo Array<T>::info{"Array", Kind::Array, nullptr, nullptr, nullptr, 0};

struct NoElements {};

// An array literal; elements are evaluated from left to right.
template <typename T, std::size_t Size>
Ref<Array<T>> arrayOf(T (&&elements)[Size]) {
  auto array = Array<T>::withCapacity(static_cast<std::int32_t>(Size));
  for (T& element : elements) array->add(std::move(element));
  return array;
}
template <typename T>
Ref<Array<T>> arrayOf(NoElements = {}) {
  return create<Array<T>>();
}

}  // namespace otter

#include "array/copy.h"
#include "array/iterate.h"
#include "array/mutate.h"
#include "array/search.h"
#include "array/sort.h"
#include "array/statics.h"
