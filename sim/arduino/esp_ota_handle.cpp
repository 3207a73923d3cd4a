// ESP-IDF's own way to write an image, by handle. Arduino's Update does without it.
#include <map>

#include "esp_ota_ops.h"
#include "ota_internals.h"

namespace {

constexpr uint8_t imageMagic = 0xE9;

struct Writing {
  const esp_partition_t* partition;
  bool erasesAsItGoes;
  size_t written;
};

std::map<esp_ota_handle_t, Writing> writings;
esp_ota_handle_t lastHandle = 0;

size_t roundUpToSector(size_t size) {
  return (size + SPI_FLASH_SEC_SIZE - 1) / SPI_FLASH_SEC_SIZE * SPI_FLASH_SEC_SIZE;
}

esp_err_t eraseFor(const Writing& writing, size_t size) {
  if (!writing.erasesAsItGoes) return ESP_OK;
  const size_t begin = roundUpToSector(writing.written), end = roundUpToSector(writing.written + size);
  return end > begin ? esp_partition_erase_range(writing.partition, begin, end - begin) : ESP_OK;
}

}  // namespace

extern "C" {

esp_err_t esp_ota_begin(const esp_partition_t* partition, size_t image_size, esp_ota_handle_t* out_handle) {
  if (partition == nullptr || out_handle == nullptr) return ESP_ERR_INVALID_ARG;
  partition = esp_partition_verify(partition);
  if (partition == nullptr) return ESP_ERR_NOT_FOUND;
  if (!isOtaSlot(partition)) return ESP_ERR_INVALID_ARG;
  const esp_partition_t* running = esp_ota_get_running_partition();
  if (partition == running) return ESP_ERR_OTA_PARTITION_CONFLICT;
  esp_ota_img_states_t state;
  if (esp_ota_get_state_partition(running, &state) == ESP_OK && state == ESP_OTA_IMG_PENDING_VERIFY) {
    return ESP_ERR_OTA_ROLLBACK_INVALID_STATE;
  }
  const bool erasesAsItGoes = image_size == OTA_WITH_SEQUENTIAL_WRITES;
  if (!erasesAsItGoes) {
    const bool isUnknown = image_size == 0 || image_size == OTA_SIZE_UNKNOWN;
    const size_t erased = isUnknown ? partition->size : roundUpToSector(image_size);
    if (const esp_err_t error = esp_partition_erase_range(partition, 0, erased)) return error;
  }
  *out_handle = ++lastHandle;
  writings[*out_handle] = {partition, erasesAsItGoes, 0};
  return ESP_OK;
}

esp_err_t esp_ota_write(esp_ota_handle_t handle, const void* data, size_t size) {
  const auto found = writings.find(handle);
  if (data == nullptr || found == writings.end()) return ESP_ERR_INVALID_ARG;
  Writing& writing = found->second;
  if (writing.written == 0 && size > 0 && *static_cast<const uint8_t*>(data) != imageMagic) {
    return ESP_ERR_OTA_VALIDATE_FAILED;
  }
  if (const esp_err_t error = eraseFor(writing, size)) return error;
  const esp_err_t error = esp_partition_write(writing.partition, writing.written, data, size);
  if (error == ESP_OK) writing.written += size;
  return error;
}

esp_err_t esp_ota_end(esp_ota_handle_t handle) {
  const auto found = writings.find(handle);
  if (found == writings.end()) return ESP_ERR_NOT_FOUND;
  const Writing writing = found->second;
  writings.erase(found);
  if (writing.written == 0) return ESP_ERR_INVALID_ARG;
  return holdsValidImage(writing.partition, true) ? ESP_OK : ESP_ERR_OTA_VALIDATE_FAILED;
}

esp_err_t esp_ota_abort(esp_ota_handle_t handle) {
  return writings.erase(handle) == 0 ? ESP_ERR_NOT_FOUND : ESP_OK;
}
}
