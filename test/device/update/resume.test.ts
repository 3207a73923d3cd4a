import assert from "node:assert/strict";
import type { Scene } from "../harness/scene.ts";
import { publish, updateScene } from "../harness/update-scene.ts";
import { waitForVersion } from "../harness/wait.ts";

const timeoutMs = 120_000;
const download = { host: "release-assets.githubusercontent.com", method: "GET" } as const;

describe("device: the resumable installer", function () {
  this.timeout(300_000);
  let scene: Scene;

  afterEach(() => scene.close());

  async function open(): Promise<Scene> {
    return updateScene({
      config: { ota: { installer: "resumable" }, device: { blinkMs: 100, ledPin: 2, sensorPin: 34 } },
    });
  }

  it("goes on after resets, stalls and truncations, and fetches hardly a byte twice", async () => {
    scene = await open();
    const image = await publish(scene, "1.1.0");
    // The first asset is the manifest.
    for (const [after, fault] of [
      [1, { kind: "reset", atByte: 200_000 }],
      [2, { kind: "truncate", atByte: 150_000 }],
      [3, { kind: "status", status: 503 }],
      [4, { kind: "stall", atByte: 100_000 }],
    ] as const) {
      scene.github.addFault({ ...download, after, times: 1, fault });
    }
    const device = scene.powerOn();
    await waitForVersion(device, "1.1.0", timeoutMs);
    assert.ok(device.log.has(/going on after \d+ bytes/));
    const fetched = scene.github.counters.bodyBytes({ kind: "asset" });
    // What was under way when a connection was reset comes again.
    assert.ok(fetched < 1.3 * image.length, `${fetched} bytes for an image of ${image.length}`);
  });

  it("lets the device's own work go on meanwhile", async () => {
    scene = await open();
    await publish(scene, "1.1.0");
    scene.github.addFault({ ...download, after: 1, fault: { kind: "slow", bytesPerSecond: 400_000 } });
    const device = scene.powerOn();
    await device.log.waitFor(/downloaded 20 %/, timeoutMs);
    const { next } = await device.trace();
    await device.log.waitFor(/downloaded 80 %/, timeoutMs);
    const { events } = await device.trace(next);
    const blinks = events.filter(({ pin }) => pin === 2);
    assert.ok(blinks.length >= 5, `the light changed ${blinks.length} times`);
    const gapsMs = blinks
      .slice(1)
      .map(({ microseconds }, index) => (microseconds - (blinks[index]?.microseconds ?? 0)) / 1000);
    const longestMs = Math.max(...gapsMs);
    assert.ok(longestMs < 1000, `it stood still for ${Math.round(longestMs)} ms`);
  });

  it("tells nobody which device asks, not even while it downloads", async () => {
    scene = await open();
    await publish(scene, "1.1.0");
    const device = scene.powerOn();
    await waitForVersion(device, "1.1.0", timeoutMs);
    for (const { headers } of scene.github.counters.requests) {
      assert.deepEqual(
        Object.keys(headers).filter((name) => name.startsWith("x-esp32")),
        [],
      );
    }
  });
});
