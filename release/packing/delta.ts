import { compress } from "./compress.ts";
import { difference } from "./difference.ts";

/** What a manifest calls a patch that this module makes. */
export const deltaFormat = "detools+zlib";

/** Sequential, and not compressed by itself: https://detools.readthedocs.io */
const detoolsHeader = 0x00;

/**
 * What makes the target of the base: a sequential patch in detools' format, compressed as a whole. Undefined when it would
 * unpack to more bytes than devices take, which no two versions of one firmware lead to.
 */
export function makeDelta(base: Buffer, target: Buffer): Buffer | undefined {
  const patch = makePatch(base, target);
  return patch.length <= patchLimit(target.length) ? compress(patch) : undefined;
}

/** Bytes that the patch for an image may have when it is unpacked; a device takes no more. */
export function patchLimit(imageBytes: number): number {
  return 2 * imageBytes;
}

/** The patch before it is compressed: a stock detools applies it. */
export function makePatch(base: Buffer, target: Buffer): Buffer {
  const parts: Buffer[] = [Buffer.of(detoolsHeader), packNumber(target.length)];
  // No patch of known data formats comes first.
  if (target.length > 0) parts.push(packNumber(0));
  let expected = 0;
  const pieces = difference(base, target);
  for (const [index, { basePosition, targetPosition, similar, fresh }] of pieces.entries()) {
    const differences = Buffer.alloc(similar);
    for (let step = 0; step < similar; step++) {
      differences[step] = (target[targetPosition + step] ?? 0) - (base[basePosition + step] ?? 0);
    }
    const freshFrom = targetPosition + similar;
    const next = pieces[index + 1]?.basePosition ?? basePosition + similar;
    expected = basePosition + similar;
    parts.push(packNumber(similar), differences);
    parts.push(packNumber(fresh), target.subarray(freshFrom, freshFrom + fresh));
    parts.push(packNumber(next - expected));
  }
  return Buffer.concat(parts);
}

/** Six bits and the sign, then seven bits a byte; the highest bit says that more follows. */
function packNumber(value: number): Buffer {
  let rest = Math.abs(value);
  const bytes = [(rest & 0x3f) | (value < 0 ? 0x40 : 0)];
  rest >>>= 6;
  while (rest > 0) {
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) | 0x80;
    bytes.push(rest & 0x7f);
    rest >>>= 7;
  }
  return Buffer.from(bytes);
}
