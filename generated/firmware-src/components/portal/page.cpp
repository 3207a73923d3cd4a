// From firmware-src/components/portal/page.ts. Edit that file, not this one.
#include "page.h"
#include "../device/details.h"
#include "portal.h"
#include "settings-form.h"
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
static Str renderRare(const Ref<Object>& texts);
static Str renderField(const Str& name, const Str& label);
static Str renderSaved(const Ref<Object>& state, const Ref<Object>& texts);
static Str renderLink(const Ref<Object>& a0);
static Str renderDetail(const Ref<Object>& a0);
static Str renderLinkValue(Ref<Object>);
static Str renderDetailValue(Ref<Object>);

#line 53 "firmware-src/components/portal/page.ts"
Str renderPage(const Str& template_, const Ref<Object>& state, const Ref<Object>& texts) {
  bool t_3 = seen<otter_app::firmware_src::components::portal::portal::PageStateLiteral>(state)->isScanning || seen<otter_app::firmware_src::components::portal::portal::PageStateLiteral>(state)->isUpdating;
#line 54
  if (!t_3) {
#line 54
    Str t{};
    {
#line 54
      const Ref<Object> t_2 = seen<otter_app::firmware_src::components::portal::portal::PageStateLiteral>(state)->request;
#line 54
      if (otter::isNullish(t_2)) {
        goto chain_end;
      }
#line 54
      t = seen<otter_app::firmware_src::components::wifi::station::JoinRequestLiteral>(narrow<Ref<Object>>(t_2))->state;
    }
    chain_end:;
    t_3 = t == "connecting"_s;
  }
#line 54
  const bool isBusy = t_3;
  const bool hasChosenListed = hold(seen<otter_app::firmware_src::components::portal::portal::PageStateLiteral>(state)->networks)->some([&](Ref<Object> network) -> bool {
    const Str t_6 = seen<otter_app::firmware_src::components::wifi::scanner::FoundNetworkLiteral>(network)->name;
#line 55
    Str t_4{};
    {
#line 55
      const Ref<Object> t_5 = seen<otter_app::firmware_src::components::portal::portal::PageStateLiteral>(state)->request;
#line 55
      if (otter::isNullish(t_5)) {
        goto chain_2_end;
      }
#line 55
      t_4 = seen<otter_app::firmware_src::components::wifi::station::JoinRequestLiteral>(narrow<Ref<Object>>(t_5))->name;
    }
    chain_2_end:;
#line 55
    return t_6 == t_4;
  });
  const Ref<Array<Str>> t_8 = arrayOf<Str>({"language"_s, seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->language});
  const Str t_7 = seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->title;
  const Ref<Array<Str>> t_9 = arrayOf<Str>({"title"_s, otter_app::firmware_src::support::html::escapeHtml(otter_app::firmware_src::components::portal::texts::texts::say(t_7, arrayOf<Str>({seen<otter_app::firmware_src::components::portal::portal::PageStateLiteral>(state)->deviceName})))});
  const Ref<Array<Str>> t_10 = arrayOf<Str>({"reload"_s, isBusy ? concat("<meta http-equiv=\"refresh\" content=\""_s, otter::digits(3.0), ";url=/\">"_s) : ""_s});
  const Ref<Array<Str>> t_11 = arrayOf<Str>({"status"_s, page::renderStatus(state, texts)});
  const Ref<Array<Str>> t_12 = arrayOf<Str>({"token"_s, otter_app::firmware_src::support::html::escapeHtml(Str(seen<otter_app::firmware_src::components::portal::portal::PageStateLiteral>(state)->token))});
  const Ref<Array<Str>> t_13 = arrayOf<Str>({"networksTitle"_s, otter_app::firmware_src::support::html::escapeHtml(Str(seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->networks))});
  const Ref<Array<Str>> t_14 = arrayOf<Str>({"networks"_s, page::renderNetworks(state, texts)});
  const Ref<Array<Str>> t_15 = arrayOf<Str>({"otherChosen"_s, !otter::isUndefined(seen<otter_app::firmware_src::components::portal::portal::PageStateLiteral>(state)->request) && !hasChosenListed ? " checked"_s : ""_s});
  const Ref<Array<Str>> t_16 = arrayOf<Str>({"other"_s, otter_app::firmware_src::support::html::escapeHtml(Str(seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->other))});
  const Ref<Array<Str>> t_17 = arrayOf<Str>({"otherName"_s, otter_app::firmware_src::support::html::escapeHtml(Str(seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->otherName))});
  const Ref<Array<Str>> t_18 = arrayOf<Str>({"password"_s, otter_app::firmware_src::support::html::escapeHtml(Str(seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->password))});
  const Ref<Array<Str>> t_19 = arrayOf<Str>({"showPassword"_s, otter_app::firmware_src::support::html::escapeHtml(Str(seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->showPassword))});
  const Ref<Array<Str>> t_20 = arrayOf<Str>({"more"_s, otter_app::firmware_src::support::html::escapeHtml(Str(seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->more))});
  const Ref<Array<Str>> t_21 = arrayOf<Str>({"rare"_s, page::renderRare(texts)});
  const Ref<Array<Str>> t_22 = arrayOf<Str>({"join"_s, otter_app::firmware_src::support::html::escapeHtml(Str(seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->join))});
  const Ref<Array<Str>> t_23 = arrayOf<Str>({"refresh"_s, otter_app::firmware_src::support::html::escapeHtml(Str(seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->refresh))});
  const Ref<Array<Str>> t_25 = arrayOf<Str>({"saved"_s, page::renderSaved(state, texts)});
  const Ref<Array<Ref<Object>>> t_24 = seen<otter_app::firmware_src::components::portal::portal::PageStateLiteral>(state)->settings;
  const Ref<Array<Str>> t_27 = arrayOf<Str>({"settings"_s, otter_app::firmware_src::components::portal::settings_form::renderSettings(t_24, Str(seen<otter_app::firmware_src::components::portal::portal::PageStateLiteral>(state)->token), texts)});
  const Ref<Array<Ref<Object>>> t_26 = seen<otter_app::firmware_src::components::portal::portal::PageStateLiteral>(state)->links;
#line 56
  const Ref<Fn<Str(Ref<Object>)>> original = otter::functionValue<Str(Ref<Object>), &renderLinkValue>();
  const Ref<Array<Str>> t_28 = arrayOf<Str>({"links"_s, t_26->map<Str>(adapter<Str(Ref<Object>, double, Ref<Object>)>(capture(original), [](const Ref<Fn<Str(Ref<Object>)>>& original, Ref<Object> a0, double /* a1 */, Ref<Object> /* a2 */) -> Str {
    return original->call(a0);
  }))->join(""_s)});
  const Ref<Array<Str>> t_30 = arrayOf<Str>({"detailsTitle"_s, otter_app::firmware_src::support::html::escapeHtml(Str(seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->details))});
  const Ref<Array<Ref<Object>>> t_29 = seen<otter_app::firmware_src::components::portal::portal::PageStateLiteral>(state)->details;
#line 56
  const Ref<Fn<Str(Ref<Object>)>> original_2 = otter::functionValue<Str(Ref<Object>), &renderDetailValue>();
  const Ref<Array<Str>> t_31 = arrayOf<Str>({"details"_s, t_29->map<Str>(adapter<Str(Ref<Object>, double, Ref<Object>)>(capture(original_2), [](const Ref<Fn<Str(Ref<Object>)>>& original_2, Ref<Object> a0_2, double /* a1_2 */, Ref<Object> /* a2_2 */) -> Str {
    return original_2->call(a0_2);
  }))->join(""_s)});
#line 56
  return otter_app::firmware_src::support::html::fillTemplate(template_, create<otter::Map<Str, Str>>(arrayOf<Ref<Object>>({t_8, t_9, t_10, arrayOf<Str>({"busy"_s, isBusy ? "1"_s : ""_s}), t_11, t_12, t_13, t_14, t_15, t_16, t_17, t_18, t_19, t_20, t_21, t_22, t_23, t_25, t_27, t_28, t_30, t_31, arrayOf<Str>({"checkNow"_s, otter_app::firmware_src::support::html::escapeHtml(Str(seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->checkNow))})})));
}
#line 108 "firmware-src/components/portal/page.cpp"

#line 86 "firmware-src/components/portal/page.ts"
static Str renderStatus(const Ref<Object>& state, const Ref<Object>& texts) {
  const Ref<Array<Str>> lines = arrayOf<Str>();
  if (seen<otter_app::firmware_src::components::portal::portal::PageStateLiteral>(state)->notice != ""_s) {
#line 88
    static_cast<void>(static_cast<double>(lines->push(seen<otter_app::firmware_src::components::portal::portal::PageStateLiteral>(state)->notice)));
  }
#line 89
  static_cast<void>(static_cast<double>(lines->push(page::statusText(state, texts))));
  Str t{};
  {
#line 90
    const Ref<Object> t_2 = seen<otter_app::firmware_src::components::portal::portal::PageStateLiteral>(state)->request;
#line 90
    if (otter::isNullish(t_2)) {
      goto chain_end;
    }
#line 90
    t = seen<otter_app::firmware_src::components::wifi::station::JoinRequestLiteral>(narrow<Ref<Object>>(t_2))->state;
  }
  chain_end:;
#line 90
  if (t == "connecting"_s) {
#line 90
    static_cast<void>(static_cast<double>(lines->push(seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->mayBreak)));
  }
#line 91
  return lines->map<Str>([&](Str line) -> Str {
#line 91
    return concat("<p>"_s, otter_app::firmware_src::support::html::escapeHtml(line), "</p>"_s);
  })->join(""_s);
}
#line 142 "firmware-src/components/portal/page.cpp"

#line 94 "firmware-src/components/portal/page.ts"
static Str statusText(const Ref<Object>& a0, const Ref<Object>& texts) {
  const Ref<Object> request = seen<otter_app::firmware_src::components::portal::portal::PageStateLiteral>(a0)->request;
  const Ref<Object> connection = seen<otter_app::firmware_src::components::portal::portal::PageStateLiteral>(a0)->connection;
#line 95
  const Str joined = otter::isUndefined(connection) ? ""_s : page::joinedText(narrow<Ref<Object>>(connection), texts);
  Str t{};
  {
#line 96
    if (otter::isNullish(request)) {
      goto chain_end;
    }
#line 96
    t = seen<otter_app::firmware_src::components::wifi::station::JoinRequestLiteral>(narrow<Ref<Object>>(request))->state;
  }
  chain_end:;
#line 96
  const Str t_2 = t;
#line 96
  const Str state = !otter::isNullish(t_2) ? Str(narrow<Str>(t_2)) : "joined"_s;
  Str t_3{};
  {
#line 97
    if (otter::isNullish(request)) {
      goto chain_2_end;
    }
#line 97
    t_3 = seen<otter_app::firmware_src::components::wifi::station::JoinRequestLiteral>(narrow<Ref<Object>>(request))->name;
  }
  chain_2_end:;
#line 97
  const Str t_4 = t_3;
#line 97
  const Str name = otter_app::firmware_src::support::bytes::readable(!otter::isNullish(t_4) ? Str(narrow<Str>(t_4)) : ""_s);
  if (state == "connecting"_s) {
#line 98
    return otter_app::firmware_src::components::portal::texts::texts::say(Str(seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->connecting), arrayOf<Str>({name}));
  }
#line 99
  if (state == "joined"_s) {
#line 99
    return otter::isUndefined(connection) ? seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->noNetwork : joined;
  }
  const Str t_6 = seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->failed;
#line 100
  const Str t_5 = seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->failures->get(state);
#line 100
  return concat(otter_app::firmware_src::components::portal::texts::texts::say(t_6, arrayOf<Str>({name, !otter::isNullish(t_5) ? Str(narrow<Str>(t_5)) : state})), " "_s, joined);
}
#line 193 "firmware-src/components/portal/page.cpp"

#line 103 "firmware-src/components/portal/page.ts"
static Str joinedText(const Ref<Object>& connection, const Ref<Object>& texts) {
  const Str name = seen<otter_app::firmware_src::components::device::details::ConnectionLiteral>(connection)->name;
#line 104
  const Str address = seen<otter_app::firmware_src::components::device::details::ConnectionLiteral>(connection)->address;
#line 104
  const Str internet = seen<otter_app::firmware_src::components::device::details::ConnectionLiteral>(connection)->internet;
  const Str t = seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->joined;
#line 105
  const Str joined = otter_app::firmware_src::components::portal::texts::texts::say(t, arrayOf<Str>({otter_app::firmware_src::support::bytes::readable(name), address}));
  if (internet == "not there"_s) {
#line 106
    return concat(joined, " "_s, seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->noInternet);
  }
#line 107
  return internet == "sign-in page"_s ? concat(joined, " "_s, seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->signIn) : joined;
}
#line 212 "firmware-src/components/portal/page.cpp"

#line 110 "firmware-src/components/portal/page.ts"
static Str renderNetworks(const Ref<Object>& state, const Ref<Object>& texts) {
  if (seen<otter_app::firmware_src::components::portal::portal::PageStateLiteral>(state)->networks->length() == 0) {
#line 111
    return concat("<p>"_s, otter_app::firmware_src::support::html::escapeHtml(Str(seen<otter_app::firmware_src::components::portal::portal::PageStateLiteral>(state)->isScanning ? seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->scanning : seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->noneFound)), "</p>"_s);
  }
#line 112
  return hold(seen<otter_app::firmware_src::components::portal::portal::PageStateLiteral>(state)->networks)->map<Str>([&](Ref<Object> network) -> Str {
#line 112
    return page::renderNetwork(network, state, texts);
  })->join(""_s);
}
#line 226 "firmware-src/components/portal/page.cpp"

#line 115 "firmware-src/components/portal/page.ts"
static Str renderNetwork(const Ref<Object>& network, const Ref<Object>& state, const Ref<Object>& texts) {
  Str t{};
  {
#line 116
    const Ref<Object> t_2 = seen<otter_app::firmware_src::components::portal::portal::PageStateLiteral>(state)->request;
#line 116
    if (otter::isNullish(t_2)) {
      goto chain_end;
    }
#line 116
    t = seen<otter_app::firmware_src::components::wifi::station::JoinRequestLiteral>(narrow<Ref<Object>>(t_2))->name;
  }
  chain_end:;
#line 116
  const Str t_3 = t;
#line 116
  Str t_6{};
#line 116
  if (!otter::isNullish(t_3)) {
    t_6 = narrow<Str>(t_3);
  } else {
#line 116
    Str t_4{};
    {
#line 116
      const Ref<Object> t_5 = seen<otter_app::firmware_src::components::portal::portal::PageStateLiteral>(state)->connection;
#line 116
      if (otter::isNullish(t_5)) {
        goto chain_2_end;
      }
#line 116
      t_4 = seen<otter_app::firmware_src::components::device::details::ConnectionLiteral>(narrow<Ref<Object>>(t_5))->name;
    }
    chain_2_end:;
    t_6 = t_4;
  }
#line 116
  const Str chosen = t_6;
  const Str checked = seen<otter_app::firmware_src::components::wifi::scanner::FoundNetworkLiteral>(network)->name == chosen ? " checked"_s : ""_s;
  const Str access = seen<otter_app::firmware_src::components::wifi::scanner::FoundNetworkLiteral>(network)->isOpen ? seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->open : seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->locked;
  const Str t_7 = otter_app::firmware_src::components::portal::signal::signalBar(static_cast<double>(seen<otter_app::firmware_src::components::wifi::scanner::FoundNetworkLiteral>(network)->signal));
#line 119
  const Str facts = concat(t_7, otter_app::firmware_src::support::html::escapeHtml(concat(" "_s, access, ", "_s, otter_app::firmware_src::components::portal::signal::signalText(seen<otter_app::firmware_src::components::wifi::scanner::FoundNetworkLiteral>(network)->signal, texts))));
#line 121
  const Str radio = concat("<input type=\"radio\" name=\"network\" value=\""_s, otter_app::firmware_src::support::bytes::hexOf(Str(seen<otter_app::firmware_src::components::wifi::scanner::FoundNetworkLiteral>(network)->name)), "\""_s, checked, ">"_s);
  return concat("<label>"_s, radio, "<bdi>"_s, otter_app::firmware_src::support::html::escapeHtml(otter_app::firmware_src::support::bytes::readable(Str(seen<otter_app::firmware_src::components::wifi::scanner::FoundNetworkLiteral>(network)->name))), "</bdi> <small>"_s, facts, "</small></label>"_s);
}
#line 276 "firmware-src/components/portal/page.cpp"

#line 126 "firmware-src/components/portal/page.ts"
static Str renderRare(const Ref<Object>& texts) {
  const Str method = concat("<label for=\"method\">"_s, otter_app::firmware_src::support::html::escapeHtml(Str(seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->method)), "</label>"_s);
  const Str methods = "<select id=\"method\" name=\"method\"><option>PEAP<option>TTLS</select>"_s;
  const Str t = page::renderField("user"_s, Str(seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->user));
  const Str t_2 = page::renderField("address"_s, Str(seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->address));
  const Str t_3 = page::renderField("gateway"_s, Str(seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->gateway));
  const Str t_4 = page::renderField("mask"_s, Str(seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->mask));
#line 129
  return arrayOf<Str>({t, concat(method, methods), t_2, t_3, t_4, page::renderField("dns"_s, Str(seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->nameServer))})->join(""_s);
}
#line 289 "firmware-src/components/portal/page.cpp"

#line 139 "firmware-src/components/portal/page.ts"
static Str renderField(const Str& name, const Str& label) {
  return concat("<label for=\""_s, name, "\">"_s, otter_app::firmware_src::support::html::escapeHtml(label), "</label><input id=\""_s, name, "\" name=\""_s, name, "\">"_s);
}
#line 295 "firmware-src/components/portal/page.cpp"

#line 143 "firmware-src/components/portal/page.ts"
static Str renderSaved(const Ref<Object>& state, const Ref<Object>& texts) {
  if (seen<otter_app::firmware_src::components::portal::portal::PageStateLiteral>(state)->saved->length() == 0) {
#line 144
    return ""_s;
  }
#line 145
  const Str token = concat("<input type=\"hidden\" name=\"token\" value=\""_s, otter_app::firmware_src::support::html::escapeHtml(Str(seen<otter_app::firmware_src::components::portal::portal::PageStateLiteral>(state)->token)), "\">"_s);
  const Ref<Array<Str>> rows = hold(seen<otter_app::firmware_src::components::portal::portal::PageStateLiteral>(state)->saved)->map<Str>([&](Ref<Object> known) -> Str {
    const Str name = otter_app::firmware_src::support::html::escapeHtml(otter_app::firmware_src::support::bytes::readable(otter::dispatch<Str()>(known, 0)));
    const Str button = concat("<button class=\"quiet\" name=\"network\" value=\""_s, otter_app::firmware_src::support::bytes::hexOf(otter::dispatch<Str()>(known, 0)), "\">"_s);
    return concat("<div>"_s, button, otter_app::firmware_src::support::html::escapeHtml(Str(seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->forget)), " <bdi>"_s, name, "</bdi></button></div>"_s);
  });
  const Str form = concat("<form action=\"/forget\" method=\"post\">"_s, token, rows->join(""_s), "</form>"_s);
  return concat("<h2>"_s, otter_app::firmware_src::support::html::escapeHtml(Str(seen<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>(texts)->saved)), "</h2>"_s, form);
}
#line 313 "firmware-src/components/portal/page.cpp"

#line 155 "firmware-src/components/portal/page.ts"
static Str renderLink(const Ref<Object>& a0) {
  const Str path = seen<otter_app::firmware_src::components::portal::portal::LinkLiteral>(a0)->path;
  const Str title = seen<otter_app::firmware_src::components::portal::portal::LinkLiteral>(a0)->title;
  const Str t = otter_app::firmware_src::support::html::escapeHtml(path);
#line 156
  return concat("<p><a href=\""_s, t, "\">"_s, otter_app::firmware_src::support::html::escapeHtml(title), "</a></p>"_s);
}
#line 323 "firmware-src/components/portal/page.cpp"

#line 159 "firmware-src/components/portal/page.ts"
static Str renderDetail(const Ref<Object>& a0) {
  const Str label = seen<otter_app::firmware_src::components::device::details::DetailLiteral>(a0)->label;
  const Str value = seen<otter_app::firmware_src::components::device::details::DetailLiteral>(a0)->value;
  const Opt<double> signal = seen<otter_app::firmware_src::components::device::details::DetailLiteral>(a0)->signal;
#line 160
  const Str bar = otter::isUndefined(signal) ? ""_s : concat(otter_app::firmware_src::components::portal::signal::signalBar(narrow<double>(signal)), " "_s);
  const Str t = otter_app::firmware_src::support::html::escapeHtml(label);
#line 161
  return concat("<dt>"_s, t, "</dt><dd>"_s, bar, otter_app::firmware_src::support::html::escapeHtml(value), "</dd>"_s);
}
#line 336 "firmware-src/components/portal/page.cpp"

static Str renderLinkValue(Ref<Object> p0) { return page::renderLink(p0); }

static Str renderDetailValue(Ref<Object> p0) { return page::renderDetail(p0); }

void initialize() {
#line 50 "firmware-src/components/portal/page.ts"
  reloadSeconds = 3;
}
#line 346 "firmware-src/components/portal/page.cpp"

}  // namespace otter_app::firmware_src::components::portal::page
