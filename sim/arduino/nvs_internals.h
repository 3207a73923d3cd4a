#pragma once
#include <functional>

#include "board/nvs/store.h"
#include "nvs.h"

/** Calls `use` with the mounted store of a partition, one caller at a time. ESP_ERR_NVS_NOT_INITIALIZED without one. */
esp_err_t withNvs(const char* partitionLabel, const std::function<sim::NvsResult(sim::NvsStore&)>& use);
