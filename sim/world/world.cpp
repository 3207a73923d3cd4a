#include "world/world.h"

#include <arpa/inet.h>

#include <algorithm>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace sim {

Ip4 parseIp4(const std::string& text) {
  in_addr address{};
  if (inet_pton(AF_INET, text.c_str(), &address) != 1) {
    throw std::invalid_argument("'" + text + "' is not an IPv4 address");
  }
  return address.s_addr;
}

std::string formatIp4(Ip4 address) {
  char text[INET_ADDRSTRLEN];
  const in_addr raw{address};
  return inet_ntop(AF_INET, &raw, text, sizeof text);
}

Ip4 nextIp4(Ip4 address, std::uint32_t count) {
  return htonl(ntohl(address) + count);
}

namespace {

constexpr const char* builtInWorld = R"({
  "networks": [{ "ssid": "Otter", "security": "wpa2", "password": "otterotter", "channel": 6, "rssi": -52 }]
})";

bool sameName(const std::string& left, const std::string& right) {
  return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                    [](unsigned char a, unsigned char b) { return std::tolower(a) == std::tolower(b); });
}

}  // namespace

World World::load(const std::string& path) {
  if (path.empty()) return parse(builtInWorld);
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::invalid_argument("cannot read the world file '" + path + "'");
  std::ostringstream text;
  text << file.rdbuf();
  return parse(text.str());
}

const Host* World::hostNamed(const std::string& name) const {
  const auto found =
      std::find_if(hosts.begin(), hosts.end(), [&](const Host& host) { return sameName(host.name, name); });
  return found == hosts.end() ? nullptr : &*found;
}

const Host* World::hostAt(Ip4 address) const {
  const auto found =
      std::find_if(hosts.begin(), hosts.end(), [&](const Host& host) { return host.address == address; });
  return found == hosts.end() ? nullptr : &*found;
}

}  // namespace sim
