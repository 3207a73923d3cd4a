import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { PublishedRelease, ReleaseShelf } from "../../../../release/host.ts";
import { createKeyPem, readSigningKey, type SigningKey } from "../../../../release/keys.ts";
import { readBases } from "../../../../release/packing/bases.ts";
import { releaseAssets } from "../../../../release/publish.ts";
import type { ReleaseAsset } from "../../../../release/host.ts";

const image = Buffer.concat([Buffer.from([0xe9, 3, 2, 0x20]), Buffer.alloc(5000, "otter")]);

describe("release: what deltas lead from", () => {
  let folder: string;
  let key: SigningKey;
  let stranger: SigningKey;
  before(async () => {
    [key, stranger] = await Promise.all([newKey(), newKey()]);
  });
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "otter-bases-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const newKey = (): Promise<SigningKey> => readSigningKey(createKeyPem("secret"), "secret");

  const assetsOf = (version: string, by = key, product = "lamp"): Promise<ReleaseAsset[]> =>
    releaseAssets({ product, version, sequence: 1, images: [{ board: "esp32", asset: "esp32.bin", image }] }, by);

  /** A shelf with these releases, the newest first. */
  function shelfOf(...releases: readonly (readonly [string, readonly ReleaseAsset[]])[]): () => ReleaseShelf {
    const published = releases.map(([tag, assets]): PublishedRelease => ({
      tag,
      isPrerelease: false,
      read: (name) => Promise.resolve(assets.find((asset) => asset.name === name)?.bytes),
      replace: () => Promise.reject(new Error("Nothing is replaced here.")),
      setPrerelease: () => Promise.reject(new Error("Nothing is changed here.")),
    }));
    return () => ({
      find: (tag) => Promise.resolve(published.find((release) => release.tag === tag)),
      newest: () => Promise.resolve(published),
    });
  }

  const nowhere = (): ReleaseShelf => {
    throw new Error("Nobody shall ask GitHub.");
  };

  const read = (places: readonly string[], shelf: () => ReleaseShelf = nowhere) =>
    readBases({ places, shelf, key: key.publicKey, product: "lamp", version: "1.2.0" });

  it("are the images of releases that are out, by their tags", async () => {
    const shelf = shelfOf(["v1.1.0", await assetsOf("1.1.0")], ["v1.0.0", await assetsOf("1.0.0")]);
    const bases = await read(["v1.0.0", "newest"], shelf);
    assert.deepEqual([...bases], [["esp32", ["1.0.0", "1.1.0"].map((version) => ({ version, image }))]]);
    await assert.rejects(read(["v0.9.0"], shelf), /There is no release v0\.9\.0, nor a folder/);
  });

  it("are those of a folder that was written for a website", async () => {
    const site = path.join(folder, "site");
    mkdirSync(site);
    for (const { name, bytes } of await assetsOf("1.1.0")) writeFileSync(path.join(site, name), bytes);
    assert.deepEqual([...(await read([site]))], [["esp32", [{ version: "1.1.0", image }]]]);
    writeFileSync(path.join(site, "esp32.bin"), "another");
    await assert.rejects(read([site]), /esp32\.bin of .*site is not the image that its manifest describes/);
  });

  it("are none where nothing has been released yet, or only under another key", async () => {
    assert.equal((await read(["newest"], shelfOf())).size, 0);
    const foreign = shelfOf(["v1.1.0", await assetsOf("1.1.0", stranger)]);
    assert.equal((await read(["newest"], foreign)).size, 0);
    await assert.rejects(read(["v1.1.0"], foreign), /signed by/);
  });

  it("are earlier versions of the same product", async () => {
    await assert.rejects(read(["v1.2.0"], shelfOf(["v1.2.0", await assetsOf("1.2.0")])), /v1\.2\.0 is 1\.2\.0/);
    const kettle = shelfOf(["v1.1.0", await assetsOf("1.1.0", key, "kettle")]);
    await assert.rejects(read(["v1.1.0"], kettle), /a release of kettle, not of lamp/);
    await assert.rejects(read(["v1.1.0"], shelfOf(["v1.1.0", []])), /v1\.1\.0 has no otter\.jws/);
  });
});
