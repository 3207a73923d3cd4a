// The scheduler's loop, and what promises of all types share.
#pragma once

#include <cmath>

#include "../collect.h"
#include "../platform.h"
#include "../task.h"
#include "inspect.h"

namespace otter {

OTTER_CORE const TypeInfo Timeout::info{"Timeout", Kind::Native, nullptr, nullptr, nullptr, 0};
OTTER_CORE const TypeInfo PromiseBase::info{"Promise", Kind::Promise, nullptr, nullptr, nullptr, 0};

// Rejected promises that nobody has handled so far.
OTTER_CORE Array<Ref<PromiseBase>>& unhandledRejections() {
  static const Ref<Array<Ref<PromiseBase>>> list = create<Array<Ref<PromiseBase>>>();
  return *list;
}

OTTER_CORE void throwUnhandledRejection() {
  Array<Ref<PromiseBase>>& unhandled = unhandledRejections();
  while (unhandled.length() > 0) {
    const Ref<PromiseBase> promise = unhandled.shift();
    if (!promise->isHandled()) throw Thrown{promise->reason()};
  }
}

OTTER_CORE Scheduler& Scheduler::shared() {
  // Never destroyed: timers and microtasks may be left when the process ends.
  static Scheduler* const scheduler = new Scheduler();
  return *scheduler;
}

OTTER_CORE void Scheduler::insert(const Ref<Timeout>& timer) {
  Ref<Timeout>* place = &timers_;
  while (!place->isUndefined() && (*place)->dueMs_ <= timer->dueMs_) place = &(*place)->next_;
  timer->next_ = std::move(*place);
  *place = timer;
}

OTTER_CORE void Scheduler::addTimer(const Ref<Timeout>& timer, double delayMs, bool repeats) {
  // Node's rule: whole milliseconds, at least one, and one for what does not fit 31 bits.
  const double wholeMs = delayMs >= 1 && delayMs <= 2147483647.0 ? std::trunc(delayMs) : 1;
  timer->dueMs_ = std::floor(platform::monotonicMs()) + wholeMs;
  timer->intervalMs_ = repeats ? wholeMs : -1;
  timer->isActive_ = true;
  insert(timer);
}

OTTER_CORE void Scheduler::removeTimer(Timeout& timer) {
  timer.isActive_ = false;
  timer.drop();
  for (Ref<Timeout>* place = &timers_; !place->isUndefined(); place = &(*place)->next_) {
    if (place->get() != &timer) continue;
    const Ref<Timeout> removed = std::move(*place);
    *place = std::move(removed->next_);
    return;
  }
}

OTTER_CORE double Scheduler::nextDueMs() const {
  return timers_.isUndefined() ? HUGE_VAL : timers_->dueMs_;
}

OTTER_CORE void Scheduler::drain() {
  while (!microtasks_.isEmpty()) microtasks_.pop()->run();
  if (afterMicrotasks_ != nullptr) afterMicrotasks_();
}

OTTER_CORE bool Scheduler::poll() {
  drain();
  const double nowMs = std::floor(platform::monotonicMs());
  bool hasRun = false;
  while (!timers_.isUndefined() && timers_->dueMs_ <= nowMs) {
    const Ref<Timeout> timer = std::move(timers_);
    timers_ = std::move(timer->next_);
    hasRun = true;
    timer->fire();
    drain();
    if (timer->isActive_ && timer->intervalMs_ >= 0) {
      timer->dueMs_ = std::floor(platform::monotonicMs()) + timer->intervalMs_;
      insert(timer);
    } else {
      timer->drop();
    }
  }
  if (suspectCount() > 0 && (!hasRun || nowMs >= collectByMs_)) {
    collectCycles();
    collectByMs_ = nowMs + kLongestWaitMs;
  }
  return !timers_.isUndefined();
}

OTTER_CORE void Scheduler::run() {
  while (poll()) {
    // A timer was due in every round of a busy program, and `poll` then leaves the garbage to the next one.
    if (suspectCount() > 0) collectCycles();
    platform::idleUntil(nextDueMs());
  }
  collectCycles();
}

OTTER_CORE PromiseBase::~PromiseBase() {
  while (!reactions_.isEmpty()) reactions_.pop()->discard();
}

OTTER_CORE void PromiseBase::trace(Tracer& tracer) {
  tracer(reason_);
  for (Job* job = reactions_.first(); job != nullptr; job = job->next) static_cast<Reaction*>(job)->trace(tracer);
}

OTTER_CORE void PromiseBase::inspectEntries(Inspection& inspection) const {
  switch (state_) {
    case State::Pending:
      inspection.add("<pending>"_s);
      break;
    case State::Fulfilled:
      inspection.addValue(fulfilledValue());
      break;
    case State::Rejected:
      inspection.addPrefixed("<rejected> "_s, reason_);
  }
}

OTTER_CORE void PromiseBase::settle(State state) {
  state_ = state;
  while (!reactions_.isEmpty()) {
    auto* reaction = static_cast<Reaction*>(reactions_.pop());
    reaction->arm(this);
    Scheduler::shared().addMicrotask(reaction);
  }
}

OTTER_CORE void PromiseBase::reject(Value reason) {
  isResolved_ = true;
  reason_ = std::move(reason);
  if (!isHandled_) {
    unhandledRejections().add(Ref<PromiseBase>(this));
    Scheduler::shared().afterMicrotasks(throwUnhandledRejection);
  }
  settle(State::Rejected);
}

OTTER_CORE void PromiseBase::react(Reaction* reaction) {
  isHandled_ = true;
  if (state_ == State::Pending) {
    reactions_.push(reaction);
    return;
  }
  reaction->arm(this);
  Scheduler::shared().addMicrotask(reaction);
}

OTTER_CORE void PromiseBase::follow(const Ref<PromiseBase>& source) {
  isResolved_ = true;
  const Ref<PromiseBase> own(this);
  if (sameObject(own, source)) {
    reject(create<TypeError>("Chaining cycle detected for promise #<Promise>"_s));
    return;
  }
  queueMicrotask([own, source] {
    whenSettled(*source, capture(own), [](const Ref<PromiseBase>& own, PromiseBase& settled) {
      if (settled.state() == State::Rejected) {
        own->reject(settled.reason());
      } else {
        own->fulfilWith(settled.fulfilledValue());
      }
    });
  });
}

OTTER_CORE void PromiseBase::resolveValue(const Value& value) {
  const Ref<PromiseBase> promise = promiseIn(value);
  if (promise.isUndefined()) {
    fulfilWith(value);
  } else {
    follow(promise);
  }
}

OTTER_CORE Ref<PromiseBase> promiseIn(const Value& value) {
  if (!value.isObject() || value.objectPointer()->type().kind != Kind::Promise) return Ref<PromiseBase>();
  return Ref<PromiseBase>(static_cast<PromiseBase*>(value.objectPointer()));
}

OTTER_CORE const TypeInfo ReturnSignal::info{"", Kind::Native, nullptr, nullptr, nullptr, 0};

OTTER_CORE Value returnSignal(const Value& value) {
  return Ref<Object>(new ReturnSignal(value));
}

OTTER_CORE bool isReturnSignal(const Value& value) {
  return value.isObject() && &value.objectPointer()->type() == &ReturnSignal::info;
}

OTTER_CORE Value returnedBy(const Value& signal) {
  return static_cast<const ReturnSignal*>(signal.objectPointer())->value;
}

}  // namespace otter
