import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import type { SimulatedDevice } from "../../../sim/device/index.ts";
import { joinByPage, waitForPage } from "../../../sim/device/setup-page.ts";
import { longestStallMs, portalConfig, portalScene, residentKilobytes } from "../harness/portal-scene.ts";
import { homeNetwork, type Scene } from "../harness/scene.ts";
import { firmware, publish } from "../harness/update-scene.ts";
import { waitForVersion } from "../harness/wait.ts";

const clientCount = 20;
const waitMs = 300_000;
/** The task watchdog of ESP-IDF bites after 5 s. */
const stallLimitMs = 2500;
/** Four connections with their answers, an update's TLS and its buffers, on this machine: below this, however many clients come. */
const growthLimitKilobytes = 5000;

/** Clients that ask for the page again and again, each as soon as it has an answer. */
class Crowd {
  answers = 0;
  failures = 0;
  private isOver = false;
  private readonly members: readonly Promise<void>[];

  constructor(device: SimulatedDevice) {
    this.members = Array.from({ length: clientCount }, () => this.hammer(device));
  }

  async leave(): Promise<void> {
    this.isOver = true;
    await Promise.all(this.members);
  }

  private async hammer(device: SimulatedDevice): Promise<void> {
    while (!this.isOver) {
      try {
        const { status } = await device.http("/", { timeoutMs: 5000 });
        if (status === 200) this.answers++;
        else this.failures++;
      } catch {
        // A restart, a change of channel, or a place in the queue that was too far behind.
        this.failures++;
        await sleep(50);
      }
    }
  }
}

describe("device: twenty clients hammer the setup page", function () {
  this.timeout(900_000);
  let scene: Scene;

  before(async () => {
    scene = await portalScene();
    await publish(scene, "1.1.0", { image: await firmware("1.1.0", portalConfig) });
  });
  after(() => scene.close());

  it("joins and updates meanwhile, in bounded memory, and its loop goes on", async () => {
    const device = scene.powerOn({ speed: 1 });
    await waitForPage(device, waitMs);
    const before = residentKilobytes(device);
    const crowd = new Crowd(device);
    let isUpdated = false;
    let stallMs = 0;
    let peak = before;
    const watch = async (): Promise<void> => {
      let from = (await device.trace()).next;
      while (!isUpdated) {
        await sleep(2000);
        stallMs = Math.max(stallMs, await longestStallMs(device, from));
        from = (await device.trace(from)).next;
        if ((await device.state()).boots === 1) peak = Math.max(peak, residentKilobytes(device));
      }
    };
    const watching = watch();
    await joinByPage(device, homeNetwork, waitMs);
    const { boots, resetReason } = await waitForVersion(device, "1.1.0", waitMs);
    isUpdated = true;
    await watching;
    await crowd.leave();
    const { answers, failures } = crowd;
    console.log(
      `      ${answers} answers, ${failures} failures; the loop stood still for ${stallMs} ms at most; ` +
        `${peak - before} kB more than at rest`,
    );
    assert.deepEqual([boots, resetReason], [2, "SW"], "one restart, the wanted one");
    assert.ok(answers > 100, `${answers} answers`);
    assert.ok(stallMs < stallLimitMs, `${stallMs} ms`);
    assert.ok(peak - before < growthLimitKilobytes, `${peak - before} kB`);
  });
});
