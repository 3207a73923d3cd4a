// `Set`: an insertion-ordered hash table of values.
#pragma once

#include "map.h"

namespace otter {

template <typename T>
struct SetEntry : EntryHead {
  SetEntry(EntryHead head, T key) : EntryHead(head), key(std::move(key)) {}
  T key;
};

template <typename T>
class Set final : public KeyedTable<T, SetEntry<T>> {
  using Entry = SetEntry<T>;

 public:
  static const TypeInfo info;

  Set() {
    if constexpr (holdsObjects<T>) this->markCyclic();
  }
  // From any iterable of values.
  template <typename I>
  void construct(const I& values) {
    if constexpr (requires { values.isNullish(); }) {
      if (values.isNullish()) return;
    }
    for (const auto at = iterate(values); at->advance();) add(convert<T>(at->current()));
  }
  void construct() {}
  void construct(Undefined) {}
  void construct(Null) {}

  const TypeInfo& type() const override { return info; }
  void trace(Tracer& tracer) override {
    for (std::int32_t i = 0; i < this->used(); ++i) {
      if (this->isLive(i)) tracer(this->entry(i).key);
    }
  }
  Value valueAt(std::int32_t index) const override { return this->keyValueAt(index); }

  Ref<Set> add(const T& value) {
    if (!this->has(value)) {
      Entry* place = this->append(value);
      new (place) Entry(EntryHead(*place), normalizedKey(value));
    }
    return Ref<Set>(this);
  }
  // `f(value, value, set)`.
  template <typename F>
  void forEach(F&& f) {
    const Ref<Set> kept(this);
    for (TableBase::Cursor at(*this); at.advance();) {
      const T value(this->entry(at.index()).key);
      invoke(f, T(value), T(value), kept);
    }
  }
  Ref<Iterator<T>> values() {
    return tableIterator<T>(Ref<Set>(this), [](const Entry& entry) { return entry.key; });
  }
  Ref<Iterator<T>> keys() { return values(); }
  template <typename E = T>
  Ref<Iterator<Ref<Object>>> entries() {
    return tableIterator<Ref<Object>>(
        Ref<Set>(this), [](const Entry& entry) -> Ref<Object> { return pairOf<E>(entry.key, entry.key); });
  }
};

template <typename T>
const TypeInfo Set<T>::info{"Set", Kind::Set, nullptr, nullptr, nullptr, 0};

template <typename T>
Ref<Iterator<T>> iterate(const Ref<Set<T>>& set) {
  return set->values();
}

}  // namespace otter
