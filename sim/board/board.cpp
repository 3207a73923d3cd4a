#include "board.h"

#include <sys/mman.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <sstream>

#include "efuse.h"
#include "launch.h"
#include "rtc_memory.h"
#include "status.h"

namespace sim {

namespace {

std::vector<std::string> splitLines(const char* text) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

// Two devices meet on one address only if their MACs agree in three bytes; 127.0.0.0/16 stays free for servers.
std::string deriveAddress(const MacAddress& mac) {
  std::array<char, 16> text;
  std::snprintf(text.data(), text.size(), "127.%d.%d.%d", 1 + mac[3] % 254, mac[4], 1 + mac[5] % 254);
  return text.data();
}

[[noreturn]] void endProcess(AppExit code) {
  std::fflush(nullptr);
  _exit(static_cast<int>(code));
}

}  // namespace

Board::Board(const Options& options, SharedState& state, int flashDescriptor)
    : options_(options),
      state_(state),
      clock_(options.clockMode, options.speed, state),
      faults_(state, options.seed),
      flash_(flashDescriptor, state, faults_, [this] { powerCut(); }),
      pins_(state, clock_),
      partitions_(PartitionTable::parse(flash_.contents())),
      random_(options.seed + (static_cast<std::uint64_t>(state.bootCount.load()) << 40), "esp_random"),
      mac_(options.mac ? *options.mac : efuseMac(flashDescriptor, options.flashPath)),
      stationAddress_(options.stationAddress.empty() ? deriveAddress(mac_) : options.stationAddress),
      accessPointAddress_(options.accessPointAddress.empty() ? deriveAddress(accessPointMac())
                                                             : options.accessPointAddress) {}

MacAddress Board::accessPointMac() const {
  MacAddress mac = mac_;
  ++mac[5];
  return mac;
}

void Board::publish(std::string_view name, std::string_view json) {
  publishStatus(state_, name, json);
}

void Board::log(std::string_view line) {
  std::fwrite(line.data(), 1, line.size(), stdout);
  std::fputc('\n', stdout);
  std::fflush(stdout);
}

void Board::restart(ResetReason reason) {
  state_.resetReason = reason;
  endProcess(AppExit::restart);
}

void Board::powerCut() {
  endProcess(AppExit::powerCut);
}

void Board::deepSleep(std::uint64_t microseconds) {
  state_.wakeAfterMicroseconds = microseconds;
  endProcess(AppExit::deepSleep);
}

Board& board() {
  // Never destroyed: tasks may still run while the process ends, as they do on the chip.
  static Board* const instance = [] {
    const char* descriptors = std::getenv(launchDescriptorsVariable);
    const char* options = std::getenv(launchOptionsVariable);
    int flashDescriptor = -1, stateDescriptor = -1;
    if (descriptors == nullptr || options == nullptr ||
        std::sscanf(descriptors, "%d %d", &flashDescriptor, &stateDescriptor) != 2) {
      std::fputs(
          "This program is firmware for a simulated board. Pack it into an image and start it with 'otter sim'.\n",
          stderr);
      std::exit(notLaunchedExitCode);
    }
    void* state = mmap(nullptr, sizeof(SharedState), PROT_READ | PROT_WRITE, MAP_SHARED, stateDescriptor, 0);
    if (state == MAP_FAILED) {
      std::perror("the board's state");
      std::exit(notLaunchedExitCode);
    }
    auto& shared = *static_cast<SharedState*>(state);
    attachRtcMemory(stateDescriptor, shared);
    return new Board(parseOptions(splitLines(options)), shared, flashDescriptor);
  }();
  return *instance;
}

}  // namespace sim
