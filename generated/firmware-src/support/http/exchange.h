// From firmware-src/support/http/exchange.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"
#include <Arduino.h>
#include <IPAddress.h>
#include <NetworkClient.h>
#include <arduino/border.h>
#include <arduino/network_client.h>

namespace otter_app::firmware_src::support::http::exchange {
struct Exchange;
}

namespace otter_app::firmware_src::support::http::exchange {

struct Exchange final : otter::Object {
  Exchange() { markCyclic(); }
  void construct(const Ref<otter::Native<NetworkClient>>& client, const Ref<otter::Object>& head, const Ref<otter::Uint8Array>& early);
  Ref<otter::Promise<Value>> read(const Ref<otter::Uint8Array>& buffer);
  void close();
  std::int32_t takeEarly(const Ref<otter::Uint8Array>& buffer);
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  Ref<otter::Object> head{};
  double size{};
  Ref<otter::Native<NetworkClient>> client{};
  Ref<otter::Uint8Array> early{};
  double received{};
};

Ref<otter::Promise<Value>> Exchange_send(const Ref<otter::Native<NetworkClient>>& client, const Str& method, const Ref<Object>& url, const Str& moreHeaders);
void initialize();

}  // namespace otter_app::firmware_src::support::http::exchange
