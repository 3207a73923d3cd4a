#include <algorithm>
#include <ctime>
#include <nlohmann/json.hpp>
#include <set>
#include <stdexcept>

#include "world/world.h"

namespace sim {
namespace {

using Json = nlohmann::json;

constexpr std::pair<const char*, Security> securities[] = {
    {"open", Security::open},
    {"wep", Security::wep},
    {"wpa", Security::wpa},
    {"wpa2", Security::wpa2},
    {"wpa/wpa2", Security::wpaWpa2},
    {"wpa3", Security::wpa3},
    {"wpa2/wpa3", Security::wpa2Wpa3},
    {"enterprise", Security::enterprise},
};

// Takes the members of one object by name; what nobody asked for is a typing mistake and is refused.
class Members {
 public:
  Members(const Json& object, std::string path) : object_(object), path_(std::move(path)) {
    if (!object.is_object()) fail("must be an object");
  }

  [[noreturn]] void fail(const std::string& what, const std::string& member = {}) const {
    throw std::invalid_argument("world file: " + path_ + (member.empty() ? "" : "." + member) + " " + what);
  }

  const Json* find(const char* name) {
    known_.insert(name);
    const auto found = object_.find(name);
    return found == object_.end() || found->is_null() ? nullptr : &*found;
  }

  template <typename T>
  void read(const char* name, T& target) {
    const Json* value = find(name);
    if (value == nullptr) return;
    try {
      target = value->get<T>();
    } catch (const Json::exception&) {
      fail("has the wrong type", name);
    }
    if constexpr (std::is_integral_v<T> && !std::is_same_v<T, bool>) {
      if (!value->is_number_integer() || value->get<std::int64_t>() != static_cast<std::int64_t>(target)) {
        fail("is out of range", name);
      }
    }
  }

  template <typename T>
  void read(const char* name, std::optional<T>& target) {
    T value{};
    if (find(name) == nullptr) return;
    read(name, value);
    target = value;
  }

  void readIp4(const char* name, Ip4& target) {
    std::string text;
    read(name, text);
    if (!text.empty()) target = guarded(name, [&] { return parseIp4(text); });
  }

  template <typename Action>
  auto guarded(const char* name, Action action) const -> decltype(action()) {
    try {
      return action();
    } catch (const std::exception& error) {
      fail(std::string("is wrong: ") + error.what(), name);
    }
  }

  template <typename Action>
  void each(const char* name, Action action) {
    const Json* list = find(name);
    if (list == nullptr) return;
    if (!list->is_array()) fail("must be a list", name);
    std::size_t index = 0;
    for (const Json& item : *list) {
      Members members(item, path_ + "." + name + "[" + std::to_string(index++) + "]");
      action(members);
      members.finish();
    }
  }

  template <typename Action>
  void nested(const char* name, Action action) {
    const Json* object = find(name);
    if (object == nullptr) return;
    Members members(*object, path_ + "." + name);
    action(members);
    members.finish();
  }

  void finish() const {
    for (const auto& item : object_.items()) {
      if (!known_.contains(item.key())) fail("is not known", item.key());
    }
  }

 private:
  const Json& object_;
  std::string path_;
  std::set<std::string> known_;
};

Endpoint parseEndpoint(const std::string& text) {
  const auto colon = text.rfind(':');
  if (colon == std::string::npos) throw std::invalid_argument("'" + text + "' is not address:port");
  const int port = std::stoi(text.substr(colon + 1));
  const std::string address = text.substr(0, colon);
  if (port < 1 || port > 65535 || (parseIp4(address) & 0xFF) != 127) {
    throw std::invalid_argument("'" + text + "' is not a loopback address with a port");
  }
  return {address, static_cast<std::uint16_t>(port)};
}

std::string parseHex(const std::string& text) {
  std::string bytes;
  if (text.size() % 2 != 0 || text.find_first_not_of("0123456789abcdefABCDEF") != std::string::npos) {
    throw std::invalid_argument("'" + text + "' is not hexadecimal");
  }
  for (std::size_t at = 0; at < text.size(); at += 2) {
    bytes.push_back(static_cast<char>(std::stoi(text.substr(at, 2), nullptr, 16)));
  }
  return bytes;
}

std::array<std::uint8_t, 6> parseBssid(std::string text) {
  std::erase(text, ':');
  const std::string bytes = parseHex(text);
  if (bytes.size() != 6) throw std::invalid_argument("needs six bytes");
  std::array<std::uint8_t, 6> bssid{};
  std::copy(bytes.begin(), bytes.end(), bssid.begin());
  return bssid;
}

std::int64_t parseTime(const std::string& text) {
  tm fields{};
  if (strptime(text.c_str(), "%Y-%m-%dT%H:%M:%SZ", &fields) == nullptr) {
    throw std::invalid_argument("'" + text + "' is not like 2026-01-31T12:00:00Z");
  }
  return timegm(&fields);
}

void readAddresses(Members& members, AddressService& service) {
  members.read("answers", service.isAnswering);
  members.read("delayMs", service.delayMs);
  members.readIp4("gateway", service.gateway);
  service.dns = service.gateway;
  service.first = nextIp4(service.gateway, 49);
  members.readIp4("first", service.first);
  members.readIp4("mask", service.mask);
  members.readIp4("dns", service.dns);
}

WifiNetwork readNetwork(Members& members, std::size_t index) {
  WifiNetwork network;
  members.read("ssid", network.ssid);
  if (const Json* hex = members.find("ssidHex")) {
    network.ssid = members.guarded("ssidHex", [&] { return parseHex(hex->get<std::string>()); });
  }
  if (network.ssid.empty() || network.ssid.size() > 32) members.fail("needs a name of 1 to 32 bytes", "ssid");
  network.bssid = {0x02, 0x0B, 0x55, 0x1D, static_cast<std::uint8_t>(index >> 8), static_cast<std::uint8_t>(index)};
  if (const Json* bssid = members.find("bssid")) {
    network.bssid = members.guarded("bssid", [&] { return parseBssid(bssid->get<std::string>()); });
  }
  members.read("channel", network.channel);
  if (network.channel < 1 || network.channel > 13) members.fail("must be 1 to 13", "channel");
  members.read("rssi", network.rssi);
  std::string security = "open";
  members.read("security", security);
  const auto known = std::find_if(std::begin(securities), std::end(securities),
                                  [&](const auto& entry) { return security == entry.first; });
  if (known == std::end(securities)) members.fail("'" + security + "' is not known", "security");
  network.security = known->second;
  members.read("password", network.password);
  members.read("username", network.username);
  members.read("hidden", network.isHidden);
  members.read("internet", network.hasInternet);
  if (const Json* page = members.find("signInPage")) {
    network.signInPage = members.guarded("signInPage", [&] { return parseEndpoint(page->get<std::string>()); });
  }
  members.read("joinDelayMs", network.joinDelayMs);
  members.read("wrongPasswordReason", network.wrongPasswordReason);
  members.read("refusalReason", network.refusalReason);
  members.nested("addresses", [&](Members& inner) { readAddresses(inner, network.addresses); });
  return network;
}

void readFaults(Members& members, ConnectionFaults& faults) {
  members.read("probability", faults.probability);
  members.read("connections", faults.connections);
  members.read("refuse", faults.isRefusing);
  members.read("silent", faults.isSilent);
  members.read("latencyMs", faults.latencyMs);
  members.read("bytesPerSecond", faults.bytesPerSecond);
  members.read("stallAfterBytes", faults.stallAfterBytes);
  members.read("resetAfterBytes", faults.resetAfterBytes);
  members.read("truncateAfterBytes", faults.truncateAfterBytes);
  members.read("corruptAtByte", faults.corruptAtByte);
  members.read("lossRate", faults.lossRate);
  if (faults.bytesPerSecond == 0U) members.fail("must be above 0", "bytesPerSecond");
  if (faults.lossRate >= 1) members.fail("must be below 1", "lossRate");
}

Host readHost(Members& members, std::size_t index) {
  Host host;
  members.read("name", host.name);
  if (host.name.empty()) members.fail("is needed", "name");
  host.address = nextIp4(parseIp4("203.0.113.1"), static_cast<std::uint32_t>(index));
  try {
    host.address = parseIp4(host.name);
  } catch (const std::invalid_argument&) {
    // A name and not an address.
  }
  members.readIp4("address", host.address);
  members.read("local", host.isLocal);
  if (const Json* ports = members.find("ports")) {
    if (!ports->is_object()) members.fail("must be an object", "ports");
    for (const auto& item : ports->items()) {
      members.guarded("ports", [&] {
        const int port = std::stoi(item.key());
        if (port < 1 || port > 65535) throw std::invalid_argument("port " + item.key());
        host.ports[static_cast<std::uint16_t>(port)] = parseEndpoint(item.value().get<std::string>());
      });
    }
  }
  members.nested("faults", [&](Members& inner) { readFaults(inner, host.faults); });
  return host;
}

void readTime(Members& members, TimeService& time) {
  members.read("answers", time.isAnswering);
  if (const Json* start = members.find("start")) {
    time.startUnixSeconds = members.guarded("start", [&] { return parseTime(start->get<std::string>()); });
  }
}

}  // namespace

World World::parse(const std::string& text) {
  const Json document = Json::parse(text, nullptr, false, true);
  if (document.is_discarded()) throw std::invalid_argument("world file: not JSON");
  World world;
  Members members(document, "world");
  members.each("networks",
               [&](Members& inner) { world.networks.push_back(readNetwork(inner, world.networks.size())); });
  members.each("hosts", [&](Members& inner) { world.hosts.push_back(readHost(inner, world.hosts.size())); });
  members.nested("time", [&](Members& inner) { readTime(inner, world.time); });
  members.read("seed", world.seed);
  members.finish();
  return world;
}

}  // namespace sim
