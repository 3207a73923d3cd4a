import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { flashBytes, makeFactoryFlash, makeOtaEntry, minSpiffsPartitions, slotBytes } from "../../../release/flash.ts";
import { ImageError, packImage } from "../../../release/image.ts";

const image = packImage(Uint8Array.of(0x7f, 0x45, 0x4c, 0x46), { version: "1", projectName: "otter" });

describe("a factory flash", () => {
  const flash = Buffer.from(makeFactoryFlash({ image, mac: Uint8Array.of(0x24, 0x0a, 0xc4, 1, 2, 3) }));

  it("is a 4 MiB chip", () => assert.equal(flash.length, flashBytes));

  it("has the partition table with its checksum", () => {
    const rows = flash.subarray(0x8000, 0x8000 + 32 * minSpiffsPartitions.length);
    const md5Row = flash.subarray(0x8000 + rows.length, 0x8000 + rows.length + 32);
    assert.equal(rows.readUInt16LE(0), 0x50aa);
    assert.equal(rows.toString("latin1", 64 + 12, 64 + 16), "app0");
    assert.equal(rows.readUInt32LE(64 + 4), 0x10000);
    assert.deepEqual(md5Row.subarray(16), createHash("md5").update(rows).digest());
  });

  it("has partitions that follow one another and fill the chip", () => {
    const last = minSpiffsPartitions.reduce(
      (end, { offset, size }) => (assert.equal(offset, end), offset + size),
      0x9000,
    );
    assert.equal(last, flashBytes);
  });

  it("selects app0 exactly as Arduino's boot_app0.bin does", () => {
    const entry = flash.subarray(0xe000, 0xe020);
    assert.equal(entry.readUInt32LE(0), 1);
    assert.equal(entry.readUInt32LE(28), 0x4743989a);
    assert.deepEqual(entry, Buffer.from(makeOtaEntry(1)));
  });

  it("holds the image in the first slot and the address in efuse", () => {
    assert.deepEqual(flash.subarray(0x10000, 0x10000 + image.length), Buffer.from(image));
    assert.equal(flash.toString("latin1", 0, 8), "OTTERMAC");
  });

  it("refuses what is no image or does not fit", () => {
    assert.throws(() => makeFactoryFlash({ image: image.subarray(1) }), ImageError);
    assert.throws(() => makeFactoryFlash({ image: new Uint8Array(slotBytes + 1) }), /its slot only/);
  });
});
