import assert from "node:assert/strict";
import type { Scene } from "../harness/scene.ts";
import { firmware, publish, updateScene } from "../harness/update-scene.ts";
import { waitForState, waitForVersion } from "../harness/wait.ts";

const timeoutMs = 90_000;
/** A version that looks for its releases where there is no server, and so completes no check. */
const lost = { ota: { sources: [{ kind: "folder", url: "http://nowhere.example/" }], trialMs: 10_000 } };

describe("device: rollback", function () {
  this.timeout(300_000);
  let scene: Scene;

  afterEach(() => scene.close());

  it("undoes a version that never confirms itself, after its time", async () => {
    scene = await updateScene();
    await publish(scene, "1.1.0", { image: await firmware("1.1.0", lost) });
    const device = scene.powerOn();
    await device.log.waitFor(/\[ota\] on trial: 1\.1\.0 in app1/, timeoutMs);
    await device.log.waitFor(/\[ota\] giving up 1\.1\.0: the time is over/, timeoutMs);
    await device.log.waitFor(/\[ota\] rolled back: 1\.1\.0 did not confirm itself, attempt 1/, timeoutMs);
    assert.equal((await device.state()).running?.version, "1.0.0");
  });

  it("undoes a version that is switched off during its trial", async () => {
    scene = await updateScene();
    await publish(scene, "1.1.0", { image: await firmware("1.1.0", lost) });
    const device = scene.powerOn();
    await device.log.waitFor(/\[ota\] on trial: 1\.1\.0/, timeoutMs);
    const mark = device.log.mark();
    await device.cutPower();
    await device.log.waitFor(/PENDING_VERIFY -> ABORTED/, timeoutMs, mark);
    await device.log.waitFor(/\[ota\] running 1\.0\.0 from app0/, timeoutMs, mark);
  });

  it("gives up a bad version after a few attempts, and takes the next one", async () => {
    scene = await updateScene();
    await publish(scene, "1.1.0", { image: await firmware("1.1.0", lost) });
    const device = scene.powerOn();
    await device.log.waitFor(/refused 1\.1\.0: it has not confirmed itself 3 times/, timeoutMs);
    await publish(scene, "1.2.0");
    await waitForVersion(device, "1.2.0", timeoutMs);
    await waitForState(device, "confirmed", ({ running }) => running?.otaState === "VALID", timeoutMs);
  });
});
