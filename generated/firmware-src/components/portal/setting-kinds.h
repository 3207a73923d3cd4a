// From firmware-src/components/portal/setting-kinds.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"

namespace otter_app::firmware_src::components::portal::setting_kinds {
struct KindLiteral;
struct KindLiteral_4;
struct KindLiteral_5;
struct ControlLiteral;
}

namespace otter_app::firmware_src::components::portal::setting_kinds {

struct KindLiteral final : otter::Object {
  KindLiteral(Str p0, Ref<otter::Object> p1, Ref<Fn<Str(Str)>> p2, Ref<Fn<Str(Str)>> p3) : initial(std::move(p0)), control(std::move(p1)), read(std::move(p2)), write(std::move(p3)) { markCyclic(); }
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  Str initial{};
  Ref<otter::Object> control{};
  Ref<Fn<Str(Str)>> read{};
  Ref<Fn<Str(Str)>> write{};
};

struct KindLiteral_4 final : otter::Object {
  KindLiteral_4(double p0, Ref<otter::Object> p1, Ref<Fn<Opt<double>(Str)>> p2, Ref<Fn<Str(double)>> p3) : initial(p0), control(std::move(p1)), read(std::move(p2)), write(std::move(p3)) { markCyclic(); }
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  double initial{};
  Ref<otter::Object> control{};
  Ref<Fn<Opt<double>(Str)>> read{};
  Ref<Fn<Str(double)>> write{};
};

struct KindLiteral_5 final : otter::Object {
  KindLiteral_5(bool p0, Ref<otter::Object> p1, Ref<Fn<Opt<bool>(Str)>> p2, Ref<Fn<Str(bool)>> p3) : initial(p0), control(std::move(p1)), read(std::move(p2)), write(std::move(p3)) { markCyclic(); }
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  bool initial{};
  Ref<otter::Object> control{};
  Ref<Fn<Opt<bool>(Str)>> read{};
  Ref<Fn<Str(bool)>> write{};
};

struct ControlLiteral final : otter::Object {
  ControlLiteral(Str p0, Str p1, Ref<Array<Str>> p2) : type_(std::move(p0)), attributes(std::move(p1)), options(std::move(p2)) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  Str type_{};
  Str attributes{};
  Ref<Array<Str>> options{};
};

Ref<Object> secret(double limitBytes);
Ref<Object> hostLabel(const Str& initial, std::int32_t limitBytes);
Ref<Object> wholeNumber(double initial, double least, double most);
Ref<Object> flag(bool initial);
Ref<Object> choice(const Str& initial, const Ref<Array<Str>>& options);

}  // namespace otter_app::firmware_src::components::portal::setting_kinds
