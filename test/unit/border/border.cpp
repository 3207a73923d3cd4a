// What the border makes of values, checked with Arduino's own String. Prints each failure; leaves 1 if there was one.
#include <arduino/border.h>
#include <arduino/header_names.h>
#include <otter/otter.h>

#include <cmath>
#include <cstdio>
#include <functional>
#include <limits>

namespace border = otter::border;
using otter::operator""_s;

static int failures = 0;

#define CHECK(condition)                                          \
  do {                                                            \
    if (!(condition)) {                                           \
      std::printf("line %d: not so: %s\n", __LINE__, #condition); \
      ++failures;                                                 \
    }                                                             \
  } while (false)

static void numbersWrapAsInEcmaScript() {
  CHECK(border::to<std::uint8_t>(256.0 + 7) == 7);
  CHECK(border::to<std::uint8_t>(-1.0) == 255);
  CHECK(border::to<std::int8_t>(200.0) == -56);
  CHECK(border::to<std::uint32_t>(-1.0) == 4294967295u);
  CHECK(border::to<std::int32_t>(4294967296.0 * 3 - 5.9) == -6);
  CHECK(border::to<std::int32_t>(1e300) == 0);
  CHECK(border::to<std::int32_t>(std::nan("")) == 0);
  CHECK(border::to<std::int32_t>(-std::numeric_limits<double>::infinity()) == 0);
  CHECK(border::to<std::uint64_t>(9007199254740992.0) == 9007199254740992u);
  CHECK(border::to<bool>(0.5) && !border::to<bool>(0.0));
  CHECK(border::to<float>(0.5) == 0.5f);
  enum class Mode : std::uint8_t { off, on };
  CHECK(border::to<Mode>(1.0) == Mode::on);
  CHECK(border::from<double>(Mode::on) == 1.0);
  CHECK(border::from<double>(std::uint32_t{4000000000u}) == 4000000000.0);
  CHECK(border::from<double>(std::int8_t{-52}) == -52.0);
}

static void textKeepsEveryByte() {
  for (int first = 0; first < 256; ++first) {
    for (int second = 0; second < 256; ++second) {
      const char bytes[] = {static_cast<char>(first), static_cast<char>(second), 'x'};
      CHECK(border::bytesOf(border::textOf(bytes, sizeof bytes)) == std::string(bytes, sizeof bytes));
    }
  }
  const char* texts[] = {
      "", "Home", "Caf\xC3\xA9", "\xE7\xB6\xB2\xE8\xB7\xAF", "\xF0\x9F\xA6\xA6", "\xF0\x9F\xA6", "\xED\xA0\x80"};
  for (const char* text : texts) CHECK(border::to<String>(border::from<otter::Str>(String(text))) == String(text));
  CHECK(border::from<otter::Str>("\xF0\x9F\xA6\xA6").length() == 2);
  CHECK(border::from<otter::Str>("\xFF").charCodeAt(0) == 0xDCFF);
  CHECK(border::from<otter::Str>(static_cast<const char*>(nullptr)).length() == 0);
  CHECK(border::to<String>(otter::Str::undefined()).isEmpty());
  CHECK(std::strcmp(border::to<const char*>("plain"_s), "plain") == 0);
  CHECK(std::strcmp(border::to<const char*>("Caf\xE9"_s), "Caf\xC3\xA9") == 0);
}

static void keptTextStays() {
  const char* literal = border::to<border::KeptText>("in flash"_s);
  CHECK(literal == reinterpret_cast<const char*>(("in flash"_s).narrow()));
  const auto made = [] { return border::from<otter::Str>("made at run time"); };
  const char* first = border::to<border::KeptText>(made());
  const char* second = border::to<border::KeptText>(made());
  CHECK(first == second && std::strcmp(first, "made at run time") == 0);
}

struct Base {
  virtual ~Base() = default;
  virtual int answer() { return 1; }
};
struct Derived final : Base {
  explicit Derived(int& alive) : alive_(alive) { ++alive_; }
  Derived(const Derived&) = delete;
  ~Derived() override { --alive_; }
  int answer() override { return 2; }
  int& alive_;
};

static void nativeObjectsLiveAsLongAsTheirReferences() {
  int alive = 0;
  {
    otter::Ref<otter::Native<Base>> base;
    {
      const auto derived = otter::create<otter::Native<Derived>>(alive);
      base = border::seenAs<Base>(derived);
    }
    CHECK(alive == 1);
    CHECK(border::native(base).answer() == 2);
    Base& argument = border::to<Base&>(base);
    CHECK(argument.answer() == 2);
    CHECK(border::to<Base*>(base) == &argument);
  }
  CHECK(alive == 0);
  const auto copy = border::from<otter::Ref<otter::Native<std::string>>>(std::string("by value"));
  CHECK(border::native(copy) == "by value");
}

static void functionsBecomeCallbacks() {
  double seen = 0;
  using Progress = void(double, double);
  const auto progress = otter::closure<Progress>(otter::capture(&seen),
                                                 [](double* into, double done, double total) { *into = done / total; });
  const std::function<void(int, int)> callback = border::callback(progress);
  callback(50, 200);
  CHECK(seen == 0.25);

  const auto fewer = otter::closure<void(otter::Str)>(otter::capture(&seen),
                                                      [](double* into, otter::Str text) { *into = text.length(); });
  const std::function<void(const String&, int)> more = border::callback(fewer);
  more(String("four"), 7);
  CHECK(seen == 4);

  const auto doubled = otter::closure<double(double)>(otter::capture(), [](double x) { return 2 * x; });
  const auto typed = border::to<std::function<std::uint8_t(int)>>(doubled);
  CHECK(typed(130) == 4);
}

static void headerNamesAreSplit() {
  const auto names = border::to<otter::arduino::HeaderNames>("Origin,If-None-Match"_s);
  CHECK(names.count() == 2);
  CHECK(std::strcmp(names.pointers()[0], "Origin") == 0 && std::strcmp(names.pointers()[1], "If-None-Match") == 0);
  CHECK(otter::arduino::HeaderNames("").count() == 0);
}

static void bytesAreTheArraysOwn() {
  const auto buffer = otter::create<otter::Uint8Array>(4.0);
  border::to<std::uint8_t*>(buffer)[2] = 7;
  CHECK(border::to<const std::uint8_t*>(buffer)[2] == 7);
  CHECK(buffer->get(2) == 7);
  const auto part = buffer->subarray(1.0, 4.0);
  CHECK(border::to<std::uint8_t*>(part)[1] == 7);
}

int main() {
  numbersWrapAsInEcmaScript();
  textKeepsEveryByte();
  bytesAreTheArraysOwn();
  keptTextStays();
  nativeObjectsLiveAsLongAsTheirReferences();
  functionsBecomeCallbacks();
  headerNamesAreSplit();
  return failures == 0 ? 0 : 1;
}
