// From firmware-src/components/portal/texts/english.ts. Edit that file, not this one.
#pragma once

#include "../../../../program.h"

namespace otter_app::firmware_src::components::portal::texts::english {
struct TextsLiteral;
}

namespace otter_app::firmware_src::components::portal::texts::english {

struct TextsLiteral final : otter::Object {
  TextsLiteral(Str p0, Str p1, Str p2, Str p3, Str p4, Str p5, Ref<otter::Map<Str, Str>> p6, Ref<otter::Map<Str, Str>> p7, Str p8, Str p9, Str p10, Str p11, Str p12, Str p13, Str p14, Str p15, Str p16, Str p17, Str p18, Str p19, Str p20, Str p21, Str p22, Str p23, Str p24, Str p25, Str p26, Str p27, Str p28, Str p29, Str p30, Str p31, Str p32, Str p33, Str p34, Str p35, Str p36, Str p37, Str p38) : language(std::move(p0)), title(std::move(p1)), noNetwork(std::move(p2)), connecting(std::move(p3)), joined(std::move(p4)), failed(std::move(p5)), failures(std::move(p6)), passwordProblems(std::move(p7)), nothingChosen(std::move(p8)), expired(std::move(p9)), mayBreak(std::move(p10)), networks(std::move(p11)), scanning(std::move(p12)), noneFound(std::move(p13)), refresh(std::move(p14)), locked(std::move(p15)), open(std::move(p16)), strong(std::move(p17)), medium(std::move(p18)), weak(std::move(p19)), other(std::move(p20)), otherName(std::move(p21)), password(std::move(p22)), showPassword(std::move(p23)), join(std::move(p24)), saved(std::move(p25)), forget(std::move(p26)), details(std::move(p27)), network(std::move(p28)), address(std::move(p29)), gateway(std::move(p30)), nameServer(std::move(p31)), mac(std::move(p32)), signal(std::move(p33)), version(std::move(p34)), sensor(std::move(p35)), upTime(std::move(p36)), updates(std::move(p37)), checkNow(std::move(p38)) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  Str language{};
  Str title{};
  Str noNetwork{};
  Str connecting{};
  Str joined{};
  Str failed{};
  Ref<otter::Map<Str, Str>> failures{};
  Ref<otter::Map<Str, Str>> passwordProblems{};
  Str nothingChosen{};
  Str expired{};
  Str mayBreak{};
  Str networks{};
  Str scanning{};
  Str noneFound{};
  Str refresh{};
  Str locked{};
  Str open{};
  Str strong{};
  Str medium{};
  Str weak{};
  Str other{};
  Str otherName{};
  Str password{};
  Str showPassword{};
  Str join{};
  Str saved{};
  Str forget{};
  Str details{};
  Str network{};
  Str address{};
  Str gateway{};
  Str nameServer{};
  Str mac{};
  Str signal{};
  Str version{};
  Str sensor{};
  Str upTime{};
  Str updates{};
  Str checkNow{};
};

extern Ref<Object> english;
void initialize();

}  // namespace otter_app::firmware_src::components::portal::texts::english
