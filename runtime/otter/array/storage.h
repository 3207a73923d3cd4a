// The part of an array that does not depend on its element type: a growable block, at first inside the object itself.
#pragma once

#include <cstddef>
#include <cstdint>
#include <new>

#include "../object.h"
#include "../value.h"

namespace otter {

class ArrayBase : public Object {
 public:
  std::int32_t length() const { return length_; }
  // Of their own, because sized deletion would be told the size without the inline elements.
  static void* operator new(std::size_t size) { return ::operator new(size); }
  static void* operator new(std::size_t, void* block) { return block; }
  static void operator delete(void* block) { ::operator delete(block); }

  // Element access for printing, JSON and everything that need not know the type.
  virtual Value valueAt(std::int32_t index) const = 0;
  Str join(const Str& separator = Str()) const;
  Str toString() const { return join(); }

 protected:
  ArrayBase(std::size_t headerSize, std::int32_t inlineCapacity)
      : data_(reinterpret_cast<char*>(this) + headerSize), capacity_(inlineCapacity) {}
  ~ArrayBase() override = default;

  // Every element type may be moved by copying its bytes.
  void growTo(std::int32_t capacity, std::size_t elementSize, std::size_t headerSize);
  // Room for `count` elements at `index`: moves those behind it, raises the length, leaves the gap raw.
  void openGap(std::int32_t index, std::int32_t count, std::size_t elementSize, std::size_t headerSize);
  // Closes over `count` elements at `index` that have been moved out.
  void closeGap(std::int32_t index, std::int32_t count, std::size_t elementSize);
  void freeStorage(std::size_t headerSize) {
    if (data_ != reinterpret_cast<char*>(this) + headerSize) ::operator delete(data_);
  }

  void* data_;
  std::int32_t length_ = 0;
  std::int32_t capacity_;
};

}  // namespace otter
