#pragma once
#include <string>
#include <string_view>

#include "clock.h"
#include "faults.h"
#include "flash.h"
#include "options.h"
#include "partitions.h"
#include "pins.h"
#include "random.h"
#include "shared_state.h"

namespace sim {

/// Exit codes of the app process, read by the bootloader. Anything else is a crash: reset with reason `panic`.
enum class AppExit : int { restart = 40, powerCut = 41, deepSleep = 42 };

/// The board as the firmware's side sees it: the Arduino API in sim/arduino is written against this and nothing else.
class Board {
 public:
  Board(const Options& options, SharedState& state, int flashDescriptor);
  Board(const Board&) = delete;
  Board& operator=(const Board&) = delete;

  const Options& options() const { return options_; }
  SharedState& state() { return state_; }
  Clock& clock() { return clock_; }
  Faults& faults() { return faults_; }
  Flash& flash() { return flash_; }
  Pins& pins() { return pins_; }
  const PartitionTable& partitions() const { return partitions_; }

  /// The hardware random number generator; differs from boot to boot, reproducible by --seed.
  Random& random() { return random_; }

  /// Base MAC as burnt into efuse: the station's. The access point's is one higher in the last byte.
  const MacAddress& mac() const { return mac_; }
  MacAddress accessPointMac() const;

  /// Loopback addresses (dotted) that stand for this device's two network interfaces.
  const std::string& stationAddress() const { return stationAddress_; }
  const std::string& accessPointAddress() const { return accessPointAddress_; }

  /// Makes a fact visible in the control socket's `state` answer. `json` is a complete JSON value; an empty one
  /// withdraws the fact. Callable from any thread.
  void publish(std::string_view name, std::string_view json);

  /// Writes one line to the serial port's log, for what the hardware or the core would print ("E (120) x: ...").
  void log(std::string_view line);

  /// End this run of the firmware as the chip would. None returns.
  [[noreturn]] void restart(ResetReason reason = ResetReason::software);
  [[noreturn]] void powerCut();
  [[noreturn]] void deepSleep(std::uint64_t microseconds);

 private:
  Options options_;
  SharedState& state_;
  Clock clock_;
  Faults faults_;
  Flash flash_;
  Pins pins_;
  PartitionTable partitions_;
  Random random_;
  MacAddress mac_;
  std::string stationAddress_;
  std::string accessPointAddress_;
};

/// The board this process is the firmware of. Ends the process with a message when it was not started by the
/// bootloader.
Board& board();

}  // namespace sim
