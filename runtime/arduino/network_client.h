// Sending without waiting: NetworkClient's own `write` waits up to ten seconds for a client that does not read.
#pragma once

#include <NetworkClient.h>
#include <sys/select.h>

#include <cstddef>
#include <cstdint>

namespace otter::arduino {

// lwIP says yes when more than two segments (2.8 kB) fit into the connection's buffer.
inline bool hasRoom(NetworkClient& client) {
  const int descriptor = client.fd();
  if (descriptor < 0) return false;
  fd_set writable;
  FD_ZERO(&writable);
  FD_SET(descriptor, &writable);
  timeval noTime{};
  return select(descriptor + 1, nullptr, &writable, nullptr, &noTime) > 0;
}

inline std::size_t sendPart(NetworkClient& client, const char* file, std::size_t offset, std::size_t size) {
  return client.write(reinterpret_cast<const std::uint8_t*>(file) + offset, size);
}

}  // namespace otter::arduino
