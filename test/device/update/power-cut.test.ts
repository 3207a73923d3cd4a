import assert from "node:assert/strict";
import { inspect } from "node:util";
import type { Scene } from "../harness/scene.ts";
import { publish, updateScene } from "../harness/update-scene.ts";
import { waitForVersion } from "../harness/wait.ts";

const timeoutMs = 120_000;
const cutsInAll = 50;
/** So many of the cuts fall into the end, where the new version is activated, tried and confirmed. */
const cutsAtTheEnd = 20;
const operationsAtTheEnd = 40;
const devicesAtOnce = 4;
const seed = Number(process.env["OTTER_SEED"] ?? 20_260_801);

/** Mulberry32: the same seed gives the same cuts. */
function randomNumbers(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function choosePoints(operations: number): number[] {
  const random = randomNumbers(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  return Array.from({ length: cutsInAll }, (_, index) =>
    index < cutsAtTheEnd ? operations - below(Math.min(operationsAtTheEnd, operations)) : 1 + below(operations),
  );
}

describe("device: power cuts during an update", function () {
  this.timeout(900_000);
  const scenes = new Set<Scene>();

  afterEach(async () => {
    await Promise.all([...scenes].map((scene) => scene.close()));
    scenes.clear();
  });

  async function open(): Promise<Scene> {
    const scene = await updateScene();
    scenes.add(scene);
    await publish(scene, "1.1.0");
    return scene;
  }

  async function countOperations(): Promise<number> {
    const device = (await open()).powerOn();
    await device.log.waitFor(/confirmed 1\.1\.0/, timeoutMs);
    return (await device.state()).flashOperations;
  }

  async function updateWithCut(point: number): Promise<void> {
    const scene = await open();
    const device = scene.powerOn({ faults: { "flash.cut": point }, seed: point });
    try {
      // The last operations come after the confirmation, so the version alone does not say that the cut is over.
      await device.log.waitFor(/power cut at flash operation/, timeoutMs);
      await waitForVersion(device, "1.1.0", timeoutMs);
    } catch (error) {
      throw new Error(`Power cut at flash operation ${point}`, { cause: error });
    } finally {
      scenes.delete(scene);
      await scene.close();
    }
  }

  it(`boots after each of ${cutsInAll} cuts and ends on the new version`, async () => {
    const points = choosePoints(await countOperations());
    const failures: unknown[] = [];
    const workers = Array.from({ length: devicesAtOnce }, async () => {
      for (let point = points.pop(); point !== undefined; point = points.pop()) {
        await updateWithCut(point).catch((error: unknown) => failures.push(error));
      }
    });
    await Promise.all(workers);
    const texts = failures.map((failure) => inspect(failure));
    assert.deepEqual(texts, [], `${texts.length} of ${cutsInAll} cuts were not survived:\n${texts.join("\n")}`);
  });
});
