// Iterators: what `keys()`, `values()`, `entries()` and generators give, and how `for…of` walks anything iterable.
#pragma once

#include <type_traits>
#include <utility>

#include "array.h"
#include "convert.h"
#include "error.h"
#include "inspect.h"

namespace otter {

template <typename T>
class Iterator;

// `Iterable<T>`: anything that can be walked, as often as what is behind it allows.
template <typename T>
class Iterable : public Inspectable {
 public:
  static const TypeInfo info;

  const TypeInfo& type() const override { return info; }
  Str opening() const override { return "Object [Iterable] {"_s; }
  void inspectEntries(Inspection&) const override {}
  bool isEmpty() const override { return true; }

  // What `for…of` walks.
  virtual Ref<Iterator<T>> iterator() = 0;
};

template <typename T>
const TypeInfo Iterable<T>::info{"Iterable", Kind::Native, nullptr, nullptr, nullptr, 0};

template <typename T>
class Iterator : public Iterable<T> {
 public:
  static const TypeInfo info;

  const TypeInfo& type() const override { return info; }
  Str opening() const override { return "Object [Iterator] {"_s; }
  Ref<Iterator> iterator() override { return Ref<Iterator>(this); }

  // Moves to the next value, which `current()` then is; false behind the last.
  bool advance() { return step(current_); }
  // `next(sent)`: a generator gets the value from its `yield`.
  bool advance(const Value& sent) {
    send(sent);
    return step(current_);
  }
  const T& current() const { return current_; }
  // What the iteration ended with, once: asked again, undefined.
  Value takeReturned() { return std::exchange(returned_, Value()); }
  // Leaves the iteration before its end: `break` in `for…of`. Does nothing once it has ended.
  virtual void close() {}
  // As `close` after the loop's body has thrown: what closing throws is lost, as in JavaScript.
  void closeQuietly() {
    try {
      close();
    } catch (const Thrown&) {
    }
  }
  // `return(value)`: true if the iterator went on to another value all the same.
  virtual bool return_(const Value& value) {
    close();
    returned_ = value;
    return false;
  }
  // `throw(error)`: true if the iterator went on to another value.
  virtual bool throw_(const Value& error) {
    static_cast<void>(error);
    close();
    raiseTypeError("The iterator does not provide a 'throw' method"_s);
  }

 protected:
  virtual void send(const Value&) {}
  // Writes the next value; nothing is written when there is none left.
  virtual bool step(T& value) = 0;

  T current_{};
  Value returned_;
};

template <typename T>
const TypeInfo Iterator<T>::info{"Iterator", Kind::Iterator, nullptr, nullptr, nullptr, 0};

// An iterator over what a callable gives: `bool step(T& value)`. `owner` is kept alive and traced.
template <typename T, typename Step>
class StepIterator final : public Iterator<T> {
 public:
  StepIterator(Ref<Object> owner, Step step) : owner_(std::move(owner)), step_(std::move(step)) { this->markCyclic(); }
  void trace(Tracer& tracer) override {
    tracer(owner_);
    tracer(this->current_);
  }

 protected:
  bool step(T& value) override {
    if (owner_.isNullish() || step_(value)) return !owner_.isNullish();
    // An iterator that has ended stays so, whatever is added later.
    owner_ = Ref<Object>();
    return false;
  }

 private:
  Ref<Object> owner_;
  Step step_;
};

template <typename T, typename Step>
Ref<Iterator<T>> iteratorOf(Ref<Object> owner, Step step) {
  return Ref<Iterator<T>>(new StepIterator<T, Step>(std::move(owner), std::move(step)));
}

// The tuple `[a, b]` as an array of `E`.
template <typename E, typename A, typename B>
Ref<Array<E>> pairOf(const A& a, const B& b) {
  auto pair = Array<E>::withCapacity(2);
  pair->add(convert<E>(a));
  pair->add(convert<E>(b));
  return pair;
}

// The element type of `[A, B]` tuples that the runtime makes: their common representation.
template <typename A, typename B>
using PairElement = std::conditional_t<std::is_same_v<A, B>, A, Value>;

// What `for…of` asks for an iterator: `for (auto at = iterate(x); at->advance();) use(at->current());`
template <typename T>
Ref<Iterator<T>> iterate(const Ref<Array<T>>& array) {
  return array->values();
}
template <typename T>
Ref<Iterator<T>> iterate(const Ref<Iterator<T>>& iterator) {
  return iterator;
}
template <typename T>
Ref<Iterator<T>> iterate(const Ref<Iterable<T>>& iterable) {
  return iterable->iterator();
}
// By code points.
Ref<Iterator<Str>> iterate(const Str& text);

template <typename T>
Ref<Iterator<double>> Array<T>::keys() const {
  return iteratorOf<double>(self(), [array = this, at = std::int32_t{0}](double& value) mutable {
    if (at >= array->length()) return false;
    value = at++;
    return true;
  });
}

template <typename T>
Ref<Iterator<T>> Array<T>::values() const {
  return iteratorOf<T>(self(), [array = this, at = std::int32_t{0}](T& value) mutable {
    if (at >= array->length()) return false;
    value = (*array)[at++];
    return true;
  });
}

template <typename T>
template <typename E>
Ref<Iterator<Ref<Object>>> Array<T>::entries() const {
  return iteratorOf<Ref<Object>>(self(), [array = this, at = std::int32_t{0}](Ref<Object>& value) mutable {
    if (at >= array->length()) return false;
    value = pairOf<E>(static_cast<double>(at), (*array)[at]);
    ++at;
    return true;
  });
}

namespace array {

// `Array.from(iterable)` and `[...iterable]`.
template <typename R, typename I>
Ref<Array<R>> from(const I& iterable) {
  auto result = create<Array<R>>();
  for (const auto at = iterate(iterable); at->advance();) result->add(convert<R>(at->current()));
  return result;
}

// What `[a, b] = iterable` takes: up to `count` values; an iterator that has more is closed.
template <typename R, typename I>
Ref<Array<R>> take(const I& iterable, std::int32_t count) {
  auto result = create<Array<R>>();
  const auto at = iterate(iterable);
  while (result->length() < count) {
    if (!at->advance()) return result;
    result->add(convert<R>(at->current()));
  }
  at->close();
  return result;
}

// `Array.from(iterable, f)`.
template <typename R, typename I, typename F>
Ref<Array<R>> from(const I& iterable, F&& f) {
  auto result = create<Array<R>>();
  double index = 0;
  for (const auto at = iterate(iterable); at->advance();) result->add(R(invoke(f, at->current(), index++)));
  return result;
}

}  // namespace array

}  // namespace otter
