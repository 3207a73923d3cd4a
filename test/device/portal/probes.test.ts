import assert from "node:assert/strict";
import type { SimulatedDevice } from "../../../sim/device/index.ts";
import { joinByPage, waitForPage } from "../../../sim/device/setup-page.ts";
import { portalScene } from "../harness/portal-scene.ts";
import { homeNetwork, type Scene } from "../harness/scene.ts";
import { askName, RawClient, typeA, typeAaaa } from "./raw.ts";

interface Probe {
  readonly system: string;
  readonly host: string;
  readonly path: string;
  readonly agent: string;
  /** What the system takes for the open internet. */
  readonly status: number;
  readonly body: RegExp;
}

const android =
  "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/60.0.3112.32 Safari/537.36";
const apple = "CaptiveNetworkSupport-481.100.1 wispr";
const firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

/** How each system asks whether there is a way into the internet. */
const probes: readonly Probe[] = [
  {
    system: "Android",
    host: "connectivitycheck.gstatic.com",
    path: "/generate_204",
    agent: android,
    status: 204,
    body: /^$/,
  },
  { system: "Android, fallback", host: "www.google.com", path: "/gen_204", agent: android, status: 204, body: /^$/ },
  {
    system: "Android, second fallback",
    host: "play.googleapis.com",
    path: "/generate_204",
    agent: android,
    status: 204,
    body: /^$/,
  },
  {
    system: "Android in China",
    host: "connectivitycheck.gstatic.cn",
    path: "/generate_204",
    agent: android,
    status: 204,
    body: /^$/,
  },
  {
    system: "Samsung",
    host: "connectivitycheck.android.com",
    path: "/generate_204",
    agent: android,
    status: 204,
    body: /^$/,
  },
  {
    system: "iOS, macOS",
    host: "captive.apple.com",
    path: "/hotspot-detect.html",
    agent: apple,
    status: 200,
    body: /<TITLE>Success<\/TITLE>.*<BODY>Success<\/BODY>/,
  },
  {
    system: "older Apple",
    host: "www.apple.com",
    path: "/library/test/success.html",
    agent: apple,
    status: 200,
    body: /Success/,
  },
  {
    system: "Windows",
    host: "www.msftconnecttest.com",
    path: "/connecttest.txt",
    agent: "Microsoft NCSI",
    status: 200,
    body: /^Microsoft Connect Test$/,
  },
  {
    system: "Windows, IPv6",
    host: "ipv6.msftconnecttest.com",
    path: "/connecttest.txt",
    agent: "Microsoft NCSI",
    status: 200,
    body: /^Microsoft Connect Test$/,
  },
  {
    system: "older Windows",
    host: "www.msftncsi.com",
    path: "/ncsi.txt",
    agent: "Microsoft NCSI",
    status: 200,
    body: /^Microsoft NCSI$/,
  },
  {
    system: "Firefox",
    host: "detectportal.firefox.com",
    path: "/canonical.html",
    agent: firefox,
    status: 200,
    body: /^<meta http-equiv="refresh" content="0;url=https:\/\/support.mozilla.org\/kb\/captive-portal"\/>$/,
  },
  {
    system: "Firefox, text",
    host: "detectportal.firefox.com",
    path: "/success.txt?ipv4",
    agent: firefox,
    status: 200,
    body: /^success\n$/,
  },
  { system: "ChromeOS", host: "clients3.google.com", path: "/generate_204", agent: android, status: 204, body: /^$/ },
  { system: "Chrome", host: "www.gstatic.com", path: "/generate_204", agent: android, status: 204, body: /^$/ },
  {
    system: "Fire OS",
    host: "spectrum.s3.amazonaws.com",
    path: "/kindle-wifi/wifistub.html",
    agent: android,
    status: 200,
    body: /./,
  },
  {
    system: "Fedora",
    host: "fedoraproject.org",
    path: "/static/hotspot.txt",
    agent: "NetworkManager/1.46",
    status: 200,
    body: /^OK/,
  },
  {
    system: "GNOME",
    host: "nmcheck.gnome.org",
    path: "/check_network_status.txt",
    agent: "NetworkManager/1.46",
    status: 200,
    body: /^NetworkManager is online/,
  },
  {
    system: "Ubuntu",
    host: "connectivity-check.ubuntu.com",
    path: "/",
    agent: "NetworkManager/1.46",
    status: 204,
    body: /^$/,
  },
];

describe("device: a phone joins the access point", function () {
  this.timeout(900_000);
  let scene: Scene;
  let device: SimulatedDevice;

  before(async () => {
    scene = await portalScene();
    device = scene.powerOn();
    await waitForPage(device, 60_000);
  });
  after(() => scene.close());

  function probe({ host, path, agent }: Probe) {
    return device.http(path, { headers: { Host: host, "User-Agent": agent, Connection: "close" } });
  }

  it("gives every name its own address, for a few seconds, and no other kind of address", async () => {
    for (const name of new Set([...probes.map(({ host }) => host), "x.example", "dns.msftncsi.com"])) {
      const { code, addresses, lifetimesSeconds } = await askName(device, name, typeA);
      assert.deepEqual([code, addresses], [0, ["4.3.2.1"]], name);
      assert.ok(
        lifetimesSeconds.every((seconds) => seconds <= 10),
        name,
      );
      assert.deepEqual(await askName(device, name, typeAaaa), { code: 0, addresses: [], lifetimesSeconds: [] }, name);
    }
  });

  it("leads every system's question to the page, so that its sign-in sheet opens", async () => {
    for (const asked of probes) {
      const { status, headers, text } = await probe(asked);
      assert.equal(status, 302, asked.system);
      assert.equal(headers.location, "http://4.3.2.1/", asked.system);
      assert.equal(headers["cache-control"], "no-store", asked.system);
      assert.equal(headers.connection, "close", asked.system);
      assert.ok(text.length > 4, `${asked.system}: an empty answer counts as none`);
    }
  });

  it("answers Windows' own questions: the way to the page, and no proxy", async () => {
    const { status, headers } = await device.http("/redirect", { headers: { Host: "www.msftconnecttest.com" } });
    assert.deepEqual([status, headers.location], [302, "http://4.3.2.1/"]);
    assert.equal((await device.http("/wpad.dat", { headers: { Host: "wpad" } })).status, 404);
  });

  it("refuses HTTPS at once", async () => {
    const startMs = Date.now();
    const client = new RawClient(device, 443);
    await client.closed;
    assert.match(client.received, /ECONNREFUSED/);
    assert.ok(Date.now() - startMs < 1000);
  });

  it("closes every system's sign-in sheet once the result was seen", async () => {
    await joinByPage(device, homeNetwork, 60_000);
    const [first] = probes;
    assert.ok(first !== undefined);
    assert.equal((await probe(first)).status, 302, "nobody has seen it yet");
    const { text } = await device.http("/");
    assert.match(text, /Connected to Home/);
    for (const asked of probes) {
      const { status, text: body } = await probe(asked);
      assert.equal(status, asked.status, asked.system);
      assert.match(body, asked.body, asked.system);
    }
  });
});
