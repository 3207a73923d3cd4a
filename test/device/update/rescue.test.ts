import assert from "node:assert/strict";
import type { SimulatedDevice } from "../../../sim/device/index.ts";
import type { Scene } from "../harness/scene.ts";
import { patchedFirmware, publish, updateScene, type Patch } from "../harness/update-scene.ts";
import { waitForVersion } from "../harness/wait.ts";

const timeoutMs = 120_000;

const imports: Patch = {
  file: "main.ts",
  from: `import { esp_ota_get_running_partition } from "arduino/EspOta";`,
  to: `import { ESP_OTA_IMG_VALID, esp_ota_get_running_partition, imageState } from "arduino/EspOta";`,
};
/** It passes its trial and crashes at every start after that. */
const crash = `if (imageState(esp_ota_get_running_partition()) === ESP_OTA_IMG_VALID) throw new Error("broken");`;
const start = "if (!isInSafeMode) device.start();";

/** What is wrong is the device's own work, which safe mode leaves out. */
const brokenWork: readonly Patch[] = [imports, { file: "main.ts", from: start, to: `if (!isInSafeMode) { ${crash} }` }];
/** What is wrong is there in safe mode too. */
const brokenEntirely: readonly Patch[] = [imports, { file: "main.ts", from: start, to: crash }];

async function facts(device: SimulatedDevice): Promise<Record<string, unknown>> {
  const { status, headers, text } = await device.http("/status.json", { by: "station" });
  assert.equal(status, 200);
  assert.match(String(headers["content-type"]), /^application\/json/);
  return JSON.parse(text) as Record<string, unknown>;
}

function eventsOf({ history }: Record<string, unknown>): string[] {
  return (history as { readonly text: string }[]).map(({ text }) => text);
}

describe("device: rescue", function () {
  this.timeout(600_000);
  let scene: Scene;

  afterEach(() => scene.close());

  it("starts a version that keeps crashing in safe mode, where the next one reaches it", async () => {
    scene = await updateScene();
    await publish(scene, "1.1.0", { image: await patchedFirmware("1.1.0", brokenWork) });
    const device = scene.powerOn();
    await device.log.waitFor(/confirmed 1\.1\.0/, timeoutMs);
    const mark = device.log.mark();
    await device.pressReset();
    await device.log.waitFor(/3 starts in a row have ended early/, timeoutMs, mark);
    await device.log.waitFor(/safe mode: only wifi, the page and updates/, timeoutMs, mark);
    const safeFrom = device.log.lines.findLastIndex((line) => line.includes("safe mode"));
    await device.log.waitFor(/nothing newer than 1\.1\.0/, timeoutMs, safeFrom);
    const { isInSafeMode, earlyEnds, version } = await facts(device);
    assert.deepEqual({ isInSafeMode, earlyEnds, version }, { isInSafeMode: true, earlyEnds: 3, version: "1.1.0" });
    await publish(scene, "1.2.0");
    await waitForVersion(device, "1.2.0", timeoutMs);
    assert.equal(device.log.has(/starts in a row/, device.log.mark() - 5), false);
  });

  it("goes back to the version before when safe mode crashes too, and stays there", async () => {
    scene = await updateScene();
    await publish(scene, "1.1.0", { image: await patchedFirmware("1.1.0", brokenEntirely) });
    const device = scene.powerOn();
    await device.log.waitFor(/confirmed 1\.1\.0/, timeoutMs);
    const mark = device.log.mark();
    await device.pressReset();
    await device.log.waitFor(/safe mode/, timeoutMs, mark);
    await device.log.waitFor(/going back to the version in app0/, timeoutMs, mark);
    await device.log.waitFor(/confirmed 1\.0\.0/, timeoutMs, mark);
    await device.log.waitFor(/refused 1\.1\.0: it has not confirmed itself 3 times/, timeoutMs, mark);
    const known = await facts(device);
    assert.equal(known["version"], "1.0.0");
    assert.deepEqual(eventsOf(known).slice(0, 3), [
      "1.0.0 confirmed",
      "1.1.0 given up after 6 early ends",
      "1.1.0 confirmed",
    ]);
  });

  it("undoes a version whose own self-test says no", async () => {
    scene = await updateScene();
    const failing = {
      file: "main.ts",
      from: "updater.start();",
      to: "updater.selfTest(() => Promise.resolve(false));\nupdater.start();",
    };
    await publish(scene, "1.1.0", { image: await patchedFirmware("1.1.0", [failing]) });
    const device = scene.powerOn();
    await device.log.waitFor(/giving up 1\.1\.0: the self-test failed/, timeoutMs);
    await device.log.waitFor(/rolled back: 1\.1\.0 did not confirm itself, attempt 1/, timeoutMs);
    assert.equal(device.log.has(/confirmed 1\.1\.0/), false);
  });

  it("undoes a version that hangs on trial, by the watchdog", async () => {
    scene = await updateScene();
    const hanging = { file: "main.ts", from: "station.start();", to: "setTimeout(() => { while (true) {} }, 100);" };
    await publish(scene, "1.1.0", { image: await patchedFirmware("1.1.0", [hanging]) });
    const device = scene.powerOn({ speed: 20 });
    await device.log.waitFor(/on trial: 1\.1\.0/, timeoutMs);
    await device.log.waitFor(/Task watchdog got triggered/, timeoutMs);
    await device.log.waitFor(/rolled back: 1\.1\.0 did not confirm itself, attempt 1/, timeoutMs);
  });
});
