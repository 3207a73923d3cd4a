// From firmware-src/components/ota/unpack/unpacker.ts. Edit that file, not this one.
#pragma once

#include "../../../../program.h"

namespace otter_app::firmware_src::components::ota::unpack::unpacker {
struct PackingError;
struct Unpacked;
}

namespace otter_app::firmware_src::components::ota::unpack::unpacker {

struct PackingError final : otter::Error {
  void construct(const Str& a0);
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
};

struct Unpacked final : otter::Object {
  Unpacked() { markCyclic(); }
  void construct(const Ref<otter::Object>& sink);
  void put(const Ref<otter::Uint8Array>& bytes);
  bool work(bool isLast);
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  Ref<otter::Object> sink{};
};

void initialize();

}  // namespace otter_app::firmware_src::components::ota::unpack::unpacker
