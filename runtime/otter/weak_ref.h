// `WeakRef`: a reference that does not keep its target alive.
#pragma once

#include "object.h"
#include "value.h"

namespace otter {

// The weak references to living objects, by target; an object only pays a bit in its header for being in it.
class WeakRefBase : public Object {
 public:
  static const TypeInfo info;
  ~WeakRefBase() override { unlink(); }
  const TypeInfo& type() const override { return info; }
  // Forgets every reference to an object that is about to be freed.
  static void forget(Object* target);

 protected:
  void link(Object* target);
  void unlink();

  Object* target_ = nullptr;

 private:
  WeakRefBase* next_ = nullptr;
};

template <typename T>
class WeakRef final : public WeakRefBase {
 public:
  template <typename U>
  void construct(const Ref<U>& target) {
    link(static_cast<Object*>(target.get()));
  }
  T deref() const {
    if (target_ == nullptr) return T();
    return as<typename T::Target>(Ref<Object>(target_));
  }
};

}  // namespace otter
