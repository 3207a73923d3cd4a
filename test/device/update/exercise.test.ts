import assert from "node:assert/strict";
import type { Scene } from "../harness/scene.ts";
import {
  firmware,
  folderConfig,
  folderUrl,
  imageName,
  intervalMs,
  publish,
  speed,
  updateScene,
} from "../harness/update-scene.ts";
import { waitForVersion } from "../harness/wait.ts";

const updateTimeoutMs = 60_000;
/** For a busy machine; a second interval does not fit into it. */
const slackMs = 6000;

/** The exercise's own tests, in the order of the classroom's hand-out. */
describe("device: update", function () {
  // The first test of a run compiles the firmware.
  this.timeout(300_000);
  let scene: Scene;

  afterEach(() => scene.close());

  it("goes from an older version straight to the newest when it starts", async () => {
    scene = await updateScene();
    await publish(scene, "1.0.1", { image: await firmware("1.1.0") });
    await publish(scene, "1.1.0");
    const device = scene.powerOn();
    await waitForVersion(device, "1.1.0", updateTimeoutMs);
    assert.deepEqual(
      scene.github.counters.matching({ kind: "download" }).map(({ path }) => path.split("/").slice(-2).join("/")),
      ["v1.1.0/otter.jws", `v1.1.0/${imageName}`],
    );
    assert.ok(device.log.has(/\[ota\] verified: the SHA-256 in flash is the manifest's/));
  });

  it("takes the highest number of the classroom's folder", async () => {
    scene = await updateScene({ version: "1", config: folderConfig });
    scene.github.putFile(`${folderUrl}2.bin`, Buffer.from(await firmware("2", folderConfig)));
    scene.github.putFile(`${folderUrl}10.bin`, Buffer.from(await firmware("10", folderConfig)));
    scene.github.putFile(`${folderUrl}version`, "10\n");
    const device = scene.powerOn();
    await waitForVersion(device, "10", updateTimeoutMs);
    assert.equal(scene.github.counters.count({ path: "/BinFiles/2.bin" }), 0);
  });

  it("updates to a version that was made available when its reset button is pressed", async () => {
    scene = await updateScene();
    const device = scene.powerOn();
    await device.log.waitFor(/\[ota\] nothing has been published yet/, updateTimeoutMs);
    await publish(scene, "1.1.0");
    await device.pressReset();
    await waitForVersion(device, "1.1.0", updateTimeoutMs);
  });

  it("updates within one check interval when nobody touches anything", async () => {
    scene = await updateScene();
    const device = scene.powerOn();
    await device.log.waitFor(/\[ota\] nothing has been published yet/, updateTimeoutMs);
    await publish(scene, "1.1.0");
    await device.log.waitFor(/\[ota\] found 1\.1\.0/, intervalMs / speed + slackMs);
    await waitForVersion(device, "1.1.0", updateTimeoutMs);
    const { boots } = await device.state();
    assert.equal(boots, 2);
  });

  it("asks GitHub's API never, and tells nobody who it is while it looks", async () => {
    scene = await updateScene();
    await publish(scene, "1.1.0");
    await waitForVersion(scene.powerOn(), "1.1.0", updateTimeoutMs);
    const { counters } = scene.github;
    assert.equal(counters.count({ host: "api.github.com" }), 0);
    const macs = counters.requests.filter(
      ({ kind, headers }) => kind !== "asset" && /mac/i.test(JSON.stringify(Object.keys(headers))),
    );
    assert.deepEqual(macs, []);
  });
});
