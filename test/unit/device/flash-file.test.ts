import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { flashBytes, minSpiffsPartitions } from "../../../release/flash.ts";
import { ImageError, packImage, parseImage } from "../../../release/image.ts";
import { createFlashFile, uploadImage } from "../../../sim/device/flash-file.ts";

const [settings, otaData, firstSlot, secondSlot] = minSpiffsPartitions;

function image(version: string): Uint8Array {
  const program = Buffer.concat([Buffer.from([0x7f, 0x45, 0x4c, 0x46]), Buffer.alloc(9000, version)]);
  return packImage(program, { version, projectName: "test" });
}

describe("device: flash file", () => {
  let directory: string;
  let path: string;

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), "otter-flash-"));
    path = join(directory, "deep", "flash.bin");
  });

  afterEach(() => rmSync(directory, { recursive: true }));

  it("is that of a new device", () => {
    createFlashFile(path, image("1.0.0"));
    const flash = readFileSync(path);
    assert.equal(flash.length, flashBytes);
    assert.equal(parseImage(flash.subarray(firstSlot.offset)).version, "1.0.0");
  });

  it("takes an upload as by USB: first slot, boot selection reset, settings kept", () => {
    uploadImage(path, image("1.0.0"));
    const used = readFileSync(path);
    used.write("my network", settings.offset);
    used.set(image("9.0.0"), secondSlot.offset);
    used.writeUInt32LE(2, otaData.offset + 0x1000);
    writeFileSync(path, used);
    uploadImage(path, image("1.1.0"));
    const flash = readFileSync(path);
    assert.equal(parseImage(flash.subarray(firstSlot.offset)).version, "1.1.0");
    assert.equal(parseImage(flash.subarray(secondSlot.offset)).version, "9.0.0");
    assert.equal(flash.toString("utf8", settings.offset, settings.offset + 10), "my network");
    assert.equal(flash.readUInt32LE(otaData.offset), 1);
    assert.equal(flash.readUInt32LE(otaData.offset + 0x1000), 0xffffffff);
  });

  it("refuses a damaged image and leaves the file as it is", () => {
    uploadImage(path, image("1.0.0"));
    const before = readFileSync(path);
    const damaged = Buffer.from(image("1.1.0"));
    damaged.writeUInt8(damaged.readUInt8(5000) ^ 1, 5000);
    assert.throws(() => uploadImage(path, damaged), ImageError);
    assert.ok(readFileSync(path).equals(before));
  });
});
