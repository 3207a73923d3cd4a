#include "app_process.h"

#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <system_error>

#include "../launch.h"

namespace sim {

namespace {

[[noreturn]] void fail(const char* what) {
  throw std::system_error(errno, std::generic_category(), what);
}

int storeProgram(Bytes program) {
  const int file = memfd_create("firmware", MFD_CLOEXEC);
  if (file < 0) fail("memfd_create");
  while (!program.empty()) {
    const ssize_t written = write(file, program.data(), program.size());
    if (written < 0) fail("loading the firmware");
    program = program.subspan(static_cast<std::size_t>(written));
  }
  return file;
}

std::vector<std::string> makeEnvironment(const Options& options, int flashDescriptor, int stateDescriptor) {
  std::vector<std::string> variables;
  for (char** each = environ; *each != nullptr; ++each) variables.emplace_back(*each);
  variables.push_back(std::string(launchDescriptorsVariable) + "=" + std::to_string(flashDescriptor) + " " +
                      std::to_string(stateDescriptor));
  // What a thread keeps of freed memory for its next allocation would count as the program's.
  variables.emplace_back("GLIBC_TUNABLES=glibc.malloc.tcache_count=0");
  std::string lines;
  for (const std::string& argument : formatOptions(options)) lines += argument + "\n";
  variables.push_back(std::string(launchOptionsVariable) + "=" + lines);
  return variables;
}

std::vector<char*> pointersTo(std::vector<std::string>& texts) {
  std::vector<char*> pointers;
  for (std::string& text : texts) pointers.push_back(text.data());
  pointers.push_back(nullptr);
  return pointers;
}

}  // namespace

AppProcess::AppProcess(Bytes program, const Options& options, int flashDescriptor, int stateDescriptor) {
  const int file = storeProgram(program);
  auto environment = makeEnvironment(options, flashDescriptor, stateDescriptor);
  std::vector<std::string> arguments = {"firmware"};
  const auto environmentPointers = pointersTo(environment), argumentPointers = pointersTo(arguments);
  const pid_t parent = getpid();
  process_ = fork();
  if (process_ < 0) fail("fork");
  if (process_ == 0) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent) _exit(127);  // the bootloader ended before the line above took effect
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    fexecve(file, argumentPointers.data(), environmentPointers.data());
    _exit(127);
  }
  close(file);
  descriptor_ = static_cast<int>(syscall(SYS_pidfd_open, process_, 0));
  if (descriptor_ < 0) {
    const int error = errno;
    kill();
    throw std::system_error(error, std::generic_category(), "pidfd_open");
  }
}

AppProcess::~AppProcess() {
  kill();
  if (descriptor_ >= 0) close(descriptor_);
}

void AppProcess::kill() {
  if (hasEnded_) return;
  ::kill(process_, SIGKILL);
  wait();
}

int AppProcess::wait() {
  while (!hasEnded_) {
    if (waitpid(process_, &status_, 0) == process_) {
      hasEnded_ = true;
    } else if (errno != EINTR) {
      fail("waitpid");
    }
  }
  return status_;
}

}  // namespace sim
