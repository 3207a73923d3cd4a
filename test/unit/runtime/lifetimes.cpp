// Objects come and go: cycles, long chains, weak references, containers that are changed while they are walked.
// Sanitizers watch.
#include <otter/otter.h>

using namespace otter;

static std::int32_t living = 0;

struct Node : Object {
  static const TypeInfo info;
  Node() {
    markCyclic();
    ++living;
  }
  ~Node() override { --living; }
  void construct(double number) { value = number; }
  const TypeInfo& type() const override { return info; }
  void trace(Tracer& tracer) override {
    tracer(next);
    tracer(others);
    tracer(callback);
  }

  Ref<Node> next;
  Ref<Array<Ref<Object>>> others = create<Array<Ref<Object>>>();
  Ref<Fn<double()>> callback;
  double value = 0;
};
const TypeInfo Node::info{"Node", Kind::Instance, nullptr, nullptr, nullptr, 0};

static void ring(std::int32_t size) {
  const Ref<Node> first = create<Node>(0.0);
  Ref<Node> last = first;
  for (std::int32_t i = 1; i < size; ++i) {
    const Ref<Node> node = create<Node>(static_cast<double>(i));
    last->next = node;
    node->others->push(first, last);
    last = node;
  }
  last->next = first;
}

static void selfCapturing() {
  const Ref<Node> node = create<Node>(1.0);
  node->callback = closure<double()>(capture(node), [](const Ref<Node>& own) { return own->value; });
  const auto shared = cell<Ref<Fn<double()>>>(Ref<Fn<double()>>());
  shared->value = closure<double()>(capture(shared), [](const Ref<Cell<Ref<Fn<double()>>>>&) { return 2.0; });
}

static void mapCycle() {
  const auto map = create<Map<Str, Ref<Object>>>();
  const Ref<Node> node = create<Node>(1.0);
  node->others->push(map);
  map->set("node"_s, node);
  map->set("map"_s, map);
}

static void report(const Str& name) {
  collectCycles();
  console::log(name, living);
}

// Collections that have little to look at say nothing about how long the next one may wait.
static void churnAfterQuietTurns() {
  const Ref<Node> lasting = create<Node>(0.0);
  for (std::int32_t turn = 0; turn < 20; ++turn) {
    // Let go of and still there: a suspect.
    Ref<Node> again = lasting;
    again = Ref<Node>();
    collectCycles();
  }
  for (std::int32_t i = 0; i < 20000; ++i) ring(2);
  console::log(living < 5000);
}

// As a device's loop does it: sleeps until a timer is due, so that one is due in every turn. Garbage goes all the same.
static void busyWithTimers() {
  constexpr double patienceMs = 5000;
  const Ref<Timeout> timer = setInterval(closure<void()>(capture(), [] {}), 1);
  for (std::int32_t round = 0; round < 2; ++round) {
    ring(3);
    const double deadlineMs = platform::monotonicMs() + patienceMs;
    while (living > 0 && platform::monotonicMs() < deadlineMs) {
      platform::idleUntil(Scheduler::shared().nextDueMs());
      Scheduler::shared().poll();
    }
    console::log("busy"_s, living);
  }
  clearInterval(timer);
}

static void changeWhileWalking() {
  const auto list = arrayOf<double>({1, 2, 3, 4, 5});
  list->forEach([&](double value) {
    if (value == 2) list->pop();
    if (value == 1) list->push(9.0);
  });
  const auto texts = arrayOf<Str>({"a"_s, "b"_s, "c"_s});
  const auto seen = create<Array<Str>>();
  texts->forEach([&](const Str& text) {
    texts->splice(0, 1);
    seen->push(text);
  });
  console::log(list, seen);
  const auto set = create<Set<double>>(arrayOf<double>({1, 2, 3}));
  for (const auto at = iterate(set); at->advance();) {
    const double value = at->current();
    set->delete_(value);
    if (value < 50) set->add(value + 10);
  }
  console::log(set, list->sort([&](double a, double b) {
    list->setLength(0);
    return a - b;
  }));
}

namespace otter::app {
void initialize() {
  ring(1);
  ring(3);
  ring(5000);
  report("rings"_s);
  selfCapturing();
  report("closures"_s);
  mapCycle();
  report("maps"_s);
  Ref<Node> kept = create<Node>(1.0);
  kept->next = create<Node>(2.0);
  kept->next->next = kept;
  report("kept"_s);
  const auto weak = create<WeakRef<Ref<Object>>>(kept);
  kept = Ref<Node>();
  report("let go"_s);
  console::log(weak->deref());
  Ref<Node> chain;
  for (std::int32_t i = 0; i < 200000; ++i) {
    const Ref<Node> node = create<Node>(0.0);
    node->next = std::move(chain);
    chain = node;
  }
  chain = Ref<Node>();
  report("chain"_s);
  for (std::int32_t i = 0; i < 20000; ++i) ring(2);
  console::log(living < 5000);
  report("churn"_s);
  churnAfterQuietTurns();
  report("quiet turns"_s);
  busyWithTimers();
  changeWhileWalking();
}
}  // namespace otter::app
