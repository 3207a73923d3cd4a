import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import type { SimulatedDevice } from "../../../sim/device/index.ts";
import { hiddenToken, joinByPage, waitForPage } from "../../../sim/device/setup-page.ts";
import { longestStallMs, portalScene } from "../harness/portal-scene.ts";
import { homeNetwork, type Scene } from "../harness/scene.ts";
import { firmware, newDeviceScene, publish } from "../harness/update-scene.ts";
import { waitForVersion } from "../harness/wait.ts";

const waitMs = 60_000;
/** Everything that the device waits for is waited for in a task of its own; what is left is its own work. */
const stallLimitMs = 500;
const cellar = { ssid: "Cellar", rssi: -60, channel: 9, security: "open", internet: false } as const;
const nextDoor = { ssid: "Next door", rssi: -60, channel: 11, security: "wpa2", password: "lakeside view" } as const;

describe("device: the page in the home network", function () {
  this.timeout(900_000);
  let scene: Scene;

  afterEach(() => scene.close());

  async function start(networks = [homeNetwork, nextDoor, cellar]): Promise<SimulatedDevice> {
    scene = await portalScene();
    scene.setWorld({ networks });
    const device = scene.powerOn({ speed: 1 });
    await waitForPage(device, waitMs);
    return device;
  }

  it("answers before it leaves for another network", async () => {
    const device = await start();
    await joinByPage(device, homeNetwork, waitMs);
    const mark = device.log.mark();
    const { text } = await device.http("/", { by: "station" });
    const form = {
      token: hiddenToken(text),
      network: Buffer.from(nextDoor.ssid).toString("hex"),
      name: "",
      password: nextDoor.password,
    };
    const answer = await device.http("/join", { by: "station", form });
    assert.deepEqual([answer.status, answer.headers.location], [303, "/"]);
    assert.match((await device.http("/", { by: "station" })).text, /Connecting to Next door/);
    await device.log.waitFor(/\[wifi\] joined "Next door"/, waitMs, mark);
  });

  it("stands still for no name server and no server that is silent", async () => {
    const device = await start();
    const { next } = await device.trace();
    await joinByPage(device, { ssid: cellar.ssid, password: "" }, waitMs);
    // Both who ask: whether there is internet, and the updater.
    await device.log.waitFor(/\[wifi\] the network does not lead into the internet/, waitMs);
    await device.log.waitFor(/\[ota\] check failed: /, waitMs);
    const stallMs = await longestStallMs(device, next);
    console.log(`      without internet the loop stood still for ${stallMs} ms at most`);
    assert.ok(stallMs < stallLimitMs, `${stallMs} ms`);
  });

  it("tells how far an update is, also while Arduino's HTTPUpdate has the program", async () => {
    const config = { portal: { lingerMs: 600_000, homeNetwork: "open" } };
    scene = await newDeviceScene({ config });
    await publish(scene, "1.1.0", { image: await firmware("1.1.0", config) });
    scene.github.addFault({
      host: "release-assets.githubusercontent.com",
      method: "GET",
      after: 1,
      fault: { kind: "slow", bytesPerSecond: 200_000 },
    });
    const device = scene.powerOn();
    await joinByPage(device, homeNetwork, waitMs);
    await device.log.waitFor(/downloaded 10 %/, waitMs);
    const seen = new Set<string>();
    while (!device.log.has(/downloaded 90 %/)) {
      const { text } = await device.http("/", { timeoutMs: 3000 });
      const percent = /(\d+) %/.exec(text)?.[1];
      if (percent !== undefined) seen.add(percent);
      await sleep(50);
    }
    assert.ok(seen.size >= 5, `the page said ${[...seen].join(", ")} %`);
    await waitForVersion(device, "1.1.0", waitMs);
  });
});
