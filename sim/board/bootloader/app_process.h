#pragma once
#include <sys/types.h>

#include <vector>

#include "../checksum.h"
#include "../options.h"

namespace sim {

/// The running firmware: a child process executed from memory. It dies with the bootloader, whatever ends that.
class AppProcess {
 public:
  /// Starts `program` (an ELF file's bytes) with the board's descriptors. Throws std::system_error.
  AppProcess(Bytes program, const Options& options, int flashDescriptor, int stateDescriptor);
  ~AppProcess();
  AppProcess(const AppProcess&) = delete;
  AppProcess& operator=(const AppProcess&) = delete;

  /// Becomes readable when the process has ended.
  int descriptor() const { return descriptor_; }

  /// Ends it without warning, as a reset or a power cut does. Harmless when it has ended already.
  void kill();

  /// Waits for the end; the status is waitpid's.
  int wait();

 private:
  pid_t process_;
  int descriptor_;
  int status_ = 0;
  bool hasEnded_ = false;
};

}  // namespace sim
