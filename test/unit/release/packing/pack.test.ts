import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import process from "node:process";
import { inflateSync } from "node:zlib";
import { makePatch } from "../../../../release/packing/delta.ts";
import { packImage } from "../../../../release/packing/pack.ts";

/** Bytes that do not compress, the same in every run. */
function noise(length: number, seed: number): Buffer {
  const parts = Array.from({ length: Math.ceil(length / 32) }, (_, index) =>
    createHash("sha256").update(`${seed} ${index}`).digest(),
  );
  return Buffer.concat(parts).subarray(0, length);
}

const wordBytes = 12;

/** Something like code: a third of it are addresses, which all move when something is inserted before them. */
function code(words: number, moved: number): Buffer {
  const bytes = noise(wordBytes * words, 7);
  for (let word = 0; word < words; word++) {
    bytes.writeUInt32LE(0x40080000 + ((word * 7919) % 65_521) * 4 + moved, wordBytes * word + 8);
  }
  return bytes;
}

const options = { name: "lamp-1.2.0-esp32dev", isCompressed: true };

describe("release: smaller ways to an image", () => {
  it("compresses as any zlib can read it, with a window that a device has room for", () => {
    const image = code(15_000, 0);
    const [compressed, ...others] = packImage(image, { ...options, bases: [] });
    assert.ok(compressed);
    assert.deepEqual(others, []);
    assert.deepEqual(compressed.described, {
      asset: "lamp-1.2.0-esp32dev.ota.zlib",
      size: compressed.bytes.length,
      format: "zlib",
    });
    assert.ok(inflateSync(compressed.bytes, { windowBits: 13 }).equals(image));
  });

  it("makes small deltas of code that has moved, in which every address is another one", () => {
    const base = code(15_000, 0);
    const moved = code(15_000, 16);
    const target = Buffer.concat([moved.subarray(0, 40_000), Buffer.alloc(16, 1), moved.subarray(40_000)]);
    const [delta] = packImage(target, { ...options, bases: [{ version: "1.1.0", image: base }] });
    assert.ok(delta);
    assert.deepEqual(delta.described, {
      asset: "lamp-1.2.0-esp32dev.from-1.1.0.delta",
      size: delta.bytes.length,
      format: "detools+zlib",
      base: { version: "1.1.0", size: base.length, sha256: createHash("sha256").update(base).digest("hex") },
    });
    assert.ok(delta.bytes.length < 0.05 * target.length, `${delta.bytes.length} of ${target.length} bytes`);
  });

  it("offers nothing that is not smaller", () => {
    const [image, base] = [noise(50_000, 1), noise(50_000, 2)];
    assert.deepEqual(packImage(image, { ...options, bases: [{ version: "1.1.0", image: base }] }), []);
    const text = Buffer.alloc(50_000, "otter");
    const names = (isCompressed: boolean) =>
      packImage(text, { ...options, isCompressed, bases: [{ version: "1.1.0", image: base }] }).map(
        ({ described }) => described.format,
      );
    assert.deepEqual(names(true), ["zlib"]);
    assert.deepEqual(names(false), ["detools+zlib"]);
  });

  it("does not take long over images that repeat themselves", () => {
    const size = 1_500_000;
    const base = Buffer.concat([Buffer.alloc(size, 0), noise(1000, 1)]);
    const target = Buffer.concat([noise(1000, 2), Buffer.alloc(size, 0), Buffer.alloc(1000, "ab")]);
    const before = process.cpuUsage();
    const patch = makePatch(base, target);
    const seconds = process.cpuUsage(before).user / 1e6;
    assert.ok(patch.length < target.length + 1000);
    assert.ok(seconds < 30, `${seconds} s`);
  }).timeout(120_000);
});
