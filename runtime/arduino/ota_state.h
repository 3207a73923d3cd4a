// ESP-IDF's slot functions in a form without null pointers and results by reference.
#pragma once

#include <esp_ota_ops.h>

namespace otter::arduino {

// ESP_OTA_IMG_UNDEFINED also when nothing is recorded of the partition.
inline esp_ota_img_states_t imageState(const esp_partition_t* partition) {
  esp_ota_img_states_t state = ESP_OTA_IMG_UNDEFINED;
  return esp_ota_get_state_partition(partition, &state) == ESP_OK ? state : ESP_OTA_IMG_UNDEFINED;
}

// The running slot when there is no other.
inline const esp_partition_t* nextUpdatePartition() {
  const esp_partition_t* next = esp_ota_get_next_update_partition(nullptr);
  return next == nullptr ? esp_ota_get_running_partition() : next;
}

}  // namespace otter::arduino
