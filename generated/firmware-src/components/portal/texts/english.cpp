// From firmware-src/components/portal/texts/english.ts. Edit that file, not this one.
#include "english.h"
#include "chinese.h"

namespace otter_app::firmware_src::components::portal::texts::english {

Ref<Object> english{};

void initialize() {
  const Ref<otter::Map<Str, Str>> t = create<otter::Map<Str, Str>>(arrayOf<Ref<Object>>({arrayOf<Str>({"wrong password"_s, "the password is wrong. Please try again."_s}), arrayOf<Str>({"not found"_s, "the network was not found."_s}), arrayOf<Str>({"no address"_s, "the network gave the device no address."_s}), arrayOf<Str>({"refused"_s, "the network turned the device away."_s}), arrayOf<Str>({"no answer"_s, "the network did not answer."_s})}));
  const Ref<otter::Map<Str, Str>> t_2 = create<otter::Map<Str, Str>>(arrayOf<Ref<Object>>({arrayOf<Str>({"too short"_s, "A password has at least 8 characters."_s}), arrayOf<Str>({"too long"_s, "A password has at most 63 characters."_s}), arrayOf<Str>({"not ASCII"_s, "A password has only letters, digits and signs of ASCII."_s})}));
#line 3 "firmware-src/components/portal/texts/english.ts"
  english = create<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>("en"_s, "{0} setup"_s, "Not connected. Choose a network."_s, u"Connecting to {0} …"_s, "Connected to {0}. The device's address there is {1}."_s, "This network does not lead into the internet."_s, "This network first wants somebody to sign in on a page of its own."_s, "Could not connect to {0}: {1}"_s, t, t_2, "Please choose a network."_s, "An address looks like 192.168.1.50; a fixed one needs a gateway, too."_s, "This page was out of date. Please try again."_s, "If your device leaves this WiFi for a moment, join it again to see the result."_s, "Networks"_s, u"Looking for networks …"_s, "No network was found."_s, "Look again"_s, "locked"_s, "open"_s, "strong"_s, "medium"_s, "weak"_s, "Another network"_s, "Its name"_s, "Password"_s, "Show password"_s, "More: user name, fixed address"_s, "User name"_s, "Way to sign in"_s, "Subnet mask"_s, "Connect"_s, "Saved networks"_s, "Forget"_s, "Details"_s, "Settings"_s, "Save"_s, u"“{0}” cannot be that."_s, "Device name"_s, "Network"_s, "Address (IP)"_s, "Gateway"_s, "Name server"_s, "Device (MAC)"_s, "Signal"_s, "Firmware"_s, "Sensor"_s, "Running for"_s, "Updates"_s, create<otter::Map<Str, Str>>(arrayOf<Ref<Object>>({arrayOf<Str>({"not checked"_s, "not checked yet"_s}), arrayOf<Str>({"checking"_s, u"checking …"_s}), arrayOf<Str>({"current"_s, "up to date"_s}), arrayOf<Str>({"found"_s, "found {0}"_s}), arrayOf<Str>({"downloading"_s, "downloading {0}: {1} %"_s}), arrayOf<Str>({"failed"_s, "failed: {1}"_s})})), "State"_s, "safe mode after repeated crashes"_s, "new version on trial"_s, "History"_s, "Check now"_s);
}
#line 16 "firmware-src/components/portal/texts/english.cpp"

}  // namespace otter_app::firmware_src::components::portal::texts::english
