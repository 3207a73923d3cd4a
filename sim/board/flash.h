#pragma once
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <stdexcept>
#include <vector>

#include "faults.h"
#include "shared_state.h"

namespace sim {

/// A use of the flash that no chip could carry out or that would destroy data silently on a real one.
class FlashMisuse : public std::logic_error {
 public:
  using std::logic_error::logic_error;
};

/// 4 MiB of NOR flash in a file: a write can only clear bits, an erase sets whole 4 KiB sectors to 0xFF.
/// A write that would have to set a bit throws FlashMisuse (a chip would silently store the AND of both).
/// Every write within one sector and every erase of a sector is one operation, and the power may be cut at it.
class Flash {
 public:
  using PowerCut = std::function<void()>;

  /// Takes the open file, which must have exactly flashSizeBytes. `onPowerCut` must not return.
  Flash(int descriptor, SharedState& state, Faults& faults, PowerCut onPowerCut);
  ~Flash();
  Flash(const Flash&) = delete;
  Flash& operator=(const Flash&) = delete;

  /// False when the fault `flash.read-error` struck; the destination then holds damaged bytes.
  bool read(std::size_t offset, std::span<std::uint8_t> destination) const;
  void write(std::size_t offset, std::span<const std::uint8_t> source);
  void erase(std::size_t offset, std::size_t length);

  /// The bytes as they are now, read-only and without faults: for tools and for memory-mapped access.
  std::span<const std::uint8_t> contents() const { return {mapping_, flashSizeBytes}; }

 private:
  void writeSector(std::size_t offset, std::span<const std::uint8_t> source);
  void eraseSector(std::size_t offset);
  void apply(std::size_t offset, std::span<const std::uint8_t> after);
  bool powerFailsNow();
  std::vector<std::uint8_t> torn(std::size_t offset, std::span<const std::uint8_t> after);
  void store(std::size_t offset, std::span<const std::uint8_t> bytes);

  int descriptor_;
  SharedState& state_;
  Faults& faults_;
  PowerCut onPowerCut_;
  const std::uint8_t* mapping_;
};

}  // namespace sim
