// The visitor that the cycle collector sends through counted members.
#pragma once

#include <tuple>
#include <type_traits>

#include "object.h"
#include "value.h"

namespace otter {

// `trace` implementations call the tracer with every member; what holds no object is passed over.
class Tracer {
 public:
  explicit Tracer(void (*visit)(Object*, void*), void* context) : visit_(visit), context_(context) {}

  template <typename T>
  void operator()(const Ref<T>& object) {
    if (!object.isNullish()) visit_(static_cast<Object*>(object.get()), context_);
  }
  void operator()(const Value& value) {
    if (value.isObject()) visit_(value.objectPointer(), context_);
  }
  template <typename... T>
  void operator()(const std::tuple<T...>& values) {
    std::apply([this](const T&... value) { ((*this)(value), ...); }, values);
  }
  template <typename T>
  void operator()(const T&) {}

 private:
  void (*visit_)(Object*, void*);
  void* context_;
};

// Whether a value of the type can hold an object, so that the collector must see it.
template <typename T>
inline constexpr bool holdsObjects = std::is_same_v<T, Value>;
template <typename T>
inline constexpr bool holdsObjects<Ref<T>> = true;

template <typename T>
void Cell<T>::trace(Tracer& tracer) {
  tracer(value);
}

}  // namespace otter
