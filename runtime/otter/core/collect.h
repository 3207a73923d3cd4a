// Freeing objects, and the collector of cycles.
#pragma once

#include <cstdlib>
#include <new>

#include "../collect.h"
#include "../object.h"
#include "../platform.h"
#include "../trace.h"
#include "../weak_ref.h"

namespace otter {

// A growing list of objects; it allocates by malloc, so that it works while objects are being destroyed.
class ObjectList {
 public:
  ObjectList() = default;
  ObjectList(const ObjectList&) = delete;
  ObjectList& operator=(const ObjectList&) = delete;
  ~ObjectList() { std::free(items_); }

  std::int32_t size() const { return size_; }
  std::int32_t capacity() const { return capacity_; }
  Object*& operator[](std::int32_t index) { return items_[index]; }
  void push(Object* object) {
    if (size_ == capacity_) {
      capacity_ = capacity_ * 2 + 16;
      void* larger = std::realloc(items_, static_cast<std::size_t>(capacity_) * sizeof *items_);
      if (larger == nullptr) platform::panic("out of memory");
      items_ = static_cast<Object**>(larger);
    }
    items_[size_++] = object;
  }
  Object* pop() { return items_[--size_]; }
  void swap(ObjectList& other) {
    std::swap(items_, other.items_);
    std::swap(size_, other.size_);
    std::swap(capacity_, other.capacity_);
  }

 private:
  Object** items_ = nullptr;
  std::int32_t size_ = 0;
  std::int32_t capacity_ = 0;
};

class Collector {
 public:
  void destroy(Object* object);
  void suspect(Object* object);
  void collect();
  std::int32_t suspectCount() { return suspects_.size(); }
  static Collector& shared() {
    // Never destroyed: static references are released after every destructor of a local static could have run.
    alignas(Collector) static char storage[sizeof(Collector)];
    static Collector* const collector = new (storage) Collector();
    return *collector;
  }

 private:
  enum Color : std::uint32_t { Black = 0, Gray = 1u << 2, White = 2u << 2, Purple = 3u << 2 };
  using Visit = void (*)(Object*, void*);

  static std::uint32_t color(const Object* object) { return object->header_ & Object::kColor; }
  static void paint(Object* object, std::uint32_t color) {
    object->header_ = (object->header_ & ~Object::kColor) | color;
  }
  static void visitMembers(Object* object, Visit visit, ObjectList& work) {
    Tracer tracer(visit, &work);
    object->trace(tracer);
  }
  void free(Object* object);
  void markGray(Object* root);
  void scan(Object* root);
  void scanBlack(Object* root);
  void gatherWhite(Object* root, ObjectList& white);
  void freeWhite(ObjectList& white);

  // Deep enough for trees, shallow enough for the stack of a device.
  static constexpr std::int32_t kMaxDepth = 24;
  static constexpr std::int32_t kFirstThreshold = 512;
  static constexpr std::int32_t kLastThreshold = 1 << 20;

  ObjectList suspects_;
  ObjectList pending_;
  ObjectList work_;
  std::int32_t depth_ = 0;
  std::int32_t threshold_ = kFirstThreshold;
  bool isCollecting_ = false;
};

OTTER_CORE const TypeInfo WeakRefBase::info{"WeakRef", Kind::Native, nullptr, nullptr, nullptr, 0};

OTTER_CORE WeakRefBase*& weakReferences() {
  static WeakRefBase* first = nullptr;
  return first;
}

OTTER_CORE void WeakRefBase::link(Object* target) {
  target_ = target;
  target->header_ |= Object::kObserved;
  next_ = std::exchange(weakReferences(), this);
}

OTTER_CORE void WeakRefBase::unlink() {
  if (target_ == nullptr) return;
  WeakRefBase** link = &weakReferences();
  while (*link != this) link = &(*link)->next_;
  *link = next_;
  target_ = nullptr;
}

OTTER_CORE void WeakRefBase::forget(Object* target) {
  for (WeakRefBase** link = &weakReferences(); *link != nullptr;) {
    WeakRefBase* reference = *link;
    if (reference->target_ == target) {
      reference->target_ = nullptr;
      *link = reference->next_;
    } else {
      link = &reference->next_;
    }
  }
}

OTTER_CORE_APART void destroy(Object* object) {
  Collector::shared().destroy(object);
}
OTTER_CORE_APART void suspect(Object* object) {
  Collector::shared().suspect(object);
}
OTTER_CORE void collectCycles() {
  Collector::shared().collect();
}
OTTER_CORE std::int32_t suspectCount() {
  return Collector::shared().suspectCount();
}

OTTER_CORE void Collector::free(Object* object) {
  if ((object->header_ & Object::kObserved) != 0) WeakRefBase::forget(object);
  if ((object->header_ & Object::kBuffered) == 0) {
    delete object;
    return;
  }
  // Still in the list of suspects: usually near its end, where it was put a moment ago.
  for (std::int32_t i = suspects_.size() - 1, tries = 0; i >= 0 && tries < 8; --i, ++tries) {
    if (suspects_[i] != object) continue;
    suspects_[i] = suspects_[suspects_.size() - 1];
    suspects_.pop();
    delete object;
    return;
  }
  // The memory stays until the list is gone through; a count of 0 marks what is no object any more.
  object->~Object();
  object->header_ = Object::kBuffered;
}

OTTER_CORE void Collector::destroy(Object* object) {
  if (depth_ >= kMaxDepth) {
    pending_.push(object);
    return;
  }
  ++depth_;
  free(object);
  if (depth_ == 1) {
    while (pending_.size() > 0) free(pending_.pop());
    if (pending_.capacity() > 0) ObjectList().swap(pending_);
  }
  --depth_;
}

OTTER_CORE void Collector::suspect(Object* object) {
  object->header_ |= Object::kBuffered;
  paint(object, Purple);
  suspects_.push(object);
  if (suspects_.size() >= threshold_ && depth_ == 0) collect();
}

OTTER_CORE void Collector::markGray(Object* root) {
  if (color(root) == Gray) return;
  paint(root, Gray);
  work_.push(root);
  while (work_.size() > 0) {
    visitMembers(
        work_.pop(),
        [](Object* member, void* work) {
          member->header_ -= Object::kOne;
          if (color(member) == Gray) return;
          paint(member, Gray);
          static_cast<ObjectList*>(work)->push(member);
        },
        work_);
  }
}

OTTER_CORE void Collector::scanBlack(Object* root) {
  // A list of its own: `scan` is in the middle of the other one.
  ObjectList work;
  paint(root, Black);
  work.push(root);
  while (work.size() > 0) {
    visitMembers(
        work.pop(),
        [](Object* member, void* list) {
          member->header_ += Object::kOne;
          if (color(member) == Black) return;
          paint(member, Black);
          static_cast<ObjectList*>(list)->push(member);
        },
        work);
  }
}

OTTER_CORE void Collector::scan(Object* root) {
  work_.push(root);
  while (work_.size() > 0) {
    Object* object = work_.pop();
    if (color(object) != Gray) continue;
    if (object->count() > 0) {
      scanBlack(object);
      continue;
    }
    paint(object, White);
    visitMembers(
        object, [](Object* member, void* work) { static_cast<ObjectList*>(work)->push(member); }, work_);
  }
}

OTTER_CORE void Collector::gatherWhite(Object* root, ObjectList& white) {
  if (color(root) != White) return;
  paint(root, Black);
  const std::int32_t first = white.size();
  white.push(root);
  for (std::int32_t i = first; i < white.size(); ++i) {
    visitMembers(
        white[i],
        [](Object* member, void* list) {
          if (color(member) != White) return;
          paint(member, Black);
          static_cast<ObjectList*>(list)->push(member);
        },
        white);
  }
}

OTTER_CORE void Collector::freeWhite(ObjectList& white) {
  // Members' counts come back first, and one more for each object here: so destructors release them as ever,
  // and nothing is freed before all of them have run.
  for (std::int32_t i = 0; i < white.size(); ++i) {
    white[i]->header_ += Object::kOne;
    visitMembers(
        white[i], [](Object* member, void*) { member->header_ += Object::kOne; }, work_);
  }
  for (std::int32_t i = 0; i < white.size(); ++i) {
    // Not to be suspected again.
    white[i]->header_ |= Object::kBuffered;
    if ((white[i]->header_ & Object::kObserved) != 0) WeakRefBase::forget(white[i]);
  }
  for (std::int32_t i = 0; i < white.size(); ++i) white[i]->~Object();
  for (std::int32_t i = 0; i < white.size(); ++i) ::operator delete(static_cast<void*>(white[i]));
}

OTTER_CORE void Collector::collect() {
  if (isCollecting_ || depth_ > 0) return;
  isCollecting_ = true;
  ObjectList roots;
  ObjectList white;
  roots.swap(suspects_);
  std::int32_t live = 0;
  // What was freed meanwhile goes first: the trial makes counts 0 that are not.
  for (std::int32_t i = 0; i < roots.size(); ++i) {
    Object* object = roots[i];
    if (object->count() == 0) {
      ::operator delete(static_cast<void*>(object));
      continue;
    }
    roots[live++] = object;
  }
  for (std::int32_t i = 0; i < live; ++i) markGray(roots[i]);
  for (std::int32_t i = 0; i < live; ++i) scan(roots[i]);
  for (std::int32_t i = 0; i < live; ++i) roots[i]->header_ &= ~Object::kBuffered;
  for (std::int32_t i = 0; i < live; ++i) gatherWhite(roots[i], white);
  // A collection of a full list that finds little makes the next one wait longer: its cost is that of the living graph.
  const std::int32_t freed = white.size() + roots.size() - live;
  if (freed * 2 >= roots.size()) {
    threshold_ = kFirstThreshold;
  } else if (roots.size() >= threshold_ && threshold_ < kLastThreshold) {
    threshold_ *= 2;
  }
  freeWhite(white);
  // The list is as long as the graph was large; the memory is the program's.
  ObjectList().swap(work_);
  isCollecting_ = false;
}

}  // namespace otter
