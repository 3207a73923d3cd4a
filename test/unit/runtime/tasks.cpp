// The program of tasks.mjs, as the compiler would write it.
#include <otter/otter.h>

using namespace otter;

using Settle = Ref<Fn<void(Value)>>;

static Ref<Promise<void>> wait(double ms) {
  return create<Promise<void>>(
      [&](const Settle& resolve, const Settle&) { setTimeout([resolve] { resolve->call(Value()); }, ms); });
}

static Ref<Promise<double>> half(double value, double ms) {
  co_await wait(ms);
  if (value < 0) raise(create<RangeError>("negative"_s));
  co_return value / 2;
}

static Ref<Promise<Str>> chain(Str name) {
  console::log(name, "starts"_s);
  const double first = co_await half(8, 100);
  console::log(name, first);
  Value caught;
  try {
    co_await half(-1, 100);
  } catch (const Thrown& thrown) {
    caught = thrown.value;
  }
  console::log("caught"_s, static_cast<Error&>(*caught.objectPointer()).message);
  co_return concat(name, "!"_s);
}

static Ref<Promise<void>> ticks(Str name, double count) {
  for (double i = 0; i < count; ++i) {
    console::log(name, i);
    co_await Undefined{};
  }
}

static Ref<Promise<double>> forwarded() {
  co_return promise::resolve<double>(7.0);
}

static Ref<Promise<void>> order() {
  console::log("order"_s);
  console::log("forwarded"_s, co_await forwarded());
}

static Ref<Iterator<double>> count(double end) {
  co_await beginning();
  bool isEnded = false;
  Value error;
  try {
    for (double i = 0; i < end; ++i) co_yield i;
    isEnded = true;
  } catch (const Thrown& thrown) {
    error = thrown.value;
  }
  console::log(isEnded ? "ended"_s : "left"_s);
  if (!isEnded) raise(error);
  co_return Value();
}

static Ref<AsyncIterator<double>> slowly(double end) {
  for (double i = 0; i < end; ++i) {
    co_await wait(5);
    co_yield i;
  }
}

static Ref<Promise<void>> walk() {
  const auto numbers = slowly(3);
  while (co_await numbers->advance()) console::log("slowly"_s, numbers->current());
}

static void combine() {
  using Pair = Ref<Array<Ref<Object>>>;
  const auto pair = [](const Ref<Object>& a, const Ref<Object>& b) -> Pair { return arrayOf<Ref<Object>>({a, b}); };
  promise::all<double>(pair(half(2, 140), half(4, 130)))->then<void>([](const Value& list) {
    console::log("all"_s, list);
  });
  promise::all<double>(pair(half(2, 160), half(-4, 160)))->catch_<Value>([](const Value&) {
    console::log("all failed"_s);
    return Value();
  });
  promise::race<double>(pair(half(2, 170), promise::resolve<double>(3.0)))->then<void>([](double value) {
    console::log("race"_s, value);
  });
  promise::any<double>(pair(promise::reject<double>(1.0), half(6, 180)))->then<void>([](double value) {
    console::log("any"_s, value);
  });
  promise::any<double>(pair(promise::reject<double>(1.0), promise::reject<double>(2.0)))
      ->catch_<double>([](const Value& error) {
        console::log("none"_s, static_cast<AggregateError&>(*error.objectPointer()).errors);
        return 0.0;
      });
  promise::all<double>(create<Array<Ref<Object>>>())->then<void>([](const Value& list) {
    console::log("all of nothing"_s, list);
  });
}

namespace otter::app {
void initialize() {
  setTimeout([] { console::log("timer 2"_s); }, 85);
  setTimeout([] { console::log("timer 1"_s); });
  static double rounds = 0;
  static Ref<Timeout> interval;
  interval = setInterval(
      [] {
        console::log("round"_s, rounds);
        if (++rounds == 3) clearInterval(interval);
      },
      240);
  const Ref<Timeout> never = setTimeout([] { console::log("never"_s); }, 20);
  clearTimeout(never);
  queueMicrotask([] { console::log("microtask"_s); });
  chain("A"_s)
      ->then<double>([](const Str& text) {
        console::log(text);
        return 1.0;
      })
      ->finally([] { console::log("finally"_s); });
  ticks("x"_s, 3);
  ticks("y"_s, 3);
  order();
  walk();
  promise::resolve<double>(1.0)
      ->then<double>([](double value) {
        console::log("then 1"_s, value);
        return promise::resolve<double>(value + 1);
      })
      ->then<double>([](double value) {
        console::log("then 2"_s, value);
        raise(create<Error>("thrown"_s));
        return 0.0;
      })
      ->catch_<double>([](const Value& error) {
        console::log("catch"_s, static_cast<Error&>(*error.objectPointer()).message);
        return 5.0;
      })
      ->then<void>([](double value) { console::log("then 3"_s, value); });
  combine();
  for (const auto each = count(3); each->advance();) console::log(each->current());
  const auto early = count(5);
  early->advance();
  early->advance();
  early->close();
  console::log(early->advance(), array::from<double>(count(4)));
  console::log(promise::resolve<double>(1.0), create<Promise<void>>(), early);
  setTimeout([] { promise::reject<void>(create<Error>("nobody cares"_s)); }, 800);
  setTimeout([] { console::log("not reached"_s); }, 860);
}
}  // namespace otter::app
