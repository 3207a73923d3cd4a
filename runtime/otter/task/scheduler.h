// The one cooperative scheduler: microtasks before timers, first come first served within each, as in Node.
#pragma once

#include <optional>
#include <utility>

#include "../function.h"
#include "../invoke.h"

namespace otter {

// Something to be run once by the scheduler. It frees itself.
class Job {
 public:
  Job() = default;
  Job(const Job&) = delete;
  Job& operator=(const Job&) = delete;
  // Does the work.
  virtual void run() = 0;
  // The work will never be done.
  virtual void discard() = 0;

  Job* next = nullptr;

 protected:
  ~Job() = default;
};

// First in, first out.
class JobQueue {
 public:
  bool isEmpty() const { return first_ == nullptr; }
  Job* first() const { return first_; }
  void push(Job* job) {
    job->next = nullptr;
    (first_ == nullptr ? first_ : last_->next) = job;
    last_ = job;
  }
  Job* pop() {
    Job* job = first_;
    first_ = job->next;
    return job;
  }

 private:
  Job* first_ = nullptr;
  Job* last_ = nullptr;
};

// A callable as a job.
template <typename F>
class CallJob final : public Job {
 public:
  explicit CallJob(F call) : call_(std::move(call)) {}
  void run() override {
    F call(std::move(call_));
    delete this;
    call();
  }
  void discard() override { delete this; }

 private:
  F call_;
};

// What setTimeout and setInterval give.
class Timeout : public Object {
 public:
  static const TypeInfo info;
  const TypeInfo& type() const override { return info; }
  virtual void fire() = 0;
  // It will not fire any more: whatever the callback keeps alive goes.
  virtual void drop() = 0;

 private:
  friend class Scheduler;
  double dueMs_ = 0;
  double intervalMs_ = -1;  // negative: fires once
  bool isActive_ = false;
  Ref<Timeout> next_;
};

template <typename F>
class CallbackTimeout final : public Timeout {
 public:
  explicit CallbackTimeout(F callback) : callback_(std::move(callback)) {}
  void fire() override {
    // A copy: the callback may clear its own timer.
    F callback(*callback_);
    invoke(callback);
  }
  void drop() override { callback_.reset(); }

 private:
  std::optional<F> callback_;
};

class Scheduler {
 public:
  static Scheduler& shared();

  void addMicrotask(Job* job) { microtasks_.push(job); }
  void addTimer(const Ref<Timeout>& timer, double delayMs, bool repeats);
  void removeTimer(Timeout& timer);
  // What to do each time that there are no microtasks left. Promises ask for it, so that a program without any has none
  // of their code.
  void afterMicrotasks(void (*work)()) { afterMicrotasks_ = work; }

  // Runs microtasks until there are none, then what `afterMicrotasks` was given: throws a rejection that nobody
  // handled.
  void drain();
  // Drains, then runs every timer that is due, draining after each. Collects cycles if nothing was due, and now and
  // then in any case: whoever sleeps until the next timer always finds one due. Returns whether anything is left that
  // will happen by itself.
  bool poll();
  // When the next timer is due by platform::monotonicMs; infinity if there is none.
  double nextDueMs() const;
  // Polls until nothing is left, sleeping in between.
  void run();

 private:
  // How long garbage waits for a turn in which nothing is due.
  static constexpr double kLongestWaitMs = 1000;

  void insert(const Ref<Timeout>& timer);

  double collectByMs_ = 0;
  JobQueue microtasks_;
  void (*afterMicrotasks_)() = nullptr;
  Ref<Timeout> timers_;  // by due time, then by age
};

template <typename F>
void queueMicrotask(F callback) {
  auto run = [callback = std::move(callback)]() mutable { invoke(callback); };
  Scheduler::shared().addMicrotask(new CallJob<decltype(run)>(std::move(run)));
}

template <typename F>
Ref<Timeout> setTimeout(F callback, double delayMs = 0) {
  Ref<Timeout> timer(new CallbackTimeout<F>(std::move(callback)));
  Scheduler::shared().addTimer(timer, delayMs, false);
  return timer;
}
template <typename F>
Ref<Timeout> setInterval(F callback, double delayMs = 0) {
  Ref<Timeout> timer(new CallbackTimeout<F>(std::move(callback)));
  Scheduler::shared().addTimer(timer, delayMs, true);
  return timer;
}
inline void clearTimeout(const Ref<Timeout>& timer) {
  if (!timer.isNullish()) Scheduler::shared().removeTimer(*timer);
}
inline void clearInterval(const Ref<Timeout>& timer) {
  clearTimeout(timer);
}

}  // namespace otter
