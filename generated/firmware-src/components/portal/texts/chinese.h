// From firmware-src/components/portal/texts/chinese.ts. Edit that file, not this one.
#pragma once

#include "../../../../program.h"

namespace otter_app::firmware_src::components::portal::texts::chinese {
struct TextsLiteral;
}

namespace otter_app::firmware_src::components::portal::texts::chinese {

struct TextsLiteral final : otter::Object {
  TextsLiteral(Str p0, Str p1, Str p2, Str p3, Str p4, Str p5, Str p6, Str p7, Ref<otter::Map<Str, Str>> p8, Ref<otter::Map<Str, Str>> p9, Str p10, Str p11, Str p12, Str p13, Str p14, Str p15, Str p16, Str p17, Str p18, Str p19, Str p20, Str p21, Str p22, Str p23, Str p24, Str p25, Str p26, Str p27, Str p28, Str p29, Str p30, Str p31, Str p32, Str p33, Str p34, Str p35, Str p36, Str p37, Str p38, Str p39, Ref<otter::Map<Str, Str>> p40, Str p41) : language(std::move(p0)), title(std::move(p1)), noNetwork(std::move(p2)), connecting(std::move(p3)), joined(std::move(p4)), noInternet(std::move(p5)), signIn(std::move(p6)), failed(std::move(p7)), failures(std::move(p8)), passwordProblems(std::move(p9)), nothingChosen(std::move(p10)), expired(std::move(p11)), mayBreak(std::move(p12)), networks(std::move(p13)), scanning(std::move(p14)), noneFound(std::move(p15)), refresh(std::move(p16)), locked(std::move(p17)), open(std::move(p18)), strong(std::move(p19)), medium(std::move(p20)), weak(std::move(p21)), other(std::move(p22)), otherName(std::move(p23)), password(std::move(p24)), showPassword(std::move(p25)), join(std::move(p26)), saved(std::move(p27)), forget(std::move(p28)), details(std::move(p29)), network(std::move(p30)), address(std::move(p31)), gateway(std::move(p32)), nameServer(std::move(p33)), mac(std::move(p34)), signal(std::move(p35)), version(std::move(p36)), sensor(std::move(p37)), upTime(std::move(p38)), updates(std::move(p39)), updateStates(std::move(p40)), checkNow(std::move(p41)) {}
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  Str language{};
  Str title{};
  Str noNetwork{};
  Str connecting{};
  Str joined{};
  Str noInternet{};
  Str signIn{};
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
  Ref<otter::Map<Str, Str>> updateStates{};
  Str checkNow{};
};

extern Ref<Object> chinese;
void initialize();

}  // namespace otter_app::firmware_src::components::portal::texts::chinese
