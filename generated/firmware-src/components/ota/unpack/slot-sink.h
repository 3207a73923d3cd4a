// From firmware-src/components/ota/unpack/slot-sink.ts. Edit that file, not this one.
#pragma once

#include "../../../../program.h"
#include <Update.h>
#include <arduino/border.h>

namespace otter_app::firmware_src::components::ota::unpack::slot_sink {
struct SlotSink;
}

namespace otter_app::firmware_src::components::ota::unpack::slot_sink {

struct SlotSink final : otter::Object {
  void construct(double size);
  double taken();
  void write(const Ref<otter::Uint8Array>& bytes);
  void end();
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  double size{};
  double takenBytes{};
};

}  // namespace otter_app::firmware_src::components::ota::unpack::slot_sink
