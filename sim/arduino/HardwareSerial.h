#pragma once
#include <cstdint>
#include <deque>
#include <functional>

#include "Stream.h"

#define SERIAL_8N1 0x800001c
#define SERIAL_8E1 0x800001e
#define SERIAL_8O1 0x800001f
#define SERIAL_8N2 0x800003c

typedef std::function<void(void)> OnReceiveCb;

/** The serial port: standard output and standard input of the device's process. */
class HardwareSerial : public Stream {
 public:
  explicit HardwareSerial(uint8_t uartNumber) : uartNumber_(uartNumber) {}

  void begin(unsigned long baud, uint32_t config = SERIAL_8N1, int8_t rxPin = -1, int8_t txPin = -1,
             bool invert = false, unsigned long timeoutMs = 20000UL, uint8_t rxFifoFullThreshold = 112);
  void end();
  void updateBaudRate(unsigned long baud) { baud_ = baud; }
  uint32_t baudRate() { return static_cast<uint32_t>(isOpen_ ? baud_ : 0); }
  void setDebugOutput(bool enabled) { debugOutput_ = enabled; }
  bool setPins(int8_t rxPin, int8_t txPin, int8_t ctsPin = -1, int8_t rtsPin = -1);
  size_t setRxBufferSize(size_t size);
  size_t setTxBufferSize(size_t size);

  int available() override;
  int availableForWrite() override;
  int peek() override;
  int read() override;
  size_t read(uint8_t* buffer, size_t size);
  size_t read(char* buffer, size_t size) { return read(reinterpret_cast<uint8_t*>(buffer), size); }
  void flush() override {}
  void flush(bool txOnly) { (void)txOnly; }
  using Print::write;
  size_t write(uint8_t byte) override;
  size_t write(const uint8_t* buffer, size_t size) override;
  size_t write(unsigned long number) { return write(static_cast<uint8_t>(number)); }
  size_t write(long number) { return write(static_cast<uint8_t>(number)); }
  size_t write(unsigned int number) { return write(static_cast<uint8_t>(number)); }
  size_t write(int number) { return write(static_cast<uint8_t>(number)); }
  operator bool() const { return isOpen_; }

 private:
  void receive();

  uint8_t uartNumber_;
  bool isOpen_ = false;
  bool debugOutput_ = false;
  unsigned long baud_ = 0;
  size_t rxBufferSize_ = 256;
  std::deque<uint8_t> received_;
};

extern HardwareSerial Serial;
