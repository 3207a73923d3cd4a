// From firmware-src/components/ota/resumable-installer.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"
#include <Arduino.h>
#include <Esp.h>
#include <IPAddress.h>
#include <NetworkClient.h>
#include <Update.h>
#include <arduino/border.h>
#include <arduino/connecting.h>
#include <arduino/ecdsa.h>
#include <arduino/network_client.h>
#include <arduino/ota_state.h>
#include <arduino/partition.h>
#include <arduino/secure_client.h>
#include <arduino/sha256.h>
#include <esp_ota_ops.h>
#include <esp_partition.h>

namespace otter_app::firmware_src::components::ota::web {
struct Web;
}

namespace otter_app::firmware_src::support::http::exchange {
struct Exchange;
}

namespace otter_app::firmware_src::components::ota::progress {
struct Shown;
}

namespace otter_app::firmware_src::components::ota::resumable_installer {
struct ResumableInstaller;
struct Transfer;
struct ParcelLiteral;
}

namespace otter_app::firmware_src::components::ota::unpack::slot_sink {
struct SlotSink;
}

namespace otter_app::firmware_src::components::ota::resumable_installer {

struct ResumableInstaller final : otter::Object {
  ResumableInstaller() { markCyclic(); }
  void construct(const Ref<otter_app::firmware_src::components::ota::web::Web>& web, const Ref<otter::Object>& options);
  Ref<otter::Promise<Value>> install(const Ref<otter::Object>& download);
  Ref<otter::Promise<Value>> bring(const Ref<otter::Object>& download, const Ref<otter::Object>& parcel);
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  Ref<otter_app::firmware_src::components::ota::web::Web> web{};
  Ref<otter::Object> options{};
};

struct Transfer final : otter::Object {
  Transfer() { markCyclic(); }
  void construct(const Ref<otter_app::firmware_src::components::ota::web::Web>& web, const Ref<otter::Object>& options, const Ref<otter::Object>& download, const Ref<otter::Object>& parcel);
  Ref<otter::Promise<Value>> run();
  Ref<otter::Promise<Value>> fetchRest(const Str& url);
  double checkAnswer(const Ref<otter_app::firmware_src::support::http::exchange::Exchange>& a0, double start, const Str& host);
  Ref<otter::Promise<Value>> copy(const Ref<otter_app::firmware_src::support::http::exchange::Exchange>& exchange, double skipped);
  Ref<otter::Promise<Value>> unpack(bool isLast);
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  Ref<otter_app::firmware_src::components::ota::web::Web> web{};
  Ref<otter::Object> options{};
  Ref<otter::Object> parcel{};
  Ref<Array<Str>> redirectHosts{};
  Ref<otter_app::firmware_src::components::ota::progress::Shown> shown{};
  Ref<otter_app::firmware_src::components::ota::unpack::slot_sink::SlotSink> sink{};
  Ref<otter::Object> unpacker{};
  double taken{};
};

struct ParcelLiteral final : otter::Object {
  ParcelLiteral(Str p0, Ref<otter::Object> p1, double p2, Ref<Fn<Ref<otter::Object>(Ref<otter::Object>)>> p3) : url(std::move(p0)), located(std::move(p1)), imageSize(p2), createUnpacker(std::move(p3)) { markCyclic(); }
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  Str url{};
  Ref<otter::Object> located{};
  double imageSize{};
  Ref<Fn<Ref<otter::Object>(Ref<otter::Object>)>> createUnpacker{};
};

void initialize();

}  // namespace otter_app::firmware_src::components::ota::resumable_installer
