// A C++ object of a bound library as a counted object of the language.
#pragma once

#include <otter/object.h>

#include <type_traits>
#include <utility>

namespace otter {

// What a program sees of it; the C++ object may be of a class derived from the one that the program names.
class NativeObject : public Object {
 public:
  const TypeInfo& type() const override {
    static constexpr TypeInfo info{"Native", Kind::Native, nullptr, nullptr, nullptr, 0};
    return info;
  }
  void* address() const { return address_; }

 protected:
  explicit NativeObject(void* address) : address_(address) {}

 private:
  void* address_;
};

// Holds the object by value, so also one that cannot be copied; it goes with the last reference.
template <typename T>
class Native final : public NativeObject {
 public:
  template <typename... Args>
  explicit Native(Args&&... args) : NativeObject(&value), value(std::forward<Args>(args)...) {}

  T value;
};

namespace border {

// The C++ object itself. A class that a binding `extends` must be the first base of its C++ class.
template <typename T>
T& native(const Ref<Native<T>>& object) {
  return *static_cast<T*>(object->address());
}

// The object as one of its base class.
template <typename Base, typename T>
requires std::is_base_of_v<Base, T> Ref<Native<Base>> seenAs(const Ref<Native<T>>& object) {
  return as<Native<Base>>(as<Object>(object));
}

// A bound object as an argument: `T&`, which a `T` by value, `const T&` and `Base&` take too.
template <typename To, typename T>
requires std::is_convertible_v<T&, To> To to(const Ref<Native<T>>& object) {
  return native(object);
}
// … and by pointer.
template <typename To, typename T>
requires std::is_convertible_v<T*, To> To to(const Ref<Native<T>>& object) {
  return &native(object);
}

// An object that C++ returned by value.
template <typename To, typename T>
requires std::is_same_v<To, Ref<Native<std::decay_t<T>>>> To from(T&& value) {
  return create<Native<std::decay_t<T>>>(std::forward<T>(value));
}
// A C pointer stays one.
template <typename To>
requires std::is_pointer_v<To> To from(To pointer) {
  return pointer;
}
template <typename To>
requires std::is_pointer_v<To> To to(To pointer) {
  return pointer;
}

}  // namespace border
}  // namespace otter
