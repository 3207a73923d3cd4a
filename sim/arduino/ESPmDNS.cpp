#include "ESPmDNS.h"

#include <cctype>
#include <string>

#include "Arduino.h"
#include "board/board.h"
#include "world/interfaces.h"
#include "world/surroundings.h"

MDNSResponder MDNS;

namespace {

constexpr unsigned longestName = 63;
constexpr uint32_t answerMs = 30;

bool isName(const String& text) {
  for (const char character : text) {
    if (!std::isalnum(static_cast<unsigned char>(character)) && character != '-') return false;
  }
  return text.length() > 0 && text.length() <= longestName;
}

String labelOf(const char* text) {
  return *text == '_' ? String(text) : String("_") + text;
}

}  // namespace

bool MDNSResponder::begin(const char* hostName) {
  if (hostName == nullptr || !isName(hostName)) return false;
  hostName_ = hostName;
  hostName_.toLowerCase();
  services_ = "";
  publish();
  return true;
}

void MDNSResponder::end() {
  hostName_ = "";
  services_ = "";
  publish();
}

bool MDNSResponder::addService(const char* service, const char* protocol, uint16_t port) {
  if (hostName_.isEmpty() || service == nullptr || protocol == nullptr) return false;
  const String name = labelOf(service) + "." + labelOf(protocol);
  if (!isName(name.substring(1, static_cast<unsigned>(name.indexOf('.'))))) return false;
  services_ += (services_.isEmpty() ? "\"" : ",\"") + name + ":" + String(port) + "\"";
  publish();
  return true;
}

void MDNSResponder::publish() const {
  const std::string name = hostName_.c_str();
  sim::board().publish("mdns.name", name.empty() ? "" : "\"" + name + ".local\"");
  sim::board().publish("mdns.services", name.empty() ? "" : std::string("[") + services_.c_str() + "]");
}

IPAddress MDNSResponder::queryHost(const char* host, uint32_t timeoutMs) {
  const auto world = sim::Surroundings::instance().world();
  const bool isConnected = sim::Interfaces::instance().get(sim::Interface::station).isUp;
  const sim::Host* found = isConnected ? world->hostNamed(std::string(host) + ".local") : nullptr;
  delay(found == nullptr ? timeoutMs : std::min(answerMs, timeoutMs));
  return found == nullptr ? IPAddress() : IPAddress(found->address);
}
