// Between libFuzzer and a program of the language: its modules run once, its target for each input.
#include <NetworkServer.h>
#include <WiFi.h>
#include <fcntl.h>
#include <freertos/task.h>
#include <otter/otter.h>

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <utility>

#include "fuzz_input.h"

namespace otter::app {
// Runs the top level of every module, in order; generated.
void initialize();
}  // namespace otter::app

namespace {

struct Input {
  const std::uint8_t* bytes = nullptr;
  std::size_t size = 0;
};

Input input;
std::function<void()> target;
// Some seconds before millis() begins again at 0, so that every input may see it do so.
constexpr double kStartMs = 4294967296.0 - 4000;
double nowMs = kStartMs;
bool isGoingOn = false;
std::shared_ptr<otter::fuzz::FarEnd> waiting;
std::shared_ptr<otter::fuzz::FarEnd> visitor;

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
  guarded([] {
    target();
    // A promise that is never kept ends as libFuzzer's time-out.
    while (isGoingOn) {
      otter::Scheduler::shared().poll();
      otter::platform::idleUntil(otter::Scheduler::shared().nextDueMs());
    }
    otter::Scheduler::shared().drain();
  });
  visitor.reset();
  waiting.reset();
  return 0;
}

namespace otter::fuzz {

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
void hear(std::int32_t start, std::int32_t size) {
  const std::size_t from = std::min(static_cast<std::size_t>(start), input.size);
  const std::size_t count = std::min(static_cast<std::size_t>(size), input.size - from);
  WiFi.heard.assign(reinterpret_cast<const char*>(input.bytes) + from, count);
}
String attempted() {
  return String(std::exchange(WiFi.attempted, {}).c_str());
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
void visit(std::int32_t start, std::uint8_t rhythm) {
  const std::size_t from = std::min(static_cast<std::size_t>(start), input.size);
  waiting = visitor = std::make_shared<FarEnd>(input.bytes + from, input.size - from, rhythm);
}
bool isVisitOver() {
  return visitor == nullptr || visitor->isHungUp();
}
String received() {
  return visitor == nullptr ? String()
                            : String(visitor->received().data(), static_cast<unsigned>(visitor->received().size()));
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

int NetworkClient::connect(const char*, uint16_t) {
  const std::size_t skipped = std::min<std::size_t>(input.size, 1);
  const std::uint8_t rhythm = input.size == 0 ? 0 : input.bytes[0];
  farEnd_ = std::make_shared<otter::fuzz::FarEnd>(input.bytes + skipped, input.size - skipped, rhythm);
  return 1;
}
int NetworkClient::read() {
  uint8_t byte = 0;
  return readBytes(&byte, 1) == 1 ? byte : -1;
}
size_t NetworkClient::write(const uint8_t* buffer, size_t size) {
  if (farEnd_ == nullptr || farEnd_->isHungUp()) return 0;
  farEnd_->receive(buffer, size);
  return size;
}
void NetworkClient::stop() {
  if (farEnd_ != nullptr) farEnd_->hangUp();
}
// Something that can always be written to, for whoever asks the system about it.
int NetworkClient::fd() const {
  static const int descriptor = open("/dev/null", O_WRONLY | O_CLOEXEC);
  return descriptor;
}

bool NetworkServer::hasClient() {
  return waiting != nullptr;
}
NetworkClient NetworkServer::accept() {
  return NetworkClient(std::exchange(waiting, nullptr));
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
