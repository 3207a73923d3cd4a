#include "HardwareSerial.h"

#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

HardwareSerial Serial(0);

namespace {

constexpr size_t smallestRxBuffer = 128;  // the hardware's FIFO
constexpr int txFifoBytes = 127;

bool canRead(int descriptor) {
  pollfd one{descriptor, POLLIN, 0};
  return poll(&one, 1, 0) > 0 && (one.revents & POLLIN) != 0;
}

}  // namespace

void HardwareSerial::begin(unsigned long baud, uint32_t config, int8_t rxPin, int8_t txPin, bool invert,
                           unsigned long timeoutMs, uint8_t rxFifoFullThreshold) {
  (void)config;
  (void)rxPin;
  (void)txPin;
  (void)invert;
  (void)timeoutMs;
  (void)rxFifoFullThreshold;
  baud_ = baud;
  isOpen_ = true;
}

void HardwareSerial::end() {
  isOpen_ = false;
  received_.clear();
}

bool HardwareSerial::setPins(int8_t rxPin, int8_t txPin, int8_t ctsPin, int8_t rtsPin) {
  (void)rxPin;
  (void)txPin;
  (void)ctsPin;
  (void)rtsPin;
  return true;
}

size_t HardwareSerial::setRxBufferSize(size_t size) {
  if (isOpen_) return 0;
  rxBufferSize_ = std::max(size, smallestRxBuffer + 1);
  return rxBufferSize_;
}

size_t HardwareSerial::setTxBufferSize(size_t size) {
  return isOpen_ ? 0 : size;
}

// Takes over what has come in. What does not fit waits in the pipe: nobody types faster than a loop reads.
void HardwareSerial::receive() {
  if (uartNumber_ != 0 || !isOpen_) return;
  while (received_.size() < rxBufferSize_ && canRead(STDIN_FILENO)) {
    uint8_t bytes[64];
    const ssize_t count = ::read(STDIN_FILENO, bytes, std::min(sizeof bytes, rxBufferSize_ - received_.size()));
    if (count <= 0) return;
    received_.insert(received_.end(), bytes, bytes + count);
  }
}

int HardwareSerial::available() {
  receive();
  return static_cast<int>(received_.size());
}

int HardwareSerial::availableForWrite() {
  return isOpen_ ? txFifoBytes : 0;
}

int HardwareSerial::peek() {
  return available() > 0 ? received_.front() : -1;
}

int HardwareSerial::read() {
  const int byte = peek();
  if (byte >= 0) received_.pop_front();
  return byte;
}

size_t HardwareSerial::read(uint8_t* buffer, size_t size) {
  const size_t count = std::min(size, static_cast<size_t>(available()));
  std::copy_n(received_.begin(), count, buffer);
  received_.erase(received_.begin(), received_.begin() + static_cast<long>(count));
  return count;
}

size_t HardwareSerial::write(uint8_t byte) {
  return write(&byte, 1);
}

// Unbuffered: what the firmware has printed must be seen even when the power fails in the next moment.
size_t HardwareSerial::write(const uint8_t* buffer, size_t size) {
  if (!isOpen_ || uartNumber_ != 0) return 0;
  for (size_t sent = 0; sent < size;) {
    const ssize_t count = ::write(STDOUT_FILENO, buffer + sent, size - sent);
    if (count < 0 && errno == EAGAIN) {
      pollfd one{STDOUT_FILENO, POLLOUT, 0};
      poll(&one, 1, -1);
    } else if (count < 0 && errno != EINTR) {
      break;
    } else if (count > 0) {
      sent += static_cast<size_t>(count);
    }
  }
  return size;
}
