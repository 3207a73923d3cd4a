#include "nvs_flash.h"

#include <map>
#include <mutex>
#include <string>

#include "board/board.h"
#include "nvs_internals.h"

namespace {

constexpr const char* defaultLabel = "nvs";

std::mutex mutex;

std::map<std::string, sim::NvsStore>& mounted() {
  static std::map<std::string, sim::NvsStore> stores;
  return stores;
}

esp_err_t toError(sim::NvsResult result) {
  static constexpr esp_err_t errors[] = {
      ESP_OK,
      ESP_ERR_NVS_NOT_FOUND,
      ESP_ERR_NVS_TYPE_MISMATCH,
      ESP_ERR_NVS_NOT_ENOUGH_SPACE,
      ESP_ERR_NVS_KEY_TOO_LONG,
      ESP_ERR_NVS_VALUE_TOO_LONG,
      ESP_FAIL,
      ESP_ERR_NVS_NO_FREE_PAGES,
  };
  return errors[static_cast<std::size_t>(result)];
}

const sim::Partition* partition(const char* label) {
  return sim::board().partitions().find(sim::partitionTypeData, sim::partitionSubtypeNvs, label);
}

}  // namespace

esp_err_t withNvs(const char* partitionLabel, const std::function<sim::NvsResult(sim::NvsStore&)>& use) {
  std::lock_guard lock(mutex);
  const auto found = mounted().find(partitionLabel == nullptr ? defaultLabel : partitionLabel);
  return found == mounted().end() ? ESP_ERR_NVS_NOT_INITIALIZED : toError(use(found->second));
}

extern "C" {

esp_err_t nvs_flash_init(void) {
  return nvs_flash_init_partition(defaultLabel);
}

esp_err_t nvs_flash_init_partition(const char* label) {
  std::lock_guard lock(mutex);
  if (mounted().contains(label)) return ESP_OK;
  const sim::Partition* row = partition(label);
  if (row == nullptr) return ESP_ERR_NVS_PART_NOT_FOUND;
  sim::NvsStore store(sim::board().flash(), row->offset, row->size);
  const sim::NvsResult result = store.mount();
  if (result == sim::NvsResult::ok) mounted().emplace(label, std::move(store));
  return toError(result);
}

esp_err_t nvs_flash_erase(void) {
  return nvs_flash_erase_partition(defaultLabel);
}

esp_err_t nvs_flash_erase_partition(const char* label) {
  std::lock_guard lock(mutex);
  const sim::Partition* row = partition(label);
  if (row == nullptr) return ESP_ERR_NVS_PART_NOT_FOUND;
  mounted().erase(label);
  sim::NvsStore(sim::board().flash(), row->offset, row->size).format();
  return ESP_OK;
}
}
