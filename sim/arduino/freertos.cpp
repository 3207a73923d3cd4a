#include <pthread.h>

#include <cstdlib>
#include <future>
#include <string>
#include <system_error>
#include <thread>

#include "board/board.h"
#include "freertos/task.h"

struct tskTaskControlBlock {
  std::string name;
};

namespace {

thread_local tskTaskControlBlock self{"loopTask"};

}  // namespace

extern "C" {

BaseType_t xTaskCreate(TaskFunction_t function, const char* name, uint32_t stackBytes, void* argument,
                       UBaseType_t priority, TaskHandle_t* created) {
  return xTaskCreatePinnedToCore(function, name, stackBytes, argument, priority, created, tskNO_AFFINITY);
}

BaseType_t xTaskCreatePinnedToCore(TaskFunction_t function, const char* name, uint32_t, void* argument, UBaseType_t,
                                   TaskHandle_t* created, BaseType_t) {
  std::promise<TaskHandle_t> started;
  std::future<TaskHandle_t> handle = started.get_future();
  try {
    std::thread([started = std::move(started), function, argument, title = std::string(name)]() mutable {
      self.name = title;
      started.set_value(&self);
      function(argument);
      sim::board().log("FreeRTOS: Task \"" + self.name + "\" should not return, Aborting now!");
      std::abort();
    }).detach();
  } catch (const std::system_error&) {
    return pdFAIL;
  }
  const TaskHandle_t task = handle.get();
  if (created != nullptr) *created = task;
  return pdPASS;
}

void vTaskDelete(TaskHandle_t task) {
  if (task == nullptr || task == &self) pthread_exit(nullptr);
  sim::board().log("The simulator cannot end another task: let it end itself with vTaskDelete(NULL)");
  std::abort();
}

void vTaskDelay(TickType_t ticks) {
  sim::board().clock().sleepMilliseconds(ticks);
}

TickType_t xTaskGetTickCount(void) {
  return static_cast<TickType_t>(sim::board().clock().milliseconds());
}

TaskHandle_t xTaskGetCurrentTaskHandle(void) {
  return &self;
}
}
