#pragma once
// A blank flash chip in memory with its own state and faults, for programs that test the board's classes.
#include <sys/mman.h>
#include <unistd.h>

#include <memory>
#include <string>
#include <vector>

#include "board/faults.h"
#include "board/flash.h"

struct PowerFailure {};

class ScratchFlash {
 public:
  ScratchFlash()
      : descriptor_(memfd_create("flash", 0)), state_(std::make_unique<sim::SharedState>()), faults_(*state_, 1) {
    if (ftruncate(descriptor_, sim::flashSizeBytes) != 0) throw std::runtime_error("no scratch flash");
    restore(std::vector<std::uint8_t>(sim::flashSizeBytes, 0xFF));
  }
  ~ScratchFlash() { close(descriptor_); }

  sim::Flash power() {
    return sim::Flash(descriptor_, *state_, faults_, [] { throw PowerFailure(); });
  }

  /// The power fails at that operation from now on; 0 = never.
  void cutAt(std::uint64_t operation, const std::string& mode) {
    const std::string number = operation == 0 ? "" : std::to_string(state_->flashOperations.load() + operation);
    sim::Faults::set(*state_, {"flash.cut=" + number, "flash.cut-mode=" + mode});
  }
  void setFault(const std::string& assignment) { sim::Faults::set(*state_, {assignment}); }

  std::uint64_t operations() const { return state_->flashOperations.load(); }
  sim::SharedState& state() { return *state_; }

  std::vector<std::uint8_t> save(std::size_t offset, std::size_t size) const {
    std::vector<std::uint8_t> bytes(size);
    if (pread(descriptor_, bytes.data(), size, static_cast<off_t>(offset)) < 0) throw std::runtime_error("pread");
    return bytes;
  }
  void restore(const std::vector<std::uint8_t>& bytes, std::size_t offset = 0) {
    if (pwrite(descriptor_, bytes.data(), bytes.size(), static_cast<off_t>(offset)) < 0)
      throw std::runtime_error("pwrite");
  }

 private:
  int descriptor_;
  std::unique_ptr<sim::SharedState> state_;
  sim::Faults faults_;
};
