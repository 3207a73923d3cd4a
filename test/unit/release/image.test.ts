import assert from "node:assert/strict";
import { chipIdEsp32, ImageError, packImage, parseImage, programOf } from "../../../release/image.ts";

const program = Uint8Array.from({ length: 1003 }, (_, index) => [0x7f, 0x45, 0x4c, 0x46][index] ?? index % 251);
const description = { version: "1.2.3", projectName: "otter" };

function damaged(image: Uint8Array, offset: number): Uint8Array {
  const copy = Uint8Array.from(image);
  copy[offset] = (copy[offset] ?? 0) ^ 1;
  return copy;
}

describe("an image for the simulator", () => {
  const image = packImage(program, description);

  it("says what it is", () => {
    const parsed = parseImage(image);
    assert.equal(parsed.chipId, chipIdEsp32);
    assert.equal(parsed.version, "1.2.3");
    assert.equal(parsed.projectName, "otter");
    assert.equal(parsed.length, image.length);
    assert.equal(image.length % 16, 0);
  });

  it("carries the program, padded to whole words", () => {
    const packed = programOf(parseImage(image));
    assert.equal(packed.length, 1004);
    assert.deepEqual(Uint8Array.from(packed.subarray(0, program.length)), program);
  });

  it("is the same for the same inputs", () => assert.deepEqual(packImage(program, description), image));

  it("may lie in a larger slot", () => {
    const slot = Buffer.concat([image, Buffer.alloc(4096, 0xff)]);
    assert.equal(parseImage(slot).length, image.length);
  });

  it("does not survive the change of a bit anywhere", () => {
    // The bytes that only the SHA-256 protects, those the checksum does, and the digest itself.
    for (const offset of [0, 1, 4, 12, 24, 28, 40, 300, image.length - 50, image.length - 1]) {
      assert.throws(() => parseImage(damaged(image, offset)), ImageError, `offset ${offset}`);
    }
  });

  it("is refused when truncated", () => {
    for (const length of [0, 10, 23, 30, 500, image.length - 33, image.length - 1]) {
      assert.throws(() => parseImage(image.subarray(0, length)), ImageError, `length ${length}`);
    }
  });

  it("needs an ELF and texts that fit", () => {
    assert.throws(() => packImage(Uint8Array.of(1, 2, 3, 4), description), /not an ELF/);
    assert.throws(() => packImage(program, { ...description, version: "1".repeat(32) }), /exceeds 31 bytes/);
  });

  it("tells when it was built, if asked to", () => {
    const dated = packImage(program, { ...description, builtAt: new Date("2026-11-22T13:00:07Z") });
    const text = Buffer.from(dated).toString("latin1");
    assert.match(text, /13:00:07\0+2026-11-22\0/);
  });
});
