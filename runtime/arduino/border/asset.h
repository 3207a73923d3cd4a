// Embedded files across the border: a pointer to the stored bytes, which lie in flash.
#pragma once

#include <Arduino.h>
#include <otter/asset.h>

#include <cstdint>
#include <type_traits>

namespace otter::border {

template <typename To>
requires(std::is_same_v<To, const char*> || std::is_same_v<To, const std::uint8_t*>) To to(const Ref<Asset>& asset) {
  return reinterpret_cast<To>(asset->bytes());
}

}  // namespace otter::border
