// `Record<string, T>`: an object used as a dictionary. Keys that look like array indices come first, in numeric order.
#pragma once

#include "map.h"

namespace otter {

// Entry numbers of a table in JavaScript's order of an object's keys.
Ref<Array<double>> recordOrder(const TableBase& table);

template <typename V>
class Record final : public MapBase<Str, V> {
 public:
  static const TypeInfo info;

  const TypeInfo& type() const override { return info; }

  void set(const Str& key, V value) { this->put(key, std::move(value)); }
  // The names at this moment, in order: `Object.keys` and `for…in`.
  Ref<Array<Str>> keys() const {
    return collect<Str>([](const MapEntry<Str, V>& entry) { return entry.key; });
  }
  Ref<Array<V>> values() const {
    return collect<V>([](const MapEntry<Str, V>& entry) { return entry.value; });
  }
  // `E` is the element type of the `[key, value]` tuples.
  template <typename E = PairElement<Str, V>>
  Ref<Array<Ref<Object>>> entries() const {
    return collect<Ref<Object>>(
        [](const MapEntry<Str, V>& entry) -> Ref<Object> { return pairOf<E>(entry.key, entry.value); });
  }
  // `Object.assign` and spread.
  void assign(const Ref<Record>& source) {
    const Ref<Array<Str>> names = source->keys();
    for (const Str& key : *names) set(key, source->entry(source->find(key)).value);
  }

 private:
  template <typename R, typename Read>
  Ref<Array<R>> collect(Read read) const {
    const Ref<Array<double>> order = recordOrder(*this);
    auto result = Array<R>::withCapacity(order->length());
    for (const double index : *order) result->add(read(this->entry(static_cast<std::int32_t>(index))));
    return result;
  }
};

template <typename V>
const TypeInfo Record<V>::info{"Object", Kind::Record, nullptr, nullptr, nullptr, 0};

}  // namespace otter
