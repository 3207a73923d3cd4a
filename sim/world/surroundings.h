#pragma once
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

#include "world/world.h"

namespace sim {

/// The world around this device as it is now: the world file is watched, and a change takes effect at once.
/// A file that is broken while somebody edits it is reported on the serial log and leaves the old world in force.
class Surroundings {
 public:
  static Surroundings& instance();

  std::shared_ptr<const World> world() const;

  /// `listener` runs on the network task after each change.
  void onChange(std::function<void()> listener);

 private:
  Surroundings();
  void watchFile();
  void reload();

  mutable std::mutex mutex_;
  std::shared_ptr<const World> world_;
  std::vector<std::function<void()>> listeners_;
};

}  // namespace sim
