#include "status.h"

#include <array>
#include <cstdio>
#include <cstring>
#include <map>
#include <mutex>
#include <thread>

namespace sim {

void publishStatus(SharedState& state, std::string_view name, std::string_view json) {
  static std::mutex mutex;
  static std::map<std::string, std::string, std::less<>> facts;
  std::lock_guard lock(mutex);
  if (json.empty()) {
    facts.erase(std::string(name));
  } else {
    facts[std::string(name)] = json;
  }
  std::string text;
  for (const auto& [fact, value] : facts) text += (text.empty() ? "" : ",") + quoteJson(fact) + ":" + value;
  if (text.size() >= state.status.size()) return;
  ++state.statusVersion;
  std::memcpy(state.status.data(), text.c_str(), text.size() + 1);
  ++state.statusVersion;
}

std::string readStatus(const SharedState& state) {
  constexpr int patience = 1000;  // the writer may have been killed half-way
  std::array<char, sizeof state.status> copy;
  for (int attempt = 0; attempt < patience; ++attempt) {
    const std::uint32_t version = state.statusVersion.load();
    std::memcpy(copy.data(), state.status.data(), copy.size());
    if (version % 2 == 0 && state.statusVersion.load() == version) {
      copy.back() = '\0';
      return "{" + std::string(copy.data()) + "}";
    }
    std::this_thread::yield();
  }
  return "{}";
}

void clearStatus(SharedState& state) {
  state.status[0] = '\0';
  state.statusVersion = 0;
}

std::string quoteJson(std::string_view text) {
  std::string quoted = "\"";
  for (char letter : text) {
    if (letter == '"' || letter == '\\') {
      quoted += {'\\', letter};
    } else if (static_cast<unsigned char>(letter) < 0x20) {
      std::array<char, 8> escape;
      std::snprintf(escape.data(), escape.size(), "\\u%04x", static_cast<unsigned>(letter));
      quoted += escape.data();
    } else {
      quoted += letter;
    }
  }
  return quoted + "\"";
}

}  // namespace sim
