#pragma once
#include "freertos/FreeRTOS.h"

typedef struct tskTaskControlBlock* TaskHandle_t;
typedef void (*TaskFunction_t)(void*);

extern "C" {
/**
 * Tasks are threads of the host: stack size, priority and core are not simulated. As on the chip a task function
 * that returns is a crash; it ends with vTaskDelete(NULL).
 */
BaseType_t xTaskCreate(TaskFunction_t function, const char* name, uint32_t stackBytes, void* argument,
                       UBaseType_t priority, TaskHandle_t* created);
BaseType_t xTaskCreatePinnedToCore(TaskFunction_t function, const char* name, uint32_t stackBytes, void* argument,
                                   UBaseType_t priority, TaskHandle_t* created, BaseType_t core);
/** Only a task may end itself here: the host cannot end another thread safely, so that is refused by a crash. */
void vTaskDelete(TaskHandle_t task);
void vTaskDelay(TickType_t ticks);
TickType_t xTaskGetTickCount(void);
TaskHandle_t xTaskGetCurrentTaskHandle(void);
}
