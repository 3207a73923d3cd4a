// Connections that are made in a task of their own, while `loop()` goes on.
#pragma once

#include <NetworkClient.h>
#include <freertos/FreeRTOS.h>
#include <freertos/task.h>

#include <atomic>
#include <cstdint>
#include <memory>
#include <string>

namespace otter::arduino {

class Connecting {
 public:
  // `client` must live, and be left alone, until `isOver`.
  Connecting(NetworkClient& client, const char* host, std::uint16_t port)
      : work_(std::make_shared<Work>(client, host, port)) {
    auto argument = std::make_unique<std::shared_ptr<Work>>(work_);
    if (xTaskCreate(&run, "connect", kStackBytes, argument.get(), kPriority, nullptr) == pdPASS) {
      argument.release();
    } else {
      // No memory for a task: the program waits, as it would without one.
      work_->connect();
    }
  }

  bool isOver() const { return work_->state != State::kGoingOn; }
  bool isConnected() const { return work_->state == State::kConnected; }

 private:
  enum class State : std::uint8_t { kGoingOn, kConnected, kFailed };

  struct Work {
    Work(NetworkClient& chosen, const char* name, std::uint16_t number) : client(chosen), host(name), port(number) {}
    // Nothing of this object may be used after the state is told: the program goes on with the client.
    void connect() { state = client.connect(host.c_str(), port) == 1 ? State::kConnected : State::kFailed; }

    NetworkClient& client;
    const std::string host;
    const std::uint16_t port;
    std::atomic<State> state{State::kGoingOn};
  };

  static void run(void* argument) {
    {
      const std::unique_ptr<std::shared_ptr<Work>> work(static_cast<std::shared_ptr<Work>*>(argument));
      (*work)->connect();
    }
    // Ends this task without running destructors: there is nothing left to destroy.
    vTaskDelete(nullptr);
  }

  // As the task of `loop()`, in which TLS has always had its place.
  static constexpr std::uint32_t kStackBytes = 8192;
  static constexpr UBaseType_t kPriority = 1;

  std::shared_ptr<Work> work_;
};

}  // namespace otter::arduino
