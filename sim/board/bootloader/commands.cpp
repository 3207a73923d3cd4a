#include "commands.h"

#include <algorithm>
#include <sstream>
#include <stdexcept>
#include <vector>

#include "../faults.h"
#include "../pins.h"
#include "../status.h"

namespace sim {

namespace {

using Words = std::vector<std::string>;
constexpr std::uint32_t inputMillivoltLimit = 3300;

std::uint64_t numberAt(const Words& words, std::size_t index) {
  if (index >= words.size()) throw std::invalid_argument("a number is missing");
  std::size_t used = 0;
  const std::uint64_t number = std::stoull(words[index], &used);
  if (used != words[index].size()) throw std::invalid_argument("'" + words[index] + "' is not a number");
  return number;
}

std::uint8_t pinAt(const Words& words, std::size_t index) {
  const std::uint64_t pin = numberAt(words, index);
  if (pin >= pinCount) throw std::invalid_argument("there is no pin " + words[index]);
  return static_cast<std::uint8_t>(pin);
}

std::string setPin(CommandTarget& target, const Words& words) {
  const std::uint8_t pin = pinAt(words, 1);
  const std::string level = words.size() > 2 ? words[2] : "";
  if (level == "float") {
    Pins::release(target.state(), pin, target.microseconds());
  } else if (level == "low" || level == "high") {
    Pins::drive(target.state(), pin, level == "high", target.microseconds());
  } else {
    throw std::invalid_argument("a pin is set to low, high or float");
  }
  return "";
}

std::string setAnalog(CommandTarget& target, const Words& words) {
  const std::uint8_t pin = pinAt(words, 1);
  const std::uint64_t millivolts = numberAt(words, 2);
  if (millivolts > inputMillivoltLimit) throw std::invalid_argument("more than 3300 mV destroy the pin");
  target.state().pins[pin].millivolts = static_cast<std::uint32_t>(millivolts);
  return "";
}

std::string pinJson(const SharedState& state, const Words& words) {
  const std::uint8_t pin = pinAt(words, 1);
  const PinState& each = state.pins[pin];
  return "\"mode\":" + std::to_string(each.mode.load()) + ",\"level\":" + std::to_string(Pins::levelOf(state, pin)) +
         ",\"duty\":" + std::to_string(each.duty.load()) + ",\"millivolts\":" + std::to_string(each.millivolts.load());
}

const char* nameOf(PinEventKind kind) {
  static constexpr const char* names[] = {"mode", "level", "duty", "input"};
  return names[static_cast<std::size_t>(kind)];
}

std::string traceJson(const SharedState& state, const Words& words) {
  const std::uint32_t count = state.pinEvents.load();
  const std::uint32_t oldest = count > pinTraceLength ? count - static_cast<std::uint32_t>(pinTraceLength) : 0;
  const std::uint64_t from = words.size() > 1 ? numberAt(words, 1) : 0;
  std::string events;
  for (std::uint32_t index =
           std::max<std::uint32_t>(oldest, static_cast<std::uint32_t>(std::min<std::uint64_t>(from, count)));
       index < count; ++index) {
    const PinEvent& event = state.pinTrace[index % pinTraceLength];
    events += std::string(events.empty() ? "" : ",") + "{\"boot\":" + std::to_string(event.boot) +
              ",\"microseconds\":" + std::to_string(event.microseconds) + ",\"pin\":" + std::to_string(event.pin) +
              ",\"kind\":\"" + nameOf(event.kind) + "\",\"value\":" + std::to_string(event.value) + "}";
  }
  return "\"next\":" + std::to_string(count) + ",\"events\":[" + events + "]";
}

std::string wearJson(const SharedState& state) {
  std::string sectors;
  for (std::size_t sector = 0; sector < flashSectorCount; ++sector) {
    const std::uint32_t erases = state.sectorErases[sector].load();
    if (erases == 0) continue;
    sectors += std::string(sectors.empty() ? "" : ",") + "\"" + std::to_string(sector) + "\":" + std::to_string(erases);
  }
  return "\"operations\":" + std::to_string(state.flashOperations.load()) + ",\"sectorErases\":{" + sectors + "}";
}

struct CommandRow {
  const char* name;
  std::string (*run)(CommandTarget&, const Words&);
};

// Each returns further members of the answer, or nothing.
constexpr CommandRow commandTable[] = {
    {"reset", [](CommandTarget& target, const Words&) { return target.resetButton(), std::string(); }},
    {"power-cut", [](CommandTarget& target, const Words&) { return target.cutPower(), std::string(); }},
    {"power-off", [](CommandTarget& target, const Words&) { return target.switchOff(), std::string(); }},
    {"power-on", [](CommandTarget& target, const Words&) { return target.switchOn(), std::string(); }},
    {"press",
     [](CommandTarget& target, const Words& words) {
       target.pressButton(pinAt(words, 1), static_cast<std::uint32_t>(numberAt(words, 2)));
       return std::string();
     }},
    {"set", setPin},
    {"analog", setAnalog},
    {"pin", [](CommandTarget& target, const Words& words) { return pinJson(target.state(), words); }},
    {"trace", [](CommandTarget& target, const Words& words) { return traceJson(target.state(), words); }},
    {"wear", [](CommandTarget& target, const Words&) { return wearJson(target.state()); }},
    {"state", [](CommandTarget& target, const Words&) { return target.stateJson(); }},
    {"fault",
     [](CommandTarget& target, const Words& words) {
       Faults::set(target.state(), {words.begin() + 1, words.end()});
       return std::string();
     }},
    {"advance",
     [](CommandTarget& target, const Words& words) {
       target.state().movedMicroseconds += numberAt(words, 1);
       return std::string();
     }},
};

}  // namespace

std::string runCommand(CommandTarget& target, const std::string& line) {
  Words words;
  std::istringstream stream(line);
  for (std::string word; stream >> word;) words.push_back(word);
  try {
    const auto row = std::find_if(std::begin(commandTable), std::end(commandTable),
                                  [&](const CommandRow& each) { return !words.empty() && words[0] == each.name; });
    if (row == std::end(commandTable)) throw std::invalid_argument("there is no command '" + line + "'");
    const std::string members = row->run(target, words);
    return "{\"ok\":true" + (members.empty() ? "" : "," + members) + "}";
  } catch (const std::exception& error) {
    return "{\"ok\":false,\"error\":" + quoteJson(error.what()) + "}";
  }
}

}  // namespace sim
