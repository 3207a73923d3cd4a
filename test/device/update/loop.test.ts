import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import type { SimulatedDevice } from "../../../sim/device/index.ts";
import type { ConfigChanges } from "../../../sim/firmware/overlays.ts";
import { portalConfig } from "../harness/portal-scene.ts";
import type { Scene } from "../harness/scene.ts";
import { firmware, publish, updateScene } from "../harness/update-scene.ts";

const timeoutMs = 120_000;
const ledPin = 2;
const speed = 2;
/** By the device's clock; an ESP32 gets about as much of TLS into its flash. */
const bytesPerSecond = 100_000;
const blinkMs = { usual: 500, portal: 20 } as const;

interface Row {
  readonly installer: string;
  readonly config: ConfigChanges;
  readonly blinkMs: number;
  /** What the whole download takes is `downloadMs`. */
  readonly isAllowed: (stallMs: number, downloadMs: number) => boolean;
}

/** Both are firmware that other tests have compiled. */
const rows: readonly Row[] = [
  {
    installer: "HTTPUpdate",
    config: {},
    blinkMs: blinkMs.usual,
    // All the while; should that ever change, the documentation has to.
    isAllowed: (stallMs, downloadMs) => stallMs > 0.8 * downloadMs && stallMs < 2 * downloadMs,
  },
  {
    installer: "resumable",
    config: portalConfig,
    blinkMs: blinkMs.portal,
    // On a busy machine the board itself stands still at times; on a quiet one these are some 30 ms.
    isAllowed: (stallMs, downloadMs) => stallMs < downloadMs / 2,
  },
];

/** The longest time (virtual milliseconds) for which the device's own work stood still, from now to its restart. */
async function longestStallMs(device: SimulatedDevice, usualMs: number): Promise<number> {
  let { next, last, longest } = { next: 0, last: 0, longest: 0 };
  for (;;) {
    const { boots, microseconds } = await device.state();
    if (boots > 1) return Math.round(longest / 1000 - usualMs);
    const trace = await device.trace(next);
    next = trace.next;
    for (const event of trace.events) {
      if (event.boot !== 1 || event.pin !== ledPin || event.kind !== "level") continue;
      longest = Math.max(longest, event.microseconds - last);
      last = event.microseconds;
    }
    // It may restart without another blink.
    longest = Math.max(longest, microseconds - last);
    await sleep(20);
  }
}

describe("device: its own work while it updates", function () {
  // The first test of a run compiles the firmware, twice.
  this.timeout(600_000);
  let scene: Scene;

  afterEach(() => scene.close());

  for (const { installer, config, blinkMs: usualMs, isAllowed } of rows) {
    it(`stands still as long as is documented, and the page answers: ${installer}`, async () => {
      scene = await updateScene({ config });
      const image = await publish(scene, "1.1.0", { image: await firmware("1.1.0", config) });
      const fault = { kind: "slow", bytesPerSecond: bytesPerSecond * speed } as const;
      scene.github.addFault({ host: "release-assets.githubusercontent.com", method: "GET", after: 1, fault });
      const device = scene.powerOn({ speed });
      await device.log.waitFor(/downloaded 10 %/, timeoutMs);
      let answers = 0;
      let isRestarted = false;
      const visit = async (): Promise<void> => {
        while (!isRestarted) {
          const { status } = await device.http("/", { by: "station", timeoutMs: 5000 }).catch(() => ({ status: 0 }));
          if (status === 200) answers++;
          await sleep(100);
        }
      };
      const visiting = visit();
      const stallMs = await longestStallMs(device, usualMs);
      isRestarted = true;
      await visiting;
      const downloadMs = (image.length / bytesPerSecond) * 1000;
      console.log(
        `      ${installer}: ${stallMs} ms of a download of ${Math.round(downloadMs)} ms; the page answered ${answers} times`,
      );
      assert.ok(isAllowed(stallMs, downloadMs), `${stallMs} ms`);
      assert.ok(answers >= 5, `${answers} answers`);
    });
  }
});
