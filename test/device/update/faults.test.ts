import assert from "node:assert/strict";
import type { FaultRule } from "../../../sim/world/github/index.ts";
import type { Scene } from "../harness/scene.ts";
import { firmware, imageName, publish, updateScene } from "../harness/update-scene.ts";
import { waitForVersion } from "../harness/wait.ts";

const timeoutMs = 120_000;
const assetsHost = "release-assets.githubusercontent.com";
const resumable = { ota: { installer: "resumable" } };
const latest = /\/releases\/latest$/;
const linkPath = new RegExp(`/download/[^/]+/${imageName}$`);
const download = { host: assetsHost, method: "GET" } as const;
/** The manifest is the first file that is fetched, the image the second. */
const image = { ...download, after: 1, times: 1 } as const;
/** What is asked for after a break. */
const rest = { ...download, after: 2, times: 1 } as const;
const breakOff: FaultRule = { ...image, fault: { kind: "reset", atByte: 200_000 } };

interface Misfortune {
  readonly what: string;
  readonly faults: readonly FaultRule[];
  /** What the serial log says about it. */
  readonly line: RegExp;
  readonly config?: typeof resumable;
  /** It costs no second check: the download itself goes on. */
  readonly isResumed?: boolean;
}

/** Each passes, and then the device gets the new version by itself. `docs/ota.md` and sim/README.md name the switches. */
const misfortunes: readonly Misfortune[] = [
  {
    what: "a connection reset in the image",
    faults: [breakOff],
    line: /refused 1\.1\.0: /,
  },
  {
    what: "a server that falls silent in the image",
    faults: [{ ...image, fault: { kind: "stall", atByte: 150_000 } }],
    line: /refused 1\.1\.0: /,
  },
  {
    what: "a length that promises too much",
    faults: [{ ...image, fault: { kind: "wrong-length", contentLength: 1_500_000 } }],
    line: /refused 1\.1\.0: /,
  },
  {
    what: "a length that promises too little",
    faults: [{ ...image, fault: { kind: "wrong-length", contentLength: 300_000 } }],
    line: /refused 1\.1\.0: /,
  },
  {
    what: "a slow server",
    faults: [{ ...image, fault: { kind: "slow", bytesPerSecond: 400_000 } }],
    line: /downloaded 50 %/,
    config: resumable,
    isResumed: true,
  },
  ...[403, 404, 429, 500, 502].map((status): Misfortune => ({
    what: `status ${status} in place of where the newest release is`,
    faults: [{ path: latest, times: 1, fault: { kind: "status", status } }],
    line: new RegExp(`check failed: github\\.com answered ${status} for github\\.com/`),
  })),
  ...[403, 429, 503].map((status): Misfortune => ({
    what: `status ${status} in place of the image`,
    faults: [{ path: linkPath, times: 1, fault: { kind: "status", status } }],
    line: new RegExp(`refused 1\\.1\\.0: github\\.com answered ${status} for ${imageName}`),
  })),
  {
    what: "a server that asks for a pause",
    faults: [{ path: latest, times: 1, fault: { kind: "status", status: 429, retryAfterSeconds: 20 } }],
    line: /\[ota\] trying again in 20 s/,
  },
  {
    what: "a page in place of the manifest",
    faults: [{ ...download, times: 1, fault: { kind: "html" } }],
    line: /refused 1\.1\.0: the manifest is not to be believed: /,
  },
  {
    what: "redirects in a circle",
    faults: [{ path: linkPath, times: 4, fault: { kind: "redirect-loop" } }],
    line: /refused 1\.1\.0: more than 3 redirects for /,
  },
  {
    what: "a part that begins too early and says so",
    faults: [breakOff, { ...rest, fault: { kind: "duplicate-range", bytes: 5000, isTold: true } }],
    line: /the download broke off: release-assets\S+ sends another part than was asked for/,
    config: resumable,
    isResumed: true,
  },
  {
    what: "a part that begins too early and does not say so",
    faults: [breakOff, { ...rest, fault: { kind: "duplicate-range", bytes: 5000, isTold: false } }],
    line: /refused 1\.1\.0: SHA-256 is [0-9a-f]{64}, the manifest says/,
    config: resumable,
  },
  {
    what: "the whole image in place of its rest",
    faults: [breakOff, { ...rest, fault: { kind: "ignore-range" } }],
    line: /going on after \d+ bytes/,
    config: resumable,
    isResumed: true,
  },
  {
    what: "TLS under a wrong root, once",
    faults: [{ host: assetsHost, times: 1, fault: { kind: "wrong-root" } }],
    line: /refused 1\.1\.0: release-assets\S+: TLS: /,
  },
];

describe("device: misfortunes that pass", function () {
  this.timeout(300_000);
  let scene: Scene;

  afterEach(() => scene.close());

  for (const { what, faults, line, config, isResumed = false } of misfortunes) {
    it(`gets over ${what}`, async () => {
      scene = await updateScene(config === undefined ? {} : { config });
      await publish(scene, "1.1.0", { image: await firmware("1.1.0") });
      for (const fault of faults) scene.github.addFault(fault);
      const device = scene.powerOn();
      await waitForVersion(device, "1.1.0", timeoutMs);
      assert.match(device.log.text, line);
      assert.equal(device.log.has(/refused 1\.1\.0|check failed/), !isResumed, device.log.text);
    });
  }

  it("gets over a link that has expired before the image was fetched", async () => {
    scene = await updateScene({ github: { linkLifetimeMs: 1 } });
    await publish(scene, "1.1.0");
    const device = scene.powerOn();
    await device.log.waitFor(/refused 1\.1\.0: \S+ answered 403 for /, timeoutMs);
    assert.equal((await device.state()).running?.version, "1.0.0");
  });

  it("goes on with a fresh link when the old one has expired during the download", async () => {
    scene = await updateScene({ config: resumable });
    await publish(scene, "1.1.0");
    scene.github.addFault({ ...image, fault: { kind: "stall", atByte: 150_000 } });
    const device = scene.powerOn();
    await device.log.waitFor(/downloaded 10 %/, timeoutMs);
    scene.github.expireLinks();
    await waitForVersion(device, "1.1.0", timeoutMs);
    assert.match(device.log.text, /going on after \d+ bytes/);
    assert.doesNotMatch(device.log.text, /answered 403/);
  });

  it("updates without a time of day, which only the expiry needs", async () => {
    scene = await updateScene();
    scene.setWorld({ time: { answers: false } });
    const now = Math.floor(Date.now() / 1000);
    await publish(scene, "1.1.0", { manifest: { issued: now - 200, expires: now - 100 } });
    await waitForVersion(scene.powerOn(), "1.1.0", timeoutMs);
  });

  it("updates in spite of flash that cannot be read now and then", async () => {
    scene = await updateScene();
    await publish(scene, "1.1.0");
    const device = scene.powerOn({ faults: { "flash.read-error": 0.01 }, seed: 7 });
    await device.log.waitFor(/refused 1\.1\.0: /, timeoutMs);
    await device.setFaults({ "flash.read-error": "" });
    await waitForVersion(device, "1.1.0", timeoutMs);
  });
});
