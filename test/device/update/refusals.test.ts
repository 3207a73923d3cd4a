import assert from "node:assert/strict";
import type { FaultRule } from "../../../sim/world/github/index.ts";
import type { Scene } from "../harness/scene.ts";
import { firmware, imageName, publish, updateScene, type PublishOptions } from "../harness/update-scene.ts";

const assetsHost = "release-assets.githubusercontent.com";
const timeoutMs = 90_000;
const running = "1.0.0";

interface Refusal {
  readonly what: string;
  readonly version?: string;
  readonly publish?: PublishOptions;
  readonly fault?: FaultRule;
  /** What the serial log says. */
  readonly reason: RegExp;
}

const describedImage = { asset: imageName, size: 200_000, sha256: "0".repeat(64), firstBytes: `e9${"00".repeat(15)}` };
const download = { host: assetsHost, method: "GET" } as const;
const imagePath = new RegExp(`/download/[^/]+/${imageName}$`);

/** Each of these leaves the old version running, and the log says why. The first requests of each check are faultless. */
const refusals: readonly Refusal[] = [
  {
    what: "a truncated image",
    // The first asset is the manifest.
    fault: { ...download, after: 1, fault: { kind: "truncate", atByte: 400_000 } },
    reason: /refused 1\.1\.0: .*(Stream|connection|Read Timeout|Not Enough|Update)/i,
  },
  {
    what: "a corrupted image",
    fault: { ...download, after: 1, fault: { kind: "corrupt", atByte: 300_000 } },
    reason: /refused 1\.1\.0: SHA-256 is [0-9a-f]{64}, the manifest says/,
  },
  {
    what: "an image whose first bytes are corrupted",
    fault: { ...download, after: 1, fault: { kind: "corrupt", atByte: 5 } },
    reason: /refused 1\.1\.0: /,
  },
  {
    what: "an image that is too small",
    publish: { image: Buffer.concat([Buffer.from([0xe9]), Buffer.alloc(50_000)]) },
    reason: /refused 1\.1\.0: 50001 bytes are too few/,
  },
  {
    what: "a manifest whose hash does not match",
    publish: { described: { sha256: "0".repeat(64) } },
    reason: /refused 1\.1\.0: SHA-256 is [0-9a-f]{64}, the manifest says 0{64}/,
  },
  {
    what: "a manifest for another board",
    publish: { manifest: { boards: { esp32c3: describedImage } } },
    reason: /refused 1\.1\.0: the release has no image for esp32/,
  },
  {
    what: "a manifest of another size",
    publish: { described: { size: 900_000 } },
    reason: /refused 1\.1\.0: the image has \d+ bytes, the manifest says 900000/,
  },
  { what: "an older version", version: "0.9.9", reason: /nothing newer than 1\.0\.0, the newest is 0\.9\.9/ },
  {
    what: "a 404 in place of the image",
    fault: { path: imagePath, fault: { kind: "status", status: 404 } },
    reason: /refused 1\.1\.0: github\.com answered 404/,
  },
  {
    what: "a redirect to another host",
    fault: { path: imagePath, fault: { kind: "redirect", location: "https://evil.example/image.bin" } },
    reason: /refused 1\.1\.0: a redirect to evil\.example, which is not on the list/,
  },
  {
    what: "redirects without end",
    fault: { path: imagePath, fault: { kind: "redirect-loop" } },
    reason: /refused 1\.1\.0: more than 3 redirects/,
  },
  {
    what: "a page in place of the image",
    fault: { ...download, after: 1, fault: { kind: "html" } },
    reason: /refused 1\.1\.0: /,
  },
  {
    what: "TLS under a wrong root",
    fault: { host: "github.com", fault: { kind: "wrong-root" } },
    reason: /check failed: github\.com: .*certificate/i,
  },
  {
    what: "TLS for a wrong host",
    fault: { host: assetsHost, fault: { kind: "wrong-host" } },
    reason: /refused 1\.1\.0: release-assets\.githubusercontent\.com: /,
  },
];

describe("device: refused updates", function () {
  this.timeout(300_000);
  let scene: Scene;

  afterEach(() => scene.close());

  for (const { what, version = "1.1.0", publish: options = {}, fault, reason } of refusals) {
    it(`refuses ${what}, says why and goes on`, async () => {
      scene = await updateScene();
      await publish(scene, version, { image: await firmware("1.1.0"), ...options });
      if (fault !== undefined) scene.github.addFault(fault);
      const device = scene.powerOn();
      await device.log.waitFor(reason, timeoutMs);
      assert.equal((await device.state()).running?.version, running);
      const mark = device.log.mark();
      await device.pressReset();
      await device.log.waitFor(/\[ota\] running 1\.0\.0 from app0/, timeoutMs, mark);
      assert.equal(device.log.has(/restarting into/), false);
    });
  }
});
