import assert from "node:assert/strict";
import { constants, deflateSync } from "node:zlib";
import fc from "fast-check";
import { Inflater, windowBits } from "../../../../firmware-src/components/ota/unpack/inflater.ts";
import { PackingError, pieceBytes } from "../../../../firmware-src/components/ota/unpack/unpacker.ts";
import { compress, windowBits as windowBitsOfRelease } from "../../../../release/packing/compress.ts";
import { Collected, unpack } from "./collect.ts";

const plenty = 1 << 24;

function inflate(packed: Uint8Array, sizes?: readonly number[], limit = plenty): Collected {
  const sink = new Collected();
  unpack(new Inflater(limit, sink), packed, sizes);
  return sink;
}

/** Bytes with repetitions near and far, as images have them. */
const contents = fc
  .array(fc.tuple(fc.uint8Array({ maxLength: 300 }), fc.nat(200)), { maxLength: 40 })
  .map((parts) =>
    Buffer.concat(parts.flatMap(([bytes, times]) => Array.from({ length: 1 + (times % 9) }, () => bytes))),
  );

const strategies = [constants.Z_DEFAULT_STRATEGY, constants.Z_FIXED, constants.Z_HUFFMAN_ONLY, constants.Z_RLE];

describe("firmware: unpacking zlib", () => {
  it("makes the same bytes again, in whatever pieces, with each kind of block", () => {
    const settings = fc.record({
      level: fc.integer({ min: 0, max: 9 }),
      memLevel: fc.integer({ min: 1, max: 9 }),
      windowBits: fc.integer({ min: 9, max: windowBits }),
      strategy: fc.constantFrom(...strategies),
    });
    const sizes = fc.array(fc.integer({ min: 1, max: pieceBytes }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(contents, settings, sizes, (bytes, options, pieces) => {
        const sink = inflate(deflateSync(bytes, options), pieces);
        assert.ok(sink.bytes.equals(bytes));
        assert.ok(sink.hasEnded);
      }),
      { numRuns: 300 },
    );
  });

  it("takes what a release compresses, and pauses whenever a window is full", () => {
    assert.equal(windowBits, windowBitsOfRelease);
    const bytes = Buffer.alloc(300_000, "otter ");
    const sink = new Collected();
    const inflater = new Inflater(bytes.length, sink);
    const packed = compress(bytes);
    assert.ok(packed.length < pieceBytes * 2);
    let turns = 0;
    let before = 0;
    for (let at = 0; at < packed.length; at += pieceBytes) {
      inflater.put(packed.subarray(at, at + pieceBytes));
      while (inflater.work(false)) {
        // A few bytes of input must not keep the device busy for long.
        assert.ok(sink.bytes.length - before <= 1 << windowBits);
        before = sink.bytes.length;
        turns++;
      }
    }
    while (inflater.work(true)) turns++;
    assert.ok(sink.bytes.equals(bytes));
    assert.ok(turns >= Math.floor(bytes.length / (1 << windowBits)), `${turns} turns`);
  });

  const good = deflateSync("an otter is an otter is an otter", { windowBits });
  const changed = (at: number, value: number) => Buffer.from(good.map((byte, index) => (index === at ? value : byte)));
  /** A block of its own making after a right head, least bit first. */
  const block = (...bits: string[]) => {
    const text = bits.join("").padEnd(Math.ceil(bits.join("").length / 8) * 8, "0");
    const bytes = text.match(/.{8}/g)?.map((byte) => parseInt([...byte].reverse().join(""), 2)) ?? [];
    return Buffer.from([0x58, 0x85, ...bytes, ...Buffer.alloc(40)]);
  };

  const refusals: readonly (readonly [string, Uint8Array, RegExp])[] = [
    ["another format", Buffer.from("PK\x03\x04 is no zlib"), /not compressed by zlib/],
    ["a window that it has no room for", deflateSync("a", { windowBits: 15 }), /window of 15 bits, there are 13/],
    [
      "a dictionary that nobody knows",
      deflateSync("a", { dictionary: Buffer.from("a"), windowBits }),
      /not compressed/,
    ],
    ["what breaks off", good.subarray(0, -1), /ends too early/],
    ["what has not begun", Buffer.alloc(0), /ends too early/],
    ["what goes on", Buffer.concat([good, Buffer.of(0)]), /something comes after its end/],
    ["a wrong checksum", changed(good.length - 1, (good.at(-1) ?? 0) ^ 1), /checksum is wrong/],
    ["a fourth kind of block", block("1", "11"), /a kind that there is not/],
    [
      "a stored block whose lengths differ",
      block("1", "00", "00000", "1".repeat(16), "1".repeat(16)),
      /length of a block/,
    ],
    // Length 3, distance 1: the first thing that comes.
    ["a repetition of nothing", block("1", "10", "0000001", "00000"), /repeats what is not there/],
    ["a distance that there is not", block("1", "10", "0000001", "11110"), /leads nowhere|distance that there is not/],
    ["a length that there is not", block("1", "10", "11000110"), /a length that there is not/],
    ["too many codes", block("1", "01", "01111", "00000", "0000"), /too many codes/],
    [
      "more codes than there can be",
      block("1", "01", "00000", "00000", "0000", "100", "100", "100", "100"),
      /more codes than there can be/,
    ],
    [
      "codes that lead nowhere",
      block("1", "01", "00000", "00000", "0000", "010", "000", "000", "000"),
      /leads? nowhere/,
    ],
    // Codes for 16 and 17 of one bit each; the first length is to be like the one before.
    [
      "a length like the one before the first",
      block("1", "01", "00000", "00000", "0000", "100", "100", "000", "000", "0"),
      /repeats a length that is not there/,
    ],
    // Only 18: runs of zeros, until there are more than there are codes.
    [
      "more lengths than codes",
      block("1", "01", "00000", "00000", "0000", "000", "100", "100", "000", "11111111".repeat(3)),
      /more lengths than codes/,
    ],
    [
      "a block without an end",
      // 138 + 120 zeros.
      block("1", "01", "00000", "00000", "0000", "000", "100", "100", "000", "1", "1111111", "1", "1011011"),
      /a block without an end/,
    ],
  ];
  for (const [name, packed, reason] of refusals) {
    it(`refuses ${name}`, () => {
      assert.throws(
        () => inflate(packed),
        (error) => error instanceof PackingError && reason.test(error.message),
      );
    });
  }

  it("stops when more comes out than there may", () => {
    const bomb = deflateSync(Buffer.alloc(1_000_000), { level: 9, windowBits });
    const sink = new Collected();
    assert.throws(() => unpack(new Inflater(100_000, sink), bomb), /more than 100000 bytes come out of it/);
    assert.ok(sink.bytes.length <= 100_000);
  });

  it("ends on any bytes, and takes no more memory for them", () => {
    const damage = fc.tuple(contents, fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { maxLength: 4 }));
    fc.assert(
      fc.property(damage, fc.uint8Array({ maxLength: 400 }), ([bytes, flips], junk) => {
        const packed = Buffer.from(compress(bytes));
        for (const [at, mask] of flips) packed[at % packed.length] = (packed[at % packed.length] ?? 0) ^ mask;
        for (const input of [packed, Buffer.concat([Buffer.from([0x58, 0x85]), junk])]) {
          try {
            const sink = inflate(input, [7, 1000], 2 * bytes.length + 1000);
            assert.ok(sink.bytes.length <= 2 * bytes.length + 1000);
          } catch (error) {
            assert.ok(error instanceof PackingError, String(error));
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
