import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import type { ReleaseHost } from "../../../release/host.ts";
import { createKeyPem, readSigningKey, type SigningKey } from "../../../release/keys.ts";
import { checkManifest, createManifest } from "../../../release/manifest.ts";
import { publishRelease, releaseAssets } from "../../../release/publish.ts";
import { openManifest } from "../../../release/signature.ts";
import { LocalReleaseHost } from "../../../sim/world/github/release-host.ts";
import { startGithub } from "../../../sim/world/github/index.ts";
import { follow } from "../world/github-client.ts";

const image = Buffer.concat([Buffer.from([0xe9, 3, 2, 0x20]), Buffer.alloc(5000, "otter")]);
const source = {
  product: "lamp",
  version: "1.1.0",
  sequence: 7,
  images: [{ board: "esp32", asset: "esp32.ota.bin", image }],
};
const description = {
  owner: "pupil",
  repository: "thing",
  tag: "v1.1.0",
  title: "1.1.0",
  notes: "",
  isPrerelease: false,
};

describe("release: manifest and publishing", () => {
  let key: SigningKey;
  before(async () => {
    key = await readSigningKey(createKeyPem("secret"), "secret");
  });

  it("describes an image", () => {
    const { boards, ...rest } = createManifest({ ...source, issued: 1_800_000_000 });
    assert.deepEqual(boards, {
      esp32: {
        asset: "esp32.ota.bin",
        size: 5004,
        sha256: createHash("sha256").update(image).digest("hex"),
        firstBytes: image.subarray(0, 16).toString("hex"),
      },
    });
    assert.deepEqual(rest, {
      product: "lamp",
      version: "1.1.0",
      sequence: 7,
      minimumVersion: "0.0.0",
      channel: "stable",
      rollout: 100,
      issued: 1_800_000_000,
      expires: 1_800_000_000 + 90 * 86_400,
    });
  });

  it("names the member of a manifest that is wrong", () => {
    const good = createManifest(source);
    const wrong = { version: "new", sequence: 0, rollout: 101, channel: "a b", minimumVersion: 1, boards: {} };
    for (const [name, value] of Object.entries(wrong)) {
      assert.throws(() => checkManifest({ ...good, [name]: value }), new RegExp(`"${name}"`));
    }
    const wrongImage = { asset: "../x", size: -1, sha256: "AB", firstBytes: "00" };
    for (const [name, value] of Object.entries(wrongImage)) {
      const boards = { esp32: { ...good.boards["esp32"], [name]: value } };
      assert.throws(() => checkManifest({ ...good, boards }), new RegExp(`esp32 has "${name}"`));
    }
    assert.throws(() => checkManifest(null), /not a JSON object/);
  });

  it("refuses an image that is none", () => {
    const images = [{ board: "esp32", asset: "page.bin", image: Buffer.from("<html>") }];
    assert.throws(() => createManifest({ ...source, images }), /0xE9/);
    assert.throws(() => createManifest({ ...source, version: "latest" }), /"version"/);
  });

  it("publishes on the simulator's GitHub", async () => {
    const github = await startGithub();
    try {
      await publishRelease(new LocalReleaseHost(github), description, await releaseAssets(source, key));
      const base = "https://github.com/pupil/thing/releases/latest/download";
      const jws = (await follow(github, `${base}/otter.jws`)).body.toString();
      const manifest = await openManifest(jws, [key.publicKey]);
      const received = (await follow(github, `${base}/${manifest.boards["esp32"]?.asset ?? ""}`)).body;
      assert.equal(createHash("sha256").update(received).digest("hex"), manifest.boards["esp32"]?.sha256);
    } finally {
      await github.close();
    }
  });

  it("discards a draft whose upload was damaged", async () => {
    const events: string[] = [];
    const host: ReleaseHost = {
      createDraft: () =>
        Promise.resolve({
          upload: ({ name }) => {
            events.push(`upload ${name}`);
            return Promise.resolve("0".repeat(64));
          },
          publish: () => Promise.reject(new Error("must not happen")),
          discard: () => {
            events.push("discard");
            return Promise.resolve();
          },
        }),
    };
    const assets = await releaseAssets(source, key);
    await assert.rejects(publishRelease(host, description, assets), /esp32\.ota\.bin arrived damaged/);
    assert.deepEqual(events, ["upload esp32.ota.bin", "discard"]);
  });
});
