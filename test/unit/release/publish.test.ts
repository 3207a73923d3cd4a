import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import type { ReleaseHost } from "../../../release/host.ts";
import { createManifest, formatManifest, parseManifest } from "../../../release/manifest.ts";
import { publishRelease, releaseAssets } from "../../../release/publish.ts";
import { LocalReleaseHost } from "../../../sim/world/github/release-host.ts";
import { startGithub } from "../../../sim/world/github/index.ts";
import { follow } from "../world/github-client.ts";

const image = Buffer.concat([Buffer.from([0xe9, 3, 2, 0x20]), Buffer.alloc(5000, "otter")]);
const source = { version: "1.1.0", board: "esp32", imageName: "esp32.ota.bin", image };
const description = {
  owner: "pupil",
  repository: "thing",
  tag: "v1.1.0",
  title: "1.1.0",
  notes: "",
  isPrerelease: false,
};

describe("release: manifest and publishing", () => {
  it("describes an image so that it reads back", () => {
    const manifest = createManifest(source);
    assert.deepEqual(parseManifest(formatManifest(manifest)), manifest);
    assert.equal(manifest.size, 5004);
    assert.equal(manifest.sha256, createHash("sha256").update(image).digest("hex"));
    assert.equal(manifest.firstBytes, image.subarray(0, 16).toString("hex"));
  });

  it("names the member of a manifest that is wrong", () => {
    const good = createManifest(source);
    const wrong = { version: "new", board: 7, image: "../x", size: -1, sha256: "AB", firstBytes: "00" };
    for (const [name, value] of Object.entries(wrong)) {
      assert.throws(() => parseManifest(JSON.stringify({ ...good, [name]: value })), new RegExp(`"${name}"`));
    }
    assert.throws(() => parseManifest("[]"), /"version"/);
  });

  it("refuses an image that is none", () => {
    assert.throws(() => createManifest({ ...source, image: Buffer.from("<html>") }), /0xE9/);
    assert.throws(() => createManifest({ ...source, version: "latest" }), /not a version/);
  });

  it("publishes on the simulator's GitHub", async () => {
    const github = await startGithub();
    try {
      await publishRelease(new LocalReleaseHost(github), description, releaseAssets(source));
      const base = "https://github.com/pupil/thing/releases/latest/download";
      const manifest = parseManifest((await follow(github, `${base}/otter.json`)).body.toString());
      const received = (await follow(github, `${base}/${manifest.image}`)).body;
      assert.equal(createHash("sha256").update(received).digest("hex"), manifest.sha256);
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
    await assert.rejects(publishRelease(host, description, releaseAssets(source)), /esp32\.ota\.bin arrived damaged/);
    assert.deepEqual(events, ["upload esp32.ota.bin", "discard"]);
  });
});
