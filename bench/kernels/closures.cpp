#include <cstdio>
#include <functional>
#include <memory>
#include <vector>

using Step = std::function<int(int)>;

static std::vector<Step> makeSteps() {
  const auto calls = std::make_shared<int>(0);
  std::vector<Step> steps;
  for (int index = 0; index < 16; ++index) {
    switch (index % 4) {
      case 0:
        steps.push_back([calls](int value) {
          ++*calls;
          return (value + *calls) & 0xffff;
        });
        break;
      case 1:
        steps.push_back([index](int value) { return (value * 3 + index) & 0xffff; });
        break;
      case 2:
        steps.push_back([index](int value) { return value ^ index; });
        break;
      default:
        steps.push_back([](int value) { return value >> 1; });
    }
  }
  return steps;
}

static int run(const std::vector<Step>& steps, int rounds) {
  int value = 1;
  for (int round = 0; round < rounds; ++round) {
    for (const Step& step : steps) value = step(value + round);
  }
  return value;
}

int main() {
  std::printf("%d\n", run(makeSteps(), 100'000));
}
