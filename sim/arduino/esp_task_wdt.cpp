#include "esp_task_wdt.h"

#include <condition_variable>
#include <cstdlib>
#include <map>
#include <mutex>
#include <thread>

#include "board/board.h"
#include "esp32-hal.h"

namespace {

std::mutex mutex;
bool isInitialized = true;
esp_task_wdt_config_t configuration = {
    .timeout_ms = CONFIG_ESP_TASK_WDT_TIMEOUT_S * 1000, .idle_core_mask = 0, .trigger_panic = true};
std::map<TaskHandle_t, std::uint64_t> lastResets;  // virtual milliseconds
bool isWatching = false;

TaskHandle_t taskOrSelf(TaskHandle_t task) {
  return task == nullptr ? xTaskGetCurrentTaskHandle() : task;
}

[[noreturn]] void bite() {
  sim::board().log("E task_wdt: Task watchdog got triggered. A task did not reset the watchdog in time.");
  sim::board().restart(sim::ResetReason::taskWatchdog);
}

void watch() {
  constexpr std::uint64_t checkIntervalWallMs = 5;
  for (;;) {
    std::this_thread::sleep_for(std::chrono::milliseconds(checkIntervalWallMs));
    std::lock_guard lock(mutex);
    if (!isInitialized) continue;
    const std::uint64_t now = sim::board().clock().milliseconds();
    for (auto& [task, lastReset] : lastResets) {
      if (now - lastReset <= configuration.timeout_ms) continue;
      if (configuration.trigger_panic) bite();
      sim::board().log("E task_wdt: Task watchdog got triggered.");
      lastReset = now;
    }
  }
}

}  // namespace

bool loopTaskWDTEnabled = false;

extern "C" {

esp_err_t esp_task_wdt_init(const esp_task_wdt_config_t* config) {
  std::lock_guard lock(mutex);
  if (config == nullptr) return ESP_ERR_INVALID_ARG;
  if (isInitialized) return ESP_ERR_INVALID_STATE;
  configuration = *config;
  isInitialized = true;
  return ESP_OK;
}

esp_err_t esp_task_wdt_reconfigure(const esp_task_wdt_config_t* config) {
  std::lock_guard lock(mutex);
  if (config == nullptr) return ESP_ERR_INVALID_ARG;
  if (!isInitialized) return ESP_ERR_INVALID_STATE;
  configuration = *config;
  return ESP_OK;
}

esp_err_t esp_task_wdt_deinit(void) {
  std::lock_guard lock(mutex);
  if (!isInitialized || !lastResets.empty()) return ESP_ERR_INVALID_STATE;
  isInitialized = false;
  return ESP_OK;
}

esp_err_t esp_task_wdt_add(TaskHandle_t task) {
  std::lock_guard lock(mutex);
  if (!isInitialized) return ESP_ERR_INVALID_STATE;
  if (!lastResets.emplace(taskOrSelf(task), sim::board().clock().milliseconds()).second) return ESP_ERR_INVALID_ARG;
  if (!isWatching) std::thread(watch).detach();
  isWatching = true;
  return ESP_OK;
}

esp_err_t esp_task_wdt_reset(void) {
  std::lock_guard lock(mutex);
  if (!isInitialized) return ESP_ERR_INVALID_STATE;
  const auto found = lastResets.find(xTaskGetCurrentTaskHandle());
  if (found == lastResets.end()) return ESP_ERR_NOT_FOUND;
  found->second = sim::board().clock().milliseconds();
  return ESP_OK;
}

esp_err_t esp_task_wdt_delete(TaskHandle_t task) {
  std::lock_guard lock(mutex);
  if (!isInitialized) return ESP_ERR_INVALID_STATE;
  return lastResets.erase(taskOrSelf(task)) == 0 ? ESP_ERR_INVALID_ARG : ESP_OK;
}

esp_err_t esp_task_wdt_status(TaskHandle_t task) {
  std::lock_guard lock(mutex);
  if (!isInitialized) return ESP_ERR_INVALID_STATE;
  return lastResets.contains(taskOrSelf(task)) ? ESP_OK : ESP_ERR_NOT_FOUND;
}

void enableLoopWDT(void) {
  loopTaskWDTEnabled = esp_task_wdt_add(nullptr) == ESP_OK;
}

void disableLoopWDT(void) {
  loopTaskWDTEnabled = false;
  esp_task_wdt_delete(nullptr);
}

void feedLoopWDT(void) {
  esp_task_wdt_reset();
}
}
