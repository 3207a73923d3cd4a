// Arrays: storage, joining, sorting; whatever does not depend on the element type.
#pragma once

#include <algorithm>
#include <cstring>
#include <memory>

#include "../array.h"
#include "../convert.h"
#include "text_builder.h"

namespace otter {

OTTER_CORE void ArrayBase::growTo(std::int32_t capacity, std::size_t elementSize, std::size_t headerSize) {
  // A sum of two lengths may have wrapped.
  if (capacity < 0 || capacity > kMaximumLength) raiseRangeError("Invalid array length");
  const std::int32_t roomy = std::clamp(capacity_ + capacity_ / 2 + 4, capacity, kMaximumLength);
  void* grown = ::operator new(static_cast<std::size_t>(roomy) * elementSize);
  std::memcpy(grown, data_, static_cast<std::size_t>(length_) * elementSize);
  freeStorage(headerSize);
  data_ = grown;
  capacity_ = roomy;
}

OTTER_CORE void ArrayBase::openGap(std::int32_t index, std::int32_t count, std::size_t elementSize,
                                   std::size_t headerSize) {
  if (length_ + count > capacity_) growTo(length_ + count, elementSize, headerSize);
  char* gap = static_cast<char*>(data_) + static_cast<std::size_t>(index) * elementSize;
  std::memmove(gap + static_cast<std::size_t>(count) * elementSize, gap,
               static_cast<std::size_t>(length_ - index) * elementSize);
  length_ += count;
}

OTTER_CORE void ArrayBase::closeGap(std::int32_t index, std::int32_t count, std::size_t elementSize) {
  char* gap = static_cast<char*>(data_) + static_cast<std::size_t>(index) * elementSize;
  std::memmove(gap, gap + static_cast<std::size_t>(count) * elementSize,
               static_cast<std::size_t>(length_ - index - count) * elementSize);
  length_ -= count;
}

OTTER_CORE Str ArrayBase::join(const Str& separator) const {
  // An array that contains itself joins as nothing there, as in V8.
  struct Visit {
    const ArrayBase* array;
    const Visit* outer;
  };
  static const Visit* active = nullptr;
  for (const Visit* visit = active; visit != nullptr; visit = visit->outer) {
    if (visit->array == this) return ""_s;
  }
  const Visit visit{this, active};
  struct Leave {
    const Visit* outer;
    ~Leave() { active = outer; }
  } leave{active};
  active = &visit;
  const Str between = separator.isUndefined() ? ","_s : separator;
  TextBuilder result;
  for (std::int32_t i = 0; i < length_; ++i) {
    if (i > 0) result.append(between);
    const Value element = valueAt(i);
    if (!element.isNullish()) result.append(toStr(element));
  }
  return result.finish();
}

OTTER_CORE Ref<Array<Str>> sortKeys(const ArrayBase& array) {
  auto keys = Array<Str>::withCapacity(array.length());
  for (std::int32_t i = 0; i < array.length(); ++i) keys->add(toStr(array.valueAt(i)));
  return keys;
}

OTTER_CORE void sortOrder(std::int32_t* order, std::int32_t count, StandsBehind standsBehind, void* context) {
  for (std::int32_t i = 0; i < count; ++i) order[i] = i;
  constexpr std::int32_t kRun = 8;
  for (std::int32_t start = 0; start < count; start += kRun) {
    const std::int32_t end = count - start < kRun ? count : start + kRun;
    for (std::int32_t i = start + 1; i < end; ++i) {
      const std::int32_t moving = order[i];
      std::int32_t at = i;
      for (; at > start && standsBehind(context, order[at - 1], moving); --at) order[at] = order[at - 1];
      order[at] = moving;
    }
  }
  if (count <= kRun) return;
  std::unique_ptr<std::int32_t[]> spare(new std::int32_t[static_cast<std::size_t>(count)]);
  std::int32_t* from = order;
  std::int32_t* to = spare.get();
  for (std::int32_t run = kRun; run<count; run = run> count / 2 ? count : run * 2) {
    for (std::int32_t start = 0; start < count; start += run * 2) {
      const std::int32_t middle = count - start < run ? count : start + run;
      const std::int32_t end = count - middle < run ? count : middle + run;
      std::int32_t left = start;
      std::int32_t right = middle;
      for (std::int32_t at = start; at < end; ++at) {
        const bool takesRight = left == middle || (right < end && standsBehind(context, from[left], from[right]));
        to[at] = takesRight ? from[right++] : from[left++];
      }
      if (count - start < run * 2) break;
    }
    std::swap(from, to);
  }
  if (from != order) std::memcpy(order, from, static_cast<std::size_t>(count) * sizeof *order);
}

}  // namespace otter
