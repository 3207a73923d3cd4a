// Runs a program as a process: its modules, then the scheduler until nothing is left to do.
#include <otter/otter.h>

namespace otter::app {
// Runs the top level of every module, in order; generated.
void initialize();
}  // namespace otter::app

int main() {
  try {
    otter::app::initialize();
    otter::Scheduler::shared().run();
  } catch (const otter::Thrown& thrown) {
    otter::reportUncaught(thrown.value);
    otter::platform::fail();
  }
  return 0;
}
