// The inflater that everybody else has, to compare with.
#define ZLIB_CONST
#include <zlib.h>

#include "fuzz_input.h"

namespace otter::fuzz {

std::int32_t inflatedByZlib(std::int32_t start, std::uint8_t* output, std::int32_t limit) {
  constexpr int kWindowBits = 13;
  const Input packed = currentInput().from(start);
  z_stream stream{};
  if (inflateInit2(&stream, kWindowBits) != Z_OK) return -1;
  stream.next_in = packed.bytes;
  stream.avail_in = static_cast<uInt>(packed.size);
  stream.next_out = output;
  stream.avail_out = static_cast<uInt>(limit);
  const bool isWhole = inflate(&stream, Z_FINISH) == Z_STREAM_END && stream.avail_in == 0;
  const auto size = static_cast<std::int32_t>(stream.total_out);
  inflateEnd(&stream);
  return isWhole ? size : -1;
}

}  // namespace otter::fuzz
