// Two slots of a flash, and Arduino's Update, which writes one of them.
#include <Update.h>
#include <esp_ota_ops.h>

#include <algorithm>
#include <array>
#include <cstring>

#include "fuzz_input.h"

namespace {

constexpr std::size_t kSlotBytes = 4096;
constexpr std::uint8_t kImageMagic = 0xE9;

std::array<std::uint8_t, kSlotBytes> runningBytes;
std::array<std::uint8_t, kSlotBytes> otherBytes;
bool isOtherNext = false;

esp_partition_t slotOf(std::uint32_t address, esp_partition_subtype_t subtype) {
  return {nullptr, ESP_PARTITION_TYPE_APP, subtype, address, kSlotBytes, SPI_FLASH_SEC_SIZE, "app", false, false};
}
const esp_partition_t runningSlot = slotOf(0x10000, ESP_PARTITION_SUBTYPE_APP_OTA_0);
const esp_partition_t otherSlot = slotOf(0x20000, ESP_PARTITION_SUBTYPE_APP_OTA_1);

}  // namespace

namespace otter::fuzz {

void resetFlash() {
  otherBytes.fill(0xFF);
  isOtherNext = false;
  Update = UpdateClass();
}
void writeRunningSlot(const std::uint8_t* image, std::int32_t size) {
  std::copy_n(image, size, runningBytes.begin());
}
bool isOtherSlotNext() {
  return isOtherNext;
}

}  // namespace otter::fuzz

extern "C" {

const esp_partition_t* esp_ota_get_running_partition() {
  return &runningSlot;
}
const esp_partition_t* esp_ota_get_next_update_partition(const esp_partition_t*) {
  return &otherSlot;
}
esp_err_t esp_partition_read(const esp_partition_t* partition, size_t offset, void* destination, size_t size) {
  if (offset > kSlotBytes) return ESP_ERR_INVALID_ARG;
  if (size > kSlotBytes - offset) return ESP_ERR_INVALID_SIZE;
  const auto& bytes = partition == &runningSlot ? runningBytes : otherBytes;
  std::memcpy(destination, bytes.data() + offset, size);
  return ESP_OK;
}

}  // extern "C"

bool UpdateClass::begin(std::size_t size) {
  if (isRunning() || size == 0 || size > kSlotBytes) return false;
  size_ = size;
  progress_ = 0;
  buffer_.clear();
  return true;
}

// A failure ends it, as the core has it.
std::size_t UpdateClass::write(const std::uint8_t* bytes, std::size_t size) {
  if (!isRunning()) return 0;
  if (size > size_ - progress_ - buffer_.size()) {
    abort();
    return 0;
  }
  for (std::size_t i = 0; i < size; ++i) {
    buffer_.push_back(bytes[i]);
    const bool isDue = buffer_.size() == kSectorBytes || progress_ + buffer_.size() == size_;
    if (isDue && !writeSector()) return i;
  }
  return size;
}

// The first bytes are held back: without them what lies in flash is no image.
bool UpdateClass::writeSector() {
  std::size_t skipped = 0;
  if (progress_ == 0) {
    if (buffer_[0] != kImageMagic) {
      abort();
      return false;
    }
    skipped = std::min(heldBack_.size(), buffer_.size());
    std::copy_n(buffer_.begin(), skipped, heldBack_.begin());
  }
  std::copy(buffer_.begin() + static_cast<std::ptrdiff_t>(skipped), buffer_.end(),
            otherBytes.begin() + static_cast<std::ptrdiff_t>(progress_ + skipped));
  progress_ += buffer_.size();
  buffer_.clear();
  return true;
}

bool UpdateClass::end() {
  if (!isRunning() || progress_ != size_) {
    abort();
    return false;
  }
  std::copy(heldBack_.begin(), heldBack_.end(), otherBytes.begin());
  isOtherNext = true;
  abort();
  return true;
}

void UpdateClass::abort() {
  size_ = 0;
  buffer_.clear();
}
