// Views of what can be walked: as `Iterable<T>`, with elements in another representation, and iterators that a program
// writes itself.
#pragma once

#include <type_traits>
#include <utility>

#include "function.h"
#include "iterator.h"

namespace otter {

// An iterator seen with elements in another representation.
template <typename T, typename From>
class ConvertingIterator final : public Iterator<T> {
 public:
  explicit ConvertingIterator(Ref<Iterator<From>> source) : source_(std::move(source)) { this->markCyclic(); }
  void trace(Tracer& tracer) override {
    tracer(source_);
    tracer(this->current_);
  }
  void close() override { source_->close(); }
  bool return_(const Value& value) override { return seen(source_->return_(value)); }
  bool throw_(const Value& error) override { return seen(source_->throw_(error)); }

 protected:
  void send(const Value& value) override { sent_ = value; }
  bool step(T&) override { return seen(source_->advance(std::exchange(sent_, Value()))); }

 private:
  bool seen(bool hasValue) {
    if (hasValue) {
      this->current_ = convert<T>(source_->current());
    } else {
      this->returned_ = source_->takeReturned();
    }
    return hasValue;
  }

  Ref<Iterator<From>> source_;
  Value sent_;
};

template <typename T, typename From>
Ref<Iterator<T>> convertIterator(const Ref<Iterator<From>>& source) {
  if constexpr (std::is_same_v<T, From>) {
    return source;
  } else {
    return Ref<Iterator<T>>(new ConvertingIterator<T, From>(source));
  }
}

// An array, a map, a text … as `Iterable<T>`.
template <typename T, typename Source>
class IterableView final : public Iterable<T> {
 public:
  explicit IterableView(Source source) : source_(std::move(source)) { this->markCyclic(); }
  void trace(Tracer& tracer) override { tracer(source_); }
  Ref<Iterator<T>> iterator() override { return convertIterator<T>(iterate(source_)); }

 private:
  Source source_;
};

template <typename T, typename Source>
Ref<Iterable<T>> iterableOf(const Source& source) {
  using View = IterableView<T, Source>;
  return source.isNullish() ? Ref<Iterable<T>>::fromBits(source.bits()) : Ref<Iterable<T>>(new View(source));
}

// An object of the program with a `[Symbol.iterator]` method; `make` calls it.
template <typename T>
class MadeIterable final : public Iterable<T> {
 public:
  explicit MadeIterable(Ref<Fn<Ref<Object>()>> make) : make_(std::move(make)) { this->markCyclic(); }
  void trace(Tracer& tracer) override { tracer(make_); }
  Ref<Iterator<T>> iterator() override { return as<Iterator<T>>(make_->call()); }

 private:
  Ref<Fn<Ref<Object>()>> make_;
};

template <typename T>
Ref<Iterable<T>> iterableFrom(const Ref<Fn<Ref<Object>()>>& make) {
  return Ref<Iterable<T>>(new MadeIterable<T>(make));
}

// An object of the program with a `next` method. `next` calls it and tells whether there is a value; `value` and `end`
// read what it gave.
template <typename T>
class MadeIterator final : public Iterator<T> {
 public:
  MadeIterator(Ref<Fn<bool()>> next, Ref<Fn<T()>> value, Ref<Fn<Value()>> end, Ref<Fn<void()>> leave)
      : next_(std::move(next)), value_(std::move(value)), end_(std::move(end)), leave_(std::move(leave)) {
    this->markCyclic();
  }
  void trace(Tracer& tracer) override {
    tracer(next_);
    tracer(value_);
    tracer(end_);
    tracer(leave_);
    tracer(this->current_);
  }
  void close() override {
    if (!std::exchange(isOpen_, false)) return;
    if (!leave_.isNullish()) leave_->call();
  }

 protected:
  bool step(T& value) override {
    // An iterator that threw is not closed.
    isOpen_ = false;
    if (!next_->call()) {
      this->returned_ = end_->call();
      return false;
    }
    value = value_->call();
    isOpen_ = true;
    return true;
  }

 private:
  Ref<Fn<bool()>> next_;
  Ref<Fn<T()>> value_;
  Ref<Fn<Value()>> end_;
  Ref<Fn<void()>> leave_;
  bool isOpen_ = true;
};

template <typename T>
Ref<Iterator<T>> iteratorFrom(const Ref<Fn<bool()>>& next, const Ref<Fn<T()>>& value, const Ref<Fn<Value()>>& end,
                              const Ref<Fn<void()>>& leave) {
  return Ref<Iterator<T>>(new MadeIterator<T>(next, value, end, leave));
}

}  // namespace otter
