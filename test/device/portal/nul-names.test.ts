import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import type { SimulatedDevice } from "../../../sim/device/index.ts";
import { hiddenToken, waitForPage } from "../../../sim/device/setup-page.ts";
import { portalScene } from "../harness/portal-scene.ts";
import { homeNetwork, type Scene } from "../harness/scene.ts";

const waitMs = 60_000;

function hexOf(name: string): string {
  return Buffer.from(name, "latin1").toString("hex");
}

/** Names in the driver of an ESP32 end at their first NUL, when they are found and when they are joined. */
describe("device: networks whose names have a NUL", function () {
  this.timeout(900_000);
  let scene: Scene;
  let device: SimulatedDevice;

  before(async () => {
    scene = await portalScene();
    scene.setWorld({
      networks: [
        { ssidHex: hexOf("Home\0evil"), rssi: -30, channel: 11, security: "wpa2", password: homeNetwork.password },
        homeNetwork,
        { ssidHex: hexOf("Lonely\0one"), rssi: -60, channel: 3, security: "open" },
        { ssidHex: hexOf("\0"), rssi: -40, channel: 4, security: "open" },
      ],
    });
    device = scene.powerOn();
    await waitForPage(device, waitMs);
  });
  after(() => scene.close());

  async function pageWith(part: string): Promise<string> {
    for (let tries = 0; tries < 100; tries++) {
      const { text } = await device.http("/");
      if (text.includes(part)) return text;
      await sleep(200);
    }
    throw new Error(`The page never says ${part}`);
  }

  /** Sends the form; gives the place in the log from which on its effects stand. */
  async function join(fields: Readonly<Record<string, string>>): Promise<number> {
    const token = hiddenToken((await device.http("/")).text);
    const mark = device.log.mark();
    await device.http("/join", { form: { token, name: "", password: "", ...fields } });
    return mark;
  }

  it("are shown as far as the driver tells them, and none without a letter", async () => {
    const page = await pageWith(`value="${hexOf("Lonely")}"`);
    assert.equal(page.split(`value="${hexOf("Home")}"`).length, 2, "one entry for one name");
    assert.equal(page.includes(`value=""> `) || page.includes("\0"), false);
  });

  it("are refused when a form has one: the part before the NUL would be another network", async () => {
    for (const fields of [{ network: hexOf("Home\0") }, { network: "", name: "Home\0x" }]) {
      const mark = await join({ ...fields, password: homeNetwork.password });
      await pageWith("Please choose a network");
      assert.equal(
        device.log.lines.slice(mark).some((line) => line.includes('joining "Home"')),
        false,
      );
    }
  });

  it("cannot be joined, and the page says so", async () => {
    await join({ network: hexOf("Lonely") });
    await pageWith("Could not connect to Lonely: the network was not found");
  });

  it("do not draw a device away from the network that was meant", async () => {
    const mark = await join({ network: hexOf("Home"), password: homeNetwork.password });
    await device.log.waitFor(/\[wifi\] joined "Home"/, waitMs, mark);
    assert.ok(device.log.has(/the access point moves from channel \d+ to 6/), "the real one is on channel 6");
  });
});
