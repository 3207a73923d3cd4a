// From firmware-src/components/ota/installer.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"
#include <Arduino.h>
#include <Esp.h>
#include <IPAddress.h>
#include <NetworkClient.h>
#include <arduino/border.h>
#include <arduino/connecting.h>
#include <arduino/ecdsa.h>
#include <arduino/network_client.h>
#include <arduino/ota_state.h>
#include <arduino/partition.h>
#include <arduino/secure_client.h>
#include <esp_ota_ops.h>
#include <esp_partition.h>

namespace otter_app::firmware_src::components::ota::web {
struct Web;
}

namespace otter_app::firmware_src::components::ota::installer {

Ref<otter::Promise<Value>> locateImage(const Ref<otter_app::firmware_src::components::ota::web::Web>& web, const Ref<Object>& a1);

}  // namespace otter_app::firmware_src::components::ota::installer
