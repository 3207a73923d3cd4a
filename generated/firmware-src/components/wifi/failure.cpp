// From firmware-src/components/wifi/failure.ts. Edit that file, not this one.
#include "failure.h"

namespace otter_app::firmware_src::components::wifi::failure {

[[maybe_unused]] static Ref<otter::Map<double, Str>> failures{};
[[maybe_unused]] static std::int32_t leftByOneself{};

#line 27 "firmware-src/components/wifi/failure.ts"
Str failureOf(std::int32_t reason) {
  const Str t = failures->get(static_cast<double>(reason));
#line 28
  return !otter::isNullish(t) ? Str(narrow<Str>(t)) : "no answer"_s;
}
#line 16 "firmware-src/components/wifi/failure.cpp"

void initialize() {
#line 8 "firmware-src/components/wifi/failure.ts"
  failures = create<otter::Map<double, Str>>(arrayOf<Ref<Object>>({arrayOf<Value>({Value(2.0), Value("wrong password"_s)}), arrayOf<Value>({Value(14.0), Value("wrong password"_s)}), arrayOf<Value>({Value(15.0), Value("wrong password"_s)}), arrayOf<Value>({Value(23.0), Value("wrong password"_s)}), arrayOf<Value>({Value(202.0), Value("wrong password"_s)}), arrayOf<Value>({Value(204.0), Value("wrong password"_s)}), arrayOf<Value>({Value(201.0), Value("not found"_s)}), arrayOf<Value>({Value(210.0), Value("not found"_s)}), arrayOf<Value>({Value(211.0), Value("not found"_s)}), arrayOf<Value>({Value(212.0), Value("not found"_s)}), arrayOf<Value>({Value(5.0), Value("refused"_s)}), arrayOf<Value>({Value(17.0), Value("refused"_s)}), arrayOf<Value>({Value(203.0), Value("refused"_s)})}));
#line 25
  leftByOneself = 8;
}
#line 24 "firmware-src/components/wifi/failure.cpp"

}  // namespace otter_app::firmware_src::components::wifi::failure
