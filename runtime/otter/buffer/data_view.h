// `DataView`: numbers of any width at any place of an ArrayBuffer; big-endian unless told otherwise.
#pragma once

#include "array_buffer.h"
#include "typed_array.h"

namespace otter {

class DataView final : public Inspectable {
 public:
  static const TypeInfo info;

  void construct(const Ref<ArrayBuffer>& buffer, double byteOffset = 0, Opt<double> byteLength = {},
                 Where where = OTTER_HERE);
  const TypeInfo& type() const override { return info; }
  Str opening() const override { return "DataView {"_s; }
  void inspectEntries(Inspection& inspection) const override;

  const Ref<ArrayBuffer>& buffer() const { return buffer_; }
  std::int32_t byteLength() const { return byteLength_; }
  std::int32_t byteOffset() const { return byteOffset_; }

#define OTTER_DATA_VIEW_ACCESS(Name, Element)                                                            \
  Element get##Name(double at, bool isLittleEndian = false, Where where = OTTER_HERE) const {            \
    return read<Element>(at, isLittleEndian, where);                                                     \
  }                                                                                                      \
  void set##Name(double at, double value, bool isLittleEndian = false, Where where = OTTER_HERE) const { \
    write<Element>(at, toElement<Element>(value), isLittleEndian, where);                                \
  }
  OTTER_DATA_VIEW_ACCESS(Int8, std::int8_t)
  OTTER_DATA_VIEW_ACCESS(Uint8, std::uint8_t)
  OTTER_DATA_VIEW_ACCESS(Int16, std::int16_t)
  OTTER_DATA_VIEW_ACCESS(Uint16, std::uint16_t)
  OTTER_DATA_VIEW_ACCESS(Int32, std::int32_t)
  OTTER_DATA_VIEW_ACCESS(Uint32, std::uint32_t)
  OTTER_DATA_VIEW_ACCESS(Float32, float)
  OTTER_DATA_VIEW_ACCESS(Float64, double)
#undef OTTER_DATA_VIEW_ACCESS

 private:
  // Copies between `bytes` and the view, turned round for big-endian; throws RangeError outside.
  void transfer(void* bytes, std::int32_t size, double at, bool isLittleEndian, bool isWrite, Where where) const;
  template <typename T>
  T read(double at, bool isLittleEndian, Where where) const {
    T value;
    transfer(&value, sizeof value, at, isLittleEndian, false, where);
    return value;
  }
  template <typename T>
  void write(double at, T value, bool isLittleEndian, Where where) const {
    transfer(&value, sizeof value, at, isLittleEndian, true, where);
  }

  Ref<ArrayBuffer> buffer_;
  std::int32_t byteOffset_ = 0;
  std::int32_t byteLength_ = 0;
};

}  // namespace otter
