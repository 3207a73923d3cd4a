// Between libFuzzer and a program of the language: its modules run once, its target for each input.
#include <freertos/task.h>
#include <otter/otter.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <utility>

#include "fuzz_input.h"

namespace otter::app {
// Runs the top level of every module, in order; generated.
void initialize();
}  // namespace otter::app

namespace {

otter::fuzz::Input input;
std::function<void()> target;
// Some seconds before millis() begins again at 0, so that every input may see it do so.
constexpr double kStartMs = 4294967296.0 - 4000;
double nowMs = kStartMs;
bool isGoingOn = false;

// What nobody catches restarts a device: it is a finding.
template <typename F>
void guarded(F&& run) {
  try {
    run();
  } catch (const otter::Thrown& thrown) {
    otter::reportUncaught(thrown.value);
    otter::platform::fail();
  }
}

}  // namespace

extern "C" int LLVMFuzzerInitialize(int*, char***) {
  guarded([] { otter::app::initialize(); });
  if (target == nullptr) otter::platform::panic("OTTER_FUZZ_TARGET names no target");
  return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  input = {bytes, size};
  nowMs = kStartMs;
  otter::fuzz::resetNetwork();
  otter::fuzz::resetFlash();
  guarded([] {
    target();
    // A promise that is never kept ends as libFuzzer's time-out.
    while (isGoingOn) {
      otter::Scheduler::shared().poll();
      otter::platform::idleUntil(otter::Scheduler::shared().nextDueMs());
    }
    otter::Scheduler::shared().drain();
  });
  return 0;
}

namespace otter::fuzz {

Input Input::from(std::int32_t start) const {
  const std::size_t skipped = std::min(static_cast<std::size_t>(start), size);
  return {bytes + skipped, size - skipped};
}
const Input& currentInput() {
  return input;
}

void onInput(const std::string& name, std::function<void()> chosen) {
  const char* const wanted = std::getenv("OTTER_FUZZ_TARGET");
  if (wanted != nullptr && name == wanted) target = std::move(chosen);
}
std::int32_t inputSize() {
  return static_cast<std::int32_t>(input.size);
}
void readInput(std::uint8_t* buffer) {
  std::copy_n(input.bytes, input.size, buffer);
}
String inputText() {
  return String(reinterpret_cast<const char*>(input.bytes), static_cast<unsigned>(input.size));
}
// The border reads UTF-8. A target that put the text together by itself would spend most of its time on that.
String inputAsCharacters() {
  std::string text;
  for (std::size_t i = 0; i < input.size; ++i) {
    const std::uint8_t byte = input.bytes[i];
    if (byte >= 0x80) text += static_cast<char>(0xC0 | byte >> 6);
    text += static_cast<char>(byte < 0x80 ? byte : 0x80 | (byte & 0x3F));
  }
  return String(text.data(), static_cast<unsigned>(text.size()));
}
void runTimers() {
  Scheduler::shared().poll();
}
void goesOn(bool doesSo) {
  isGoingOn = doesSo;
}
void advance(double durationMs) {
  nowMs += durationMs;
}

}  // namespace otter::fuzz

// No task: whoever wants one does the work at once.
extern "C" BaseType_t xTaskCreate(TaskFunction_t, const char*, uint32_t, void*, UBaseType_t, TaskHandle_t*) {
  return pdFAIL;
}
extern "C" void vTaskDelete(TaskHandle_t) {}

uint32_t esp_random() {
  return 4;
}
unsigned long millis() {
  return static_cast<std::uint32_t>(static_cast<std::uint64_t>(nowMs));
}

namespace otter::platform {

double monotonicMs() {
  return nowMs;
}
double wallClockMs() {
  return 1.7e12 + nowMs;
}
// The device's log would drown the fuzzer's; uncaught errors are shown.
void write(Stream stream, const char* bytes, std::size_t size) {
  if (stream == Stream::Error) std::fwrite(bytes, 1, size, stderr);
}
std::uint32_t random() {
  return 4;
}
void idleUntil(double untilMs) {
  nowMs = std::max(nowMs, untilMs);
}
void fail() {
  std::abort();
}
void panic(const char* message) {
  std::fputs(message, stderr);
  std::abort();
}

}  // namespace otter::platform
