#include "NetworkManager.h"

#include <string>

#include "board/board.h"
#include "world/routes.h"

NetworkManager Network;

int NetworkManager::hostByName(const char* hostname, IPAddress& result) {
  result = static_cast<uint32_t>(0);
  if (hostname == nullptr) return 0;
  const auto address = sim::resolveName(hostname);
  if (!address) return 0;
  result = *address;
  return 1;
}

namespace {

constexpr size_t longestHostname = 32;

std::string& hostname() {
  static std::string name = [] {
    const sim::MacAddress& mac = sim::board().mac();
    char text[16];
    snprintf(text, sizeof text, "esp32-%02X%02X%02X", mac[3], mac[4], mac[5]);
    return std::string(text);
  }();
  return name;
}

}  // namespace

const char* NetworkManager::getHostname() {
  return hostname().c_str();
}

bool NetworkManager::setHostname(const char* name) {
  if (name == nullptr || *name == '\0') return false;
  hostname() = std::string(name).substr(0, longestHostname - 1);
  return true;
}
