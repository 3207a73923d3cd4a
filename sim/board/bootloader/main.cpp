// The bootloader program: plays the hardware and runs the firmware found in a flash file.
#include <fcntl.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <stdexcept>
#include <system_error>

#include "../faults.h"
#include "../options.h"
#include "device.h"

namespace {

[[noreturn]] void fail(const std::string& what) {
  throw std::system_error(errno, std::generic_category(), what);
}

int openFlash(const std::string& path) {
  const int descriptor = open(path.c_str(), O_RDWR);
  if (descriptor < 0) fail(path);
  if (flock(descriptor, LOCK_EX | LOCK_NB) != 0) throw std::runtime_error(path + " is in use by another device");
  return descriptor;
}

sim::SharedState& mapState(int descriptor) {
  if (descriptor < 0 || ftruncate(descriptor, sizeof(sim::SharedState)) != 0) fail("the board's state");
  void* memory = mmap(nullptr, sizeof(sim::SharedState), PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
  if (memory == MAP_FAILED) fail("the board's state");
  return *static_cast<sim::SharedState*>(memory);  // a fresh file is all zero bits, which is the state at first power
}

void printHelp() {
  std::printf("usage: bootloader --flash FILE [--option value ...]\n\nOptions:\n%s\nFaults:\n%s",
              sim::describeOptions().c_str(), sim::Faults::describe().c_str());
}

int start(const std::vector<std::string>& arguments) {
  const sim::Options options = sim::parseOptions(arguments);
  const int flash = openFlash(options.flashPath);
  const int stateFile = memfd_create("board", 0);
  sim::SharedState& state = mapState(stateFile);
  sim::Faults::set(state, options.faults);
  return static_cast<int>(sim::Device(options, flash, stateFile, state).run());
}

}  // namespace

int main(int argumentCount, char** argumentValues) {
  const std::vector<std::string> arguments(argumentValues + 1, argumentValues + argumentCount);
  if (arguments == std::vector<std::string>{"--help"}) return printHelp(), 0;
  try {
    return start(arguments);
  } catch (const std::invalid_argument& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return static_cast<int>(sim::DeviceExit::usage);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return static_cast<int>(sim::DeviceExit::flashUnusable);
  }
}
