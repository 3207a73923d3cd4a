// Which image runs, which is selected, and the trial of a new one. Writing one by handle is in esp_ota_handle.cpp.
#include "esp_ota_ops.h"

#include <stdexcept>

#include "board/board.h"
#include "board/image.h"
#include "board/ota_data.h"
#include "esp_system.h"
#include "ota_internals.h"

namespace {

const sim::Partition* otaDataPartition() {
  return sim::board().partitions().otaData();
}

uint32_t slotCount() {
  return sim::board().partitions().otaSlotCount();
}

sim::OtaData readOtaData() {
  return sim::OtaData::read(sim::board().flash().contents(), *otaDataPartition());
}

const esp_partition_t* slot(uint32_t index) {
  const auto subtype = static_cast<esp_partition_subtype_t>(ESP_PARTITION_SUBTYPE_APP_OTA_MIN + index);
  return esp_partition_find_first(ESP_PARTITION_TYPE_APP, subtype, nullptr);
}

const esp_partition_t* factory() {
  return esp_partition_find_first(ESP_PARTITION_TYPE_APP, ESP_PARTITION_SUBTYPE_APP_FACTORY, nullptr);
}

esp_err_t store(const sim::OtaData& data, std::size_t index) {
  try {
    data.store(sim::board().flash(), *otaDataPartition(), index);
    return ESP_OK;
  } catch (const sim::FlashMisuse&) {
    return ESP_FAIL;
  }
}

esp_err_t storeState(sim::OtaData& data, std::size_t index, sim::OtaState state) {
  data.entries[index].state = state;
  data.entries[index].seal();
  return store(data, index);
}

}  // namespace

bool isOtaSlot(const esp_partition_t* partition) {
  return partition != nullptr && partition->type == ESP_PARTITION_TYPE_APP &&
         partition->subtype >= ESP_PARTITION_SUBTYPE_APP_OTA_MIN &&
         partition->subtype < ESP_PARTITION_SUBTYPE_APP_OTA_MAX;
}

bool holdsValidImage(const esp_partition_t* partition, bool saysWhy) {
  try {
    sim::verifyImage(sim::board().flash().contents().subspan(partition->address, partition->size));
    return true;
  } catch (const std::runtime_error& error) {
    if (saysWhy) sim::board().log(std::string("E esp_image: ") + error.what());
    return false;
  }
}

extern "C" {

const esp_partition_t* esp_ota_get_running_partition(void) {
  const sim::Partition* row = sim::board().partitions().at(sim::board().state().runningPartitionOffset.load());
  return esp_partition_find_first(static_cast<esp_partition_type_t>(row->type),
                                  static_cast<esp_partition_subtype_t>(row->subtype), row->label.c_str());
}

uint8_t esp_ota_get_app_partition_count(void) {
  return static_cast<uint8_t>(slotCount());
}

const esp_partition_t* esp_ota_get_boot_partition(void) {
  if (otaDataPartition() == nullptr) return nullptr;
  const sim::OtaData data = readOtaData();
  const auto active = data.active();
  if (active && slotCount() != 0) return slot(data.slotOf(*active, slotCount()));
  const esp_partition_t* first = factory();
  return first != nullptr ? first : slot(0);
}

const esp_partition_t* esp_ota_get_next_update_partition(const esp_partition_t* start_from) {
  const esp_partition_t* start =
      start_from == nullptr ? esp_ota_get_running_partition() : esp_partition_verify(start_from);
  if (start == nullptr) esp_system_abort("esp_ota_get_next_update_partition: not a partition of this table");
  const uint32_t count = slotCount();
  if (count == 0) return nullptr;
  const uint32_t next = isOtaSlot(start) ? start->subtype - ESP_PARTITION_SUBTYPE_APP_OTA_MIN + 1u : 0u;
  return slot(next % count);
}

esp_err_t esp_ota_set_boot_partition(const esp_partition_t* partition) {
  if (partition == nullptr) return ESP_ERR_INVALID_ARG;
  if (!holdsValidImage(partition, true)) return ESP_ERR_OTA_VALIDATE_FAILED;
  if (partition->type != ESP_PARTITION_TYPE_APP) return ESP_ERR_INVALID_ARG;
  const sim::Partition* otaData = otaDataPartition();
  if (otaData == nullptr) return ESP_ERR_NOT_FOUND;
  if (partition->subtype == ESP_PARTITION_SUBTYPE_APP_FACTORY) {
    sim::board().flash().erase(otaData->offset, otaData->size);
    return ESP_OK;
  }
  const uint32_t index = partition->subtype & 0x0F;
  if (index >= slotCount()) return ESP_ERR_INVALID_ARG;
  sim::OtaData data = readOtaData();
  return store(data, data.select(index, slotCount()));
}

esp_err_t esp_ota_get_state_partition(const esp_partition_t* partition, esp_ota_img_states_t* ota_state) {
  if (partition == nullptr || ota_state == nullptr) return ESP_ERR_INVALID_ARG;
  if (!isOtaSlot(partition)) return ESP_ERR_NOT_SUPPORTED;
  if (otaDataPartition() == nullptr || slotCount() == 0) return ESP_ERR_NOT_FOUND;
  const sim::OtaData data = readOtaData();
  for (std::size_t index = 0; index < data.entries.size(); ++index) {
    const bool selects = data.slotOf(index, slotCount()) == partition->subtype - ESP_PARTITION_SUBTYPE_APP_OTA_MIN + 0u;
    if (!selects || !data.entries[index].isIntact()) continue;
    *ota_state = static_cast<esp_ota_img_states_t>(data.entries[index].state);
    return ESP_OK;
  }
  return ESP_ERR_NOT_FOUND;
}

esp_err_t esp_ota_mark_app_valid_cancel_rollback(void) {
  if (otaDataPartition() == nullptr) return ESP_ERR_NOT_FOUND;
  sim::OtaData data = readOtaData();
  const auto active = data.active();
  if (!active || slotCount() == 0) return ESP_FAIL;
  if (data.entries[*active].state == sim::OtaState::valid) return ESP_OK;
  return storeState(data, *active, sim::OtaState::valid);
}

bool esp_ota_check_rollback_is_possible(void) {
  if (otaDataPartition() == nullptr || slotCount() == 0) return false;
  const sim::OtaData data = readOtaData();
  const auto active = data.active();
  if (!active) return false;
  const std::size_t other = 1 - *active;
  const esp_partition_t* target = data.entries[other].isUsable() ? slot(data.slotOf(other, slotCount())) : factory();
  return target != nullptr && holdsValidImage(target, false);
}

esp_err_t esp_ota_mark_app_invalid_rollback_and_reboot(void) {
  if (otaDataPartition() == nullptr) return ESP_ERR_NOT_FOUND;
  sim::OtaData data = readOtaData();
  const auto active = data.active();
  if (!active || slotCount() == 0) return ESP_FAIL;
  if (!esp_ota_check_rollback_is_possible()) return ESP_ERR_OTA_ROLLBACK_FAILED;
  if (const esp_err_t error = storeState(data, *active, sim::OtaState::invalid)) return error;
  esp_restart();
}

const esp_partition_t* esp_ota_get_last_invalid_partition(void) {
  if (otaDataPartition() == nullptr || slotCount() == 0) return nullptr;
  const sim::OtaData data = readOtaData();
  // Of two rejected records the one with the lower sequence number, as ESP-IDF chooses.
  const sim::OtaEntry* chosen = nullptr;
  for (const sim::OtaEntry& entry : data.entries) {
    if (!entry.isIntact() || !entry.isRejected()) continue;
    if (chosen == nullptr || entry.sequence < chosen->sequence) chosen = &entry;
  }
  if (chosen == nullptr) return nullptr;
  const esp_partition_t* partition = slot((chosen->sequence - 1) % slotCount());
  return partition != nullptr && holdsValidImage(partition, false) ? partition : nullptr;
}

esp_err_t esp_ota_erase_last_boot_app_partition(void) {
  if (otaDataPartition() == nullptr || slotCount() == 0) return ESP_FAIL;
  const sim::OtaData data = readOtaData();
  const auto active = data.active();
  if (!active || !data.entries[1 - *active].isIntact()) return ESP_FAIL;
  const esp_partition_t* last = slot(data.slotOf(1 - *active, slotCount()));
  if (last == nullptr || last == esp_ota_get_running_partition()) return ESP_FAIL;
  if (const esp_err_t error = esp_partition_erase_range(last, 0, last->size)) return error;
  sim::board().flash().erase(otaDataPartition()->offset + (1 - *active) * sim::flashSectorBytes, sim::flashSectorBytes);
  return ESP_OK;
}

esp_err_t esp_ota_get_partition_description(const esp_partition_t* partition, esp_app_desc_t* app_desc) {
  if (partition == nullptr || app_desc == nullptr) return ESP_ERR_INVALID_ARG;
  if (partition->type != ESP_PARTITION_TYPE_APP) return ESP_ERR_NOT_SUPPORTED;
  if (const esp_err_t error = esp_partition_read(partition, sim::appDescriptionOffset, app_desc, sizeof *app_desc)) {
    return error;
  }
  return app_desc->magic_word == ESP_APP_DESC_MAGIC_WORD ? ESP_OK : ESP_ERR_NOT_FOUND;
}

const esp_app_desc_t* esp_app_get_description(void) {
  static const esp_app_desc_t description = [] {
    esp_app_desc_t own{};
    esp_ota_get_partition_description(esp_ota_get_running_partition(), &own);
    return own;
  }();
  return &description;
}

const esp_app_desc_t* esp_ota_get_app_description(void) {
  return esp_app_get_description();
}
}
