#include "Esp.h"

#include <MD5Builder.h>
#include <esp_ota_ops.h>

#include "board/board.h"
#include "board/image.h"

namespace {

sim::Bytes runningImage() {
  const esp_partition_t* running = esp_ota_get_running_partition();
  const sim::Bytes slot = sim::board().flash().contents().subspan(running->address, running->size);
  return slot.first(sim::verifyImage(slot).length);
}

}  // namespace

void EspClass::restart() {
  esp_restart();
}

void EspClass::deepSleep(uint64_t time_us) {
  esp_deep_sleep(time_us);
}

uint32_t EspClass::getHeapSize() {
  return 320 * 1024;
}
uint32_t EspClass::getFreeHeap() {
  return esp_get_free_heap_size();
}
uint32_t EspClass::getMinFreeHeap() {
  return esp_get_minimum_free_heap_size();
}
uint32_t EspClass::getMaxAllocHeap() {
  return 110 * 1024;
}
uint32_t EspClass::getPsramSize() {
  return 0;
}
uint32_t EspClass::getFreePsram() {
  return 0;
}

uint16_t EspClass::getChipRevision() {
  return 300;
}
const char* EspClass::getChipModel() {
  return "ESP32-D0WD-V3";
}
uint8_t EspClass::getChipCores() {
  return 2;
}
uint32_t EspClass::getCpuFreqMHz() {
  return getCpuFrequencyMhz();
}
uint32_t EspClass::getCycleCount() {
  return static_cast<uint32_t>(micros()) * getCpuFrequencyMhz();
}
const char* EspClass::getSdkVersion() {
  return esp_get_idf_version();
}
const char* EspClass::getCoreVersion() {
  return ESP_ARDUINO_VERSION_STR;
}

uint32_t EspClass::getFlashChipSize() {
  return sim::flashSizeBytes;
}
uint32_t EspClass::getFlashChipSpeed() {
  return 80000000;
}
FlashMode_t EspClass::getFlashChipMode() {
  return FM_DIO;
}

uint32_t EspClass::getSketchSize() {
  return static_cast<uint32_t>(runningImage().size());
}

String EspClass::getSketchMD5() {
  static const String digest = [] {
    const sim::Bytes image = runningImage();
    MD5Builder md5;
    md5.begin();
    md5.add(image.data(), image.size());
    md5.calculate();
    return md5.toString();
  }();
  return digest;
}

uint32_t EspClass::getFreeSketchSpace() {
  const esp_partition_t* next = esp_ota_get_next_update_partition(NULL);
  return next == nullptr ? 0 : next->size;
}

uint64_t EspClass::getEfuseMac() {
  uint64_t number = 0;
  const sim::MacAddress& mac = sim::board().mac();
  for (size_t index = mac.size(); index-- > 0;) number = number << 8 | mac[index];
  return number;
}

bool EspClass::partitionEraseRange(const esp_partition_t* partition, uint32_t offset, size_t size) {
  return esp_partition_erase_range(partition, offset, size) == ESP_OK;
}

bool EspClass::partitionWrite(const esp_partition_t* partition, uint32_t offset, uint32_t* data, size_t size) {
  return esp_partition_write(partition, offset, data, size) == ESP_OK;
}

bool EspClass::partitionRead(const esp_partition_t* partition, uint32_t offset, uint32_t* data, size_t size) {
  return esp_partition_read(partition, offset, data, size) == ESP_OK;
}

EspClass ESP;
