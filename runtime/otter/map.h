// `Map`: an insertion-ordered hash table; entries may come and go while it is being walked.
#pragma once

#include <optional>
#include <utility>

#include "iterator.h"
#include "table/table.h"

namespace otter {

// What Map and Set share: entries with a key, found by SameValueZero.
template <typename K, typename Entry>
class KeyedTable : public TableBase {
 public:
  bool has(const K& key) const { return find(key) >= 0; }
  bool delete_(const K& key) {
    const std::int32_t index = find(key);
    if (index < 0) return false;
    markDeleted(index);
    // Moved out first: freeing it may run code that looks at this table.
    [[maybe_unused]] const Entry removed(std::move(entry(index)));
    entry(index).~Entry();
    return true;
  }
  void clear() {
    for (std::int32_t i = 0; i < this->used(); ++i) {
      if (!this->isLive(i)) continue;
      markDeleted(i);
      [[maybe_unused]] const Entry removed(std::move(entry(i)));
      entry(i).~Entry();
    }
    this->reset();
  }
  Entry& entry(std::int32_t index) const { return static_cast<Entry&>(this->head(index)); }
  Value keyValueAt(std::int32_t index) const override { return toValue(entry(index).key); }

 protected:
  KeyedTable() : TableBase(sizeof(Entry)) {}
  ~KeyedTable() override { clear(); }

  std::int32_t find(const K& key) const {
    const std::uint32_t hash = hashOf(key);
    for (std::int32_t i = this->firstOf(hash); i >= 0; i = this->head(i).next) {
      if (this->head(i).hash == hash && sameValueZero(entry(i).key, key)) return i;
    }
    return -1;
  }
  static std::uint32_t hashOf(const K& key) { return hashKey(key) & ~EntryHead::kDeleted; }
  // A new entry behind all others, to be constructed; its head is set.
  Entry* append(const K& key) { return static_cast<Entry*>(&this->appendEntry(hashOf(key))); }
};

template <typename K>
K normalizedKey(K key) {
  // -0 is stored as 0.
  if constexpr (std::is_floating_point_v<K>) {
    return key + 0.0;
  } else if constexpr (std::is_same_v<K, Value>) {
    return key.isNumber() ? Value(key.number() + 0.0) : key;
  } else {
    return key;
  }
}

template <typename K, typename V>
struct MapEntry : EntryHead {
  MapEntry(EntryHead head, K key, V value) : EntryHead(head), key(std::move(key)), value(std::move(value)) {}
  K key;
  V value;
};

template <typename K, typename V>
class MapBase : public KeyedTable<K, MapEntry<K, V>> {
  using Entry = MapEntry<K, V>;

 public:
  MapBase() {
    if constexpr (holdsObjects<K> || holdsObjects<V>) this->markCyclic();
  }
  void trace(Tracer& tracer) override {
    for (std::int32_t i = 0; i < this->used(); ++i) {
      if (!this->isLive(i)) continue;
      tracer(this->entry(i).key);
      tracer(this->entry(i).value);
    }
  }
  Maybe<V> get(const K& key) const {
    const std::int32_t index = this->find(key);
    return index < 0 ? undefinedOf<Maybe<V>>() : Maybe<V>(this->entry(index).value);
  }
  Value valueAt(std::int32_t index) const override { return toValue(this->entry(index).value); }

 protected:
  void put(const K& key, V value) {
    const std::int32_t index = this->find(key);
    if (index >= 0) {
      std::swap(this->entry(index).value, value);
      return;
    }
    Entry* place = this->append(key);
    new (place) Entry(EntryHead(*place), normalizedKey(key), std::move(value));
  }
};

// An iterator over a table's live entries.
template <typename R, typename Table, typename Read>
class TableIterator final : public Iterator<R> {
 public:
  TableIterator(Ref<Table> table, Read read) : table_(std::move(table)), read_(std::move(read)) {
    cursor_.emplace(*table_);
    this->markCyclic();
  }
  void trace(Tracer& tracer) override {
    tracer(table_);
    tracer(this->current_);
  }

 protected:
  bool step(R& value) override {
    if (!cursor_) return false;
    if (!cursor_->advance()) {
      cursor_.reset();
      table_ = Ref<Table>();
      return false;
    }
    value = read_(table_->entry(cursor_->index()));
    return true;
  }

 private:
  // The table first: its cursor is taken out of it before it may be freed.
  Ref<Table> table_;
  std::optional<TableBase::Cursor> cursor_;
  [[no_unique_address]] Read read_;
};

template <typename R, typename Table, typename Read>
Ref<Iterator<R>> tableIterator(const Ref<Table>& table, Read read) {
  return Ref<Iterator<R>>(new TableIterator<R, Table, Read>(table, read));
}

template <typename K, typename V>
class Map final : public MapBase<K, V> {
 public:
  static const TypeInfo info;

  Map() = default;
  // From any iterable of `[key, value]` arrays.
  template <typename I>
  void construct(const I& entries) {
    if constexpr (requires { entries.isNullish(); }) {
      if (entries.isNullish()) return;
    }
    for (const auto at = iterate(entries); at->advance();) addEntry(at->current());
  }
  void construct() {}
  void construct(Undefined) {}
  void construct(Null) {}

  const TypeInfo& type() const override { return info; }

  Ref<Map> set(const K& key, V value) {
    this->put(key, std::move(value));
    return Ref<Map>(this);
  }
  // `f(value, key, map)`.
  template <typename F>
  void forEach(F&& f) {
    const Ref<Map> kept(this);
    for (TableBase::Cursor at(*this); at.advance();) {
      invoke(f, V(this->entry(at.index()).value), K(this->entry(at.index()).key), kept);
    }
  }
  Ref<Iterator<K>> keys() {
    return walk<K>([](const MapEntry<K, V>& entry) { return entry.key; });
  }
  Ref<Iterator<V>> values() {
    return walk<V>([](const MapEntry<K, V>& entry) { return entry.value; });
  }
  // `E` is the element type of the `[key, value]` tuples.
  template <typename E = PairElement<K, V>>
  Ref<Iterator<Ref<Object>>> entries() {
    return walk<Ref<Object>>(
        [](const MapEntry<K, V>& entry) -> Ref<Object> { return pairOf<E>(entry.key, entry.value); });
  }

 private:
  template <typename R, typename Read>
  Ref<Iterator<R>> walk(Read read) {
    return tableIterator<R>(Ref<Map>(this), read);
  }
  void addEntry(const Ref<Object>& pair) {
    const auto& list = static_cast<const ArrayBase&>(*pair.get());
    set(convert<K>(list.valueAt(0)), convert<V>(list.valueAt(1)));
  }
};

template <typename K, typename V>
const TypeInfo Map<K, V>::info{"Map", Kind::Map, nullptr, nullptr, nullptr, 0};

template <typename K, typename V>
Ref<Iterator<Ref<Object>>> iterate(const Ref<Map<K, V>>& map) {
  return map->entries();
}

}  // namespace otter
