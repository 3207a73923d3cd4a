// From firmware-src/components/wifi/credentials.ts. Edit that file, not this one.
#include "credentials.h"
#include "../portal/form.h"
#include "../../support/ascii.h"
#include "../../support/characters.h"

namespace otter_app::firmware_src::components::wifi::credentials {

#line 31 "firmware-src/components/wifi/credentials.ts"
bool areSame(const Ref<Object>& one, const Ref<Object>& other) {
  const Str t = otter::dispatch<Str()>(one, 0);
#line 32
  bool t_3 = t == otter::dispatch<Str()>(other, 0);
#line 32
  if (t_3) {
    const Str t_2 = otter::dispatch<Str()>(one, 3);
    t_3 = t_2 == otter::dispatch<Str()>(other, 3);
  }
#line 32
  bool t_9 = t_3;
#line 32
  if (t_9) {
#line 32
    Str t_4{};
    {
#line 32
      const Ref<Object> t_5 = otter::dispatch<Ref<Object>()>(one, 2);
#line 32
      if (otter::isNullish(t_5)) {
        goto chain_end;
      }
#line 32
      t_4 = seen<otter_app::firmware_src::components::portal::form::LoginLiteral>(narrow<Ref<Object>>(t_5))->method;
    }
    chain_end:;
    const Str t_8 = t_4;
#line 32
    Str t_6{};
    {
#line 32
      const Ref<Object> t_7 = otter::dispatch<Ref<Object>()>(other, 2);
#line 32
      if (otter::isNullish(t_7)) {
        goto chain_2_end;
      }
#line 32
      t_6 = seen<otter_app::firmware_src::components::portal::form::LoginLiteral>(narrow<Ref<Object>>(t_7))->method;
    }
    chain_2_end:;
    t_9 = t_8 == t_6;
  }
#line 32
  bool t_15 = t_9;
#line 32
  if (t_15) {
#line 32
    Str t_10{};
    {
#line 32
      const Ref<Object> t_11 = otter::dispatch<Ref<Object>()>(one, 2);
#line 32
      if (otter::isNullish(t_11)) {
        goto chain_3_end;
      }
#line 32
      t_10 = seen<otter_app::firmware_src::components::portal::form::LoginLiteral>(narrow<Ref<Object>>(t_11))->user;
    }
    chain_3_end:;
    const Str t_14 = t_10;
#line 32
    Str t_12{};
    {
#line 32
      const Ref<Object> t_13 = otter::dispatch<Ref<Object>()>(other, 2);
#line 32
      if (otter::isNullish(t_13)) {
        goto chain_4_end;
      }
#line 32
      t_12 = seen<otter_app::firmware_src::components::portal::form::LoginLiteral>(narrow<Ref<Object>>(t_13))->user;
    }
    chain_4_end:;
    t_15 = t_14 == t_12;
  }
#line 32
  bool t_21 = t_15;
#line 32
  if (t_21) {
#line 32
    Str t_16{};
    {
#line 32
      const Ref<Object> t_17 = otter::dispatch<Ref<Object>()>(one, 1);
#line 32
      if (otter::isNullish(t_17)) {
        goto chain_5_end;
      }
#line 32
      t_16 = otter::dispatch<Str()>(narrow<Ref<Object>>(t_17), 0);
    }
    chain_5_end:;
    const Str t_20 = t_16;
#line 32
    Str t_18{};
    {
#line 32
      const Ref<Object> t_19 = otter::dispatch<Ref<Object>()>(other, 1);
#line 32
      if (otter::isNullish(t_19)) {
        goto chain_6_end;
      }
#line 32
      t_18 = otter::dispatch<Str()>(narrow<Ref<Object>>(t_19), 0);
    }
    chain_6_end:;
    t_21 = t_20 == t_18;
  }
#line 32
  bool t_27 = t_21;
#line 32
  if (t_27) {
#line 32
    Str t_22{};
    {
#line 32
      const Ref<Object> t_23 = otter::dispatch<Ref<Object>()>(one, 1);
#line 32
      if (otter::isNullish(t_23)) {
        goto chain_7_end;
      }
#line 32
      t_22 = otter::dispatch<Str()>(narrow<Ref<Object>>(t_23), 1);
    }
    chain_7_end:;
    const Str t_26 = t_22;
#line 32
    Str t_24{};
    {
#line 32
      const Ref<Object> t_25 = otter::dispatch<Ref<Object>()>(other, 1);
#line 32
      if (otter::isNullish(t_25)) {
        goto chain_8_end;
      }
#line 32
      t_24 = otter::dispatch<Str()>(narrow<Ref<Object>>(t_25), 1);
    }
    chain_8_end:;
    t_27 = t_26 == t_24;
  }
#line 32
  bool t_33 = t_27;
#line 32
  if (t_33) {
#line 32
    Str t_28{};
    {
#line 32
      const Ref<Object> t_29 = otter::dispatch<Ref<Object>()>(one, 1);
#line 32
      if (otter::isNullish(t_29)) {
        goto chain_9_end;
      }
#line 32
      t_28 = otter::dispatch<Str()>(narrow<Ref<Object>>(t_29), 2);
    }
    chain_9_end:;
    const Str t_32 = t_28;
#line 32
    Str t_30{};
    {
#line 32
      const Ref<Object> t_31 = otter::dispatch<Ref<Object>()>(other, 1);
#line 32
      if (otter::isNullish(t_31)) {
        goto chain_10_end;
      }
#line 32
      t_30 = otter::dispatch<Str()>(narrow<Ref<Object>>(t_31), 2);
    }
    chain_10_end:;
    t_33 = t_32 == t_30;
  }
#line 32
  bool t_39 = t_33;
#line 32
  if (t_39) {
#line 32
    Str t_34{};
    {
#line 32
      const Ref<Object> t_35 = otter::dispatch<Ref<Object>()>(one, 1);
#line 32
      if (otter::isNullish(t_35)) {
        goto chain_11_end;
      }
#line 32
      t_34 = otter::dispatch<Str()>(narrow<Ref<Object>>(t_35), 3);
    }
    chain_11_end:;
    const Str t_38 = t_34;
#line 32
    Str t_36{};
    {
#line 32
      const Ref<Object> t_37 = otter::dispatch<Ref<Object>()>(other, 1);
#line 32
      if (otter::isNullish(t_37)) {
        goto chain_12_end;
      }
#line 32
      t_36 = otter::dispatch<Str()>(narrow<Ref<Object>>(t_37), 3);
    }
    chain_12_end:;
    t_39 = t_38 == t_36;
  }
#line 32
  return t_39;
}
#line 221 "firmware-src/components/wifi/credentials.cpp"

#line 47 "firmware-src/components/wifi/credentials.ts"
Str passwordProblem(const Str& password) {
  if (password == ""_s) {
#line 48
    return Str::undefined();
  }
  {
#line 49
    std::int32_t i = 0;
#line 49
    for (; i < password.length(); i = i + 1) {
      const std::int32_t unit = static_cast<std::int32_t>(password.unit(i));
      if (unit < 32 || unit > 126) {
#line 51
        return "not ASCII"_s;
      }
    }
  }
#line 53
  if (password.length() < 8) {
#line 53
    return "too short"_s;
  }
#line 54
  if (password.length() > 64) {
#line 54
    return "too long"_s;
  }
#line 55
  bool t_2 = password.length() < 64;
#line 55
  if (!t_2) {
    const Str t = otter_app::firmware_src::support::ascii::asciiLowerCase->call(password);
    t_2 = otter_app::firmware_src::support::characters::consistsOf(t, otter_app::firmware_src::support::characters::hexadecimalDigits);
  }
#line 55
  return t_2 ? Str::undefined() : Str("too long"_s);
}
#line 261 "firmware-src/components/wifi/credentials.cpp"

}  // namespace otter_app::firmware_src::components::wifi::credentials
