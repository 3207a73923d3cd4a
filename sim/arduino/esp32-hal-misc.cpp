// The start of a sketch: rollback and nvs, before setup() runs.
#include <Arduino.h>
#include <esp_ota_ops.h>

#include "board/board.h"
#include "nvs_flash.h"

// Weak and of C linkage: a sketch that overrides them in C++ without extern "C" is ignored, as with the real core.
extern "C" {
__attribute__((weak)) bool verifyOta(void) {
  return true;
}

__attribute__((weak)) bool verifyRollbackLater(void) {
  return false;
}
}

namespace {

void decideAboutNewImage() {
  esp_ota_img_states_t state;
  if (esp_ota_get_state_partition(esp_ota_get_running_partition(), &state) != ESP_OK) return;
  if (state != ESP_OTA_IMG_PENDING_VERIFY) return;
  if (verifyOta()) {
    esp_ota_mark_app_valid_cancel_rollback();
  } else {
    log_e("OTA verification failed! Start rollback to the previous version ...");
    esp_ota_mark_app_invalid_rollback_and_reboot();
  }
}

}  // namespace

void initArduino(void) {
  if (!verifyRollbackLater()) decideAboutNewImage();
  const esp_err_t error = nvs_flash_init();
  if (error == ESP_ERR_NVS_NO_FREE_PAGES || error == ESP_ERR_NVS_NEW_VERSION_FOUND) {
    nvs_flash_erase();
    nvs_flash_init();
  }
}
