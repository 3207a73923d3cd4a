#include "esp_system.h"

#include <cstdlib>
#include <cstring>
#include <mutex>
#include <vector>

#include "board/board.h"
#include "esp_err.h"
#include "esp_mac.h"
#include "esp_ota_ops.h"
#include "esp_sleep.h"
#include "nvs.h"

namespace {

constexpr std::size_t shutdownHandlerLimit = 5;

std::vector<shutdown_handler_t>& shutdownHandlers() {
  static std::vector<shutdown_handler_t> handlers;
  return handlers;
}

uint64_t wakeAfterMicroseconds = UINT64_MAX;

}  // namespace

extern "C" {

esp_err_t esp_register_shutdown_handler(shutdown_handler_t handler) {
  auto& handlers = shutdownHandlers();
  for (shutdown_handler_t each : handlers) {
    if (each == handler) return ESP_ERR_INVALID_STATE;
  }
  if (handlers.size() == shutdownHandlerLimit) return ESP_ERR_NO_MEM;
  handlers.push_back(handler);
  return ESP_OK;
}

esp_err_t esp_unregister_shutdown_handler(shutdown_handler_t handler) {
  return std::erase(shutdownHandlers(), handler) == 0 ? ESP_ERR_INVALID_STATE : ESP_OK;
}

void esp_restart(void) {
  auto& handlers = shutdownHandlers();
  for (auto each = handlers.rbegin(); each != handlers.rend(); ++each) (*each)();
  sim::board().restart();
}

esp_reset_reason_t esp_reset_reason(void) {
  return static_cast<esp_reset_reason_t>(sim::board().state().resetReason.load());
}

uint32_t esp_get_free_heap_size(void) {
  return 240 * 1024;
}

uint32_t esp_get_minimum_free_heap_size(void) {
  return 200 * 1024;
}

const char* esp_get_idf_version(void) {
  return "v5.5-sim";
}

void esp_system_abort(const char* details) {
  sim::board().log(details);
  std::abort();
}

uint32_t esp_random(void) {
  static std::mutex mutex;
  std::lock_guard lock(mutex);
  return sim::board().random().next32();
}

void esp_fill_random(void* buffer, size_t length) {
  auto* bytes = static_cast<uint8_t*>(buffer);
  for (size_t index = 0; index < length; ++index) bytes[index] = static_cast<uint8_t>(esp_random());
}

esp_err_t esp_read_mac(uint8_t* mac, esp_mac_type_t type) {
  if (mac == nullptr) return ESP_ERR_INVALID_ARG;
  static constexpr uint8_t offsets[] = {0, 1, 2, 3};  // station, access point, Bluetooth, Ethernet
  sim::MacAddress address = sim::board().mac();
  if (type <= ESP_MAC_ETH) {
    address[5] = static_cast<uint8_t>(address[5] + offsets[type]);
  } else if (type != ESP_MAC_BASE && type != ESP_MAC_EFUSE_FACTORY) {
    return ESP_ERR_NOT_SUPPORTED;
  }
  std::memcpy(mac, address.data(), address.size());
  return ESP_OK;
}

esp_err_t esp_efuse_mac_get_default(uint8_t* mac) {
  return esp_read_mac(mac, ESP_MAC_EFUSE_FACTORY);
}

esp_err_t esp_base_mac_addr_get(uint8_t* mac) {
  return esp_read_mac(mac, ESP_MAC_BASE);
}

esp_err_t esp_sleep_enable_timer_wakeup(uint64_t microseconds) {
  wakeAfterMicroseconds = microseconds;
  return ESP_OK;
}

void esp_deep_sleep_start(void) {
  sim::board().deepSleep(wakeAfterMicroseconds);
}

void esp_deep_sleep(uint64_t microseconds) {
  sim::board().deepSleep(microseconds);
}

const char* esp_err_to_name(esp_err_t code) {
  struct Row {
    esp_err_t code;
    const char* name;
  };
#define ROW(constant) \
  { constant, #constant }
  static constexpr Row table[] = {
      ROW(ESP_OK),
      ROW(ESP_FAIL),
      ROW(ESP_ERR_NO_MEM),
      ROW(ESP_ERR_INVALID_ARG),
      ROW(ESP_ERR_INVALID_STATE),
      ROW(ESP_ERR_INVALID_SIZE),
      ROW(ESP_ERR_NOT_FOUND),
      ROW(ESP_ERR_NOT_SUPPORTED),
      ROW(ESP_ERR_TIMEOUT),
      ROW(ESP_ERR_INVALID_RESPONSE),
      ROW(ESP_ERR_INVALID_CRC),
      ROW(ESP_ERR_INVALID_VERSION),
      ROW(ESP_ERR_INVALID_MAC),
      ROW(ESP_ERR_NOT_FINISHED),
      ROW(ESP_ERR_NOT_ALLOWED),
      ROW(ESP_ERR_OTA_PARTITION_CONFLICT),
      ROW(ESP_ERR_OTA_SELECT_INFO_INVALID),
      ROW(ESP_ERR_OTA_VALIDATE_FAILED),
      ROW(ESP_ERR_OTA_SMALL_SEC_VER),
      ROW(ESP_ERR_OTA_ROLLBACK_FAILED),
      ROW(ESP_ERR_OTA_ROLLBACK_INVALID_STATE),
      ROW(ESP_ERR_NVS_NOT_INITIALIZED),
      ROW(ESP_ERR_NVS_NOT_FOUND),
      ROW(ESP_ERR_NVS_TYPE_MISMATCH),
      ROW(ESP_ERR_NVS_READ_ONLY),
      ROW(ESP_ERR_NVS_NOT_ENOUGH_SPACE),
      ROW(ESP_ERR_NVS_INVALID_NAME),
      ROW(ESP_ERR_NVS_INVALID_HANDLE),
      ROW(ESP_ERR_NVS_KEY_TOO_LONG),
      ROW(ESP_ERR_NVS_INVALID_LENGTH),
      ROW(ESP_ERR_NVS_VALUE_TOO_LONG),
      ROW(ESP_ERR_NVS_PART_NOT_FOUND),
      ROW(ESP_ERR_NVS_NO_FREE_PAGES),
      ROW(ESP_ERR_NVS_NEW_VERSION_FOUND),
  };
#undef ROW
  for (const Row& row : table) {
    if (row.code == code) return row.name;
  }
  return "ERROR";
}
}
