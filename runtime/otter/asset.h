// A file that was embedded in the program: `import page from "./page.html"`.
#pragma once

#include <cstddef>
#include <cstdint>

#include "object.h"
#include "string.h"

namespace otter {

// Constant data in flash; texts are UTF-8.
struct AssetData {
  const char* contentType;
  const char* etag;      // with its quotes
  const char* encoding;  // "gzip" or empty
  const std::uint8_t* bytes;
  std::size_t byteCount;
  const char* text;  // nullptr unless the program reads it
  std::size_t textSize;
};

class Asset final : public Object {
 public:
  static const TypeInfo info;

  // An asset is a static constant: the count it holds on itself is never given back.
  explicit Asset(const AssetData& data) : data_(data) { retain(this); }
  const TypeInfo& type() const override { return info; }

  Str contentType() const { return textOfUtf8(data_.contentType); }
  Str etag() const { return textOfUtf8(data_.etag); }
  Str encoding() const { return textOfUtf8(data_.encoding); }
  std::int32_t size() const { return static_cast<std::int32_t>(data_.byteCount); }
  Str text() const { return textOfUtf8(data_.text, data_.textSize); }
  const std::uint8_t* bytes() const { return data_.bytes; }

 private:
  const AssetData& data_;
};

}  // namespace otter
