// From firmware-src/components/portal/form.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"

namespace otter_app::firmware_src::components::portal::form {
struct CredentialsLiteral;
}

namespace otter_app::firmware_src::components::portal::form {

struct CredentialsLiteral final : otter::Object {
  CredentialsLiteral(Str p0, Str p1) : name(std::move(p0)), password(std::move(p1)) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  Str name{};
  Str password{};
};

Value readJoinForm(const Ref<Object>& form);
void initialize();

}  // namespace otter_app::firmware_src::components::portal::form
