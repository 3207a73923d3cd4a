#pragma once
#include <Arduino.h>
#include <MD5Builder.h>
#include <esp_partition.h>

#include <functional>
#include <memory>

#define UPDATE_ERROR_OK (0)
#define UPDATE_ERROR_WRITE (1)
#define UPDATE_ERROR_ERASE (2)
#define UPDATE_ERROR_READ (3)
#define UPDATE_ERROR_SPACE (4)
#define UPDATE_ERROR_SIZE (5)
#define UPDATE_ERROR_STREAM (6)
#define UPDATE_ERROR_MD5 (7)
#define UPDATE_ERROR_MAGIC_BYTE (8)
#define UPDATE_ERROR_ACTIVATE (9)
#define UPDATE_ERROR_NO_PARTITION (10)
#define UPDATE_ERROR_BAD_ARGUMENT (11)
#define UPDATE_ERROR_ABORT (12)
#define UPDATE_ERROR_DECRYPT (13)

#define UPDATE_SIZE_UNKNOWN 0xFFFFFFFF

#define U_FLASH 0
#define U_FLASHFS 100
#define U_SPIFFS 101
#define U_FATFS 102
#define U_LITTLEFS 103
#define U_AUTH 200

#define ENCRYPTED_BLOCK_SIZE 16
#define SPI_SECTORS_PER_BLOCK 16
#define SPI_FLASH_BLOCK_SIZE (SPI_SECTORS_PER_BLOCK * SPI_FLASH_SEC_SIZE)

/**
 * Writes an image into the slot that does not run. The first 16 bytes are held back until end(), so that what is
 * half-written can never boot. Encrypted images are not offered (as with UPDATE_NOCRYPT).
 */
class UpdateClass {
 public:
  typedef std::function<void(size_t, size_t)> THandlerFunction_Progress;

  UpdateClass();

  /** Stays set over begin() and end(). Not to be combined with abort() while done == 0 in direct use. */
  UpdateClass& onProgress(THandlerFunction_Progress fn);

  /** False with error 0 when an update is running already. */
  bool begin(size_t size = UPDATE_SIZE_UNKNOWN, int command = U_FLASH, int ledPin = -1, uint8_t ledOn = LOW,
             const char* label = NULL);
  /** Writes the last block when the announced size is reached. More than was announced aborts with SPACE. */
  size_t write(uint8_t* data, size_t len);
  /** Gives up after 300 consecutive empty reads. */
  size_t writeStream(Stream& data);
  template <typename T>
  size_t write(T& data);

  /** Checks MD5, completes the image, has it verified, and selects it for the next boot. */
  bool end(bool evenIfRemaining = false);
  void abort();

  void printError(Print& out);
  const char* errorString();
  /** To be set after begin(). False for a text that has not 32 characters. */
  bool setMD5(const char* expected_md5, bool calc_post_decryption = true);
  String md5String(void) { return md5_.toString(); }
  void md5(uint8_t* result) { md5_.getBytes(result); }

  uint8_t getError() { return error_; }
  void clearError() { error_ = UPDATE_ERROR_OK; }
  bool hasError() { return error_ != UPDATE_ERROR_OK; }
  bool isRunning() { return size_ > 0; }
  bool isFinished() { return progress_ == size_; }
  size_t size() { return size_; }
  size_t progress() { return progress_; }
  size_t remaining() { return size_ - progress_; }

  bool canRollBack();
  bool rollBack();

 private:
  void reset();
  void fail(uint8_t error);
  bool choosePartition(int command, const char* label);
  bool writeBuffer();
  bool eraseAhead();
  bool holdBackStart();
  bool readSome(Stream& data, size_t wanted, size_t& received);
  bool isImage() const { return command_ == U_FLASH; }

  uint8_t error_ = UPDATE_ERROR_OK;
  std::unique_ptr<uint8_t[]> buffer_;
  std::unique_ptr<uint8_t[]> heldBack_;
  size_t bufferLength_ = 0;
  size_t size_ = 0;
  size_t progress_ = 0;
  int command_ = U_FLASH;
  const esp_partition_t* partition_ = nullptr;
  THandlerFunction_Progress progressCallback_;
  String expectedMd5_;
  MD5Builder md5_;
  int ledPin_ = 0;  // as in the core: abort() on a never used Update writes to GPIO 0
  uint8_t ledOn_ = 0;
};

/** Takes what a source with available() and read(uint8_t*, size_t) has at the moment, without waiting. */
template <typename T>
size_t UpdateClass::write(T& data) {
  size_t written = 0;
  if (hasError() || !isRunning()) return 0;
  size_t available = data.available();
  while (available > 0) {
    available = std::min(available, remaining() - bufferLength_);
    const size_t part = std::min<size_t>(available, SPI_FLASH_SEC_SIZE - bufferLength_);
    data.read(buffer_.get() + bufferLength_, part);
    bufferLength_ += part;
    if ((bufferLength_ == SPI_FLASH_SEC_SIZE || bufferLength_ == remaining()) && !writeBuffer()) return written;
    written += part;
    if (remaining() == 0) return written;
    available = data.available();
  }
  return written;
}

extern UpdateClass Update;
