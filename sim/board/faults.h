#pragma once
#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "random.h"
#include "shared_state.h"

namespace sim {

/// The one seam for everything that can go wrong. A fault is a name with a value ("flash.cut=120"); the names are
/// a table in faults.cpp. Faults may change while the device runs (control socket), so ask each time.
class Faults {
 public:
  Faults(SharedState& state, std::uint64_t seed);

  std::optional<std::string> text(std::string_view name) const;
  double number(std::string_view name, double otherwise) const;

  /// Comma-separated whole numbers, as in "flash.cut=120,340".
  std::vector<std::uint64_t> list(std::string_view name) const;

  /// Draws with the probability that is the fault's value; each name has its own reproducible stream.
  bool strikes(std::string_view name);

  /// The fault's own stream, for decisions about how it strikes.
  Random& random(std::string_view name);

  /// Replaces, adds, or (empty value) removes faults. Throws std::invalid_argument for a name not in the table.
  static void set(SharedState& state, const std::vector<std::string>& assignments);

  /// "name  meaning" lines for --help.
  static std::string describe();

 private:
  void refresh() const;

  SharedState& state_;
  std::uint64_t seed_;
  mutable std::mutex mutex_;
  mutable std::uint32_t seenVersion_ = ~0u;
  mutable std::map<std::string, std::string, std::less<>> values_;
  std::map<std::string, Random, std::less<>> streams_;
};

}  // namespace sim
