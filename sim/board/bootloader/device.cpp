#include "device.h"

#include <signal.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <system_error>
#include <utility>

#include "../board.h"
#include "../ota_data.h"
#include "../pins.h"
#include "../random.h"
#include "../status.h"
#include "reset_reason.h"

namespace sim {

namespace {

struct PowerFailure {};

constexpr int idlePollMilliseconds = 1000;
constexpr int buttonPollMilliseconds = 2;
constexpr useconds_t crashPauseMicroseconds = 20'000;  // wall time; a crash loop must not occupy a processor

int openSignals() {
  sigset_t watched;
  sigemptyset(&watched);
  for (int each : {SIGTERM, SIGINT, SIGHUP, SIGUSR1}) sigaddset(&watched, each);
  sigprocmask(SIG_BLOCK, &watched, nullptr);
  const int descriptor = signalfd(-1, &watched, SFD_CLOEXEC);
  if (descriptor < 0) throw std::system_error(errno, std::generic_category(), "signalfd");
  return descriptor;
}

}  // namespace

Device::Device(const Options& options, int flashDescriptor, int stateDescriptor, SharedState& state)
    : options_(options),
      flashDescriptor_(flashDescriptor),
      stateDescriptor_(stateDescriptor),
      state_(state),
      clock_(options.clockMode, options.speed, state),
      faults_(state, options.seed),
      flash_(flashDescriptor, state, faults_, [] { throw PowerFailure(); }),
      log_(clock_),
      control_(options.controlPath, [this](const std::string& line) { return runCommand(*this, line); }),
      signals_(openSignals()) {
  powerUpReset();
}

Device::~Device() {
  close(signals_);
}

DeviceExit Device::run() {
  for (;;) {
    if (options_.bootLimit != 0 && state_.bootCount.load() >= options_.bootLimit) return DeviceExit::ended;
    if (const auto exit = runOnce()) return *exit;
  }
}

std::optional<DeviceExit> Device::runOnce() {
  prepareBoot();
  std::optional<BootedApp> booted;
  try {
    booted = chooseApp(flash_, log_);
  } catch (const PowerFailure&) {
    return afterPowerCut();
  }
  if (!booted) return DeviceExit::nothingBootable;
  app_ = {booted->partition, booted->image.projectName, booted->image.version};
  state_.runningPartitionOffset = booted->partition.offset;
  return runApp(booted->image.program());
}

void Device::prepareBoot() {
  ++state_.bootCount;
  clock_.restart();
  clearStatus(state_);
  Pins::reset(state_);
  SerialLog::raw("ets Jul 29 2019 12:21:46\n\n%s,boot:0x13 (SPI_FAST_FLASH_BOOT)",
                 romLineOf(state_.resetReason.load()));
}

std::optional<DeviceExit> Device::runApp(Bytes program) {
  AppProcess process(program, options_, flashDescriptor_, stateDescriptor_);
  appHasEnded_ = false;
  wish_ = Wish::none;
  while (!appHasEnded_ && wish_ == Wish::none) pollOnce(process.descriptor(), idlePollMilliseconds);
  if (appHasEnded_) return afterExit(process.wait());
  process.kill();
  return fulfilWish();
}

std::optional<DeviceExit> Device::fulfilWish() {
  switch (std::exchange(wish_, Wish::none)) {
    case Wish::end:
      return DeviceExit::ended;
    case Wish::powerCut:
      return afterPowerCut();
    case Wish::off:
      return waitForPower();
    case Wish::reset:
    case Wish::none:
      break;
  }
  powerUpReset();  // the reset button is the chip's EN pin: to the chip it is a power-up
  return std::nullopt;
}

std::optional<DeviceExit> Device::afterExit(int status) {
  switch (WIFEXITED(status) ? static_cast<AppExit>(WEXITSTATUS(status)) : AppExit{}) {
    case AppExit::restart:
      return std::nullopt;
    case AppExit::powerCut:
      return afterPowerCut();
    case AppExit::deepSleep:
      return sleepDeeply();
  }
  afterCrash(status);
  return std::nullopt;
}

std::optional<DeviceExit> Device::afterPowerCut() {
  SerialLog::raw("(power cut at flash operation %llu)", static_cast<unsigned long long>(state_.flashOperations.load()));
  powerUpReset();
  return options_.staysOffAfterPowerCut ? std::optional(DeviceExit::staysOff) : std::nullopt;
}

std::optional<DeviceExit> Device::sleepDeeply() {
  SerialLog::raw("(deep sleep)");
  state_.resetReason = ResetReason::deepSleep;
  const std::uint64_t wakeAt = clock_.microseconds() + state_.wakeAfterMicroseconds.load();
  if (clock_.mode() == Clock::Mode::manual) clock_.advanceMicroseconds(state_.wakeAfterMicroseconds.load());
  while (clock_.microseconds() < wakeAt) {
    const auto left = clock_.wallMilliseconds((wakeAt - clock_.microseconds()) / 1000 + 1);
    pollOnce(-1, std::min(left, idlePollMilliseconds));
    if (wish_ != Wish::none) return fulfilWish();
  }
  return std::nullopt;
}

std::optional<DeviceExit> Device::waitForPower() {
  SerialLog::raw("(power off)");
  isOn_ = false;
  app_.reset();
  while (!isOn_) {
    pollOnce(-1, idlePollMilliseconds);
    if (std::exchange(wish_, Wish::none) == Wish::end) return DeviceExit::ended;
  }
  powerUpReset();
  return std::nullopt;
}

void Device::afterCrash(int status) {
  if (WIFSIGNALED(status)) {
    SerialLog::raw("Guru Meditation Error: Core  1 panic'ed (%s)", strsignal(WTERMSIG(status)));
  } else {
    SerialLog::raw("Guru Meditation Error: Core  1 panic'ed (the firmware's process ended with code %d)",
                   WEXITSTATUS(status));
  }
  SerialLog::raw("Rebooting...");
  state_.resetReason = ResetReason::panic;
  usleep(crashPauseMicroseconds);
}

void Device::powerUpReset() {
  state_.resetReason = ResetReason::powerOn;
  Random random(options_.seed + state_.bootCount.load(), "rtc memory");
  for (std::uint8_t& byte : state_.rtcNoInit) byte = static_cast<std::uint8_t>(random.next32());
}

void Device::pollOnce(int processDescriptor, int timeoutMilliseconds) {
  std::vector<pollfd> polled = {{.fd = signals_, .events = POLLIN, .revents = 0},
                                {.fd = processDescriptor, .events = POLLIN, .revents = 0}};
  control_.addTo(polled);
  const int timeout = releases_.empty() ? timeoutMilliseconds : buttonPollMilliseconds;
  if (poll(polled.data(), polled.size(), timeout) > 0) {
    if (polled[0].revents != 0) takeSignal();
    if (polled[1].revents != 0) appHasEnded_ = true;
    control_.serve(polled);
  }
  releaseDueButtons();
}

void Device::takeSignal() {
  signalfd_siginfo info;
  if (read(signals_, &info, sizeof info) != static_cast<ssize_t>(sizeof info)) return;
  wish_ = info.ssi_signo == SIGUSR1 ? Wish::reset : Wish::end;
}

void Device::pressButton(std::uint8_t pin, std::uint32_t milliseconds) {
  Pins::drive(state_, pin, false, clock_.microseconds());
  releases_.push_back({pin, clock_.microseconds() + std::uint64_t{milliseconds} * 1000});
}

void Device::releaseDueButtons() {
  std::erase_if(releases_, [this](const Release& release) {
    if (clock_.microseconds() < release.atMicroseconds) return false;
    Pins::release(state_, release.pin, clock_.microseconds());
    return true;
  });
}

std::string Device::stateJson() const {
  std::string json = "\"isOn\":" + std::string(isOn_ ? "true" : "false") +
                     ",\"boots\":" + std::to_string(state_.bootCount.load()) +
                     ",\"resetReason\":" + quoteJson(nameOf(state_.resetReason.load())) +
                     ",\"microseconds\":" + std::to_string(clock_.microseconds()) +
                     ",\"flashOperations\":" + std::to_string(state_.flashOperations.load()) +
                     ",\"heapBytes\":" + std::to_string(state_.heapBytes.load());
  if (app_) json += ",\"running\":" + runningJson();
  return json + ",\"published\":" + readStatus(state_);
}

std::string Device::runningJson() const {
  std::string otaState = "UNDEFINED";
  const PartitionTable table = PartitionTable::parse(flash_.contents());
  const Partition* partition = table.otaData();
  const auto slot = app_->partition.otaIndex();
  if (partition != nullptr && slot) {
    const OtaData data = OtaData::read(flash_.contents(), *partition);
    for (std::size_t index = data.entries.size(); index-- > 0;) {
      const bool selects = data.entries[index].isIntact() && data.slotOf(index, table.otaSlotCount()) == *slot;
      if (selects) otaState = nameOf(data.entries[index].state);
    }
  }
  return "{\"partition\":" + quoteJson(app_->partition.label) + ",\"otaState\":" + quoteJson(otaState) +
         ",\"project\":" + quoteJson(app_->projectName) + ",\"version\":" + quoteJson(app_->version) + "}";
}

}  // namespace sim
