import assert from "node:assert/strict";
import type { WifiNetwork } from "../../../sim/world/world.ts";
import { buildSketch, Sketch } from "./sketch.ts";

const home: WifiNetwork = { ssid: "Home", security: "wpa2", password: "riverbank", channel: 6, rssi: -50 };
const networks: readonly WifiNetwork[] = [
  home,
  { ssid: "Café <b>", security: "open", channel: 1, rssi: -70 },
  { ssid: "Modern", security: "wpa3", password: "sea otters", channel: 11, rssi: -60 },
  { ssid: "Burrow", security: "wpa2", password: "underground", channel: 3, hidden: true },
  { ssid: "Mute", security: "open", channel: 4, addresses: { answers: false } },
  { ssid: "Full", security: "open", channel: 5, refusalReason: 5 },
];

interface JoinCase {
  readonly title: string;
  readonly words: readonly string[];
  readonly event: RegExp;
}

const joins: readonly JoinCase[] = [
  { title: "the right password", words: ["Home", "riverbank"], event: /^event STA_GOT_IP 0 status 3/ },
  { title: "a wrong password", words: ["Home", "riverbunk"], event: /^event STA_DISCONNECTED 15 status 6/ },
  { title: "no password where one is needed", words: ["Home"], event: /^event STA_DISCONNECTED 210 status 6/ },
  {
    title: "a network that is not there",
    words: ["Nowhere", "12345678"],
    event: /^event STA_DISCONNECTED 201 status 1/,
  },
  { title: "an open network", words: ["Café <b>"], event: /^event STA_GOT_IP 0 status 3/ },
  { title: "a password for an open network", words: ["Café <b>", "12345678"], event: /^event STA_DISCONNECTED 211 / },
  {
    title: "a wrong WPA3 password, twice",
    words: ["Modern", "sea lions"],
    event: /^event STA_DISCONNECTED 202 status 4/,
  },
  { title: "a hidden network", words: ["Burrow", "underground"], event: /^event STA_GOT_IP 0 status 3/ },
  { title: "a network without addresses", words: ["Mute"], event: /^event STA_CONNECTED 0 status 0/ },
  { title: "a full network", words: ["Full"], event: /^event STA_DISCONNECTED 5 status 6/ },
];

describe("device network: WiFi", function () {
  this.timeout(600_000);
  let sketch: Sketch;

  before(() => buildSketch());
  beforeEach(async () => {
    sketch = await Sketch.start({ world: { networks }, speed: 4 });
  });
  afterEach(() => sketch.close());

  for (const { title, words, event } of joins) {
    it(`joins: ${title}`, async () => {
      await sketch.command(["join", ...words], event);
    });
  }

  it("tells events in the core's order, and the address of the network", async () => {
    await sketch.command(["join", "Home", "riverbank"], /STA_GOT_IP/);
    const events = sketch.log.lines.flatMap((line) => /^event (\w+)/.exec(line)?.[1] ?? []);
    assert.deepEqual(events, ["WIFI_READY", "STA_START", "STA_CONNECTED", "STA_GOT_IP"]);
    const [, state] = await sketch.command(["state"], /^state (.*)/);
    assert.equal(state, "3 ip 192.168.1.51 ssid 'Home' rssi -50 channel 6 mac 24:0A:C4:00:00:01 stations 0");
    assert.ok(sketch.log.has(/^ready 00:00:00:00:00:00$/), "no address before the WiFi is on");
  });

  it("scans what is in the air, hidden networks only on request", async () => {
    const [, visible] = await sketch.command(["scan"], /^scanned (-?\d+)/);
    assert.equal(visible, "5");
    const names = sketch.log.lines.flatMap((line) => /^network '(.*)' -/.exec(line)?.[1] ?? []);
    assert.deepEqual(names.slice(0, 2), ["Home", "Modern"]);
    const [, all] = await sketch.command(["scan", "hidden"], /^scanned (-?\d+)/);
    assert.equal(all, "6");
  });

  it("does not scan while it is connecting", async () => {
    await sketch.command(["join", "Nowhere"], /^begun/);
    await sketch.command(["async"], /^async -2/);
  });

  it("loses a network that vanishes, and comes back by itself", async () => {
    await sketch.command(["join", "Home", "riverbank"], /STA_GOT_IP/);
    sketch.setWorld({ networks: [] });
    await sketch.log.waitFor(/^event STA_DISCONNECTED 200 status 5/, 20_000);
    const mark = sketch.log.mark();
    sketch.setWorld({ networks });
    await sketch.log.waitFor(/^event STA_GOT_IP/, 20_000, mark);
  });

  it("leaves on request and stays away", async () => {
    await sketch.command(["join", "Home", "riverbank"], /STA_GOT_IP/);
    await sketch.command(["leave"], /^event STA_DISCONNECTED 8 status 6/);
    await sketch.command(["state"], /^state 6 ip 0\.0\.0\.0 ssid ''/);
  });

  it("keeps credentials over a restart", async () => {
    await sketch.command(["join", "Home", "riverbank"], /STA_GOT_IP/);
    await sketch.powerOff();
    const mark = sketch.log.mark();
    await sketch.powerOn();
    await sketch.command(["stored"], /^begun/);
    await sketch.log.waitFor(/^event STA_GOT_IP/, 20_000, mark);
  });

  it("refuses a short password for its own network, and moves it to the channel of the joined one", async () => {
    await sketch.command(["ap", "Setup", "1234567"], /^access point 0/);
    await sketch.command(["ap", "Setup", "12345678"], /^access point 1 192\.168\.4\.1 'Setup'/);
    await sketch.command(["join", "Home", "riverbank"], /STA_GOT_IP/);
    assert.ok(sketch.log.has(/access point moves from channel 1 to 6/));
  });

  it("knows the time of day from the network only", async () => {
    sketch.setWorld({ networks, time: { start: "2031-05-06T07:08:00Z" } });
    await sketch.command(["time"], /^time 0 1970-/);
    assert.ok(sketch.log.has(/^year 1970/));
    await sketch.command(["join", "Home", "riverbank"], /STA_GOT_IP/);
    await sketch.command(["time"], /^time 1 2031-05-06 08:0/);
  });
});
