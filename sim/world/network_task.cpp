#include "world/network_task.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <vector>

#include "board/board.h"

namespace sim {
namespace {

// A manual clock moves without telling anybody: look at it this often.
constexpr int longestNapMs = 20;

}  // namespace

NetworkTask& NetworkTask::instance() {
  // Never destroyed: the thread outlives main() until the process ends.
  static NetworkTask* const task = new NetworkTask;
  return *task;
}

NetworkTask::NetworkTask() : wakeUp_(eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)) {
  const std::lock_guard lock(mutex_);
  thread_ = std::thread([this] { run(); });
}

std::uint64_t NetworkTask::milliseconds() const {
  return isOwnThread() && isInJob_ ? jobTime_ : board().clock().milliseconds();
}

void NetworkTask::after(std::uint64_t delayMs, Job job) {
  const std::uint64_t due = milliseconds() + delayMs;
  const std::lock_guard lock(mutex_);
  jobs_.emplace(due, std::move(job));
  eventfd_write(wakeUp_, 1);
}

void NetworkTask::whenReadable(int descriptor, Job job) {
  const std::lock_guard lock(mutex_);
  readers_[descriptor] = std::move(job);
  eventfd_write(wakeUp_, 1);
}

void NetworkTask::forget(int descriptor) {
  std::unique_lock lock(mutex_);
  readers_.erase(descriptor);
  if (!isOwnThread()) idle_.wait(lock, [&] { return runningReader_ != descriptor; });
}

void NetworkTask::settle() {
  if (isOwnThread()) return;
  std::unique_lock lock(mutex_);
  const std::uint64_t now = board().clock().milliseconds();
  if (!isInJob_ && (jobs_.empty() || jobs_.begin()->first > now)) return;
  eventfd_write(wakeUp_, 1);
  idle_.wait(lock, [&] { return !isInJob_ && (jobs_.empty() || jobs_.begin()->first > now); });
}

void NetworkTask::runDueJobs(std::unique_lock<std::mutex>& lock) {
  while (!jobs_.empty() && jobs_.begin()->first <= board().clock().milliseconds()) {
    auto node = jobs_.extract(jobs_.begin());
    jobTime_ = node.key();
    isInJob_ = true;
    lock.unlock();
    node.mapped()();
    lock.lock();
    isInJob_ = false;
  }
  idle_.notify_all();
}

void NetworkTask::pollOnce() {
  std::vector<pollfd> descriptors{{wakeUp_, POLLIN, 0}};
  int timeoutMs = -1;
  {
    std::unique_lock lock(mutex_);
    runDueJobs(lock);
    for (const auto& [descriptor, job] : readers_) descriptors.push_back({descriptor, POLLIN, 0});
    if (!jobs_.empty()) {
      const std::uint64_t now = board().clock().milliseconds();
      const std::uint64_t due = jobs_.begin()->first;
      timeoutMs = std::min(longestNapMs, due > now ? board().clock().wallMilliseconds(due - now) : 0);
    }
  }
  if (poll(descriptors.data(), descriptors.size(), timeoutMs) <= 0) return;
  eventfd_t ignored = 0;
  eventfd_read(wakeUp_, &ignored);
  for (const pollfd& descriptor : descriptors) {
    if (descriptor.revents == 0 || descriptor.fd == wakeUp_) continue;
    std::unique_lock lock(mutex_);
    const auto reader = readers_.find(descriptor.fd);
    if (reader == readers_.end()) continue;
    const Job job = reader->second;
    runningReader_ = descriptor.fd;
    lock.unlock();
    job();
    lock.lock();
    runningReader_ = -1;
    idle_.notify_all();
  }
}

void NetworkTask::run() {
  { const std::lock_guard lock(mutex_); }  // thread_ is set from here on
  for (;;) pollOnce();
}

}  // namespace sim
