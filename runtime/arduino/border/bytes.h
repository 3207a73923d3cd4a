// Bytes across the border: a pointer into the array itself, for as long as the call takes. The callee must be told the
// length.
#pragma once

#include <otter/buffer.h>

#include <cstdint>
#include <type_traits>

namespace otter::border {

template <typename To>
requires(std::is_same_v<To, std::uint8_t*> || std::is_same_v<To, const std::uint8_t*>) To
    to(const Ref<Uint8Array>& bytes) {
  return bytes->data();
}

}  // namespace otter::border
