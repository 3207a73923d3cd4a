#include "options.h"

#include <algorithm>
#include <cstdio>
#include <stdexcept>

namespace sim {

namespace {

struct OptionRow {
  std::string_view name;
  std::string_view meaning;
  void (*parse)(Options&, const std::string&);
  void (*format)(const Options&, std::vector<std::string>& values);
};

std::string formatNumber(double value) {
  std::array<char, 32> text;
  std::snprintf(text.data(), text.size(), "%.17g", value);
  return text.data();
}

double parseSpeed(const std::string& text) {
  const double speed = std::stod(text);
  if (!(speed > 0.0)) throw std::invalid_argument("not above 0");
  return speed;
}

bool parseSwitch(const std::string& text) {
  if (text != "yes" && text != "no") throw std::invalid_argument("neither yes nor no");
  return text == "yes";
}

Clock::Mode parseClockMode(const std::string& text) {
  if (text != "real" && text != "manual") throw std::invalid_argument("neither real nor manual");
  return text == "manual" ? Clock::Mode::manual : Clock::Mode::realTime;
}

template <std::string Options::*member>
void parseText(Options& options, const std::string& text) {
  options.*member = text;
}

template <std::string Options::*member>
void formatText(const Options& options, std::vector<std::string>& values) {
  if (!(options.*member).empty()) values.push_back(options.*member);
}

using Values = std::vector<std::string>;

constexpr OptionRow optionTable[] = {
    {"flash", "FILE    the 4 MiB flash file (required)", parseText<&Options::flashPath>,
     formatText<&Options::flashPath>},
    {"control", "FILE  Unix-domain socket for commands", parseText<&Options::controlPath>,
     formatText<&Options::controlPath>},
    {"world", "FILE    networks around the device", parseText<&Options::worldPath>, formatText<&Options::worldPath>},
    {"station-address", "ADDR  loopback address of the station interface", parseText<&Options::stationAddress>,
     formatText<&Options::stationAddress>},
    {"ap-address", "ADDR  loopback address of the access point", parseText<&Options::accessPointAddress>,
     formatText<&Options::accessPointAddress>},
    {"seed", "N        makes chance reproducible (default 1)",
     [](Options& o, const std::string& t) { o.seed = std::stoull(t); },
     [](const Options& o, Values& v) { v.push_back(std::to_string(o.seed)); }},
    {"speed", "N       virtual time runs N times as fast as the wall (default 1)",
     [](Options& o, const std::string& t) { o.speed = parseSpeed(t); },
     [](const Options& o, Values& v) { v.push_back(formatNumber(o.speed)); }},
    {"clock", "real|manual  manual: time passes only while the firmware sleeps",
     [](Options& o, const std::string& t) { o.clockMode = parseClockMode(t); },
     [](const Options& o, Values& v) { v.push_back(o.clockMode == Clock::Mode::manual ? "manual" : "real"); }},
    {"port-shift", "N  added to ports below 1024 that may not be bound (default 8000)",
     [](Options& o, const std::string& t) { o.portShift = static_cast<std::uint32_t>(std::stoul(t)); },
     [](const Options& o, Values& v) { v.push_back(std::to_string(o.portShift)); }},
    {"mac", "MAC       base MAC address (default: the one in the flash file)",
     [](Options& o, const std::string& t) { o.mac = parseMac(t); },
     [](const Options& o, Values& v) {
       if (o.mac) v.push_back(formatMac(*o.mac));
     }},
    {"stay-off", "yes|no  end after a power cut instead of powering up again",
     [](Options& o, const std::string& t) { o.staysOffAfterPowerCut = parseSwitch(t); },
     [](const Options& o, Values& v) { v.push_back(o.staysOffAfterPowerCut ? "yes" : "no"); }},
    {"boots", "N       end after N boots",
     [](Options& o, const std::string& t) { o.bootLimit = static_cast<std::uint32_t>(std::stoul(t)); },
     [](const Options& o, Values& v) { v.push_back(std::to_string(o.bootLimit)); }},
    {"fault", "NAME=VALUE  something that goes wrong; may be repeated",
     [](Options& o, const std::string& t) { o.faults.push_back(t); },
     [](const Options& o, Values& v) { v.insert(v.end(), o.faults.begin(), o.faults.end()); }},
};

void parseOne(Options& options, const std::string& argument, const std::string& value) {
  const auto row = std::find_if(std::begin(optionTable), std::end(optionTable),
                                [&](const OptionRow& each) { return argument == "--" + std::string(each.name); });
  if (row == std::end(optionTable)) throw std::invalid_argument("there is no option " + argument);
  try {
    row->parse(options, value);
  } catch (const std::logic_error& error) {
    throw std::invalid_argument(argument + " cannot be '" + value + "': " + error.what());
  }
}

}  // namespace

Options parseOptions(const std::vector<std::string>& arguments) {
  Options options;
  for (std::size_t index = 0; index < arguments.size(); index += 2) {
    if (index + 1 == arguments.size()) throw std::invalid_argument(arguments[index] + " needs a value");
    parseOne(options, arguments[index], arguments[index + 1]);
  }
  if (options.flashPath.empty()) throw std::invalid_argument("--flash FILE is required");
  return options;
}

std::vector<std::string> formatOptions(const Options& options) {
  std::vector<std::string> arguments;
  for (const OptionRow& row : optionTable) {
    Values values;
    row.format(options, values);
    for (std::string& value : values) {
      arguments.push_back("--" + std::string(row.name));
      arguments.push_back(std::move(value));
    }
  }
  return arguments;
}

std::string describeOptions() {
  std::string lines;
  for (const OptionRow& row : optionTable)
    lines += "  --" + std::string(row.name) + " " + std::string(row.meaning) + "\n";
  return lines;
}

MacAddress parseMac(const std::string& text) {
  MacAddress mac;
  int consumed = 0;
  if (std::sscanf(text.c_str(), "%2hhx:%2hhx:%2hhx:%2hhx:%2hhx:%2hhx%n", &mac[0], &mac[1], &mac[2], &mac[3], &mac[4],
                  &mac[5], &consumed) != 6 ||
      static_cast<std::size_t>(consumed) != text.size()) {
    throw std::invalid_argument("a MAC address looks like 24:0a:c4:00:00:01");
  }
  return mac;
}

std::string formatMac(const MacAddress& mac) {
  std::array<char, 18> text;
  std::snprintf(text.data(), text.size(), "%02x:%02x:%02x:%02x:%02x:%02x", mac[0], mac[1], mac[2], mac[3], mac[4],
                mac[5]);
  return text.data();
}

}  // namespace sim
