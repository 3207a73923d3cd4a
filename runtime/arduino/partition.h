#pragma once

#include <esp_partition.h>

namespace otter::arduino {

inline bool samePartition(const esp_partition_t* first, const esp_partition_t* second) {
  return first == second;
}

}  // namespace otter::arduino
