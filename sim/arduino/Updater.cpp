#include <esp_ota_ops.h>

#include <iterator>
#include <new>

#include "Update.h"

namespace {

constexpr uint8_t imageMagic = 0xE9;
constexpr int emptyReadLimit = 300;
constexpr uint32_t emptyReadPauseMs = 100;

// Indexed by UPDATE_ERROR_...
constexpr const char* errorTexts[] = {
    "No Error",
    "Flash Write Failed",
    "Flash Erase Failed",
    "Flash Read Failed",
    "Not Enough Space",
    "Bad Size Given",
    "Stream Read Timeout",
    "MD5 Check Failed",
    "Wrong Magic Byte",
    "Could Not Activate The Firmware",
    "Partition Could Not be Found",
    "Bad Argument",
    "Aborted",
    "Decryption error",
};

bool startsLikeImage(const esp_partition_t* partition) {
  uint8_t first[ENCRYPTED_BLOCK_SIZE];
  return partition != nullptr && esp_partition_read(partition, 0, first, sizeof first) == ESP_OK &&
         first[0] == imageMagic;
}

bool isBlank(const uint8_t* data, size_t length) {
  return std::all_of(data, data + length, [](uint8_t byte) { return byte == 0xFF; });
}

}  // namespace

UpdateClass::UpdateClass() = default;

UpdateClass& UpdateClass::onProgress(THandlerFunction_Progress fn) {
  progressCallback_ = std::move(fn);
  return *this;
}

void UpdateClass::reset() {
  buffer_.reset();
  heldBack_.reset();
  bufferLength_ = 0;
  progress_ = 0;
  size_ = 0;
  command_ = U_FLASH;
  if (ledPin_ != -1) digitalWrite(static_cast<uint8_t>(ledPin_), !ledOn_);
}

void UpdateClass::fail(uint8_t error) {
  reset();
  error_ = error;
}

void UpdateClass::abort() {
  fail(UPDATE_ERROR_ABORT);
}

bool UpdateClass::choosePartition(int command, const char* label) {
  if (command == U_FLASH) {
    partition_ = esp_ota_get_next_update_partition(NULL);
    // A table with one slot offers the running one.
    if (partition_ == esp_ota_get_running_partition()) partition_ = nullptr;
  } else if (command == U_FLASHFS || command == U_SPIFFS) {
    partition_ = esp_partition_find_first(ESP_PARTITION_TYPE_DATA, ESP_PARTITION_SUBTYPE_DATA_SPIFFS, label);
  } else if (command == U_FATFS) {
    partition_ = esp_partition_find_first(ESP_PARTITION_TYPE_DATA, ESP_PARTITION_SUBTYPE_DATA_FAT, label);
  } else if (command == U_LITTLEFS) {
    partition_ = esp_partition_find_first(ESP_PARTITION_TYPE_DATA, ESP_PARTITION_SUBTYPE_DATA_LITTLEFS, label);
  } else {
    log_e("bad command %d", command);
    error_ = UPDATE_ERROR_BAD_ARGUMENT;
    return false;
  }
  if (partition_ == nullptr) error_ = UPDATE_ERROR_NO_PARTITION;
  return partition_ != nullptr;
}

bool UpdateClass::begin(size_t size, int command, int ledPin, uint8_t ledOn, const char* label) {
  if (size_ > 0) {
    log_w("already running");
    return false;
  }
  ledPin_ = ledPin;
  ledOn_ = ledOn != 0;
  reset();
  error_ = UPDATE_ERROR_OK;
  expectedMd5_ = "";
  md5_ = MD5Builder();
  if (size == 0) {
    error_ = UPDATE_ERROR_SIZE;
    return false;
  }
  if (!choosePartition(command, label)) return false;
  if (size == UPDATE_SIZE_UNKNOWN) size = partition_->size;
  if (size > partition_->size) {
    error_ = UPDATE_ERROR_SIZE;
    log_e("too large %zu > %u", size, static_cast<unsigned>(partition_->size));
    return false;
  }
  buffer_.reset(new (std::nothrow) uint8_t[SPI_FLASH_SEC_SIZE]);
  if (!buffer_) return false;
  size_ = size;
  command_ = command;
  md5_.begin();
  return true;
}

// The first bytes stay in memory: without them what lies in flash is no image.
bool UpdateClass::holdBackStart() {
  if (buffer_[0] != imageMagic) {
    // A first byte that is no image's is taken for an encrypted image, for which there is no key.
    fail(UPDATE_ERROR_DECRYPT);
    return false;
  }
  heldBack_.reset(new (std::nothrow) uint8_t[ENCRYPTED_BLOCK_SIZE]);
  if (!heldBack_) return false;
  memcpy(heldBack_.get(), buffer_.get(), ENCRYPTED_BLOCK_SIZE);
  return true;
}

// Whole 64 KiB blocks where they are aligned and wanted entirely, single sectors before and behind them.
bool UpdateClass::eraseAhead() {
  const size_t begin = partition_->address;
  const size_t offset = begin + progress_;
  const bool isBlock = size_ - progress_ >= SPI_FLASH_BLOCK_SIZE && offset % SPI_FLASH_BLOCK_SIZE == 0;
  const bool isHead =
      begin % SPI_FLASH_BLOCK_SIZE != 0 && offset < (begin / SPI_FLASH_BLOCK_SIZE + 1) * SPI_FLASH_BLOCK_SIZE;
  const bool isTail = offset >= (begin + size_) / SPI_FLASH_BLOCK_SIZE * SPI_FLASH_BLOCK_SIZE;
  if (!isBlock && !isHead && !isTail) return true;
  return ESP.partitionEraseRange(partition_, static_cast<uint32_t>(progress_),
                                 isBlock ? SPI_FLASH_BLOCK_SIZE : SPI_FLASH_SEC_SIZE);
}

bool UpdateClass::writeBuffer() {
  const bool isFirst = progress_ == 0;
  if (isFirst && isImage() && !holdBackStart()) return false;
  const size_t skip = isFirst && isImage() ? ENCRYPTED_BLOCK_SIZE : 0;
  if (isFirst && progressCallback_) {
    progressCallback_(0, size_);
    // On the chip an abort() in this very call frees the buffer that is written next: a crash.
    if (!buffer_) esp_system_abort("Update.abort() at progress 0: use after free");
  }
  if (!eraseAhead()) {
    fail(UPDATE_ERROR_ERASE);
    return false;
  }
  uint8_t* data = buffer_.get() + skip;
  const size_t length = bufferLength_ > skip ? bufferLength_ - skip : 0;
  const bool mayBeSkipped = length % sizeof(uint32_t) == 0 && isBlank(data, length);
  if (!mayBeSkipped && !ESP.partitionWrite(partition_, static_cast<uint32_t>(progress_ + skip),
                                           reinterpret_cast<uint32_t*>(data), length)) {
    fail(UPDATE_ERROR_WRITE);
    return false;
  }
  md5_.add(buffer_.get(), bufferLength_);
  progress_ += bufferLength_;
  bufferLength_ = 0;
  if (progressCallback_) progressCallback_(progress_, size_);
  return true;
}

size_t UpdateClass::write(uint8_t* data, size_t len) {
  if (hasError() || !isRunning()) return 0;
  if (len > remaining()) {
    fail(UPDATE_ERROR_SPACE);
    return 0;
  }
  size_t left = len;
  while (bufferLength_ + left > SPI_FLASH_SEC_SIZE) {
    const size_t part = SPI_FLASH_SEC_SIZE - bufferLength_;
    memcpy(buffer_.get() + bufferLength_, data + (len - left), part);
    bufferLength_ += part;
    if (!writeBuffer()) return len - left;
    // An abort() in the progress callback took the buffer away; the core goes on through the null pointer.
    if (!buffer_) esp_system_abort("Update.abort() within Update.write(): null pointer");
    left -= part;
  }
  memcpy(buffer_.get() + bufferLength_, data + (len - left), left);
  bufferLength_ += left;
  if (bufferLength_ == remaining() && !writeBuffer()) return len - left;
  return len;
}

bool UpdateClass::readSome(Stream& data, size_t wanted, size_t& received) {
  for (int empty = 0; empty < emptyReadLimit; ++empty) {
    received = data.readBytes(buffer_.get() + bufferLength_, wanted);
    if (received > 0) return true;
    delay(emptyReadPauseMs);
  }
  fail(UPDATE_ERROR_STREAM);
  return false;
}

size_t UpdateClass::writeStream(Stream& data) {
  if (hasError() || !isRunning()) return 0;
  size_t written = 0;
  if (ledPin_ != -1) pinMode(static_cast<uint8_t>(ledPin_), OUTPUT);
  while (remaining() > 0) {
    if (ledPin_ != -1) digitalWrite(static_cast<uint8_t>(ledPin_), ledOn_);
    size_t received = 0;
    if (!readSome(data, std::min(SPI_FLASH_SEC_SIZE - bufferLength_, remaining()), received)) return written;
    if (ledPin_ != -1) digitalWrite(static_cast<uint8_t>(ledPin_), !ledOn_);
    bufferLength_ += received;
    const bool isDue = bufferLength_ == remaining() || bufferLength_ == SPI_FLASH_SEC_SIZE;
    if (isDue && !writeBuffer()) return written;
    written += received;
  }
  return written;
}

bool UpdateClass::setMD5(const char* expected_md5, bool) {
  if (strlen(expected_md5) != 32) return false;
  expectedMd5_ = expected_md5;
  expectedMd5_.toLowerCase();
  return true;
}

bool UpdateClass::end(bool evenIfRemaining) {
  if (hasError() || size_ == 0) return false;
  if (!isFinished() && !evenIfRemaining) {
    log_e("premature end: pos:%zu/%zu", progress(), size_);
    fail(UPDATE_ERROR_ABORT);
    return false;
  }
  if (evenIfRemaining) {
    if (bufferLength_ > 0) writeBuffer();
    size_ = progress();
  }
  md5_.calculate();
  if (expectedMd5_.length() > 0 && expectedMd5_ != md5_.toString()) {
    fail(UPDATE_ERROR_MD5);
    return false;
  }
  if (isImage()) {
    const bool isWritten =
        ESP.partitionWrite(partition_, 0, reinterpret_cast<uint32_t*>(heldBack_.get()), ENCRYPTED_BLOCK_SIZE);
    if (!isWritten || !startsLikeImage(partition_)) {
      fail(UPDATE_ERROR_READ);
      return false;
    }
    if (esp_ota_set_boot_partition(partition_) != ESP_OK) {
      fail(UPDATE_ERROR_ACTIVATE);
      return false;
    }
  }
  reset();
  return true;
}

bool UpdateClass::canRollBack() {
  return !buffer_ && startsLikeImage(esp_ota_get_next_update_partition(NULL));
}

bool UpdateClass::rollBack() {
  return canRollBack() && esp_ota_set_boot_partition(esp_ota_get_next_update_partition(NULL)) == ESP_OK;
}

const char* UpdateClass::errorString() {
  return error_ < std::size(errorTexts) ? errorTexts[error_] : "UNKNOWN";
}

void UpdateClass::printError(Print& out) {
  out.println(errorString());
}

UpdateClass Update;
