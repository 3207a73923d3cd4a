// From firmware-src/components/device/identity.ts. Edit that file, not this one.
#include "identity.h"
#include "../../support/ascii.h"

namespace otter_app::firmware_src::components::device::identity {

static const otter::FieldInfo IdentityLiteral_fields[] = {
  {"mac", [](const otter::Object& object) { return otter::Value(static_cast<const IdentityLiteral&>(object).mac); }},
  {"shortId", [](const otter::Object& object) { return otter::Value(static_cast<const IdentityLiteral&>(object).shortId); }},
};
const otter::TypeInfo IdentityLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, IdentityLiteral_fields, 2};

#line 13 "firmware-src/components/device/identity.ts"
Ref<Object> readIdentity() {
  const Ref<Array<Str>> octets = arrayOf<Str>();
  double rest = ::otter::border::from<double>(ESP.getEfuseMac());
  {
    std::int32_t i = 0;
#line 17
    for (; i < 6; i = i + 1) {
#line 19
      const Ref<Fn<Str(Str)>> t = otter_app::firmware_src::support::ascii::asciiUpperCase;
#line 18
      static_cast<void>(static_cast<double>(octets->push(t->call(Str(otter::number::toString(otter::remainder(rest, 256.0), 16.0).padStart(2.0, "0"_s))))));
      rest = otter::math::floor(rest / 256.0);
    }
  }
  const Str t_2 = octets->join(":"_s);
#line 21
  return create<IdentityLiteral>(t_2, octets->slice(3.0)->join(""_s));
}
#line 33 "firmware-src/components/device/identity.cpp"

}  // namespace otter_app::firmware_src::components::device::identity
