// `ArrayBuffer`: bytes that typed arrays and DataView look at.
#pragma once

#include <cstddef>
#include <cstdint>

#include "../inspect.h"
#include "../object.h"
#include "../where.h"

namespace otter {

class ArrayBuffer final : public Inspectable {
 public:
  static const TypeInfo info;

  explicit ArrayBuffer(double byteLength, Where where = OTTER_HERE);
  ~ArrayBuffer() override;

  const TypeInfo& type() const override { return info; }
  Str opening() const override { return "ArrayBuffer {"_s; }
  void inspectEntries(Inspection& inspection) const override;

  std::int32_t byteLength() const { return byteLength_; }
  std::uint8_t* bytes() const { return bytes_; }
  Ref<ArrayBuffer> slice(double start = 0, Opt<double> end = {}) const;

 private:
  std::uint8_t* bytes_;
  std::int32_t byteLength_;
};

}  // namespace otter
