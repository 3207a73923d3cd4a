import assert from "node:assert/strict";
import { mock } from "node:test";
import { air, WIFI_AP_STA, WIFI_OFF, WIFI_STA, WiFi } from "../../../arduino/WiFi/WiFi.ts";
import { flash } from "../../../arduino/Preferences/Preferences.ts";
import { passwordProblem } from "../../../firmware-src/components/wifi/credentials.ts";
import { SavedNetworks } from "../../../firmware-src/components/wifi/saved-networks.ts";
import { mergeByName } from "../../../firmware-src/components/wifi/scanner.ts";
import { Station } from "../../../firmware-src/components/wifi/station.ts";
import { captureLog } from "./capture-log.ts";
import { elapse } from "./elapse.ts";

const home = { name: "Home", signal: -50, password: "riverbank" };
const office = { name: "Office", signal: -60, password: "paperclip" };

function startStation(): { station: Station; saved: SavedNetworks; events: string[] } {
  const saved = new SavedNetworks();
  saved.load();
  const station = new Station({ hostname: "otter", firstPauseMs: 1000, longestPauseMs: 8000 }, saved);
  const events: string[] = [];
  station.onJoined(() => events.push("joined"));
  station.onOffline(() => events.push("offline"));
  station.start();
  return { station, saved, events };
}

function remember(...networks: { name: string; password: string }[]): void {
  const saved = new SavedNetworks();
  for (const { name, password } of networks.toReversed()) saved.remember({ name, password });
}

describe("firmware: the WiFi station", () => {
  const log = captureLog();

  beforeEach(() => {
    mock.timers.enable({ apis: ["setTimeout", "setInterval", "Date"] });
    log.clear();
    flash.clear();
    air.reset();
    air.networks = [home, office];
  });
  afterEach(() => mock.timers.reset());

  it("joins the saved network at boot", () => {
    remember(home);
    const { station, events } = startStation();
    elapse(1000);
    assert.equal(station.isJoined(), true);
    assert.deepEqual(events, ["joined"]);
    assert.deepEqual(log.lines(), ['[wifi] joining "Home"', '[wifi] joined "Home" as 192.168.1.50']);
  });

  it("leaves on the access point that was opened before it", () => {
    WiFi.mode(WIFI_AP_STA);
    startStation();
    assert.equal(WiFi.getMode(), WIFI_AP_STA);
    WiFi.mode(WIFI_OFF);
    startStation();
    assert.equal(WiFi.getMode(), WIFI_STA);
  });

  it("says so when nothing is saved, and looks for networks", () => {
    const { station, events } = startStation();
    elapse(3000);
    assert.deepEqual(events, ["offline"]);
    assert.deepEqual(
      station.scanner.networks().map(({ name }) => name),
      ["Home", "Office"],
    );
  });

  it("tries the saved networks in turn, with growing pauses between the rounds", () => {
    air.networks = [];
    remember(home, office);
    startStation();
    elapse(60_000);
    assert.deepEqual(air.attempts.slice(0, 4), ["Home", "Office", "Home", "Office"]);
    const pauses = log.lines().flatMap((line) => /trying again in (\d+) s/.exec(line)?.[1] ?? []);
    assert.deepEqual(pauses.slice(0, 5), ["1", "2", "4", "8", "8"]);
  });

  it("tries the last used network first, then the strongest in reach, then those that may hide", () => {
    const attic = { name: "Attic", signal: -40, password: "under the roof" };
    remember(home, { name: "Hidden", password: "cannot be seen" }, office, attic);
    air.networks = [office, attic];
    startStation();
    elapse(15_000);
    assert.deepEqual(air.attempts, ["Home", "Attic"]);
    air.networks = [];
    air.attempts = [];
    air.loseSignal();
    elapse(40_000);
    assert.deepEqual(air.attempts.slice(0, 4), ["Attic", "Home", "Hidden", "Office"]);
  });

  it("joins a network of an organisation, and with a fixed address, and knows both after a restart", () => {
    air.networks = [
      { name: "Campus", signal: -50, password: "secret", user: "otter@uni.example", givesAddress: false },
    ];
    const { station, saved } = startStation();
    const login = { method: "PEAP", user: "otter@uni.example" } as const;
    const fixed = { address: "10.1.2.3", gateway: "10.1.2.1", mask: "255.255.0.0", nameServer: "10.1.0.1" };
    station.join({ name: "Campus", password: "secret", login: { ...login, user: "somebody" }, fixed });
    elapse(10_000);
    assert.equal(station.lastRequest()?.state, "wrong password");
    station.join({ name: "Campus", password: "secret", login, fixed });
    elapse(2000);
    assert.deepEqual(station.lastRequest(), { name: "Campus", state: "joined" });
    assert.equal(WiFi.localIP().toString(), "10.1.2.3");
    const loaded = new SavedNetworks();
    loaded.load();
    assert.deepEqual(loaded.all(), [{ name: "Campus", password: "secret", login, fixed }]);
    saved.remember({ name: "Campus", password: "secret", login: undefined, fixed: undefined });
    loaded.load();
    assert.deepEqual(loaded.all(), [{ name: "Campus", password: "secret", login: undefined, fixed: undefined }]);
  });

  it("comes back by itself when the network does", () => {
    remember(home);
    const { station } = startStation();
    elapse(1000);
    air.networks = [];
    air.loseSignal();
    elapse(20_000);
    assert.equal(station.isJoined(), false);
    air.networks = [home];
    elapse(20_000);
    assert.equal(station.isJoined(), true);
    assert.ok(log.has("[wifi] lost the network"));
  });

  const failures: [string, () => void, string, string][] = [
    ["a wrong password", () => undefined, "not this one", "wrong password"],
    ["a network that is gone", () => (air.networks = []), "riverbank", "not found"],
    [
      "a router without addresses",
      () => (air.networks = [{ ...home, givesAddress: false }]),
      "riverbank",
      "no address",
    ],
  ];
  for (const [name, arrange, password, state] of failures) {
    it(`names the failure, saves nothing, and can try again: ${name}`, () => {
      const { station, saved } = startStation();
      arrange();
      station.join({ name: "Home", password });
      assert.deepEqual(station.lastRequest(), { name: "Home", state: "connecting" });
      elapse(30_000);
      assert.deepEqual(station.lastRequest(), { name: "Home", state });
      assert.deepEqual(saved.all(), []);
      assert.ok(log.has(`[wifi] could not join "Home": ${state}`));
      air.networks = [home];
      station.join({ name: "Home", password: "riverbank" });
      elapse(1000);
      assert.deepEqual(station.lastRequest(), { name: "Home", state: "joined" });
      assert.deepEqual(saved.all(), [{ name: "Home", password: "riverbank" }]);
    });
  }

  it("goes back to the network it knows when a new one fails", () => {
    remember(home);
    const { station, saved } = startStation();
    elapse(1000);
    station.join({ name: "Office", password: "wrong one" });
    elapse(10_000);
    assert.deepEqual(station.lastRequest(), { name: "Office", state: "wrong password" });
    assert.equal(WiFi.SSID(), "Home");
    assert.deepEqual(saved.all(), [{ name: "Home", password: "riverbank", login: undefined, fixed: undefined }]);
  });

  it("keeps an old password until a new one has worked", () => {
    remember(home);
    const { station } = startStation();
    elapse(1000);
    station.join({ name: "Home", password: "mistyped" });
    elapse(10_000);
    assert.equal(station.isJoined(), true);
  });

  it("leaves a network that it is told to forget", () => {
    remember(home);
    const { station, events } = startStation();
    elapse(1000);
    station.forget("Home");
    elapse(1000);
    assert.deepEqual(events, ["joined", "offline"]);
    assert.equal(station.isJoined(), false);
  });
});

describe("firmware: known and found networks", () => {
  beforeEach(() => flash.clear());

  it("keeps five networks, the last used first, whatever bytes their names have", () => {
    const saved = new SavedNetworks();
    const names = ["one", "zwei ü", "\udcff\udc80", "a b\nc", "\0", "🦦"];
    for (const name of names) saved.remember({ name, password: "p w:\n" });
    const loaded = new SavedNetworks();
    loaded.load();
    assert.deepEqual(
      loaded.all().map(({ name }) => name),
      names.toReversed().slice(0, 5),
    );
    assert.equal(loaded.all().at(0)?.password, "p w:\n");
    assert.equal(loaded.forget("one"), false);
    assert.equal(loaded.forget("🦦"), true);
    assert.equal(loaded.all().length, 4);
  });

  it("merges access points by name, strongest first", () => {
    const found = [
      { name: "b", signal: -70, isOpen: true },
      { name: "a", signal: -80, isOpen: false },
      { name: "", signal: -20, isOpen: false },
      { name: "a", signal: -40, isOpen: false },
    ];
    assert.deepEqual(mergeByName(found), [found[3], found[0]]);
  });

  it("judges passwords as WPA does", () => {
    assert.equal(passwordProblem(""), undefined);
    assert.equal(passwordProblem("12345678"), undefined);
    assert.equal(passwordProblem("a".repeat(63)), undefined);
    assert.equal(passwordProblem("aF".repeat(32)), undefined);
    assert.equal(passwordProblem("1234567"), "too short");
    assert.equal(passwordProblem("z".repeat(64)), "too long");
    assert.equal(passwordProblem("a".repeat(65)), "too long");
    assert.equal(passwordProblem("pässword"), "not ASCII");
  });
});
