import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { packImage, type Packed } from "../../../release/packing/pack.ts";
import type { FaultRule } from "../../../sim/world/github/index.ts";
import type { Scene } from "../harness/scene.ts";
import { firmware, imageName, publish, updateScene } from "../harness/update-scene.ts";
import { waitForVersion } from "../harness/wait.ts";

const timeoutMs = 120_000;
const download = { host: "release-assets.githubusercontent.com", method: "GET" } as const;
/** A build of the same version that differs: devices that were flashed by hand have such. */
const otherBuild = { device: { blinkMs: 123, ledPin: 2, sensorPin: 34 } };
const firmwareFolder = path.join(import.meta.dirname, "../../../firmware-src");
const line = [
  "${analogReadMilliVolts(this.options.sensorPin)} mV",
  "${analogReadMilliVolts(this.options.sensorPin) / 1000} V",
];

/** Version 1.1.0, in which one line of code has changed. */
async function buildNext(): Promise<Buffer> {
  const home = mkdtempSync(path.join(tmpdir(), "otter-next-"));
  try {
    const copy = path.join(home, "firmware-src");
    cpSync(firmwareFolder, copy, { recursive: true });
    const file = path.join(copy, "components/device/device.ts");
    const [before, after] = line as [string, string];
    const written = readFileSync(file, "utf8");
    assert.ok(written.includes(before));
    writeFileSync(
      file,
      written.replace(before, () => after),
    );
    return Buffer.from(await firmware("1.1.0", {}, copy));
  } finally {
    rmSync(home, { recursive: true });
  }
}

describe("device: updates by less than the image", function () {
  // The first test of a run compiles the firmware, twice.
  this.timeout(600_000);
  let scene: Scene;
  let running: Buffer;
  let next: Buffer;

  before(async () => {
    running = Buffer.from(await firmware("1.0.0"));
    next = await buildNext();
  });
  afterEach(() => scene.close());

  /** Publishes 1.1.0 with everything that is smaller than its image, or with the kinds that are named. */
  async function offer(kinds = /./, base = running): Promise<readonly Packed[]> {
    const all = packImage(next, { name: "esp32", isCompressed: true, bases: [{ version: "1.0.0", image: base }] });
    const packed = all.filter(({ described }) => kinds.test(described.asset));
    await publish(scene, "1.1.0", { image: next, packed });
    return packed;
  }

  function downloads(): string[] {
    const paths = scene.github.counters.matching({ kind: "download" }).map(({ path }) => path);
    return paths.map((path) => path.split("/").at(-1) ?? "");
  }

  async function update(): Promise<readonly string[]> {
    const device = scene.powerOn();
    await waitForVersion(device, "1.1.0", timeoutMs);
    assert.ok(device.log.has(/\[ota\] verified: the SHA-256 in flash is the manifest's/));
    return device.log.lines;
  }

  it("takes the delta to the version that runs: of a changed line, less than 15 % of the image", async () => {
    scene = await updateScene();
    const [delta] = await offer();
    assert.ok(delta?.described.base);
    const lines = await update();
    const fetched = scene.github.counters.bodyBytes({ kind: "asset", method: "GET" });
    assert.ok(fetched < 0.15 * next.length, `${fetched} bytes for an image of ${next.length}`);
    const said = lines.find((line) => line.includes("as a delta to 1.0.0"));
    assert.match(said ?? "", new RegExp(`${delta.bytes.length} bytes in place of ${next.length}: 9\\d % saved`));
  });

  it("takes the compressed image when the delta is for another build of its version", async () => {
    scene = await updateScene();
    await offer(/./, Buffer.from(await firmware("1.0.0", otherBuild)));
    const lines = await update();
    assert.ok(lines.some((line) => line.includes("the delta is for another 1.0.0 than this one")));
    assert.ok(lines.some((line) => line.includes("downloading 1.1.0 compressed")));
    assert.deepEqual(downloads().at(-1), "esp32.ota.zlib");
  });

  it("takes the image as it is when there is nothing else for it", async () => {
    scene = await updateScene();
    await offer(/delta/, Buffer.from(await firmware("1.0.0", otherBuild)));
    await update();
    assert.deepEqual(downloads().at(-1), imageName);
  });

  const failures: readonly (readonly [string, FaultRule, RegExp])[] = [
    [
      "a delta that is damaged on its way",
      { ...download, after: 1, times: 1, fault: { kind: "corrupt", atByte: 9000 } },
      /esp32\.from-1\.0\.0\.delta failed: /,
    ],
    [
      "a page in place of the delta, as often as it is asked for",
      { ...download, after: 1, times: 6, fault: { kind: "html" } },
      /esp32\.from-1\.0\.0\.delta failed: /,
    ],
    [
      "a delta that is gone",
      { path: /\.delta$/, fault: { kind: "status", status: 404 } },
      /esp32\.from-1\.0\.0\.delta failed: github\.com answered 404/,
    ],
  ];
  for (const [what, fault, reason] of failures) {
    it(`takes the compressed image after ${what}`, async () => {
      scene = await updateScene();
      await offer();
      scene.github.addFault(fault);
      const lines = await update();
      assert.ok(
        lines.some((line) => reason.test(line)),
        lines.join("\n"),
      );
      assert.ok(lines.some((line) => line.includes("downloading 1.1.0 compressed")));
    });
  }

  it("falls back to the image as it is when neither the delta nor the compressed image makes it", async () => {
    scene = await updateScene();
    const good = await offer();
    const other = Buffer.from(await firmware("1.1.0", otherBuild)).subarray(0, next.length);
    const options = { name: "esp32", isCompressed: true, bases: [{ version: "1.0.0", image: running }] };
    // Signed, well-formed, and of another image: what they make is not the manifest's.
    const wrong = packImage(Buffer.concat([other, next.subarray(other.length)]), options);
    assert.deepEqual(
      wrong.map(({ described }) => described.asset),
      good.map(({ described }) => described.asset),
    );
    await publish(scene, "1.1.0", { image: next, packed: wrong });
    const lines = await update();
    assert.equal(lines.filter((line) => /failed: SHA-256 is [0-9a-f]{64}, the manifest says/.test(line)).length, 2);
    assert.deepEqual(downloads().at(-1), imageName);
  });

  it("goes on with a delta whose download breaks off, and asks for no byte twice", async () => {
    scene = await updateScene();
    await offer();
    scene.github.addFault({ ...download, after: 1, times: 1, fault: { kind: "reset", atByte: 12_000 } });
    const lines = await update();
    assert.ok(lines.some((line) => /going on after \d+ bytes/.test(line)));
    assert.ok(!lines.some((line) => line.includes(".delta failed")));
  });

  it("begins again after a power cut in the middle of a delta", async () => {
    scene = await updateScene();
    await offer();
    const device = scene.powerOn({ faults: { "flash.cut": 150, "flash.cut-mode": "torn" } });
    await device.log.waitFor(/power cut at flash operation/, timeoutMs);
    assert.ok(device.log.has(/downloading 1\.1\.0 as a delta/));
    await device.log.waitFor(/\[ota\] running 1\.0\.0 from app0/, timeoutMs, device.log.mark());
    await waitForVersion(device, "1.1.0", timeoutMs);
  });
});
