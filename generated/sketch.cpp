// Where the program begins on a device.
#include <Arduino.h>

#include "program.h"
#include "firmware-src/support/ascii.h"
#include "firmware-src/support/bytes.h"
#include "firmware-src/components/ota/history.h"
#include "firmware-src/components/device/details.h"
#include "firmware-src/support/characters.h"
#include "firmware-src/components/wifi/network-name.h"
#include "firmware-src/components/improv/packet.h"
#include "firmware-src/components/improv/improv.h"
#include "firmware-src/components/ota/memory.h"
#include "firmware-src/components/ota/crash-ladder.h"
#include "firmware-src/support/base64url.h"
#include "firmware-src/components/ota/jws.h"
#include "firmware-src/components/ota/packed.h"
#include "firmware-src/components/ota/manifest.h"
#include "firmware-src/support/http/head.h"
#include "firmware-src/support/http/exchange.h"
#include "firmware-src/support/url.h"
#include "firmware-src/components/ota/web.h"
#include "firmware-src/components/ota/rules.h"
#include "firmware-src/components/ota/http-update-installer.h"
#include "firmware-src/components/ota/unpack/unpacker.h"
#include "firmware-src/components/ota/unpack/huffman-code.h"
#include "firmware-src/components/ota/unpack/window.h"
#include "firmware-src/components/ota/unpack/inflater.h"
#include "firmware-src/components/ota/unpack/patcher.h"
#include "firmware-src/components/ota/packed-first.h"
#include "firmware-src/components/ota/resumable-installer.h"
#include "firmware-src/components/ota/trial.h"
#include "firmware-src/components/ota/updater.h"
#include "firmware-src/support/qr.h"
#include "firmware-src/components/portal/access-point.h"
#include "firmware-src/components/portal/settings.h"
#include "firmware-src/support/server/answer.h"
#include "firmware-src/support/server/form.h"
#include "firmware-src/support/server/request.h"
#include "firmware-src/support/server/visitor.h"
#include "firmware-src/support/server/server.h"
#include "firmware-src/components/portal/answers.h"
#include "firmware-src/components/portal/form.h"
#include "firmware-src/components/portal/gate.h"
#include "firmware-src/components/portal/page.h"
#include "firmware-src/components/portal/probes.h"
#include "firmware-src/components/portal/texts/chinese.h"
#include "firmware-src/components/portal/texts/english.h"
#include "firmware-src/components/portal/texts/french.h"
#include "firmware-src/components/portal/texts/german.h"
#include "firmware-src/components/portal/texts/spanish.h"
#include "firmware-src/components/portal/texts/choose.h"
#include "firmware-src/components/portal/portal.h"
#include "firmware-src/components/wifi/internet.h"
#include "firmware-src/components/wifi/saved-networks.h"
#include "firmware-src/components/wifi/failure.h"
#include "firmware-src/components/wifi/attempt.h"
#include "firmware-src/components/wifi/scanner.h"
#include "firmware-src/components/wifi/station.h"
#include "firmware-src/config.h"
#include "firmware-src/version.h"
#include "firmware-src/main.h"

// Arduino would confirm a new version before it has shown anything; the program confirms itself.
extern "C" bool verifyRollbackLater() { return true; }

// What nobody catches ends the program, as under Node: a device restarts.
template <typename F>
static void guarded(F&& run) {
  try {
    run();
  } catch (const otter::Thrown& thrown) {
    otter::reportUncaught(thrown.value);
    otter::platform::fail();
  }
}

void setup() {
  guarded([] {
    otter_app::firmware_src::support::ascii::initialize();
    otter_app::firmware_src::support::bytes::initialize();
    otter_app::firmware_src::components::ota::history::initialize();
    otter_app::firmware_src::components::device::details::initialize();
    otter_app::firmware_src::support::characters::initialize();
    otter_app::firmware_src::components::wifi::network_name::initialize();
    otter_app::firmware_src::components::improv::packet::initialize();
    otter_app::firmware_src::components::improv::improv::initialize();
    otter_app::firmware_src::components::ota::memory::initialize();
    otter_app::firmware_src::components::ota::crash_ladder::initialize();
    otter_app::firmware_src::support::base64url::initialize();
    otter_app::firmware_src::components::ota::jws::initialize();
    otter_app::firmware_src::components::ota::packed::initialize();
    otter_app::firmware_src::components::ota::manifest::initialize();
    otter_app::firmware_src::support::http::head::initialize();
    otter_app::firmware_src::support::http::exchange::initialize();
    otter_app::firmware_src::support::url::initialize();
    otter_app::firmware_src::components::ota::web::initialize();
    otter_app::firmware_src::components::ota::rules::initialize();
    otter_app::firmware_src::components::ota::http_update_installer::initialize();
    otter_app::firmware_src::components::ota::unpack::unpacker::initialize();
    otter_app::firmware_src::components::ota::unpack::huffman_code::initialize();
    otter_app::firmware_src::components::ota::unpack::window::initialize();
    otter_app::firmware_src::components::ota::unpack::inflater::initialize();
    otter_app::firmware_src::components::ota::unpack::patcher::initialize();
    otter_app::firmware_src::components::ota::packed_first::initialize();
    otter_app::firmware_src::components::ota::resumable_installer::initialize();
    otter_app::firmware_src::components::ota::trial::initialize();
    otter_app::firmware_src::components::ota::updater::initialize();
    otter_app::firmware_src::support::qr::initialize();
    otter_app::firmware_src::components::portal::access_point::initialize();
    otter_app::firmware_src::components::portal::settings::initialize();
    otter_app::firmware_src::support::server::answer::initialize();
    otter_app::firmware_src::support::server::form::initialize();
    otter_app::firmware_src::support::server::request::initialize();
    otter_app::firmware_src::support::server::visitor::initialize();
    otter_app::firmware_src::support::server::server::initialize();
    otter_app::firmware_src::components::portal::answers::initialize();
    otter_app::firmware_src::components::portal::form::initialize();
    otter_app::firmware_src::components::portal::gate::initialize();
    otter_app::firmware_src::components::portal::page::initialize();
    otter_app::firmware_src::components::portal::probes::initialize();
    otter_app::firmware_src::components::portal::texts::chinese::initialize();
    otter_app::firmware_src::components::portal::texts::english::initialize();
    otter_app::firmware_src::components::portal::texts::french::initialize();
    otter_app::firmware_src::components::portal::texts::german::initialize();
    otter_app::firmware_src::components::portal::texts::spanish::initialize();
    otter_app::firmware_src::components::portal::texts::choose::initialize();
    otter_app::firmware_src::components::portal::portal::initialize();
    otter_app::firmware_src::components::wifi::internet::initialize();
    otter_app::firmware_src::components::wifi::saved_networks::initialize();
    otter_app::firmware_src::components::wifi::failure::initialize();
    otter_app::firmware_src::components::wifi::attempt::initialize();
    otter_app::firmware_src::components::wifi::scanner::initialize();
    otter_app::firmware_src::components::wifi::station::initialize();
    otter_app::firmware_src::config::initialize();
    otter_app::firmware_src::version::initialize();
    otter_app::firmware_src::main::initialize();
  });
}

void loop() {
  guarded([] {
    otter::Scheduler::shared().poll();
  });
  otter::platform::idleUntil(otter::Scheduler::shared().nextDueMs());
}
