// The far ends of the device's connections: those who come to it, and those whom it asks.
#include <NetworkServer.h>
#include <WiFi.h>
#include <fcntl.h>
#include <otter/platform.h>

#include <memory>
#include <optional>
#include <utility>

#include "fuzz_input.h"

namespace {

using otter::fuzz::currentInput;
using otter::fuzz::FarEnd;
using otter::fuzz::Input;

std::shared_ptr<FarEnd> waiting;
std::shared_ptr<FarEnd> visitor;
// Where in the input the next one begins who is asked, when they answer in turn.
std::optional<std::int32_t> nextAnswer;

// Everybody says the whole of it, after a byte for the rhythm.
std::shared_ptr<FarEnd> answerToAll() {
  const Input input = currentInput();
  const std::uint8_t rhythm = input.size == 0 ? 0 : input.bytes[0];
  const Input said = input.from(1);
  return std::make_shared<FarEnd>(said.bytes, said.size, rhythm);
}

std::shared_ptr<FarEnd> takeNextAnswer() {
  constexpr std::size_t kHeadBytes = 3;
  const Input rest = currentInput().from(*nextAnswer);
  if (rest.size < kHeadBytes) return nullptr;
  const std::size_t announced = static_cast<std::size_t>(rest.bytes[1]) << 8 | rest.bytes[2];
  const std::size_t size = std::min(announced, rest.size - kHeadBytes);
  *nextAnswer += static_cast<std::int32_t>(kHeadBytes + size);
  return std::make_shared<FarEnd>(rest.bytes + kHeadBytes, size, rest.bytes[0]);
}

}  // namespace

namespace otter::fuzz {

void resetNetwork() {
  visitor.reset();
  waiting.reset();
  nextAnswer.reset();
}
void visit(std::int32_t start, std::uint8_t rhythm) {
  const Input said = currentInput().from(start);
  waiting = visitor = std::make_shared<FarEnd>(said.bytes, said.size, rhythm);
}
bool isVisitOver() {
  return visitor == nullptr || visitor->isHungUp();
}
String received() {
  return visitor == nullptr ? String()
                            : String(visitor->received().data(), static_cast<unsigned>(visitor->received().size()));
}
void answerInTurn(std::int32_t start) {
  nextAnswer = start;
}
void hear(std::int32_t start, std::int32_t size) {
  const Input name = currentInput().from(start);
  WiFi.heard.assign(reinterpret_cast<const char*>(name.bytes), std::min(static_cast<std::size_t>(size), name.size));
}
String attempted() {
  return String(std::exchange(WiFi.attempted, {}).c_str());
}

}  // namespace otter::fuzz

int NetworkClient::connect(const char*, uint16_t) {
  farEnd_ = nextAnswer ? takeNextAnswer() : answerToAll();
  return farEnd_ == nullptr ? 0 : 1;
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
