#pragma once
#include <Arduino.h>
#include <esp_partition.h>

typedef enum {
  FM_QIO = 0x00,
  FM_QOUT = 0x01,
  FM_DIO = 0x02,
  FM_DOUT = 0x03,
  FM_FAST_READ = 0x04,
  FM_SLOW_READ = 0x05,
  FM_UNKNOWN = 0xff
} FlashMode_t;

/** The chip. Memory figures are those of a typical ESP32: the host's memory is not the device's. */
class EspClass {
 public:
  void restart() __attribute__((noreturn));
  void deepSleep(uint64_t time_us) __attribute__((noreturn));

  uint32_t getHeapSize();
  uint32_t getFreeHeap();
  uint32_t getMinFreeHeap();
  uint32_t getMaxAllocHeap();
  uint32_t getPsramSize();
  uint32_t getFreePsram();

  uint16_t getChipRevision();
  const char* getChipModel();
  uint8_t getChipCores();
  uint32_t getCpuFreqMHz();
  uint32_t getCycleCount();
  const char* getSdkVersion();
  const char* getCoreVersion();

  uint32_t getFlashChipSize();
  uint32_t getFlashChipSpeed();
  FlashMode_t getFlashChipMode();

  /** Bytes of the running image. */
  uint32_t getSketchSize();
  /** MD5 of the running image; slow the first time. */
  String getSketchMD5();
  /** Size of the next OTA slot, 0 without one. It is not what is free. */
  uint32_t getFreeSketchSpace();

  /** The base MAC; its first byte is the lowest byte of the number. */
  uint64_t getEfuseMac();

  bool partitionEraseRange(const esp_partition_t* partition, uint32_t offset, size_t size);
  bool partitionWrite(const esp_partition_t* partition, uint32_t offset, uint32_t* data, size_t size);
  bool partitionRead(const esp_partition_t* partition, uint32_t offset, uint32_t* data, size_t size);
};

extern EspClass ESP;
