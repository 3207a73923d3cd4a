// Stable sorting: a merge sort over a list of element numbers, so that one copy of it serves all element types.
#pragma once

#include <memory>

#include "../array.h"
#include "../convert.h"

namespace otter {

// Whether the element numbered `a` must stand behind the one numbered `b`.
using StandsBehind = bool (*)(void* context, std::int32_t a, std::int32_t b);

// Sorts `order` (0, 1, … count - 1 at first), keeping the order of equals. May throw what the comparison throws.
void sortOrder(std::int32_t* order, std::int32_t count, StandsBehind standsBehind, void* context);

// The default comparison's keys: each element's text.
Ref<Array<Str>> sortKeys(const ArrayBase& array);

// Rearranges a copy of the elements and writes it back, as JavaScript does: what the comparison does to the array is
// lost.
template <typename T, typename Behind>
void sortElements(Array<T>& array, Behind behind) {
  Ref<Array<T>> elements = array.slice();
  // Undefined elements go to the end, whatever the comparison says.
  std::int32_t count = 0;
  for (T& element : *elements) {
    if (!isUndefinedValue(element)) std::swap((*elements)[count++], element);
  }
  std::unique_ptr<std::int32_t[]> order(new std::int32_t[static_cast<std::size_t>(count)]);
  struct Context {
    Array<T>& elements;
    Behind& behind;
  } context{*elements, behind};
  sortOrder(
      order.get(), count,
      [](void* given, std::int32_t a, std::int32_t b) {
        auto& [list, isBehind] = *static_cast<Context*>(given);
        return static_cast<bool>(isBehind(list, a, b));
      },
      &context);
  for (std::int32_t i = 0; i < elements->length(); ++i) {
    array.set(i, (*elements)[i < count ? order[static_cast<std::size_t>(i)] : i]);
  }
}

template <typename T>
Ref<Array<T>> Array<T>::sort() {
  if constexpr (std::is_same_v<T, Str>) {
    sortElements(*this, [](Array& list, std::int32_t a, std::int32_t b) { return list[a] > list[b]; });
  } else {
    Ref<Array<Str>> keys;
    sortElements(*this, [&](Array& list, std::int32_t a, std::int32_t b) {
      if (keys.isUndefined()) keys = sortKeys(list);
      return (*keys)[a] > (*keys)[b];
    });
  }
  return self();
}

template <typename T>
template <typename F>
Ref<Array<T>> Array<T>::sort(F&& compare) {
  sortElements(
      *this, [&](Array& list, std::int32_t a, std::int32_t b) { return invoke(compare, T(list[a]), T(list[b])) > 0; });
  return self();
}

template <typename T>
template <typename... F>
Ref<Array<T>> Array<T>::toSorted(F&&... compare) const {
  return slice()->sort(std::forward<F>(compare)...);
}

}  // namespace otter
