// From firmware-src/components/portal/texts/chinese.ts. Edit that file, not this one.
#pragma once

#include "../../../../program.h"

namespace otter_app::firmware_src::components::portal::texts::chinese {
struct TextsLiteral;
}

namespace otter_app::firmware_src::components::portal::texts::chinese {

struct TextsLiteral final : otter::Object {
  TextsLiteral(Str p0, Str p1, Str p2, Str p3, Str p4, Str p5, Str p6, Str p7, Ref<otter::Map<Str, Str>> p8, Ref<otter::Map<Str, Str>> p9, Str p10, Str p11, Str p12, Str p13, Str p14, Str p15, Str p16, Str p17, Str p18, Str p19, Str p20, Str p21, Str p22, Str p23, Str p24, Str p25, Str p26, Str p27, Str p28, Str p29, Str p30, Str p31, Str p32, Str p33, Str p34, Str p35, Str p36, Str p37, Str p38, Str p39, Str p40, Str p41, Str p42, Str p43, Str p44, Str p45, Str p46, Str p47, Str p48, Ref<otter::Map<Str, Str>> p49, Str p50, Str p51, Str p52, Str p53, Str p54) : language(std::move(p0)), title(std::move(p1)), noNetwork(std::move(p2)), connecting(std::move(p3)), joined(std::move(p4)), noInternet(std::move(p5)), signIn(std::move(p6)), failed(std::move(p7)), failures(std::move(p8)), passwordProblems(std::move(p9)), nothingChosen(std::move(p10)), noAddress(std::move(p11)), expired(std::move(p12)), mayBreak(std::move(p13)), networks(std::move(p14)), scanning(std::move(p15)), noneFound(std::move(p16)), refresh(std::move(p17)), locked(std::move(p18)), open(std::move(p19)), strong(std::move(p20)), medium(std::move(p21)), weak(std::move(p22)), other(std::move(p23)), otherName(std::move(p24)), password(std::move(p25)), showPassword(std::move(p26)), more(std::move(p27)), user(std::move(p28)), method(std::move(p29)), mask(std::move(p30)), join(std::move(p31)), saved(std::move(p32)), forget(std::move(p33)), details(std::move(p34)), settings(std::move(p35)), save(std::move(p36)), badSetting(std::move(p37)), deviceName(std::move(p38)), network(std::move(p39)), address(std::move(p40)), gateway(std::move(p41)), nameServer(std::move(p42)), mac(std::move(p43)), signal(std::move(p44)), version(std::move(p45)), sensor(std::move(p46)), upTime(std::move(p47)), updates(std::move(p48)), updateStates(std::move(p49)), state(std::move(p50)), safeMode(std::move(p51)), onTrial(std::move(p52)), history(std::move(p53)), checkNow(std::move(p54)) {}
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
  Str noAddress{};
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
  Str more{};
  Str user{};
  Str method{};
  Str mask{};
  Str join{};
  Str saved{};
  Str forget{};
  Str details{};
  Str settings{};
  Str save{};
  Str badSetting{};
  Str deviceName{};
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
  Str state{};
  Str safeMode{};
  Str onTrial{};
  Str history{};
  Str checkNow{};
};

extern Ref<Object> chinese;
void initialize();

}  // namespace otter_app::firmware_src::components::portal::texts::chinese
