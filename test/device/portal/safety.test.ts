import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import type { SimulatedDevice } from "../../../sim/device/index.ts";
import { waitForPage } from "../../../sim/device/setup-page.ts";
import type { WifiNetwork } from "../../../sim/world/world.ts";
import { hostileNames } from "../harness/hostile-names.ts";
import { longestStallMs, portalScene } from "../harness/portal-scene.ts";
import type { Scene } from "../harness/scene.ts";
import { RawClient } from "./raw.ts";

const waitMs = 60_000;
const password = "riverbank";

describe("device: a hostile world around the setup page", function () {
  this.timeout(900_000);
  let scene: Scene;
  let device: SimulatedDevice;

  before(async () => {
    scene = await portalScene();
    scene.setWorld({
      networks: hostileNames.map(([, bytes], index): WifiNetwork => ({
        ssidHex: bytes.toString("hex"),
        security: "wpa2",
        password: `${password}${index}`,
        channel: 1 + index,
      })),
    });
    device = scene.powerOn();
    await waitForPage(device, waitMs);
  });
  after(() => scene.close());

  async function waitForText(part: string): Promise<string> {
    for (let tries = 0; tries < 100; tries++) {
      const { text } = await device.http("/");
      if (text.includes(part)) return text;
      await sleep(200);
    }
    throw new Error(`The page never says ${part}`);
  }

  for (const [index, [description, bytes]] of hostileNames.entries()) {
    it(`shows and joins a network whose name has ${description}`, async () => {
      const hex = bytes.toString("hex");
      const page = await waitForText(`value="${hex}"`);
      const text = bytes.toString("latin1");
      if (text !== "{{token}}") assert.equal(Buffer.from(page).toString("latin1").includes(text), false);
      assert.equal(page.split("<script").length, 2, "one script, the page's own");
      assert.doesNotMatch(page, /<img/);
      const token = /name="token" value="([^"]*)"/.exec(page)?.[1] ?? "";
      const mark = device.log.mark();
      await device.http("/join", { form: { token, network: hex, name: "", password: `${password}${index}` } });
      await device.log.waitFor(/\[wifi\] joined/, waitMs, mark);
      assert.equal(device.log.has(/riverbank/), false);
    });
  }

  it("goes on, and answers others, while clients are silent, slow, or huge", async () => {
    const silent = Array.from({ length: 10 }, () => new RawClient(device));
    const drip = new RawClient(device);
    const dripping = setInterval(() => drip.send("G"), 50);
    const huge = new RawClient(device);
    huge.send(`POST /join HTTP/1.1\r\nHost: 4.3.2.1\r\nContent-Length: 1000000\r\n\r\n`);
    for (let i = 0; i < 100; i++) huge.send("x".repeat(10_000));
    const { next } = await device.trace();
    const startMs = Date.now();
    const { status } = await device.http("/", { timeoutMs: 20_000 });
    const answeredMs = Date.now() - startMs;
    await Promise.all([drip, huge].map(({ closed }) => closed));
    clearInterval(dripping);
    // Linux, not the device, keeps those who found the queue of the listening socket full.
    for (const { socket } of silent) socket.destroy();
    assert.equal(status, 200);
    assert.match(huge.received, /^HTTP\/1\.1 413 /);
    const stallMs = await longestStallMs(device, next);
    console.log(
      `      answered after ${answeredMs} ms; the loop never stood still for more than ${stallMs} ms (virtual)`,
    );
    // The task watchdog of ESP-IDF bites after 5 s.
    assert.ok(stallMs < 2500, `${stallMs} ms`);
  });
});
