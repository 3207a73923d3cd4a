// From firmware-src/components/portal/page.ts. Edit that file, not this one.
#include "page.h"
#include "../device/details.h"
#include "portal.h"
#include "signal.h"
#include "texts/chinese.h"
#include "texts/texts.h"
#include "../wifi/scanner.h"
#include "../wifi/station.h"
#include "../../support/bytes.h"
#include "../../support/html.h"

namespace otter_app::firmware_src::components::portal::page {

[[maybe_unused]] static std::int32_t reloadSeconds{};

static Str renderStatus(const Ref<Object>& state, const Ref<Object>& texts);
static Str statusText(const Ref<Object>& a0, const Ref<Object>& texts);
static Str joinedText(const Ref<Object>& connection, const Ref<Object>& texts);
static Str renderNetworks(const Ref<Object>& state, const Ref<Object>& texts);
static Str renderNetwork(const Ref<Object>& network, const Ref<Object>& state, const Ref<Object>& texts);
static Str renderSaved(const Ref<Object>& state, const Ref<Object>& texts);
static Str renderDetail(const Ref<Object>& a0);
static Str renderDetailValue(Ref<Object>);

#line 43 "firmware-src/components/portal/page.ts"
Str renderPage(const Str& template_, const Ref<Object>& state, const Ref<Object>& texts) {
  bool t_3 = seen<otter_app::firmware_src::components::portal::portal::PageStateLiteral>(state)->isScanning || seen<otter_app::firmware_src::components::portal::portal::PageStateLiteral>(state)->isUpdating;
#line 44
  if (!t_3) {
#line 44
    Str t{};
    {
#line 44
      const Ref<Object> t_2 = seen<otter_app::firmware_src::components::portal::portal::PageStateLiteral>(state)->request;
#line 44
      if (otter::isNullish(t_2)) {
        goto chain_end;
      }
#line 44
      t = seen<otter_app::firmware_src::components::wifi::station::JoinRequestLiteral>(narrow<Ref<Object>>(t_2))->state;
    }
    chain_end:;
    t_3 = t == "connecting"_s;
  }
#line 44
  const bool isBusy = t_3;
  const bool hasChosenListed = hold(seen<otter_app::firmware_src::components::portal::portal::PageStateLiteral>(state)->networks)->some([&](Ref<Object> network) -> bool {
    const Str t_6 = seen<otter_app::firmware_src::components::wifi::scanner::FoundNetworkLiteral>(network)->name;
#line 45
    Str t_4{};
    {
#line 45
      const Ref<Object> t_5 = seen<otter_app::firmware_src::components::portal::portal::PageStateLiteral>(state)->request;
#line 45
      if (otter::isNullish(t_5)) {
        goto chain_2_end;
      }
#line 45
      t_4 = seen<otter_app::firmware_src::components::wifi::station::JoinRequestLiteral>(narrow<Ref<Object>>(t_5))->name;
    }
    chain_2_end:;
#line 45
    return t_6 == t_4;
  });
  const Ref<Array<Str>> t_8 = arrayOf<Str>({"language"_s, seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->language});
  const Str t_7 = seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->title;
  const Ref<Array<Str>> t_9 = arrayOf<Str>({"title"_s, otter_app::firmware_src::support::html::escapeHtml(otter_app::firmware_src::components::portal::texts::texts::say(t_7, arrayOf<Str>({seen<otter_app::firmware_src::components::portal::portal::PageStateLiteral>(state)->deviceName})))});
  const Ref<Array<Str>> t_10 = arrayOf<Str>({"reload"_s, isBusy ? concat("<meta http-equiv=\"refresh\" content=\""_s, otter::toStr(3.0), ";url=/\">"_s) : ""_s});
  const Ref<Array<Str>> t_11 = arrayOf<Str>({"status"_s, renderStatus(state, texts)});
  const Ref<Array<Str>> t_12 = arrayOf<Str>({"token"_s, otter_app::firmware_src::support::html::escapeHtml(Str(seen<otter_app::firmware_src::components::portal::portal::PageStateLiteral>(state)->token))});
  const Ref<Array<Str>> t_13 = arrayOf<Str>({"networksTitle"_s, otter_app::firmware_src::support::html::escapeHtml(Str(seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->networks))});
  const Ref<Array<Str>> t_14 = arrayOf<Str>({"networks"_s, renderNetworks(state, texts)});
  const Ref<Array<Str>> t_15 = arrayOf<Str>({"otherChosen"_s, !otter::isUndefined(seen<otter_app::firmware_src::components::portal::portal::PageStateLiteral>(state)->request) && !hasChosenListed ? " checked"_s : ""_s});
  const Ref<Array<Str>> t_16 = arrayOf<Str>({"other"_s, otter_app::firmware_src::support::html::escapeHtml(Str(seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->other))});
  const Ref<Array<Str>> t_17 = arrayOf<Str>({"otherName"_s, otter_app::firmware_src::support::html::escapeHtml(Str(seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->otherName))});
  const Ref<Array<Str>> t_18 = arrayOf<Str>({"password"_s, otter_app::firmware_src::support::html::escapeHtml(Str(seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->password))});
  const Ref<Array<Str>> t_19 = arrayOf<Str>({"showPassword"_s, otter_app::firmware_src::support::html::escapeHtml(Str(seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->showPassword))});
  const Ref<Array<Str>> t_20 = arrayOf<Str>({"join"_s, otter_app::firmware_src::support::html::escapeHtml(Str(seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->join))});
  const Ref<Array<Str>> t_21 = arrayOf<Str>({"refresh"_s, otter_app::firmware_src::support::html::escapeHtml(Str(seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->refresh))});
  const Ref<Array<Str>> t_22 = arrayOf<Str>({"saved"_s, renderSaved(state, texts)});
  const Ref<Array<Str>> t_24 = arrayOf<Str>({"detailsTitle"_s, otter_app::firmware_src::support::html::escapeHtml(Str(seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->details))});
  const Ref<Array<Ref<Object>>> t_23 = seen<otter_app::firmware_src::components::portal::portal::PageStateLiteral>(state)->details;
#line 46
  const Ref<Fn<Str(Ref<Object>)>> original = otter::functionValue<Str(Ref<Object>), &renderDetailValue>();
  const Ref<Array<Str>> t_25 = arrayOf<Str>({"details"_s, t_23->map<Str>(adapter<Str(Ref<Object>, double, Ref<Object>)>(capture(original), [](const Ref<Fn<Str(Ref<Object>)>>& original, Ref<Object> a0, double /* a1 */, Ref<Object> /* a2 */) -> Str {
    return original->call(a0);
  }))->join(""_s)});
#line 46
  return otter_app::firmware_src::support::html::fillTemplate(template_, create<otter::Map<Str, Str>>(arrayOf<Ref<Object>>({t_8, t_9, t_10, arrayOf<Str>({"busy"_s, isBusy ? "1"_s : ""_s}), t_11, t_12, t_13, t_14, t_15, t_16, t_17, t_18, t_19, t_20, t_21, t_22, t_24, t_25, arrayOf<Str>({"checkNow"_s, otter_app::firmware_src::support::html::escapeHtml(Str(seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->checkNow))})})));
}
#line 93 "firmware-src/components/portal/page.cpp"

#line 72 "firmware-src/components/portal/page.ts"
static Str renderStatus(const Ref<Object>& state, const Ref<Object>& texts) {
  const Ref<Array<Str>> lines = arrayOf<Str>();
  if (seen<otter_app::firmware_src::components::portal::portal::PageStateLiteral>(state)->notice != ""_s) {
#line 74
    static_cast<void>(static_cast<double>(lines->push(seen<otter_app::firmware_src::components::portal::portal::PageStateLiteral>(state)->notice)));
  }
#line 75
  static_cast<void>(static_cast<double>(lines->push(statusText(state, texts))));
  Str t{};
  {
#line 76
    const Ref<Object> t_2 = seen<otter_app::firmware_src::components::portal::portal::PageStateLiteral>(state)->request;
#line 76
    if (otter::isNullish(t_2)) {
      goto chain_end;
    }
#line 76
    t = seen<otter_app::firmware_src::components::wifi::station::JoinRequestLiteral>(narrow<Ref<Object>>(t_2))->state;
  }
  chain_end:;
#line 76
  if (t == "connecting"_s) {
#line 76
    static_cast<void>(static_cast<double>(lines->push(seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->mayBreak)));
  }
#line 77
  return lines->map<Str>([&](Str line) -> Str {
#line 77
    return concat("<p>"_s, otter_app::firmware_src::support::html::escapeHtml(line), "</p>"_s);
  })->join(""_s);
}
#line 127 "firmware-src/components/portal/page.cpp"

#line 80 "firmware-src/components/portal/page.ts"
static Str statusText(const Ref<Object>& a0, const Ref<Object>& texts) {
  const Ref<Object> request = seen<otter_app::firmware_src::components::portal::portal::PageStateLiteral>(a0)->request;
  const Ref<Object> connection = seen<otter_app::firmware_src::components::portal::portal::PageStateLiteral>(a0)->connection;
#line 81
  const Str joined = otter::isUndefined(connection) ? ""_s : joinedText(narrow<Ref<Object>>(connection), texts);
  Str t{};
  {
#line 82
    if (otter::isNullish(request)) {
      goto chain_end;
    }
#line 82
    t = seen<otter_app::firmware_src::components::wifi::station::JoinRequestLiteral>(narrow<Ref<Object>>(request))->state;
  }
  chain_end:;
#line 82
  const Str t_2 = t;
#line 82
  const Str state = !otter::isNullish(t_2) ? Str(narrow<Str>(t_2)) : "joined"_s;
  Str t_3{};
  {
#line 83
    if (otter::isNullish(request)) {
      goto chain_2_end;
    }
#line 83
    t_3 = seen<otter_app::firmware_src::components::wifi::station::JoinRequestLiteral>(narrow<Ref<Object>>(request))->name;
  }
  chain_2_end:;
#line 83
  const Str t_4 = t_3;
#line 83
  const Str name = otter_app::firmware_src::support::bytes::readable(!otter::isNullish(t_4) ? Str(narrow<Str>(t_4)) : ""_s);
  if (state == "connecting"_s) {
#line 84
    return otter_app::firmware_src::components::portal::texts::texts::say(Str(seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->connecting), arrayOf<Str>({name}));
  }
#line 85
  if (state == "joined"_s) {
#line 85
    return otter::isUndefined(connection) ? seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->noNetwork : joined;
  }
  const Str t_6 = seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->failed;
#line 86
  const Str t_5 = seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->failures->get(state);
#line 86
  return concat(otter_app::firmware_src::components::portal::texts::texts::say(t_6, arrayOf<Str>({name, !otter::isNullish(t_5) ? Str(narrow<Str>(t_5)) : state})), " "_s, joined);
}
#line 178 "firmware-src/components/portal/page.cpp"

#line 89 "firmware-src/components/portal/page.ts"
static Str joinedText(const Ref<Object>& connection, const Ref<Object>& texts) {
  const Str name = seen<otter_app::firmware_src::components::device::details::ConnectionLiteral>(connection)->name;
#line 90
  const Str address = seen<otter_app::firmware_src::components::device::details::ConnectionLiteral>(connection)->address;
#line 90
  const Str internet = seen<otter_app::firmware_src::components::device::details::ConnectionLiteral>(connection)->internet;
  const Str t = seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->joined;
#line 91
  const Str joined = otter_app::firmware_src::components::portal::texts::texts::say(t, arrayOf<Str>({otter_app::firmware_src::support::bytes::readable(name), address}));
  if (internet == "not there"_s) {
#line 92
    return concat(joined, " "_s, seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->noInternet);
  }
#line 93
  return internet == "sign-in page"_s ? concat(joined, " "_s, seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->signIn) : joined;
}
#line 197 "firmware-src/components/portal/page.cpp"

#line 96 "firmware-src/components/portal/page.ts"
static Str renderNetworks(const Ref<Object>& state, const Ref<Object>& texts) {
  if (seen<otter_app::firmware_src::components::portal::portal::PageStateLiteral>(state)->networks->length() == 0) {
#line 97
    return concat("<p>"_s, otter_app::firmware_src::support::html::escapeHtml(Str(seen<otter_app::firmware_src::components::portal::portal::PageStateLiteral>(state)->isScanning ? seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->scanning : seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->noneFound)), "</p>"_s);
  }
#line 98
  return hold(seen<otter_app::firmware_src::components::portal::portal::PageStateLiteral>(state)->networks)->map<Str>([&](Ref<Object> network) -> Str {
#line 98
    return renderNetwork(network, state, texts);
  })->join(""_s);
}
#line 211 "firmware-src/components/portal/page.cpp"

#line 101 "firmware-src/components/portal/page.ts"
static Str renderNetwork(const Ref<Object>& network, const Ref<Object>& state, const Ref<Object>& texts) {
  Str t{};
  {
#line 102
    const Ref<Object> t_2 = seen<otter_app::firmware_src::components::portal::portal::PageStateLiteral>(state)->request;
#line 102
    if (otter::isNullish(t_2)) {
      goto chain_end;
    }
#line 102
    t = seen<otter_app::firmware_src::components::wifi::station::JoinRequestLiteral>(narrow<Ref<Object>>(t_2))->name;
  }
  chain_end:;
#line 102
  const Str t_3 = t;
#line 102
  Str t_6{};
#line 102
  if (!otter::isNullish(t_3)) {
    t_6 = narrow<Str>(t_3);
  } else {
#line 102
    Str t_4{};
    {
#line 102
      const Ref<Object> t_5 = seen<otter_app::firmware_src::components::portal::portal::PageStateLiteral>(state)->connection;
#line 102
      if (otter::isNullish(t_5)) {
        goto chain_2_end;
      }
#line 102
      t_4 = seen<otter_app::firmware_src::components::device::details::ConnectionLiteral>(narrow<Ref<Object>>(t_5))->name;
    }
    chain_2_end:;
    t_6 = t_4;
  }
#line 102
  const Str chosen = t_6;
  const Str checked = seen<otter_app::firmware_src::components::wifi::scanner::FoundNetworkLiteral>(network)->name == chosen ? " checked"_s : ""_s;
  const Str access = seen<otter_app::firmware_src::components::wifi::scanner::FoundNetworkLiteral>(network)->isOpen ? seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->open : seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->locked;
  const Str t_7 = otter_app::firmware_src::components::portal::signal::signalBar(static_cast<double>(seen<otter_app::firmware_src::components::wifi::scanner::FoundNetworkLiteral>(network)->signal));
#line 105
  const Str facts = concat(t_7, otter_app::firmware_src::support::html::escapeHtml(concat(" "_s, access, ", "_s, otter_app::firmware_src::components::portal::signal::signalText(seen<otter_app::firmware_src::components::wifi::scanner::FoundNetworkLiteral>(network)->signal, texts))));
#line 107
  const Str radio = concat("<input type=\"radio\" name=\"network\" value=\""_s, otter_app::firmware_src::support::bytes::hexOf(Str(seen<otter_app::firmware_src::components::wifi::scanner::FoundNetworkLiteral>(network)->name)), "\""_s, checked, ">"_s);
  return concat("<label>"_s, radio, "<bdi>"_s, otter_app::firmware_src::support::html::escapeHtml(otter_app::firmware_src::support::bytes::readable(Str(seen<otter_app::firmware_src::components::wifi::scanner::FoundNetworkLiteral>(network)->name))), "</bdi> <small>"_s, facts, "</small></label>"_s);
}
#line 261 "firmware-src/components/portal/page.cpp"

#line 111 "firmware-src/components/portal/page.ts"
static Str renderSaved(const Ref<Object>& state, const Ref<Object>& texts) {
  if (seen<otter_app::firmware_src::components::portal::portal::PageStateLiteral>(state)->saved->length() == 0) {
#line 112
    return ""_s;
  }
#line 113
  const Str token = concat("<input type=\"hidden\" name=\"token\" value=\""_s, otter_app::firmware_src::support::html::escapeHtml(Str(seen<otter_app::firmware_src::components::portal::portal::PageStateLiteral>(state)->token)), "\">"_s);
  const Ref<Array<Str>> rows = hold(seen<otter_app::firmware_src::components::portal::portal::PageStateLiteral>(state)->saved)->map<Str>([&](Ref<Object> known) -> Str {
    const Str name = otter_app::firmware_src::support::html::escapeHtml(otter_app::firmware_src::support::bytes::readable(otter::dispatch<Str()>(known, 9)));
    const Str button = concat("<button class=\"quiet\" name=\"network\" value=\""_s, otter_app::firmware_src::support::bytes::hexOf(otter::dispatch<Str()>(known, 9)), "\">"_s);
    return concat("<div>"_s, button, otter_app::firmware_src::support::html::escapeHtml(Str(seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->forget)), " <bdi>"_s, name, "</bdi></button></div>"_s);
  });
  const Str form = concat("<form action=\"/forget\" method=\"post\">"_s, token, rows->join(""_s), "</form>"_s);
  return concat("<h2>"_s, otter_app::firmware_src::support::html::escapeHtml(Str(seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->saved)), "</h2>"_s, form);
}
#line 279 "firmware-src/components/portal/page.cpp"

#line 123 "firmware-src/components/portal/page.ts"
static Str renderDetail(const Ref<Object>& a0) {
  const Str label = seen<otter_app::firmware_src::components::device::details::DetailLiteral>(a0)->label;
  const Str value = seen<otter_app::firmware_src::components::device::details::DetailLiteral>(a0)->value;
  const Opt<double> signal = seen<otter_app::firmware_src::components::device::details::DetailLiteral>(a0)->signal;
#line 124
  const Str bar = otter::isUndefined(signal) ? ""_s : concat(otter_app::firmware_src::components::portal::signal::signalBar(narrow<double>(signal)), " "_s);
  const Str t = otter_app::firmware_src::support::html::escapeHtml(label);
#line 125
  return concat("<dt>"_s, t, "</dt><dd>"_s, bar, otter_app::firmware_src::support::html::escapeHtml(value), "</dd>"_s);
}
#line 292 "firmware-src/components/portal/page.cpp"

static Str renderDetailValue(Ref<Object> p0) { return renderDetail(p0); }

void initialize() {
#line 40 "firmware-src/components/portal/page.ts"
  reloadSeconds = 3;
}
#line 300 "firmware-src/components/portal/page.cpp"

}  // namespace otter_app::firmware_src::components::portal::page
