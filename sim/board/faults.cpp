#include "faults.h"

#include <algorithm>
#include <cstring>
#include <sstream>
#include <stdexcept>

namespace sim {

namespace {

struct FaultRow {
  std::string_view name;
  std::string_view meaning;
};

// Every fault there is. A part of the simulator that can fail in a new way adds its rows here.
constexpr FaultRow faultTable[] = {
    {"flash.cut", "N[,N...]: power fails at these flash operations, counted from 1 since launch"},
    {"flash.cut-rate", "P: power fails at any flash operation with probability P"},
    {"flash.cut-mode", "before, torn or after: how far the interrupted operation got (default: by seed)"},
    {"flash.read-error", "P: a flash read returns damaged bytes and an error with probability P"},
};

bool isKnown(std::string_view name) {
  return std::any_of(std::begin(faultTable), std::end(faultTable),
                     [name](const FaultRow& row) { return row.name == name; });
}

using Values = std::map<std::string, std::string, std::less<>>;

Values parseLines(const char* text) {
  Values values;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    const auto equals = line.find('=');
    if (equals != std::string::npos) values[line.substr(0, equals)] = line.substr(equals + 1);
  }
  return values;
}

}  // namespace

Faults::Faults(SharedState& state, std::uint64_t seed) : state_(state), seed_(seed) {}

void Faults::refresh() const {
  for (;;) {
    const std::uint32_t version = state_.faultsVersion.load();
    if (version == seenVersion_) return;
    if (version % 2 != 0) continue;
    std::array<char, sizeof state_.faults> copy;
    std::memcpy(copy.data(), state_.faults.data(), copy.size());
    if (state_.faultsVersion.load() != version) continue;
    copy.back() = '\0';
    values_ = parseLines(copy.data());
    seenVersion_ = version;
    return;
  }
}

std::optional<std::string> Faults::text(std::string_view name) const {
  std::lock_guard lock(mutex_);
  refresh();
  const auto found = values_.find(name);
  return found == values_.end() ? std::nullopt : std::optional(found->second);
}

double Faults::number(std::string_view name, double otherwise) const {
  const auto value = text(name);
  return value ? std::stod(*value) : otherwise;
}

std::vector<std::uint64_t> Faults::list(std::string_view name) const {
  std::vector<std::uint64_t> numbers;
  std::istringstream items(text(name).value_or(""));
  for (std::string item; std::getline(items, item, ',');) numbers.push_back(std::stoull(item));
  return numbers;
}

bool Faults::strikes(std::string_view name) {
  const double probability = number(name, 0.0);
  return probability > 0.0 && random(name).chance(probability);
}

Random& Faults::random(std::string_view name) {
  std::lock_guard lock(mutex_);
  const auto found = streams_.find(name);
  if (found != streams_.end()) return found->second;
  // A stream differs from boot to boot, or the same misfortune would strike at the same place for ever.
  const std::uint64_t seed = seed_ + (static_cast<std::uint64_t>(state_.bootCount.load()) << 40);
  return streams_.emplace(name, Random(seed, name)).first->second;
}

void Faults::set(SharedState& state, const std::vector<std::string>& assignments) {
  Values values = parseLines(state.faults.data());
  for (const std::string& assignment : assignments) {
    const auto equals = assignment.find('=');
    const std::string name = assignment.substr(0, equals);
    if (!isKnown(name)) throw std::invalid_argument("there is no fault named '" + name + "'");
    if (equals == std::string::npos) throw std::invalid_argument("a fault is set as " + name + "=value");
    const std::string value = assignment.substr(equals + 1);
    if (value.empty()) {
      values.erase(name);
    } else {
      values[name] = value;
    }
  }
  std::string text;
  for (const auto& [name, value] : values) text += name + "=" + value + "\n";
  if (text.size() >= state.faults.size()) throw std::invalid_argument("too many faults at once");
  ++state.faultsVersion;
  std::memcpy(state.faults.data(), text.c_str(), text.size() + 1);
  ++state.faultsVersion;
}

std::string Faults::describe() {
  std::string lines;
  for (const FaultRow& row : faultTable) {
    lines += "  " + std::string(row.name) + std::string(18 - std::min<std::size_t>(row.name.size(), 17), ' ') +
             std::string(row.meaning) + "\n";
  }
  return lines;
}

}  // namespace sim
