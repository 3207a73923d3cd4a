// Counted objects: the header that every heap value has, and the handle that counts it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

namespace otter {

class Object;
class Tracer;
class Str;
class Value;

// What an object is, for printing, JSON and `instanceof`; RTTI is off on the device.
enum class Kind : std::uint8_t {
  Plain,
  Instance,
  Array,
  Map,
  Set,
  Record,
  Function,
  Error,
  Promise,
  Iterator,
  Buffer,
  Native,
};

// One data member of an object, for printing and JSON.
struct FieldInfo {
  const char* name;  // UTF-8; an accessor's after its mark
  Value (*get)(const Object&);

  // An accessor of an object literal is marked by a first byte that UTF-8 does not have, so that data pays nothing for
  // it.
  static constexpr unsigned char kGetter = 0xFE;
  static constexpr unsigned char kGetterAndSetter = 0xFF;
  unsigned char mark() const { return static_cast<unsigned char>(*name); }
  bool isAccessor() const { return mark() >= kGetter; }
  const char* plainName() const { return isAccessor() ? name + 1 : name; }
  // Asks no getter: an accessor is there, whatever it gives.
  bool isThere(const Object& object) const;
};

// The run-time description of a class or literal shape; constant data in flash.
struct TypeInfo {
  const char* name;  // UTF-8; empty for object literals
  Kind kind;
  const TypeInfo* base;
  // Members reached through interfaces, indexed by selector; see `selector()` in dispatch.h.
  void (*const* slots)();
  const FieldInfo* fields;
  std::uint16_t fieldCount;
  // The class's own `toString` and `toJSON`, where it has them.
  Str (*toText)(Object&) = nullptr;
  Value (*toJson)(Object&) = nullptr;

  // The nearest class, itself included, that has a `toString` of its own; null if none has.
  const TypeInfo* withText() const {
    const TypeInfo* type = this;
    while (type != nullptr && type->toText == nullptr) type = type->base;
    return type;
  }
};

// Values of a handle that are no object. They let `T | undefined | null` cost nothing.
inline constexpr std::uintptr_t kUndefinedBits = 0;
inline constexpr std::uintptr_t kNullBits = 1;
inline constexpr std::uintptr_t kAbsentBits = 2;  // an optional member that was never set

// The base of everything that is counted. Counting is not atomic: one scheduler, one task.
class Object {
 public:
  Object() = default;
  Object(const Object&) = delete;
  Object& operator=(const Object&) = delete;
  virtual ~Object() = default;

  virtual const TypeInfo& type() const = 0;
  // Calls `tracer` with every counted member; only types that can be part of a cycle override it.
  virtual void trace(Tracer&) {}

  std::uint32_t count() const { return header_ >> kShift; }

 private:
  friend void retain(Object* object);
  friend void release(Object* object);
  friend class Collector;
  friend class WeakRefBase;

  static constexpr std::uint32_t kShift = 6;
  static constexpr std::uint32_t kOne = 1u << kShift;
  static constexpr std::uint32_t kCyclic = 1u
                                           << 0;  // may be part of a cycle: a candidate when a count drops but not to 0
  static constexpr std::uint32_t kBuffered = 1u << 1;  // already in the collector's list
  static constexpr std::uint32_t kColor = 3u << 2;     // trial deletion's colours
  static constexpr std::uint32_t kObserved = 1u << 4;  // a WeakRef looks at it

 protected:
  // Called by constructors of types that the compiler found to be possibly cyclic.
  void markCyclic() { header_ |= kCyclic; }

 private:
  std::uint32_t header_ = 0;
};

// Frees an object whose count has become 0; long chains are freed without recursion.
void destroy(Object* object);
// Remembers an object that may be the root of a garbage cycle.
void suspect(Object* object);

inline bool isObject(const Object* object) {
  return reinterpret_cast<std::uintptr_t>(object) > kAbsentBits;
}

inline void retain(Object* object) {
  if (isObject(object)) object->header_ += Object::kOne;
}

inline void release(Object* object) {
  if (!isObject(object)) return;
  object->header_ -= Object::kOne;
  if (object->header_ < Object::kOne) {
    destroy(object);
  } else if ((object->header_ & (Object::kCyclic | Object::kBuffered)) == Object::kCyclic) {
    suspect(object);
  }
}

// A counted handle. It may also hold undefined (the default), null or absent.
template <typename T>
class Ref {
 public:
  using Target = T;

  constexpr Ref() = default;
  explicit Ref(T* object) : object_(object) { retain(base()); }
  Ref(const Ref& other) : object_(other.object_) { retain(base()); }
  Ref(Ref&& other) noexcept : object_(std::exchange(other.object_, nullptr)) {}
  template <typename U>
  requires(!std::is_same_v<T, U> && std::is_base_of_v<T, U>) Ref(const Ref<U>& other)
      : object_(static_cast<T*>(other.get())) {
    retain(base());
  }
  template <typename U>
  requires(!std::is_same_v<T, U> && std::is_base_of_v<T, U>) Ref(Ref<U>&& other)
  noexcept : object_(static_cast<T*>(other.detach())) {}
  ~Ref() { release(base()); }

  Ref& operator=(const Ref& other) {
    Ref copy(other);
    std::swap(object_, copy.object_);
    return *this;
  }
  Ref& operator=(Ref&& other) noexcept {
    // The old object goes last: freeing it may run code that looks at this very handle.
    Ref old(std::move(other));
    std::swap(object_, old.object_);
    return *this;
  }

  T* get() const { return object_; }
  T* operator->() const { return object_; }
  T& operator*() const { return *object_; }
  T* detach() { return std::exchange(object_, nullptr); }

  bool isUndefined() const { return bits() == kUndefinedBits || bits() == kAbsentBits; }
  bool isNull() const { return bits() == kNullBits; }
  bool isAbsent() const { return bits() == kAbsentBits; }
  bool isNullish() const { return bits() <= kAbsentBits; }

  static Ref undefined() { return Ref(); }
  static Ref null() { return fromBits(kNullBits); }
  static Ref absent() { return fromBits(kAbsentBits); }
  // Takes over a count that somebody else has already added.
  static Ref adopt(T* object) {
    Ref result;
    result.object_ = object;
    return result;
  }
  static Ref fromBits(std::uintptr_t bits) { return adopt(reinterpret_cast<T*>(bits)); }

  std::uintptr_t bits() const { return reinterpret_cast<std::uintptr_t>(object_); }

  // Identity, as `===` on objects. `undefined` equals `absent`.
  template <typename U>
  friend bool sameObject(const Ref<T>& a, const Ref<U>& b) {
    return a.isNullish() ? (a.isNull() ? b.isNull() : b.isUndefined()) : a.bits() == b.bits();
  }

 private:
  Object* base() const { return reinterpret_cast<Object*>(object_); }
  T* object_ = nullptr;
};

// A reference seen as another type of object; the caller knows that it is one (or undefined or null).
template <typename T, typename U>
Ref<T> as(const Ref<U>& object) {
  return Ref<T>(static_cast<T*>(object.get()));
}
template <typename T, typename U>
Ref<T> as(Ref<U>&& object) {
  return Ref<T>::adopt(static_cast<T*>(object.detach()));
}

// The object behind a reference, seen as another type, for as long as the reference stays: nothing is counted.
template <typename T, typename U>
T* seen(const Ref<U>& object) {
  return static_cast<T*>(object.get());
}

// A counted handle to `this` inside a method.
template <typename T>
Ref<T> self(T* object) {
  return Ref<T>(object);
}

// Keeps the receiver of a call alive while the call runs, whatever the call does to the place it came from.
template <typename T>
Ref<T> hold(const Ref<T>& object) {
  return object;
}

// Whether `object` is an instance of the class that `type` describes or of one below it.
bool instanceOf(const Object* object, const TypeInfo& type);

// Allocates an object; a class with a `construct` (any class of the program) then runs it: two steps, so that
// a method that a constructor calls is already the overriding one, as in JavaScript.
template <typename T, typename... Args>
Ref<T> create(Args&&... args) {
  if constexpr (requires(T & object, Args && ... rest) { object.construct(std::forward<Args>(rest)...); }) {
    Ref<T> object(new T());
    object->construct(std::forward<Args>(args)...);
    return object;
  } else {
    return Ref<T>(new T(std::forward<Args>(args)...));
  }
}

// A variable that closures share because it is assigned after they captured it.
template <typename T>
class Cell final : public Object {
 public:
  static const TypeInfo info;

  Cell() { markCyclic(); }
  explicit Cell(T initial) : value(std::move(initial)) {
    if constexpr (!std::is_arithmetic_v<T>) markCyclic();
  }
  const TypeInfo& type() const override { return info; }
  void trace(Tracer& tracer) override;

  T value{};
};

template <typename T>
const TypeInfo Cell<T>::info{"Cell", Kind::Native, nullptr, nullptr, nullptr, 0};

template <typename T>
Ref<Cell<T>> cell(T initial) {
  return Ref<Cell<T>>(new Cell<T>(std::move(initial)));
}

}  // namespace otter
