// From firmware-src/components/portal/form.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"

namespace otter_app::firmware_src::components::portal::form {
struct CredentialsLiteral;
struct LoginLiteral;
}

namespace otter_app::firmware_src::components::portal::form {

struct CredentialsLiteral final : otter::Object {
  CredentialsLiteral(Str p0, Str p1, Ref<otter::Object> p2, Ref<otter::Object> p3) : name(std::move(p0)), password(std::move(p1)), login(std::move(p2)), fixed(std::move(p3)) { markCyclic(); }
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  Str name{};
  Str password{};
  Ref<otter::Object> login{};
  Ref<otter::Object> fixed{};
};

struct LoginLiteral final : otter::Object {
  LoginLiteral(Str p0, Str p1) : method(std::move(p0)), user(std::move(p1)) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  Str method{};
  Str user{};
};

Value readJoinForm(const Ref<otter::Map<Str, Str>>& fields);
void initialize();

}  // namespace otter_app::firmware_src::components::portal::form
