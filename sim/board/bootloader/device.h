#pragma once
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "../clock.h"
#include "../faults.h"
#include "../flash.h"
#include "../options.h"
#include "../shared_state.h"
#include "app_process.h"
#include "boot.h"
#include "commands.h"
#include "control.h"
#include "serial_log.h"

namespace sim {

/// Exit codes of the bootloader program, for launchers and tests.
enum class DeviceExit : int {
  ended = 0,            // told to (SIGTERM, SIGINT, SIGHUP), or the boot limit is reached
  nothingBootable = 3,  // no slot holds an image that may run
  staysOff = 4,         // a power cut, with --stay-off yes
  usage = 64,           // EX_USAGE: wrong option
  flashUnusable = 65,   // EX_DATAERR: the flash file is missing, has a wrong size, or is in use by another device
};

/// The powered board: boots, runs the firmware, and boots again for whatever reason it ended.
class Device final : public CommandTarget {
 public:
  Device(const Options& options, int flashDescriptor, int stateDescriptor, SharedState& state);
  ~Device();

  DeviceExit run();

  void resetButton() override { wish_ = Wish::reset; }
  void cutPower() override { wish_ = Wish::powerCut; }
  void switchOff() override { wish_ = Wish::off; }
  void switchOn() override { isOn_ = true; }
  void pressButton(std::uint8_t pin, std::uint32_t milliseconds) override;
  std::uint64_t microseconds() const override { return clock_.microseconds(); }
  std::string stateJson() const override;
  SharedState& state() override { return state_; }

 private:
  enum class Wish { none, reset, powerCut, off, end };
  struct RunningApp {
    Partition partition;
    std::string projectName;
    std::string version;
  };
  struct Release {
    std::uint8_t pin;
    std::uint64_t atMicroseconds;
  };

  /// One boot and one run of the firmware; empty means: boot again.
  std::optional<DeviceExit> runOnce();
  void prepareBoot();
  std::optional<DeviceExit> runApp(Bytes program);
  std::optional<DeviceExit> fulfilWish();
  std::optional<DeviceExit> afterExit(int status);
  std::optional<DeviceExit> afterPowerCut();
  std::optional<DeviceExit> sleepDeeply();
  std::optional<DeviceExit> waitForPower();
  void afterCrash(int status);
  void powerUpReset();
  void pollOnce(int processDescriptor, int timeoutMilliseconds);
  std::string runningJson() const;
  void takeSignal();
  void releaseDueButtons();

  Options options_;
  int flashDescriptor_;
  int stateDescriptor_;
  SharedState& state_;
  Clock clock_;
  Faults faults_;
  Flash flash_;
  SerialLog log_;
  ControlSocket control_;
  int signals_;
  Wish wish_ = Wish::none;
  bool isOn_ = true;
  bool appHasEnded_ = false;
  std::optional<RunningApp> app_;
  std::vector<Release> releases_;
};

}  // namespace sim
