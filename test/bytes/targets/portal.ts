// The whole setup page: a network's name from the air, and a visitor's request.
import {
  advance,
  attempted,
  hear,
  inputSize,
  isVisitOver,
  onInput,
  received,
  runTimers,
  visit,
} from "arduino/FuzzInput";
import { AccessPoint } from "../../../firmware-src/components/portal/access-point.ts";
import { Portal } from "../../../firmware-src/components/portal/portal.ts";
import { choice, flag, secret, text, wholeNumber } from "../../../firmware-src/components/portal/setting-kinds.ts";
import { Settings } from "../../../firmware-src/components/portal/settings.ts";
import { SavedNetworks } from "../../../firmware-src/components/wifi/saved-networks.ts";
import { Station } from "../../../firmware-src/components/wifi/station.ts";
import { byteCount } from "../../../firmware-src/support/bytes.ts";
import { inputBytes, require } from "./input.ts";

const saved = new SavedNetworks();
const station = new Station({ hostname: "otter", firstPauseMs: 1000, longestPauseMs: 8000 }, saved);
const portal = new Portal(
  {
    deviceName: "Otter-1",
    ownNames: ["otter-1", "otter-1.local"],
    accessPoint: "always",
    lingerMs: 60_000,
    openLimitMs: 60_000,
    homeNetwork: "password",
  },
  station,
  saved,
  new AccessPoint({ name: "Otter-1", address: "4.3.2.1", password: "generated" }),
  {
    details: () => [{ label: "Sensor", value: "1 mV" }],
    connection: () => undefined,
    checkForUpdates: () => {},
    isUpdating: () => false,
  },
  new Settings(),
);
portal.setting("host", "Host", text("broker.local", 32));
portal.setting("port", "Port", wholeNumber(1883, 1, 65_535));
portal.setting("on", "On", flag(true));
portal.setting("speed", "Speed", choice("slow", ["slow", "fast"]));
portal.setting("key", "Key", secret(16));
portal.page("/lamp", "Lamp & more", () => "<p>on</p>");
portal.api("/api/lamp", (fields) => JSON.stringify({ room: fields.get("room") ?? "" }));
portal.start();

const longestNameBytes = 32;
const longestVisitMs = 17_000;

// The input: the rhythm of the visitor, the length of the name, the name, the request.
onInput("portal", () => {
  if (inputSize() < 2) return;
  const bytes = inputBytes();
  const nameBytes = bytes[1] % (longestNameBytes + 1);
  hear(2, nameBytes);
  station.scanner.start();
  station.scanner.poll();
  visit(2 + nameBytes, bytes[0]);
  let visitMs = 0;
  for (; !isVisitOver() && visitMs < longestVisitMs; visitMs += 10) {
    portal.serve();
    advance(10);
  }
  require(isVisitOver(), "a visit has an end");
  // A request to join is obeyed after its answer.
  advance(400);
  runTimers();
  const name = attempted();
  require(byteCount(name) <= longestNameBytes, "a name that is joined can be one");
  const answer = received();
  if (answer.includes("<!doctype html>")) {
    require(answer.split("<script").length <= 2, "the page has one script, its own");
    for (const mark of ["<img", "<svg", "<base", "<iframe", "<object", "<style"]) {
      require(!answer.includes(mark), "the page has its own elements only");
    }
  }
});
