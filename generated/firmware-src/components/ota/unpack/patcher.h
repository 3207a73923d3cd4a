// From firmware-src/components/ota/unpack/patcher.ts. Edit that file, not this one.
#pragma once

#include "../../../../program.h"

namespace otter_app::firmware_src::components::ota::unpack::patcher {
struct Patcher;
}

namespace otter_app::firmware_src::components::ota::unpack::patcher {

struct Patcher final : otter::Object {
  Patcher() { markCyclic(); }
  void construct(const Ref<otter::Object>& base, double imageSize, const Ref<otter::Object>& sink);
  void write(const Ref<otter::Uint8Array>& bytes);
  void end();
  void copy(const Ref<otter::Uint8Array>& bytes);
  void take(std::int32_t byte_);
  bool readNumber(std::int32_t byte_);
  void useNumber(double value);
  void start(double size, const Str& stage, const Str& following);
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  Ref<otter::Object> base{};
  double imageSize{};
  Ref<otter::Object> sink{};
  Ref<otter::Uint8Array> block{};
  Str stage{};
  double position{};
  double written{};
  double left{};
  std::int32_t value{};
  double shift{};
  bool isNegative{};
};

void initialize();

}  // namespace otter_app::firmware_src::components::ota::unpack::patcher
