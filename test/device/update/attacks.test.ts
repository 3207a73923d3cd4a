import assert from "node:assert/strict";
import { createKeyPem, readSigningKey } from "../../../release/keys.ts";
import { imageName } from "../harness/update-scene.ts";
import type { FaultRule } from "../../../sim/world/github/index.ts";
import type { Scene } from "../harness/scene.ts";
import { firmware, publish, updateScene, type PublishOptions } from "../harness/update-scene.ts";
import { waitForVersion } from "../harness/wait.ts";

const timeoutMs = 90_000;
const assetsHost = "release-assets.githubusercontent.com";
const manifestPath = /otter\.jws$/;
const download = { host: assetsHost, method: "GET" } as const;
const resumable = { ota: { installer: "resumable", resumeLimit: 2, leastBytesPerSecond: 20_000 } };
const daySeconds = 86_400;
const now = Math.floor(Date.now() / 1000);
const stranger = await readSigningKey(createKeyPem("secret"), "secret");

interface Attack {
  /** In the words of TUF's specification, section 1.5.2. */
  readonly name: string;
  readonly how: string;
  readonly publish?: PublishOptions;
  readonly faults?: readonly FaultRule[];
  readonly reason: RegExp;
}

/** Whoever is between the device and GitHub, or has GitHub itself, and none of the keys. A row is also one in docs/ota.md. */
const attacks: readonly Attack[] = [
  {
    name: "arbitrary installation",
    how: "a stranger signs",
    publish: { key: stranger },
    reason: /refused 1\.1\.0: the manifest is not to be believed: no trusted key is called/,
  },
  {
    name: "arbitrary installation",
    how: "another image lies beside the manifest",
    publish: { described: { sha256: "ab".repeat(32) } },
    reason: /refused 1\.1\.0: SHA-256 is [0-9a-f]{64}, the manifest says (ab){32}/,
  },
  {
    name: "freeze",
    how: "a manifest that has expired",
    publish: { manifest: { issued: now - 2 * daySeconds, expires: now - daySeconds } },
    reason: /refused 1\.1\.0: its manifest has expired/,
  },
  {
    name: "wrong software",
    how: "another product of the same maker",
    publish: { manifest: { product: "kettle" } },
    reason: /refused 1\.1\.0: it is a version of "kettle", this is otter/,
  },
  {
    name: "wrong board",
    how: "an image for another chip",
    publish: {
      manifest: {
        boards: {
          esp32s3: { asset: imageName, size: 200_000, sha256: "0".repeat(64), firstBytes: `e9${"0".repeat(30)}` },
        },
      },
    },
    reason: /refused 1\.1\.0: the release has no image for esp32/,
  },
  {
    name: "endless data",
    how: "a manifest without end",
    faults: [{ ...download, times: 1, fault: { kind: "replace", body: Buffer.alloc(5_000_000, "a") } }],
    reason: /refused 1\.1\.0: .* has 5000000 bytes; at most 4096 are allowed/,
  },
  {
    name: "endless data",
    how: "a manifest of unknown length",
    faults: [{ ...download, times: 1, fault: { kind: "no-length" } }],
    reason: /refused 1\.1\.0: .* has -1 bytes; at most 4096 are allowed/,
  },
  {
    name: "endless data",
    how: "an image that is longer than it was",
    faults: [{ ...download, after: 1, fault: { kind: "replace", body: Buffer.alloc(1_900_000, 0xe9) } }],
    reason: /refused 1\.1\.0: release-assets\S+ sends 1900000 bytes instead of \d+/,
  },
  {
    name: "endless data",
    how: "headers without end",
    faults: [{ path: manifestPath, fault: { kind: "endless-headers" } }],
    reason: /refused 1\.1\.0: github\.com: more than 8192 bytes of headers/,
  },
  {
    name: "slow retrieval",
    how: "an image that drips",
    faults: [{ ...download, after: 1, fault: { kind: "slow", bytesPerSecond: 20_000 } }],
    reason: /refused 1\.1\.0: \d+ bytes a second are too slow/,
  },
  {
    name: "malicious redirect",
    how: "to a host of the attacker's",
    faults: [{ path: manifestPath, fault: { kind: "redirect", location: "https://evil.example/otter.jws" } }],
    reason: /refused 1\.1\.0: a redirect to evil\.example, which is not on the list/,
  },
  {
    name: "malicious redirect",
    how: "away from TLS",
    faults: [{ path: manifestPath, fault: { kind: "redirect", location: `http://${assetsHost}/otter.jws` } }],
    reason: /refused 1\.1\.0: a redirect from https to http/,
  },
  {
    name: "malicious redirect",
    how: "to an address without end",
    faults: [{ path: manifestPath, fault: { kind: "redirect", location: `https://github.com/${"a".repeat(1100)}` } }],
    reason: /refused 1\.1\.0: a redirect to an address of 1119 characters/,
  },
  {
    name: "malicious redirect",
    how: "in a circle",
    faults: [{ path: manifestPath, fault: { kind: "redirect-loop" } }],
    reason: /refused 1\.1\.0: more than 3 redirects for otter\.jws/,
  },
];

describe("device: attacks on updates", function () {
  this.timeout(300_000);
  let scene: Scene;

  afterEach(() => scene.close());

  for (const { name, how, publish: options = {}, faults = [], reason } of attacks) {
    it(`${name}: ${how}`, async () => {
      scene = await updateScene({ config: resumable });
      await publish(scene, "1.1.0", { image: await firmware("1.1.0"), ...options });
      for (const fault of faults) scene.github.addFault(fault);
      const device = scene.powerOn();
      await device.log.waitFor(reason, timeoutMs);
      assert.equal(device.log.has(/restarting into/), false);
      assert.equal((await device.state()).running?.version, "1.0.0");
    });
  }

  it("rollback: a release that is older than what has run here, under a newer name", async () => {
    scene = await updateScene();
    await publish(scene, "1.1.0");
    const device = scene.powerOn();
    await waitForVersion(device, "1.1.0", timeoutMs);
    await publish(scene, "1.2.0", { image: await firmware("1.2.0"), manifest: { sequence: 5 } });
    await device.log.waitFor(/refused 1\.2\.0: its sequence is 5, 10100 has run here/, timeoutMs);
  });

  it("mix and match: the manifest of one release under the tag of another", async () => {
    scene = await updateScene();
    await publish(scene, "1.2.0", { image: await firmware("1.1.0"), manifest: { version: "1.1.0" } });
    const device = scene.powerOn();
    await device.log.waitFor(/refused 1\.2\.0: the manifest of v1\.2\.0 is that of version 1\.1\.0/, timeoutMs);
  });

  it("key compromise: a bridge release replaces the stolen key, which is worth nothing from then on", async () => {
    const [stolen, second, third] = await Promise.all(
      ["one", "two", "three"].map((word) => readSigningKey(createKeyPem(word), word)),
    );
    assert.ok(stolen && second && third);
    const trusting = (...keys: (typeof stolen)[]) => ({
      ota: { trustedKeys: keys.map(({ publicKey }) => publicKey) },
    });
    scene = await updateScene({ config: trusting(stolen, second) });
    await publish(scene, "1.1.0", { image: await firmware("1.1.0", trusting(second, third)), key: second });
    const device = scene.powerOn();
    await waitForVersion(device, "1.1.0", timeoutMs);
    await publish(scene, "1.2.0", { key: stolen });
    await device.log.waitFor(
      /refused 1\.2\.0: the manifest is not to be believed: no trusted key is called/,
      timeoutMs,
    );
    await publish(scene, "1.3.0", { image: await firmware("1.3.0", trusting(second, third)), key: third });
    await waitForVersion(device, "1.3.0", timeoutMs);
  });
});
