#pragma once
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <thread>

namespace sim {

/// The thread that plays what runs beside the sketch on the chip: the WiFi driver, its event task, lwIP's servers.
/// Jobs run one after the other, in the order of their virtual time, and never before it.
class NetworkTask {
 public:
  using Job = std::function<void()>;

  static NetworkTask& instance();

  /// Virtual milliseconds since boot; inside a job, the time that job was due.
  std::uint64_t milliseconds() const;

  /// Runs `job` `delayMs` virtual milliseconds from now. Callable from any thread.
  void after(std::uint64_t delayMs, Job job);

  /// Calls `job` whenever `descriptor` can be read, until it is forgotten.
  void whenReadable(int descriptor, Job job);

  /// Afterwards no job of `descriptor` runs any more. May be called from such a job.
  void forget(int descriptor);

  /// Waits until every job that is due by now has run. Does nothing on the task's own thread.
  void settle();

 private:
  NetworkTask();
  void run();
  void runDueJobs(std::unique_lock<std::mutex>& lock);
  void pollOnce();
  bool isOwnThread() const { return std::this_thread::get_id() == thread_.get_id(); }

  mutable std::mutex mutex_;
  std::condition_variable idle_;
  std::multimap<std::uint64_t, Job> jobs_;  // by virtual millisecond
  std::map<int, Job> readers_;
  std::uint64_t jobTime_ = 0;
  bool isInJob_ = false;
  int runningReader_ = -1;
  int wakeUp_;
  std::thread thread_;
};

}  // namespace sim
